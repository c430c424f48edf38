// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/openposts.h"
#include "tests/app/fakeprompts.h"
#include "tests/app/settled.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace Hexquill;

/// Which posts are open, which is in front, and that none goes without the writer's word.
class OpenPostsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FakePrompts m_prompts;

    QString file(const QString &name, const QByteArray &text = "---\ntitle: t\n---\ntext\n")
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    static QStringList names(const OpenPosts &posts)
    {
        QStringList names;
        for (int i = 0; i < posts.count(); ++i)
            names << posts.at(i).controller.name();
        return names;
    }

    static bool open(OpenPosts &posts, const QString &path)
    {
        const bool isDone = done(posts.open(path));
        settle(posts);
        return isDone;
    }

    static void type(OpenPost &post) { post.document.editBody({ 0, 0, QStringLiteral("typed ") }); }

private slots:
    void init() { m_prompts = FakePrompts(); }

    void atFirst_oneWithoutDocumentIsInFront()
    {
        OpenPosts posts(m_prompts);
        QCOMPARE(posts.count(), 1);
        QVERIFY(!posts.current().controller.hasDocument());
    }

    void open_takesTheEmptyPlaceThenPlacesBeside()
    {
        OpenPosts posts(m_prompts);
        QVERIFY(open(posts, file(QStringLiteral("a.md"))));
        QCOMPARE(posts.count(), 1);
        QVERIFY(open(posts, file(QStringLiteral("b.md"))));
        QCOMPARE(names(posts), (QStringList{ QStringLiteral("a.md"), QStringLiteral("b.md") }));
        QCOMPARE(posts.currentIndex(), 1);
    }

    void openAgain_goesToItAndKeepsUnsavedText()
    {
        OpenPosts posts(m_prompts);
        const QString a = file(QStringLiteral("a.md"));
        QVERIFY(open(posts, a));
        type(posts.current());
        QVERIFY(open(posts, file(QStringLiteral("b.md"))));
        QVERIFY(open(posts, a));
        QCOMPARE(posts.count(), 2);
        QCOMPARE(posts.currentIndex(), 0);
        QVERIFY(posts.current().document.bodyText().startsWith(QStringLiteral("typed ")));
        QVERIFY(m_prompts.asked.isEmpty());
    }

    void openByALink_isTheSamePost()
    {
        OpenPosts posts(m_prompts);
        const QString a = file(QStringLiteral("a.md"));
        const QString link = m_folder.filePath(QStringLiteral("link.md"));
        QVERIFY(QFile::link(a, link));
        QVERIFY(open(posts, a));
        QVERIFY(open(posts, link));
        QCOMPARE(posts.count(), 1);
    }

    void litterOfAKilledSave_goesWhenItsPostIsOpened()
    {
        const pid_t gone = ::fork();
        if (gone == 0)
            ::_exit(0);
        ::waitpid(gone, nullptr, 0);
        const QString dead = file(QStringLiteral(".hexquill-save-%1-x").arg(gone));
        const QString living = file(QStringLiteral(".hexquill-save-%1-x").arg(::getpid()));
        for (const QString &path : { dead, living }) {
            QFile litter(path);
            QVERIFY(litter.open(QIODevice::ReadWrite));
            QVERIFY(litter.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFile::FileModificationTime));
        }
        OpenPosts posts(m_prompts);
        QVERIFY(open(posts, file(QStringLiteral("a.md"))));
        QVERIFY(!QFile::exists(dead));
        QVERIFY(QFile::remove(living));
    }

    void manyFilesChangedAtOnce_areOneMessage()
    {
        OpenPosts posts(m_prompts);
        QList<Message> said;
        connect(&posts, &OpenPosts::said, this, [&](const Message &message) { said << message; });
        for (int i = 0; i < 12; ++i)
            QVERIFY(open(posts, file(QStringLiteral("many%1.md").arg(i))));
        type(posts.at(3));
        type(posts.at(4));
        for (int i = 0; i < 11; ++i)
            file(QStringLiteral("many%1.md").arg(i), "---\ntitle: u\n---\ntext\n");
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("many11.md"))));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said.first().text.contains(QStringLiteral("12")), qPrintable(said.first().text));
        QVERIFY2(said.first().text.contains(QStringLiteral("9 of them had no")), qPrintable(said.first().text));
        QCOMPARE(said.first().actions.size(), 1);
        said.first().actions.first().run();
        settle(posts);
        for (int i = 0; i < 11; ++i) {
            QVERIFY(posts.at(i).document.headText().contains(QStringLiteral("title: u")));
            QCOMPARE(posts.at(i).document.bodyText().startsWith(QStringLiteral("typed ")), i == 3 || i == 4);
        }
        QVERIFY(posts.at(11).controller.isModified());
    }

    void openFails_leavesEverythingAndSaysWhy()
    {
        OpenPosts posts(m_prompts);
        QVERIFY(open(posts, file(QStringLiteral("a.md"))));
        QStringList said;
        connect(&posts, &OpenPosts::said, this, [&](const Message &message) { said << message.text; });
        QSignalSpy front(&posts, &OpenPosts::currentChanged);
        QVERIFY(!open(posts, m_folder.filePath(QStringLiteral("none.md"))));
        QCOMPARE(names(posts), QStringList{ QStringLiteral("a.md") });
        QCOMPARE(said.size(), 1);
        QVERIFY(front.isEmpty());
    }

    void close_asksAndCancelKeepsThePost()
    {
        OpenPosts posts(m_prompts);
        QVERIFY(open(posts, file(QStringLiteral("a.md"))));
        QVERIFY(open(posts, file(QStringLiteral("b.md"))));
        type(posts.at(0));
        m_prompts.onUnsaved = SaveChoice::Cancel;
        QVERIFY(!posts.close(0));
        QCOMPARE(posts.count(), 2);
        QCOMPARE(posts.currentIndex(), 0); // the writer sees what was asked about
        m_prompts.onUnsaved = SaveChoice::Discard;
        QVERIFY(posts.close(0));
        QCOMPARE(names(posts), QStringList{ QStringLiteral("b.md") });
    }

    void closeTheLast_leavesAnEmptyPlace()
    {
        OpenPosts posts(m_prompts);
        QVERIFY(open(posts, file(QStringLiteral("a.md"))));
        QVERIFY(posts.close(0));
        QCOMPARE(posts.count(), 1);
        QVERIFY(!posts.current().controller.hasDocument());
        QVERIFY(posts.canReopen());
        posts.reopenClosed();
        settle(posts);
        QCOMPARE(names(posts), QStringList{ QStringLiteral("a.md") });
        QVERIFY(!posts.canReopen());
    }

    void closeInFront_goesToTheOneUsedBefore()
    {
        OpenPosts posts(m_prompts);
        for (const char *name : { "a.md", "b.md", "c.md" })
            QVERIFY(open(posts, file(QString::fromLatin1(name))));
        posts.setCurrent(0);
        posts.setCurrent(2);
        QVERIFY(posts.close(2));
        QCOMPARE(posts.current().controller.name(), QStringLiteral("a.md"));
    }

    void leavingAll_asksForEachChangedPostUntilCancel()
    {
        OpenPosts posts(m_prompts);
        for (const char *name : { "a.md", "b.md", "c.md" })
            QVERIFY(open(posts, file(QString::fromLatin1(name))));
        type(posts.at(0));
        type(posts.at(2));
        m_prompts.onUnsaved = SaveChoice::Cancel;
        QVERIFY(!posts.mayLeaveAll());
        QCOMPARE(m_prompts.asked.size(), 1);
        m_prompts.asked.clear();
        m_prompts.onUnsaved = SaveChoice::Save;
        QVERIFY(posts.mayLeaveAll());
        QCOMPARE(m_prompts.asked.size(), 2);
        QVERIFY(!posts.at(0).controller.isModified());
    }

    void walk_goesThroughByLastUseAndSettlesAtItsEnd()
    {
        OpenPosts posts(m_prompts);
        for (const char *name : { "a.md", "b.md", "c.md" })
            QVERIFY(open(posts, file(QString::fromLatin1(name))));
        posts.walkRecent(1);
        QCOMPARE(posts.current().controller.name(), QStringLiteral("b.md"));
        posts.walkRecent(1);
        QCOMPARE(posts.current().controller.name(), QStringLiteral("a.md"));
        posts.endWalk();
        posts.walkRecent(1); // back to where the walk began
        QCOMPARE(posts.current().controller.name(), QStringLiteral("c.md"));
        posts.endWalk();
        posts.walkRecent(-1);
        QCOMPARE(posts.current().controller.name(), QStringLiteral("b.md"));
    }

    void move_keepsTheOneInFront()
    {
        OpenPosts posts(m_prompts);
        for (const char *name : { "a.md", "b.md", "c.md" })
            QVERIFY(open(posts, file(QString::fromLatin1(name))));
        posts.move(2, 0);
        QCOMPARE(names(posts), (QStringList{ QStringLiteral("c.md"), QStringLiteral("a.md"), QStringLiteral("b.md") }));
        QCOMPARE(posts.currentIndex(), 0);
    }
};

QTEST_MAIN(OpenPostsTest)
#include "tst_openposts.moc"
