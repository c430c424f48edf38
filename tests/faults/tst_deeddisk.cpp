// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/draftmoves.h"
#include "app/losttexts.h"
#include "app/messagebar.h"
#include "app/postdeeds.h"
#include "app/renamedialog.h"
#include "app/themeclothes.h"
#include "app/unusedimagesdialog.h"
#include "tests/app/fakeprompts.h"
#include "tests/faults/deaddisk.h"

#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <utility>

using namespace Hexquill;

namespace {

const QByteArray published = "---\ntitle: t\ndate: 2025-01-02 03:04:05\n---\ntext\n";
const QByteArray draft = "---\ntitle: d\n---\ntext\n";

/// A writer who waits has a disk that answers in the end.
struct WaitingPrompts : FakePrompts
{
    std::function<void()> meanwhile; ///< what comes while a question is open

    SaveChoice saveChanges(const QString &name) override
    {
        if (const auto now = std::exchange(meanwhile, {}))
            now();
        return FakePrompts::saveChanges(name);
    }
    WaitChoice waitForSave(const QString &name, bool isKept, const QFuture<bool> &saved) override
    {
        fault_release();
        return FakePrompts::waitForSave(name, isKept, saved);
    }
};

/// A blog on a disk that can stop answering, in a window whose state lies on one that answers.
struct Desk
{
    QTemporaryDir disk;
    QTemporaryDir home;
    WaitingPrompts prompts;
    StateFolder state{ home.filePath(QStringLiteral("state")) };
    OpenPosts posts{ prompts, state };
    CurrentBlog blog;
    QWidget window;
    std::unique_ptr<PostDeeds> deeds;
    ThemeClothes clothes{ QStringLiteral(HEXQUILL_PROGRAM) };
    QStringList clothed; ///< what it found, or why nothing
    bool isClothing = false;
    QList<Message> said;
    QTimer looksOften; ///< whether a call is held up, which wakes nobody
    RenamePlan plan; ///< of old.md to fresh.md
    const QString root = disk.filePath(QStringLiteral("blog"));

    Desk()
    {
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        write(root + QStringLiteral("/_config.yml"), "title: b\nurl: http://example.com\npost_asset_folder: true\n");
        write(post("old"), published);
        write(root + QStringLiteral("/source/_posts/old/a.png"), "png");
        write(post("other"), "---\ntitle: o\n---\n{% post_link old %}\n");
        write(draftFile("d"), draft);
        write(unused(), "unused");
        write(root + QStringLiteral("/public/2025/01/02/old/index.html"),
              "<html><head></head><body><h1>t</h1><main><p>text</p>\n</main></body></html>");
        deeds = std::make_unique<PostDeeds>(blog, posts, window);
        QObject::connect(deeds.get(), &PostDeeds::said, deeds.get(),
                         [this](const Message &message) { said << message; });
        QObject::connect(deeds.get(), &PostDeeds::pathWanted, &posts,
                         [this](const QString &path) { posts.open(path); });
        const auto clothe = [this](const QString &result) {
            clothed << result;
            isClothing = false;
        };
        QObject::connect(&clothes, &ThemeClothes::found, &posts,
                         [clothe](const PageClothes &found) { clothe(found.html); });
        QObject::connect(&clothes, &ThemeClothes::failed, &posts, clothe);
        blog.open(root);
        if (!waitUntil([this] { return blog.blog().has_value(); }))
            qFatal("no blog");
        plan = planRename(*blog.blog(), post("old"), QStringLiteral("fresh")).value();
        looksOften.start(1);
    }
    ~Desk()
    {
        fault_release();
        settleAll();
        qunsetenv("XDG_DATA_HOME");
    }

