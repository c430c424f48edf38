// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/draftmove.h"
#include "app/blog/filemoves.h"
#include "app/blog/postduplicate.h"
#include "app/blog/postrename.h"
#include "app/blog/trash.h"
#include "editor/post/postfile.h"
#include "tests/blog/testblog.h"
#include "tests/faults/deaddisk.h"
#include "tests/faults/faultcases.h"

#include <algorithm>
#include <functional>
#include <QDirIterator>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Hexquill;

namespace {

using Files = QMap<QString, QByteArray>;

const QByteArray published = "---\ntitle: t\ndate: 2025-01-02 03:04:05\n---\ntext\n";
const QByteArray draft = "---\ntitle: t\n---\ntext\n"; // it gets a date when it is published
const QDateTime now(QDate(2026, 2, 3), QTime(4, 5, 6));

/// What a save left is taken away when it is a minute old.
void makeLitterOld(const QString &folder)
{
    QDirIterator litter(folder, { QStringLiteral(".hexquill-save-*") }, QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
    while (litter.hasNext()) {
        QFile file(litter.next());
        if (!file.open(QIODevice::ReadWrite)
            || !file.setFileTime(QDateTime::currentDateTime().addSecs(-90), QFileDevice::FileModificationTime))
            qFatal("cannot make %s old", qPrintable(file.fileName()));
    }
}

/// A blog with one post and its picture, and a trash of its own.
struct Desk
{
    TestBlog blog{ "title: x\npost_asset_folder: true\n" };
    QTemporaryDir home;
    std::optional<Blog> opened; ///< before anything fails
    std::optional<RenamePlan> renamed;
    QString where; ///< the post, for what goes on without end

    Desk()
    {
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        for (const char *part : { "Trash", "Trash/files", "Trash/info" }) // else it is one of the whole file system
            if (::mkdir(qPrintable(home.filePath(QLatin1String(part))), 0700) != 0)
                qFatal("no trash");
        write(post(), published);
        write(blog.file(QStringLiteral("source/_posts/old/a.png")), "png");
        where = post();
    }
    ~Desk() { qunsetenv("XDG_DATA_HOME"); }

    QString post() const { return blog.post(QStringLiteral("old.md")); }
    QString draftFile() const { return blog.file(QStringLiteral("source/_drafts/old.md")); }
    void makeDraft() const
    {
        if (!moveDraft(blog.opened(), post(), DraftMove::Withdraw, now))
            qFatal("no draft");
        write(draftFile(), draft);
    }
    /// What the next start does, and opening a post.
    void startAgain() const
    {
        makeLitterOld(blog.root());
        makeLitterOld(home.path());
        takeBackUnfinishedMoves(blog.root());
        undoUnfinishedDuplicate(blog.root());
        for (const char *folder : { "source/_posts", "source/_drafts" })
            removeSaveLitter(blog.file(QLatin1String(folder)));
    }
    /// All files but locks, what an undo of a copy is known by, and the rest of a save of this process that could not
    /// be removed, which the next program takes away.
    Files files() const
    {
        const QString rest = QStringLiteral("/.hexquill-save-%1-").arg(::getpid());
        Files all;
        for (const QString &folder : { blog.root(), home.path() }) {
            QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (entries.hasNext()) {
                const QString path = entries.next();
                const bool isNote = path.endsWith(QStringLiteral(".trashinfo")); // it has the time
                if (!path.endsWith(QStringLiteral(".lock")) && !path.contains(QStringLiteral("/hexquill/duplicates/"))
                    && !path.contains(rest))
                    all.insert(path.mid(folder.size()), isNote ? QByteArray("note") : read(path));
            }
        }
        return all;
    }
};

using Done = tl::expected<void, QString>;

struct Deed
{
    const char *name;
    std::function<void(Desk &desk)> prepare;
    std::function<Done(Desk &desk)> run;
};

Done nothingOf(const tl::expected<QString, QString> &done)
{
    return done.map([](const QString &) {});
}

const Deed deedList[] = {
    { "rename",
      [](Desk &desk) { desk.renamed = planRename(desk.blog.opened(), desk.post(), QStringLiteral("fresh")).value(); },
      [](Desk &desk) { return applyRename(*desk.renamed); } },
    { "undo of a rename",
      [](Desk &desk) {
          desk.renamed = planRename(desk.blog.opened(), desk.post(), QStringLiteral("fresh")).value();
          (void)applyRename(*desk.renamed);
      },
      [](Desk &desk) { return applyRename(desk.renamed->reversed()); } },
    { "trash", [](Desk &) {},
      [](Desk &desk) { return trashPost(*desk.opened, desk.post()).map([](const Trashed &) {}); } },
    { "withdraw", [](Desk &) {},
      [](Desk &desk) { return nothingOf(moveDraft(*desk.opened, desk.post(), DraftMove::Withdraw, now)); } },
    { "publish with a date", [](Desk &desk) { desk.makeDraft(); },
      [](Desk &desk) { return nothingOf(moveDraft(*desk.opened, desk.draftFile(), DraftMove::Publish, now)); } },
    { "duplicate", [](Desk &) {},
      [](Desk &desk) {
          return planDuplicate(*desk.opened, desk.post(), Post::fromBytes(published), now)
              .and_then([](const DuplicatePlan &plan) { return applyDuplicate(plan); });
      } },
};

QByteArray shown(const Files &files)
{
    QByteArray text;
    for (auto file = files.begin(); file != files.end(); ++file)
        text += '\n' + file.key().toUtf8() + ": " + file.value();
    return text;
}

} // namespace

/// Every call to the file system that renaming, trashing and moving a post makes, failed in each way, and kills at any
/// moment: all of it is done, or nothing, and an error says where and why.
class DeedFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCall_data();
    void everyCall();
    void restoring_losesNothing();
    void kills_leaveThePostWhole();
};

