// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/losttexts.h"
#include "app/messagebar.h"
#include "tests/app/fakeprompts.h"
#include "tests/faults/deaddisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

namespace {

const QByteArray base = "---\ntitle: t\n---\ntext\n";

/// Posts on a disk that can stop answering, with a state folder on one that answers.
struct Desk
{
    QTemporaryDir disk;
    QTemporaryDir home;
    FakePrompts prompts;
    StateFolder state{ home.path() };
    OpenPosts posts{ prompts, state };
    QList<Message> said;
    const QString path = disk.filePath(QStringLiteral("post.md"));
    const QString other = disk.filePath(QStringLiteral("other.md"));

    Desk()
    {
        write(path, base);
        prompts.saveAnswer = other;
    }
    ~Desk() { fault_release(); }
    void open()
    {
        done(posts.open(path));
        settle(posts);
        QObject::connect(&controller(), &DocumentController::said, &posts,
                         [this](const Message &message) { said << message; });
    }
    DocumentController &controller() { return posts.current().controller; }
    PostDocument &document() { return posts.current().document; }
    void type(const QString &text) { document().editBody({ 0, 0, text }); }
    QByteArray text() { return document().post().toBytes(); }
    QList<LostText> lost() const
    {
        QStringList damaged;
        return findLostTexts(state.journals(), &damaged);
    }
    bool hasSaid(const QString &words) const
    {
        return std::any_of(said.begin(), said.end(), [&](const Message &one) { return one.text.contains(words); });
    }
    void stall(int nth = 0) { fault_stall(qPrintable(disk.path()), nth); }
};

} // namespace

/// A mount that stops answering holds up no window: writing goes on, nothing that was typed is lost, and the writer is
/// told.
class DeadDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCall_leavesTheWindowFree_data();
    void everyCall_leavesTheWindowFree();
    void everyCallWhileClosing_isWaitedFor();
    void secondSave_waitsForTheFirst();
    void closing_waitsOrLeavesTheTextToTheJournal();
    void stalledSave_isSaidAndCanGoElsewhere();
    void stalledSave_isCompletedWhenTheDiskAnswers();
    void wholeWindow_asksTheDiskNothing();
};

void DeadDiskTest::everyCall_leavesTheWindowFree_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : { "open", "save", "save as", "save new", "look", "reload", "merge" })
        QTest::newRow(command) << QString::fromLatin1(command);
}

void DeadDiskTest::everyCall_leavesTheWindowFree()
{
    QFETCH(QString, command);
    int calls = 0;
    for (int nth = 1;; ++nth) {
        Desk desk;
        if (command == u"save new") {
            desk.controller().setNaming([&desk] { return desk.other; });
            desk.posts.startNew(Post::fromBytes(base), QStringLiteral("post"));
        } else if (command != u"open") {
            desk.open();
        }
        if (command != u"open" && command != u"look")
            desk.type(QStringLiteral("typed "));
        const QByteArray snapshot = desk.text();
        if (command == u"look" || command == u"reload" || command == u"merge")
            write(desk.path, base + "theirs\n");
        settle(desk.posts);
        desk.stall(nth);
        if (command == u"open")
            desk.posts.open(desk.path);
        else if (command == u"save")
            desk.controller().save();
        else if (command == u"save as" || command == u"save new")
            command == u"save as" ? desk.controller().saveAs() : desk.controller().save();
        else if (command == u"look")
            desk.controller().checkDisk();
        else if (command == u"reload")
            desk.controller().reload();
        else
            desk.controller().merge();
        QVERIFY(waitUntil([&] { return fault_stalled() || !desk.posts.isBusy(); }));
        const bool met = fault_stalled();
        const QByteArray place = command.toLatin1() + " call " + QByteArray::number(nth) + ' '
            + QByteArray(met ? fault_stalled() : "none");
        if (met) {
            ++calls;
            QVERIFY2(turns(50), place);
            QVERIFY2(desk.posts.isBusy(), place);
        }
        const bool typesOn = met && command.startsWith(u"save");
        if (typesOn)
            desk.type(QStringLiteral("later "));
        QVERIFY2(fault_own_calls() == 0, place + ", and the window itself: " + QByteArray(fault_own_call()));
        fault_release();
        settle(desk.posts);
        if (command.startsWith(u"save")) {
            const QByteArray now = read(command == u"save" ? desk.path : desk.other);
            // A new post is asked for its place first, and saved as it is when that is known.
            QVERIFY2(now == snapshot || (command == u"save new" && now == desk.text()), place + ": " + now);
            QCOMPARE(desk.controller().isModified(), now != desk.text());
            if (desk.controller().isModified())
                desk.document().undo();
            QVERIFY2(!desk.controller().isModified() && desk.text() == now, place);
            QVERIFY2(desk.lost().isEmpty(), place);
        } else if (command == u"open") {
            QCOMPARE(desk.text(), base);
        } else {
            QVERIFY2(desk.text().contains("theirs"), place);
        }
        if (!met)
            break;
    }
    QVERIFY(calls > 0);
    qInfo("FIGURE: %s with each of its %d calls to the disk held up: the event loop turned each time, 0 calls by the "
          "window's own thread",
          qPrintable(command), calls);
}