    QString post(const char *name) const
    {
        return root + QStringLiteral("/source/_posts/%1.md").arg(QLatin1String(name));
    }
    QString draftFile(const char *name) const
    {
        return root + QStringLiteral("/source/_drafts/%1.md").arg(QLatin1String(name));
    }
    QString unused() const { return root + QStringLiteral("/source/images/unused.png"); }
    void open(const QString &path)
    {
        done(posts.open(path));
        settle(posts);
    }
    DocumentController &controller() { return posts.current().controller; }
    PostDocument &document() { return posts.current().document; }
    bool isBusy() const
    {
        return posts.isBusy() || deeds->isBusy() || isClothing || window.findChild<UnusedImagesDialog *>()
            || window.findChild<RenameDialog *>();
    }
    void settleAll() { settle(*this); }
    void stall(int nth) { fault_stall(qPrintable(disk.path()), nth); }
    void moveDraft(DraftMove way)
    {
        moveOpenPost(posts.current(), blog, way, [this](const Message &message) { said << message; });
    }
    bool hasSaid(const QString &words) const
    {
        return std::any_of(said.begin(), said.end(), [&](const Message &one) { return one.text.contains(words); });
    }
    bool undo()
    {
        for (auto message = said.rbegin(); message != said.rend(); ++message)
            for (const Message::Action &action : message->actions)
                if (action.text == QStringLiteral("Undo")) {
                    const auto run = action.run;
                    said.clear();
                    run();
                    return true;
                }
        return false;
    }
    QStringList lost() const
    {
        QStringList damaged;
        QStringList texts;
        for (const LostText &text : findLostTexts(state.journals(), &damaged))
            texts << text.kept.origin.path;
        return texts + damaged;
    }
};

/// A deed: what is done before the disk stops answering, the deed itself, and whether all is as it should be after it.
struct Deed
{
    const char *name;
    void (*prepare)(Desk &desk);
    void (*run)(Desk &desk);
    bool (*isRight)(Desk &desk);
};

bool isRenamed(Desk &desk)
{
    return read(desk.post("fresh")) == published && !QFileInfo::exists(desk.post("old"))
        && read(desk.root + QStringLiteral("/source/_posts/fresh/a.png")) == "png";
}

bool isAsBefore(Desk &desk)
{
    return read(desk.post("old")) == published && !QFileInfo::exists(desk.post("fresh"))
        && read(desk.root + QStringLiteral("/source/_posts/old/a.png")) == "png";
}

bool isTrashed(Desk &desk)
{
    return !QFileInfo::exists(desk.post("old"))
        && read(desk.home.filePath(QStringLiteral("Trash/files/old.md"))) == published
        && read(desk.home.filePath(QStringLiteral("Trash/files/old/a.png"))) == "png";
}

const Deed deedList[] = {
    { "rename", [](Desk &desk) { desk.open(desk.post("old")); }, [](Desk &desk) { desk.deeds->rename(desk.plan); },
      [](Desk &desk) { return isRenamed(desk) && desk.controller().path() == desk.post("fresh"); } },
    { "rename of a post that is not open", [](Desk &) {}, [](Desk &desk) { desk.deeds->rename(desk.plan); },
      isRenamed },
    { "undo of a rename",
      [](Desk &desk) {
          desk.open(desk.post("old"));
          desk.deeds->rename(desk.plan);
      },
      [](Desk &desk) { desk.undo(); },
      [](Desk &desk) { return isAsBefore(desk) && desk.controller().path() == desk.post("old"); } },
    { "duplicate", [](Desk &) {}, [](Desk &desk) { desk.deeds->run(PostDeed::Duplicate, desk.post("old")); },
      [](Desk &desk) {
          return isAsBefore(desk) && read(desk.post("old-1")).contains("t (copy)")
              && read(desk.root + QStringLiteral("/source/_posts/old-1/a.png")) == "png"
              && desk.controller().path() == desk.post("old-1");
      } },
    { "trash", [](Desk &desk) { desk.open(desk.post("old")); },
      [](Desk &desk) { desk.deeds->run(PostDeed::Trash, desk.post("old")); },
      [](Desk &desk) { return isTrashed(desk) && !desk.controller().hasDocument(); } },
    { "trash of a post with unsaved text",
      [](Desk &desk) {
          desk.open(desk.post("old"));
          desk.prompts.onUnsaved = SaveChoice::Discard;
          desk.document().editBody({ 0, 0, QStringLiteral("given up ") });
      },
      [](Desk &desk) { desk.deeds->run(PostDeed::Trash, desk.post("old")); },
      [](Desk &desk) {
          const QList<PostVersion> versions = desk.controller().history().versions(desk.post("old"));
          return isTrashed(desk) && !desk.controller().hasDocument()
              && std::any_of(versions.begin(), versions.end(), [](const PostVersion &version) {
                     return read(version.file).contains("given up ") && version.reason == KeptBecause::GivenUp;
                 });
      } },
    { "trash of a post that is not open", [](Desk &) {},
      [](Desk &desk) { desk.deeds->run(PostDeed::Trash, desk.post("old")); }, isTrashed },
    { "out of the trash",
      [](Desk &desk) {
          desk.open(desk.post("old"));
          desk.deeds->run(PostDeed::Trash, desk.post("old"));
      },
      [](Desk &desk) { desk.undo(); },
      [](Desk &desk) { return isAsBefore(desk) && desk.controller().path() == desk.post("old"); } },
    { "unused images", [](Desk &) {},
      [](Desk &desk) {
          desk.deeds->cleanImages();
          auto *dialog = desk.window.findChild<UnusedImagesDialog *>();
          QObject::connect(dialog, &UnusedImagesDialog::looked, dialog,
                           [dialog] { dialog->findChild<QPushButton *>(QStringLiteral("move"))->click(); });
      },
      [](Desk &desk) {
          return waitUntil([&] { return desk.hasSaid(QStringLiteral("in the trash")); })
              && !QFileInfo::exists(desk.unused());
      } },
    { "images out of the trash",
      [](Desk &desk) {
          desk.deeds->cleanImages();
          auto *dialog = desk.window.findChild<UnusedImagesDialog *>();
          QObject::connect(dialog, &UnusedImagesDialog::looked, dialog,
                           [dialog] { dialog->findChild<QPushButton *>(QStringLiteral("move"))->click(); });
          waitUntil([&] { return desk.hasSaid(QStringLiteral("in the trash")); });
      },
      [](Desk &desk) { desk.undo(); }, [](Desk &desk) { return read(desk.unused()) == "unused"; } },
    { "publish", [](Desk &desk) { desk.open(desk.draftFile("d")); },
      [](Desk &desk) { desk.moveDraft(DraftMove::Publish); },
      [](Desk &desk) {
          return read(desk.post("d")).contains("date: ") && !QFileInfo::exists(desk.draftFile("d"))
              && desk.controller().path() == desk.post("d") && desk.document().post().toBytes() == read(desk.post("d"));
      } },
    { "withdraw", [](Desk &desk) { desk.open(desk.post("old")); },
      [](Desk &desk) { desk.moveDraft(DraftMove::Withdraw); },
      [](Desk &desk) {
          return read(desk.draftFile("old")) == published && !QFileInfo::exists(desk.post("old"))
              && desk.controller().path() == desk.draftFile("old");
      } },
    { "the theme's page", [](Desk &) {},
      [](Desk &desk) {
          desk.isClothing = true;
          desk.clothes.look(*desk.blog.blog());
      },
      [](Desk &desk) { return desk.clothed.size() == 1 && desk.clothed.first().contains(u"data-hexquill-article"); } },
    { "a name in the dialog", [](Desk &) {},
      [](Desk &desk) {
          desk.deeds->run(PostDeed::Rename, desk.post("old"));
          auto *name = desk.window.findChild<RenameDialog *>()->findChild<QLineEdit *>(QStringLiteral("name"));
          for (const char *typed : { "f", "fr", "fre", "fresh" })
              name->setText(QLatin1String(typed));
          QTest::keyClick(name, Qt::Key_Return);
      },
      [](Desk &desk) {
          return waitUntil([&] { return desk.hasSaid(QStringLiteral("is called")); }) && isRenamed(desk);
      } },
};

} // namespace

