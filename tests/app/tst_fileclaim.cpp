// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/documentcontroller.h"
#include "tests/app/fakeprompts.h"
#include "tests/app/settled.h"

#include <csignal>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace Hexquill;

/// One program has a post for writing; another one knows, and nothing that either writes is lost.
class FileClaimTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(QStringLiteral("post.md")); }
    QString claims() const { return StateFolder{ m_folder->filePath(QStringLiteral("state")) }.claims(); }

    struct Writer
    {
        PostDocument document;
        FakePrompts prompts;
        DocumentController controller;
        QList<Message> said;

        explicit Writer(const QTemporaryDir &folder)
            : controller(document, prompts, { folder.filePath(QStringLiteral("state")) })
        {
            QObject::connect(&controller, &DocumentController::said, &controller,
                             [this](const Message &message) { said << message; });
            done(controller.open(folder.filePath(QStringLiteral("post.md"))));
            settle(controller);
        }
        bool save()
        {
            const bool isSaved = done(controller.save());
            settle(controller);
            return isSaved;
        }
        void checkDisk()
        {
            controller.checkDisk();
            settle(controller);
        }
        void type(const QString &text) { document.editBody({ 0, 0, text }); }
    };

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("one\n\ntwo\n\nthree\n") > 0);
    }

    void secondProgram_readsUntilTheFirstIsDone()
    {
        auto first = std::make_unique<Writer>(*m_folder);
        Writer second(*m_folder);
        QVERIFY(!first->controller.isReadOnly());
        QVERIFY(second.controller.isReadOnly());
        QCOMPARE(second.said.size(), 1);
        QVERIFY(second.said.first().text.contains(QString::number(::getpid())));
        QVERIFY(!second.save());
        first->type(QStringLiteral("first "));
        QVERIFY(first->save());
        second.checkDisk();
        QVERIFY(second.controller.isReadOnly());
        QCOMPARE(second.document.bodyText(), first->document.bodyText());
        first.reset();
        second.checkDisk();
        QVERIFY(!second.controller.isReadOnly());
    }

    void bothMayWrite_andNeitherLoses()
    {
        Writer first(*m_folder);
        Writer second(*m_folder);
        second.said.first().actions.first().run();
        QVERIFY(!second.controller.isReadOnly());
        first.type(QStringLiteral("first "));
        QVERIFY(first.save());
        second.document.editBody({ second.document.bodyText().size(), 0, QStringLiteral("second\n") });
        second.prompts.onConflict = ConflictChoice::Merge;
        QVERIFY(!second.save());
        QVERIFY(second.save());
        QCOMPARE(read(path()), QByteArray("first one\n\ntwo\n\nthree\nsecond\n"));
        first.checkDisk();
        QCOMPARE(first.document.bodyText(), second.document.bodyText());
    }

    void copy_isSavedBesideIt()
    {
        Writer first(*m_folder);
        Writer second(*m_folder);
        second.prompts.saveAnswer = m_folder->filePath(QStringLiteral("mine.md"));
        second.said.first().actions.at(1).run();
        settle(second.controller);
        QCOMPARE(second.prompts.asked.first(),
                 QStringLiteral("save as %1").arg(m_folder->filePath(QStringLiteral("post-copy.md"))));
        QVERIFY(!second.controller.isReadOnly());
        QCOMPARE(read(second.prompts.saveAnswer), read(path()));
    }

    void killedProgram_holdsNothing()
    {
        int ready[2];
        QVERIFY(::pipe(ready) == 0);
        const pid_t other = ::fork();
        if (other == 0) {
            FileClaim claim(claims());
            const char taken = claim.take(path()) ? 'n' : 'y';
            (void)!::write(ready[1], &taken, 1);
            ::pause();
        }
        char taken = 0;
        QCOMPARE(::read(ready[0], &taken, 1), ssize_t(1));
        QCOMPARE(taken, 'y');
        FileClaim claim(claims());
        const auto owner = claim.take(path());
        QVERIFY(owner);
        QCOMPARE(owner->process, qint64(other));
        QCOMPARE(owner->host, QSysInfo::machineHostName());
        ::kill(other, SIGKILL);
        ::waitpid(other, nullptr, 0);
        QVERIFY(!claim.take(path()));
    }

    void anotherMachine_isNamed()
    {
        {
            FileClaim claim(claims()); // makes the folder and tells the lock's name
            QVERIFY(!claim.take(path()));
            const QString lock = claims() + QLatin1Char('/') + QDir(claims()).entryList(QDir::Files).value(0);
            claim.release();
            QFile file(lock);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("4711\nhexquill\nanother-machine\n");
        }
        FileClaim claim(claims());
        const auto owner = claim.take(path());
        QVERIFY(owner);
        QCOMPARE(owner->process, 4711);
        QCOMPARE(owner->host, QStringLiteral("another-machine"));
    }
};

QTEST_MAIN(FileClaimTest)
#include "tst_fileclaim.moc"
