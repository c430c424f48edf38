// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/postrename.h"
#include "tests/blog/testblog.h"

#include <csignal>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

namespace Hexquill {

/// A post under another name: all of it moves, or nothing.
class PostRenameTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void names_areMadePortable_data();
    void names_areMadePortable();
    void assets_goAlong();
    void nothing_isReplaced();
    void anothersAddress_isRefused();
    void aLinkedPost_isRefused();
    void undo_isTheWayBack();
    void anError_leavesAllAsItWas();
    void killedMoves_areAllOrNone();
};

namespace {

constexpr int files = 40;
constexpr int kills = 40;

const QByteArray text("---\ntitle: a\ndate: 2025-01-02 03:04:05\n---\nwords\n");

QString latin(const char *characters)
{
    return QString::fromUtf8(characters);
}

} // namespace

void PostRenameTest::names_areMadePortable_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << latin("new name") << latin("new name.md");
    QTest::newRow("Chinese") << latin("依赖，不是软弱") << latin("依赖，不是软弱.md");
    QTest::newRow("with its extension") << latin("b.md") << latin("b.md");
    QTest::newRow("with a dot") << latin("v1.2") << latin("v1.2.md");
    QTest::newRow("way out") << latin("../../x") << latin("x.md");
    QTest::newRow("separators") << latin("a/b\\c") << latin("a-b-c.md");
    QTest::newRow("what Hexo ignores") << latin("_hidden~") << latin("hidden.md");
    QTest::newRow("reserved") << latin("CON") << latin("CON_.md");
    QTest::newRow("direction mark") << latin("a\u202eb") << latin("ab.md");
    QTest::newRow("breaks links") << latin("C# 100%") << latin("C- 100.md");
}

void PostRenameTest::names_areMadePortable()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    const TestBlog blog;
    const QString file = blog.write(latin("source/_posts/sub/old.md"), text);
    const auto plan = planRename(blog.opened(), file, typed);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error()));
    QCOMPARE(plan->after.file, blog.post(latin("sub/") + name));
    QVERIFY(applyRename(*plan));
    QCOMPARE(blog.read(latin("source/_posts/sub/") + name), text);
    QVERIFY(!QFileInfo::exists(file));
    const Blog now = blog.opened();
    QCOMPARE(now.posts().first(), plan->after);
}

void PostRenameTest::assets_goAlong()
{
    const TestBlog blog("post_asset_folder: true\n");
    const QString file = blog.write(latin("source/_posts/old.md"), text);
    blog.write(latin("source/_posts/old/a.png"), "png");
    const auto plan = planRename(blog.opened(), file, latin("new"));
    QVERIFY(plan && plan->movesAssets());
    QCOMPARE(plan->description(),
             QStringList({ latin("source/_posts/old becomes source/_posts/new"),
                           latin("source/_posts/old.md becomes source/_posts/new.md"),
                           latin("The address of the published post changes from http://example.com/2025/01/02/old/ to "
                                 "http://example.com/2025/01/02/new/") }));
    QVERIFY(applyRename(*plan));
    QCOMPARE(blog.read(latin("source/_posts/new/a.png")), QByteArray("png"));
    QVERIFY(!blog.has(latin("source/_posts/old")));
}

void PostRenameTest::nothing_isReplaced()
{
    const TestBlog blog("post_asset_folder: true\n");
    const QString file = blog.write(latin("source/_posts/old.md"), text);
    blog.write(latin("source/_posts/other.md"), "other");
    blog.write(latin("source/_posts/taken/b.png"), "b");
    QVERIFY(!planRename(blog.opened(), file, latin("other")));
    QVERIFY(!planRename(blog.opened(), file, latin("taken")));
    QVERIFY(!planRename(blog.opened(), file, latin("  ")));
    const auto plan = planRename(blog.opened(), file, latin("free"));
    QVERIFY(plan);
    blog.write(latin("source/_posts/free.md"), "came meanwhile");
    QVERIFY(!applyRename(*plan));
    QCOMPARE(blog.read(latin("source/_posts/free.md")), QByteArray("came meanwhile"));
    QCOMPARE(blog.read(latin("source/_posts/old.md")), text);
}

void PostRenameTest::anothersAddress_isRefused()
{
    const TestBlog blog("new_post_name: ':year-:month-:day-:title.md'\npermalink: ':title/'\n");
    const QString file = blog.write(latin("source/_posts/2025-01-02-a.md"), text);
    blog.write(latin("source/_posts/2024-01-01-b.md"), text);
    QVERIFY(!planRename(blog.opened(), file, latin("2025-01-02-b")));
    QVERIFY(planRename(blog.opened(), file, latin("2025-01-02-c")));
}