/// What a writer does to files while their disk stops answering, and in any order with what is being saved.
class DeedDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCall_leavesTheWindowFree_data();
    void everyCall_leavesTheWindowFree();
    void newPost_leavesTheWindowFree();
    void stalledDeed_isSaid();
    void saves_goWhereTheFileIs();
    void aClosedTab_endsNoDeed();
    void textTypedMeanwhile_isNotTrashed();
    void aPostThatIsAskedAbout_staysInItsTab();
    void aPostTrashedWhileAnotherIsAskedAbout_hidesNoQuestion();
    void dialogs_closeOnADeadDisk();
    void anyOrder_losesAndDoublesNothing();
};

void DeedDiskTest::everyCall_leavesTheWindowFree_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Deed &deed : deedList)
        QTest::newRow(deed.name) << index++;
}

void DeedDiskTest::everyCall_leavesTheWindowFree()
{
    QFETCH(int, index);
    const Deed &deed = deedList[index];
    int calls = 0;
    for (int nth = 1;; ++nth) {
        Desk desk;
        deed.prepare(desk);
        desk.settleAll();
        desk.stall(nth);
        deed.run(desk);
        QVERIFY(waitUntil([&] { return fault_stalled() || !desk.isBusy(); }));
        const bool met = fault_stalled();
        const QByteArray place = QByteArray(deed.name) + " call " + QByteArray::number(nth) + ' '
            + QByteArray(met ? fault_stalled() : "none");
        calls += met ? 1 : 0;
        QVERIFY2(turns(20), place);
        QVERIFY2(fault_own_calls() == 0, place + ", and the window itself: " + QByteArray(fault_own_call()));
        fault_release();
        desk.settleAll();
        QVERIFY2(deed.isRight(desk), place + (desk.said.isEmpty() ? "" : desk.said.last().text.toUtf8()));
        desk.settleAll();
        QVERIFY2(desk.lost().isEmpty(), place);
        if (!met)
            break;
    }
    QVERIFY(calls > 0);
    qInfo("FIGURE: %s with each of its %d calls to the disk held up: the event loop turned each time, 0 calls by the "
          "window's own thread",
          deed.name, calls);
}