void DeedFaultsTest::everyCall_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Deed &deed : deedList)
        QTest::newRow(deed.name) << index++;
}

void DeedFaultsTest::everyCall()
{
    QFETCH(int, index);
    const Deed &deed = deedList[index];
    Files after;
    {
        Desk desk;
        deed.prepare(desk);
        desk.opened = desk.blog.opened();
        QVERIFY(deed.run(desk));
        after = desk.files();
    }
    int cases = 0;
    int done = 0;
    QList<FaultCase> faults(std::begin(faultCases), std::end(faultCases));
    faults.append({ "EXDEV", FaultError, EXDEV });
    for (const FaultCase &fault : std::as_const(faults)) {
        for (int nth = 1;; ++nth) {
            Desk desk;
            deed.prepare(desk);
            desk.opened = desk.blog.opened();
            const Files before = desk.files();
            Done result;
            bool met = false;
            if (kills(fault)) {
                const pid_t child = ::fork();
                if (child == 0) {
                    fault_arm(nth, fault.kind, fault.error);
                    (void)deed.run(desk);
                    ::_exit(0);
                }
                int status = 0;
                ::waitpid(child, &status, 0);
                met = WIFSIGNALED(status);
            } else {
                fault_arm(nth, fault.kind, fault.error);
                result = deed.run(desk);
                fault_disarm();
                met = fault_met();
            }
            if (!met)
                break;
            ++cases;
            const QByteArray place = QByteArray(fault.name) + " at call " + QByteArray::number(nth) + ' '
                + QByteArray(kills(fault) ? "" : fault_met()) + (result ? "" : ": " + result.error().toUtf8());
            desk.startAgain();
            const Files there = desk.files();
            const bool isAfter = there == after;
            done += isAfter ? 1 : 0;
            QVERIFY2(isAfter || there == before, place + shown(there));
            if (kills(fault))
                continue;
            QVERIFY2(result.has_value() == isAfter, place);
            QVERIFY2(result || result.error().contains(QLatin1Char('/')) || result.error().contains(u".md"), place);
        }
    }
    qInfo(
        "FIGURE: %s with a fault or a kill at each of its calls: %d cases, %d done, %d not begun or taken back, 0 half "
        "done, 0 without words",
        deed.name, cases, done, cases - done);
}

/// Each piece comes back on its own: it is in the trash or where it was, whole.
void DeedFaultsTest::restoring_losesNothing()
{
    int cases = 0;
    for (const FaultCase &fault : faultCases) {
        for (int nth = 1;; ++nth) {
            Desk desk;
            const auto trashed = trashPost(desk.blog.opened(), desk.post());
            QVERIFY(trashed);
            bool met = false;
            Done result;
            if (kills(fault)) {
                const pid_t child = ::fork();
                if (child == 0) {
                    fault_arm(nth, fault.kind, fault.error);
                    (void)restore(*trashed);
                    ::_exit(0);
                }
                int status = 0;
                ::waitpid(child, &status, 0);
                met = WIFSIGNALED(status);
            } else {
                fault_arm(nth, fault.kind, fault.error);
                result = restore(*trashed);
                fault_disarm();
                met = fault_met();
            }
            if (!met)
                break;
            ++cases;
            const Files there = desk.files();
            const QByteArray place = QByteArray(fault.name) + " at call " + QByteArray::number(nth) + shown(there);
            for (const auto &[name, bytes] :
                 { std::pair("old.md", published), std::pair("old/a.png", QByteArray("png")) }) {
                const bool isBack = there.value(QStringLiteral("/source/_posts/") + QLatin1String(name)) == bytes;
                const bool isTrash = there.value(QStringLiteral("/Trash/files/") + QLatin1String(name)) == bytes;
                QVERIFY2(isBack != isTrash, place);
            }
            QVERIFY2(result || result.error().contains(QLatin1Char('/')), place);
        }
    }
    qInfo("FIGURE: out of the trash with a fault or a kill at each of its calls: %d cases, every piece in one place",
          cases);
}

