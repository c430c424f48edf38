// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/openposts.h"
#include "tests/app/fakeprompts.h"
#include "tests/faults/deaddisk.h"

#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Hexquill;

/// A file with two names on a disk that keeps nobody out while it is written.
class NoLeaseTest : public QObject
{
    Q_OBJECT

    const QByteArray m_old = "---\ntitle: t\n---\nold\n";
    const QByteArray m_new = "---\ntitle: t\n---\nnew\n";

    /// Two names of one file.
    struct Names
    {
        QTemporaryDir folder;
        const QString one = folder.filePath(QStringLiteral("one.md"));
        const QString other = folder.filePath(QStringLiteral("other.md"));

        explicit Names(const QByteArray &bytes)
        {
            write(one, bytes);
            if (::link(qPrintable(one), qPrintable(other)) != 0)
                qFatal("no hard links here");
        }
        QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    };

private slots:
    void init() { fault_no_leases(true); }
    void cleanup() { fault_no_leases(false); }

    void unasked_writesNothingAndSaysWhy()
    {
        const Names names(m_old);
        const auto saved = saveFile(names.one, m_new, { m_old, false });
        QVERIFY(!saved && saved.error().kind == SaveError::Kind::Linked);
        QVERIFY(saved.error().message.contains(names.one));
        QCOMPARE(read(names.one), m_old);
        QCOMPARE(read(names.other), m_old);
        QCOMPARE(names.files(), QStringList({ QStringLiteral("one.md"), QStringLiteral("other.md") }));
    }

    void withALease_needsNoQuestion()
    {
        fault_no_leases(false);
        const Names names(m_old);
        const auto saved = saveFile(names.one, m_new, { m_old, false });
        if (!saved && saved.error().kind == SaveError::Kind::Linked)
            QSKIP("this file system gives no lease");
        QVERIFY(saved);
        QCOMPARE(read(names.other), m_new);
    }

    void chosen_writesAllNamesOrOne_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("this name alone") << 0;
        QTest::newRow("all names") << 1;
    }

    /// The writer is asked once: what was chosen holds as long as the post is open.
    void chosen_writesAllNamesOrOne()
    {
        QFETCH(int, action);
        const Names names(m_old);
        QTemporaryDir home;
        FakePrompts prompts;
        OpenPosts posts(prompts, StateFolder{ home.path() });
        QVERIFY(done(posts.open(names.one)));
        settle(posts);
        DocumentController &controller = posts.current().controller;
        QList<Message> said;
        connect(&controller, &DocumentController::said, this, [&said](const Message &message) { said << message; });
        posts.current().document.editBody({ 0, 3, QStringLiteral("new") });
        QVERIFY(!done(controller.save()));
        QVERIFY(controller.isModified());
        QCOMPARE(read(names.one), m_old);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().actions.size(), 2);
        said.first().actions.at(action).run();
        settle(controller);
        QVERIFY(!controller.isModified());
        QCOMPARE(read(names.one), m_new);
        QCOMPARE(read(names.other), action == 0 ? m_old : m_new);
        posts.current().document.editBody({ 0, 0, QStringLiteral("more ") });
        QVERIFY(done(controller.save()));
        QCOMPARE(said.size(), 1);
        QCOMPARE(read(names.one), posts.current().document.post().toBytes());
    }
};

QTEST_MAIN(NoLeaseTest)
#include "tst_nolease.moc"