void DeedDiskTest::newPost_leavesTheWindowFree()
{
    QTemporaryDir disk;
    QTemporaryDir home;
    const QString root = disk.filePath(QStringLiteral("blog"));
    write(root + QStringLiteral("/_config.yml"), "title: b\nurl: http://example.com\n");
    write(root + QStringLiteral("/scaffolds/post.md"), "---\ntitle: {{ title }}\nfrom: scaffold\n---\n");
    write(root + QStringLiteral("/source/_posts/a.md"), published);
    ApplicationOptions options;
    options.settingsFile = home.filePath(QStringLiteral("settings.conf"));
    options.stateFolder = home.filePath(QStringLiteral("state"));
    options.renderProgram = QStringLiteral("/no/such/program");
    options.preview = false;
    Application program(options);
    program.start({});
    program.blog().open(root);
    QVERIFY(waitUntil([&] { return program.blog().blog().has_value(); }));
    QVERIFY(turns(20));
    int calls = 0;
    for (int nth = 1;; ++nth) {
        fault_stall(qPrintable(disk.path()), nth);
        program.workbench().actions()[ActionId::NewPost]->trigger();
        QVERIFY(waitUntil([&] { return fault_stalled() || !program.isBusy(); }));
        const bool met = fault_stalled();
        calls += met ? 1 : 0;
        QVERIFY(turns(20));
        QVERIFY2(fault_own_calls() == 0, fault_own_call());
        if (nth == 1)
            QVERIFY(waitUntil([&] {
                return program.workbench().window().messages().text().contains(u"does not answer. The new post");
            }));
        fault_release();
        settle(program);
        QVERIFY(program.document().headText().contains(u"from: scaffold"));
        QVERIFY(program.posts().close(program.posts().currentIndex()));
        if (!met)
            break;
    }
    QVERIFY(calls > 0);
    qInfo(
        "FIGURE: a new post with each of its %d calls to the disk held up: the event loop turned each time, 0 calls by "
        "the window's own thread",
        calls);
}

void DeedDiskTest::stalledDeed_isSaid()
{
    Desk desk;
    const QString place = QDir::toNativeSeparators(QFileInfo(desk.post("old")).path());
    desk.stall(0);
    desk.deeds->run(PostDeed::Trash, desk.post("old"));
    QVERIFY(waitUntil([&] { return desk.hasSaid(place + QStringLiteral(" does not answer.")); }));
    fault_release();
    desk.settleAll();
    QVERIFY(isTrashed(desk));
    QVERIFY(desk.hasSaid(QStringLiteral("are in the trash")));
}

/// A save that is asked for while the file is on its way makes the old file neither again nor one beside it.
void DeedDiskTest::saves_goWhereTheFileIs()
{
    for (const bool saveFirst : { false, true }) {
        Desk desk;
        desk.open(desk.post("old"));
        desk.document().editBody({ 0, 0, QStringLiteral("one ") });
        desk.stall(1);
        const QFuture<bool> before = saveFirst ? desk.controller().save() : QtFuture::makeReadyFuture(true);
        desk.deeds->rename(desk.plan);
        QVERIFY(waitUntil([] { return fault_stalled() != nullptr; }));
        desk.document().editBody({ 0, 0, QStringLiteral("two ") });
        const QFuture<bool> after = desk.controller().save();
        desk.controller().checkDisk();
        QVERIFY(turns(20));
        QVERIFY(!after.isFinished());
        fault_release();
        QVERIFY(done(before));
        QVERIFY(done(after));
        desk.settleAll();
        QCOMPARE(desk.controller().path(), desk.post("fresh"));
        QCOMPARE(read(desk.post("fresh")), desk.document().post().toBytes());
        QVERIFY(read(desk.post("fresh")).contains("two one "));
        QVERIFY(!QFileInfo::exists(desk.post("old")));
        QVERIFY(!desk.controller().isModified() && desk.lost().isEmpty());
        QVERIFY(desk.prompts.asked.isEmpty());
    }
}