/// A second process renames, moves to the drafts and back, trashes and restores without end.
void DeedFaultsTest::kills_leaveThePostWhole()
{
    constexpr int kills = 200;
    QRandomGenerator random(9);
    int inTrash = 0;
    int drafts = 0;
    int takenBack = 0;
    Desk desk;
    for (int kill = 0; kill < kills; ++kill) {
        const Blog blog = desk.blog.opened();
        const pid_t child = ::fork();
        if (child == 0) {
            for (QString at = desk.where;;) {
                const Blog open = desk.blog.opened();
                const auto plan
                    = planRename(open, at, at.contains(u"old") ? QStringLiteral("fresh") : QStringLiteral("old"));
                if (!plan || !applyRename(*plan))
                    ::_exit(1);
                const auto to = at.contains(u"_drafts") ? DraftMove::Publish : DraftMove::Withdraw;
                const auto moved = moveDraft(desk.blog.opened(), plan->after.file, to, now);
                const auto trashed = moved.and_then([&](const QString &file) { return trashPost(open, file); });
                if (!trashed || !restore(*trashed))
                    ::_exit(2);
                at = *moved;
            }
        }
        ::usleep(useconds_t(1000 + random.bounded(40000)));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY2(WIFSIGNALED(status), QByteArray::number(WEXITSTATUS(status)));
        takenBack += takeBackUnfinishedMoves(blog.root()) ? 1 : 0;
        desk.startAgain();
        const Files there = desk.files();
        QStringList posts;
        QStringList pictures;
        for (auto file = there.begin(); file != there.end(); ++file) {
            if (file.key().endsWith(QStringLiteral(".md")))
                posts << file.key();
            if (file.key().endsWith(QStringLiteral("a.png")))
                pictures << file.key();
        }
        const QByteArray place = "kill " + QByteArray::number(kill) + shown(there);
        QVERIFY2(posts.size() == 1 && pictures.size() == 1, place);
        QVERIFY2(there.value(posts.first()) == published && there.value(pictures.first()) == "png", place);
        const bool isTrash = posts.first().startsWith(QStringLiteral("/Trash/"));
        const bool isPictureInTrash = pictures.first().startsWith(QStringLiteral("/Trash/"));
        const qsizetype notes = there.values().count("note");
        // Killed while it removes the lock of one that was killed, QLockFile leaves a lock of its own; it is stale at
        // once.
        const QStringList names = there.keys();
        const auto locks
            = std::count_if(names.begin(), names.end(), [](const QString &name) { return name.endsWith(u".rmlock"); });
        QVERIFY2(there.size() <= 3 + notes + locks, place); // the post, its picture and the configuration
        inTrash += isTrash || isPictureInTrash ? 1 : 0;
        drafts += posts.first().contains(QStringLiteral("_drafts")) ? 1 : 0;
        if (!isTrash && !isPictureInTrash) {
            QVERIFY2(pictures.first() == posts.first().chopped(3) + QStringLiteral("/a.png"), place);
            desk.where = desk.blog.root() + posts.first();
            continue;
        }
        for (const QString &folder : { QStringLiteral("source"), QStringLiteral("_drafts") })
            (void)QDir(desk.blog.file(folder)).removeRecursively();
        for (const QString &part : { QStringLiteral("Trash/files"), QStringLiteral("Trash/info") }) {
            (void)QDir(desk.home.filePath(part)).removeRecursively();
            QVERIFY(QDir().mkpath(desk.home.filePath(part)));
        }
        write(desk.post(), published);
        write(desk.blog.file(QStringLiteral("source/_posts/old/a.png")), "png");
        desk.where = desk.post();
    }
    qInfo("FIGURE: %d kills at random moments of renaming, moving to the drafts and back, trashing and restoring: the "
          "post "
          "whole in one place each time, %d times as a draft, %d times it or its picture in the trash, %d times moves "
          "were "
          "taken back",
          kills, drafts, inTrash, takenBack);
}

QTEST_GUILESS_MAIN(DeedFaultsTest)
#include "tst_deedfaults.moc"