void PostRenameTest::aLinkedPost_isRefused()
{
    const TestBlog blog;
    const QString elsewhere = blog.write(latin("elsewhere/a.md"), text);
    QVERIFY(QFile::link(QFileInfo(elsewhere).path(), blog.post(latin("linked"))));
    QVERIFY(QFile::link(elsewhere, blog.post(latin("a.md"))));
    QVERIFY(!planRename(blog.opened(), blog.post(latin("a.md")), latin("b")));
    QVERIFY(!planRename(blog.opened(), blog.post(latin("linked/a.md")), latin("b")));
    QVERIFY(!planRename(blog.opened(), elsewhere, latin("b")));
}

void PostRenameTest::undo_isTheWayBack()
{
    const TestBlog blog("post_asset_folder: true\n");
    const QString file = blog.write(latin("source/_posts/old.md"), text);
    blog.write(latin("source/_posts/old/a.png"), "png");
    const auto plan = planRename(blog.opened(), file, latin("new"));
    QVERIFY(plan && applyRename(*plan) && applyRename(plan->reversed()));
    QCOMPARE(blog.read(latin("source/_posts/old.md")), text);
    QCOMPARE(blog.read(latin("source/_posts/old/a.png")), QByteArray("png"));
    QVERIFY(!blog.has(latin("source/_posts/new")));
    QVERIFY(!applyRename(plan->reversed())); // asked for twice
    QCOMPARE(blog.read(latin("source/_posts/old.md")), text);
    QVERIFY(!blog.has(latin("source/_posts/new.md")));
}

void PostRenameTest::anError_leavesAllAsItWas()
{
    const TestBlog blog("post_asset_folder: true\n");
    const QString file = blog.write(latin("source/_posts/old.md"), text);
    blog.write(latin("source/_posts/old/a.png"), "png");
    const auto plan = planRename(blog.opened(), file, latin("new"));
    QVERIFY(plan);
    QVERIFY(QFile::remove(file)); // after its assets moved there is no post to move
    QVERIFY(!applyRename(*plan));
    QCOMPARE(blog.read(latin("source/_posts/old/a.png")), QByteArray("png"));
    QVERIFY(!blog.has(latin("source/_posts/new")));
}

/// A second process moves many files and is killed at a random moment: afterwards all of them are where they were, or
/// all where they shall be.
void PostRenameTest::killedMoves_areAllOrNone()
{
    const QTemporaryDir records;
    const TestBlog blog;
    FileMoves moves{ blog.root(), {} };
    for (int i = 0; i < files; ++i) {
        const QString from = blog.write(latin("a/%1").arg(i), QByteArray::number(i));
        moves.moves.append({ from, blog.file(latin("b/%1").arg(i)) });
    }
    QDir(blog.root()).mkpath(latin("b"));
    QElapsedTimer whole;
    whole.start();
    QVERIFY(carryOut(moves, records.path()));
    const qint64 usual = whole.nsecsElapsed() / 1000;
    QVERIFY(carryOut(moves.reversed(), records.path()));
    int done = 0;
    int takenBack = 0;
    for (int i = 0; i < kills; ++i) {
        const pid_t child = fork();
        if (child == 0)
            _exit(carryOut(moves, records.path()) ? 0 : 1);
        QTest::qSleep(1);
        usleep(useconds_t(QRandomGenerator::global()->bounded(int(usual))));
        ::kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        takenBack += takeBackUnfinishedMoves(blog.root(), records.path()) ? 1 : 0;
        const qsizetype there = QDir(blog.file(latin("b"))).entryList(QDir::Files).size();
        QVERIFY2(there == 0 || there == files, qPrintable(QString::number(there)));
        QCOMPARE(QDir(blog.file(latin("a"))).entryList(QDir::Files).size(), files - there);
        done += there > 0 ? 1 : 0;
        if (there > 0)
            QVERIFY(carryOut(moves.reversed(), records.path()));
    }
    qInfo("FIGURE: moves of %d files killed at %d random moments: %d done, %d taken back, %d not begun", files, kills,
          done, takenBack, kills - done - takenBack);
    QVERIFY(takenBack > 0);
}

} // namespace Hexquill

QTEST_GUILESS_MAIN(Hexquill::PostRenameTest)
#include "tst_postrename.moc"