void DeedDiskTest::aClosedTab_endsNoDeed()
{
    Desk desk;
    desk.open(desk.post("other"));
    desk.open(desk.post("old"));
    desk.stall(1);
    desk.deeds->run(PostDeed::Trash, desk.post("other"));
    desk.deeds->rename(desk.plan);
    QVERIFY(desk.posts.close(desk.posts.currentIndex()));
    fault_release();
    desk.settleAll();
    QVERIFY(waitUntil([&] { return isRenamed(desk); }));
    QVERIFY(waitUntil([&] { return desk.hasSaid(QStringLiteral("old.md is called fresh.md now.")); }));
    QCOMPARE(desk.posts.indexOfFile(desk.post("old")), -1);
}

void DeedDiskTest::textTypedMeanwhile_isNotTrashed()
{
    Desk desk;
    desk.open(desk.post("old"));
    desk.stall(1);
    desk.deeds->run(PostDeed::Trash, desk.post("old"));
    QVERIFY(waitUntil([] { return fault_stalled() != nullptr; }));
    desk.document().editBody({ 0, 0, QStringLiteral("typed meanwhile ") });
    fault_release();
    desk.settleAll();
    QVERIFY(isTrashed(desk));
    QVERIFY(desk.controller().hasDocument() && desk.controller().isModified());
    QVERIFY(desk.document().bodyText().startsWith(QStringLiteral("typed meanwhile ")));
}

void DeedDiskTest::aPostThatIsAskedAbout_staysInItsTab()
{
    Desk desk;
    desk.open(desk.post("other"));
    desk.open(desk.post("old"));
    desk.document().editBody({ 0, 0, QStringLiteral("typed ") });
    desk.prompts.onUnsaved = SaveChoice::Discard;
    desk.stall(1);
    desk.deeds->run(PostDeed::Trash, desk.post("old"));
    QVERIFY(waitUntil([] { return fault_stalled() != nullptr; }));
    desk.prompts.onUnsaved = SaveChoice::Cancel;
    desk.prompts.meanwhile = [&desk] {
        fault_release();
        waitUntil([&desk] { return !desk.deeds->isBusy(); });
    };
    QVERIFY(!desk.posts.close(desk.posts.currentIndex()));
    desk.settleAll();
    QVERIFY(isTrashed(desk));
    QCOMPARE(desk.posts.count(), 2);
    QVERIFY(desk.document().bodyText().startsWith(QStringLiteral("typed ")));
}

void DeedDiskTest::aPostTrashedWhileAnotherIsAskedAbout_hidesNoQuestion()
{
    Desk desk;
    for (const QString &file : { desk.post("old"), desk.post("other"), desk.draftFile("d") })
        desk.open(file);
    for (int i : { 1, 2 })
        desk.posts.at(i).document.editBody({ 0, 0, QStringLiteral("typed ") });
    desk.prompts.onUnsaved = SaveChoice::Discard;
    desk.stall(1);
    desk.deeds->run(PostDeed::Trash, desk.post("old"));
    QVERIFY(waitUntil([] { return fault_stalled() != nullptr; }));
    desk.prompts.meanwhile = [&desk] {
        fault_release();
        waitUntil([&desk] { return desk.posts.count() == 2; });
    };
    QVERIFY(desk.posts.mayLeaveAll());
    QCOMPARE(desk.prompts.asked, QStringList({ QStringLiteral("save other.md"), QStringLiteral("save d.md") }));
    desk.settleAll();
    QVERIFY(isTrashed(desk));
}

void DeedDiskTest::dialogs_closeOnADeadDisk()
{
    Desk desk;
    desk.stall(0);
    desk.deeds->cleanImages();
    auto *images = desk.window.findChild<UnusedImagesDialog *>();
    QVERIFY(waitUntil([] { return fault_stalled() != nullptr; }));
    images->reject();
    QVERIFY(waitUntil([&] { return !desk.window.findChild<UnusedImagesDialog *>(); }));
    desk.deeds->run(PostDeed::Rename, desk.post("old"));
    auto *rename = desk.window.findChild<RenameDialog *>();
    QVERIFY(waitUntil([&] {
        return rename->findChild<QLabel *>(QStringLiteral("said"))->text().contains(QStringLiteral("does not answer"));
    }));
    rename->reject();
    QVERIFY(waitUntil([&] { return !desk.window.findChild<RenameDialog *>(); }));
    QCOMPARE(fault_own_calls(), 0);
}