/// The question is answered by Save, and the window waits as the writer sees it.
void DeadDiskTest::everyCallWhileClosing_isWaitedFor()
{
    int calls = 0;
    for (int nth = 1;; ++nth) {
        Desk desk;
        desk.open();
        desk.type(QStringLiteral("typed "));
        const QByteArray text = desk.text();
        desk.prompts.onUnsaved = SaveChoice::Save;
        int turned = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&turned] {
            if (fault_stalled() && ++turned == 50)
                fault_release();
        });
        timer.start(0);
        desk.stall(nth);
        QVERIFY(desk.posts.close(0));
        QCOMPARE(fault_own_calls(), 0);
        const bool met = fault_stalled();
        fault_release();
        QCOMPARE(read(desk.path), text);
        QVERIFY(desk.lost().isEmpty());
        if (!met)
            break;
        QVERIFY(turned >= 50);
        ++calls;
    }
    QVERIFY(calls > 0);
    qInfo("FIGURE: closing and saving with each of its %d calls to the disk held up: the event loop turned each time",
          calls);
}

void DeadDiskTest::secondSave_waitsForTheFirst()
{
    Desk desk;
    desk.open();
    desk.type(QStringLiteral("one "));
    desk.stall();
    const QFuture<bool> first = desk.controller().save();
    QVERIFY(waitUntil([] { return fault_stalled() != nullptr; }));
    desk.type(QStringLiteral("two "));
    const QFuture<bool> second = desk.controller().save();
    QVERIFY(turns(50));
    QVERIFY(!first.isFinished() && !second.isFinished());
    QVERIFY(desk.controller().isModified() && desk.controller().isSaving());
    fault_release();
    QVERIFY(done(first));
    QVERIFY(done(second));
    settle(desk.posts);
    QVERIFY(!desk.controller().isModified());
    QCOMPARE(read(desk.path), desk.text());
    QCOMPARE(desk.controller().history().versions(desk.path).size(), 3);
}

void DeadDiskTest::closing_waitsOrLeavesTheTextToTheJournal()
{
    Desk desk;
    desk.open();
    desk.type(QStringLiteral("mine "));
    const QByteArray mine = desk.text();
    desk.stall();
    desk.controller().save();
    QVERIFY(waitUntil([] { return fault_stalled() != nullptr; }));
    desk.prompts.onWait = WaitChoice::Stay;
    QVERIFY(!desk.posts.close(0));
    QVERIFY(!desk.posts.mayLeaveAll());
    QCOMPARE(desk.prompts.asked.last(), QStringLiteral("wait or go"));
    QCOMPARE(desk.text(), mine);
    desk.prompts.onWait = WaitChoice::GoWithoutIt;
    QVERIFY(desk.posts.mayLeaveAll());
    desk.posts.giveUpChanges(); // but for what the journal has to keep
    QVERIFY(desk.posts.close(0));
    QVERIFY(!desk.controller().hasDocument());
    QCOMPARE(fault_own_calls(), 0);
    fault_release();
    QTRY_COMPARE(read(desk.path), mine); // the thread that was left has done what it was asked for
    QVERIFY(desk.lost().isEmpty()); // so this is no lost text any more
}

void DeadDiskTest::stalledSave_isSaidAndCanGoElsewhere()
{
    Desk desk;
    desk.open();
    desk.type(QStringLiteral("mine "));
    const QByteArray mine = desk.text();
    desk.stall();
    const QFuture<bool> first = desk.controller().save();
    QVERIFY(waitUntil([&] { return desk.hasSaid(QDir::toNativeSeparators(desk.disk.path())); }));
    QVERIFY(desk.said.last().text.contains(QStringLiteral("does not answer")));
    QVERIFY(desk.said.last().text.contains(QStringLiteral("your text is safe in the journal")));
    QTemporaryDir elsewhere;
    desk.prompts.saveAnswer = elsewhere.filePath(QStringLiteral("post.md"));
    desk.said.last().actions.first().run();
    QVERIFY(!done(first));
    settle(desk.posts);
    QCOMPARE(read(desk.prompts.saveAnswer), mine);
    QCOMPARE(desk.controller().path(), desk.prompts.saveAnswer);
    QVERIFY(!desk.controller().isModified());
    QCOMPARE(fault_own_calls(), 0);
    fault_release();
    QTRY_COMPARE(read(desk.path), mine); // that was asked for, too
}