/// The writer types, saves, renames, moves to the drafts and back, trashes and takes back without waiting for the disk,
/// whose calls are held up at random.
void DeedDiskTest::anyOrder_losesAndDoublesNothing()
{
    constexpr int rounds = 100;
    QRandomGenerator random(6);
    int steps = 0;
    int saves = 0;
    int renames = 0;
    int moves = 0;
    int trashed = 0;
    for (int round = 0; round < rounds; ++round) {
        Desk desk;
        desk.prompts.onUnsaved = SaveChoice::Save;
        desk.open(desk.post("old"));
        int typed = 0;
        for (int step = 0; step < 8; ++step) {
            const QByteArray place = "round " + QByteArray::number(round) + '.' + QByteArray::number(step);
            QStringList ran;
            desk.stall(1 + int(random.bounded(60)));
            for (int command = 0; command < 3; ++command, ++steps) {
                const QString path = desk.controller().path();
                const bool isDraft = path.contains(QStringLiteral("_drafts"));
                const int choice = int(random.bounded(7));
                ran << QString::number(choice);
                if (path.isEmpty() || choice == 6) {
                    desk.undo();
                } else if (choice < 2) {
                    desk.document().editBody({ 0, 0, QStringLiteral("w%1 ").arg(++typed) });
                } else if (choice == 2) {
                    desk.controller().save();
                    ++saves;
                } else if (choice == 3) {
                    RenamePlan plan;
                    plan.before.file = path;
                    plan.after.file
                        = QFileInfo(path).path() + QStringLiteral("/n%1.md").arg(random.bounded(1000) + 1000 * steps);
                    const auto stem = [](QString file) { return file.chopped(3); };
                    plan.moves = { desk.root, { { stem(path), stem(plan.after.file) }, { path, plan.after.file } } };
                    desk.deeds->rename(plan);
                    ++renames;
                } else if (choice == 4) {
                    desk.moveDraft(isDraft ? DraftMove::Publish : DraftMove::Withdraw);
                    ++moves;
                } else {
                    desk.deeds->run(PostDeed::Trash, path);
                    ++trashed;
                }
                QVERIFY(turns(int(random.bounded(8))));
            }
            fault_release();
            desk.settleAll();
            QVERIFY(turns(4));
            desk.settleAll();
            QStringList posts;
            QStringList pictures;
            for (const QString &folder :
                 { desk.root + QStringLiteral("/source"), desk.home.filePath(QStringLiteral("Trash")) }) {
                QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
                while (files.hasNext()) {
                    const QString file = files.next();
                    if (file.endsWith(QStringLiteral(".md")) && read(file).contains("title: t"))
                        posts << file;
                    if (file.endsWith(QStringLiteral("/a.png")))
                        pictures << file;
                }
            }
            const QByteArray what = place + " after " + ran.join(QLatin1Char(',')).toLatin1() + ": "
                + posts.join(QLatin1Char(' ')).toUtf8() + ", pictures " + pictures.join(QLatin1Char(' ')).toUtf8();
            QVERIFY2(posts.size() == 1 && pictures.size() == 1, what);
            QVERIFY2(pictures.first() == posts.first().chopped(3) + QStringLiteral("/a.png"), what);
            const bool isOpen = desk.controller().hasDocument();
            const bool isTrash = posts.first().contains(QStringLiteral("/Trash/"));
            QVERIFY2(isOpen != isTrash || desk.controller().isModified(), what);
            for (int word = 1; isOpen && word <= typed; ++word)
                QVERIFY2(desk.document().bodyText().contains(QStringLiteral("w%1 ").arg(word)), what);
            if (isOpen && isTrash)
                break; // what was typed while the file went stays open
            if (!isOpen)
                continue;
            QVERIFY2(desk.controller().path() == posts.first(), what + ", open: " + desk.controller().path().toUtf8());
            QVERIFY2(desk.controller().base() == read(posts.first()), what);
            QVERIFY2(desk.controller().isModified() || desk.document().post().toBytes() == read(posts.first()), what);
        }
    }
    qInfo(
        "FIGURE: %d random interleavings of what a writer does to one post, %d steps without waiting for a disk that "
        "is held up: %d saves, %d renames, %d moves of drafts, %d times trashed: 0 posts lost, 0 doubled, 0 words lost",
        rounds, steps, saves, renames, moves, trashed);
}

QTEST_MAIN(DeedDiskTest)
#include "tst_deeddisk.moc"