void DeadDiskTest::stalledSave_isCompletedWhenTheDiskAnswers()
{
    Desk desk;
    desk.open();
    desk.type(QStringLiteral("mine "));
    const QByteArray mine = desk.text();
    desk.stall();
    const QFuture<bool> saving = desk.controller().save();
    QVERIFY(waitUntil([&] { return desk.hasSaid(QStringLiteral("does not answer")); }));
    fault_release();
    QVERIFY(done(saving));
    settle(desk.posts);
    QVERIFY(desk.said.last().text.contains(QStringLiteral("answers again, and post.md is saved")));
    QCOMPARE(read(desk.path), mine);
}

/// The program with its window: whatever the writer does in it, no call to the blog's disk is made by its own thread.
void DeadDiskTest::wholeWindow_asksTheDiskNothing()
{
    QTemporaryDir disk;
    QTemporaryDir home;
    FakePrompts prompts;
    const QString root = disk.filePath(QStringLiteral("blog"));
    const QString posts = root + QStringLiteral("/source/_posts/");
    write(root + QStringLiteral("/_config.yml"), "title: b\nurl: http://example.com\npost_asset_folder: true\n");
    write(root + QStringLiteral("/scaffolds/post.md"), "---\ntitle: {{ title }}\ndate: {{ date }}\n---\n");
    write(root + QStringLiteral("/source/_drafts/draft.md"), base);
    write(posts + QStringLiteral("a.md"), "---\ntitle: a\ncover: a.png\n---\n![x](a.png)\n");
    write(posts + QStringLiteral("a/a.png"), "no picture");
    write(posts + QStringLiteral("b.md"), "---\ntitle: b\n---\n[a](a.md)\n");
    ApplicationOptions options;
    options.settingsFile = home.filePath(QStringLiteral("settings.conf"));
    options.stateFolder = home.filePath(QStringLiteral("state"));
    options.renderProgram = QStringLiteral("/no/such/program");
    options.preview = false;
    options.prompts = &prompts;
    Application program(options);
    program.start({ posts + QStringLiteral("a.md"), posts + QStringLiteral("b.md") });
    settle(program);
    QVERIFY(waitUntil([&] { return program.blog().blog().has_value(); }));
    QVERIFY(turns(50));

    fault_stall(qPrintable(disk.path()), 0);
    const auto isFree = [](const char *step) {
        const bool turned = turns(50);
        if (fault_own_calls() > 0)
            qWarning("%s: %d calls, the last: %s", step, fault_own_calls(), fault_own_call());
        return turned && fault_own_calls() == 0;
    };
    const auto trigger = [&program](ActionId id) { program.workbench().actions()[id]->trigger(); };
    const QString typed = QStringLiteral("typed while the disk was away ");
    program.document().editBody({ 0, 0, typed });
    QVERIFY(program.document().setField(QStringLiteral("title"), YamlValue::string(QStringLiteral("b2"))));
    QVERIFY(isFree("typing"));
    const QByteArray snapshot = program.document().post().toBytes();
    trigger(ActionId::Save);
    program.document().editBody({ 0, 0, QStringLiteral("later ") });
    QVERIFY(isFree("save"));
    emit program.workbench().window().activated();
    program.blog().refresh();
    QVERIFY(isFree("coming back to the window"));
    trigger(ActionId::NextPost);
    program.document().editBody({ 0, 0, typed });
    trigger(ActionId::Save);
    QVERIFY(isFree("another post"));
    program.openPath(root + QStringLiteral("/source/_drafts/draft.md"));
    program.openPath(root);
    QVERIFY(isFree("opening a post and a blog"));
    trigger(ActionId::NewPost);
    QVERIFY(isFree("a new post"));
    prompts.onWait = WaitChoice::Stay;
    trigger(ActionId::PreviousPost);
    trigger(ActionId::Reload);
    QVERIFY(isFree("reload"));
    QVERIFY(!program.workbench().window().close());
    QVERIFY(isFree("closing"));
    QVERIFY(waitUntil([&] { return program.workbench().window().messages().text().contains(u"does not answer"); }));
    QVERIFY(isFree("being told"));

    fault_release();
    settle(program);
    QCOMPARE(read(posts + QStringLiteral("b.md")), snapshot);
    QVERIFY(read(posts + QStringLiteral("a.md")).contains(typed.toUtf8()));
    qInfo("FIGURE: a window on a disk that does not answer: typing, saving, other posts, opening, a new post, closing "
          "with 0 calls to the disk by its own thread");
}

QTEST_MAIN(DeadDiskTest)
#include "tst_deaddisk.moc"
