// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/openposts.h"
#include "app/postview.h"
#include "editor/markdowneditor.h"
#include "tests/app/fakeprompts.h"
#include "tests/app/settled.h"
#include "tests/faults/faultshim.h"

#include <cerrno>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Whether the event loop goes on: it turns that often.
bool turns(int times)
{
    int turned = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&turned] { ++turned; });
    timer.start(0);
    return waitUntil([&] { return turned >= times; });
}

/// An open post on a disk that can stop answering, in the page that its writer sees.
struct Desk
{
    QTemporaryDir disk;
    QTemporaryDir home;
    FakePrompts prompts;
    StateFolder state{ home.path() };
    OpenPosts posts{ prompts, state };
    std::unique_ptr<PostView> view;
    QList<Message> said;
    QStringList settledTopics;
    const QString path = disk.filePath(QStringLiteral("post.md"));
    const QString folder = disk.filePath(QStringLiteral("images/post"));

    Desk()
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.save(disk.filePath(QStringLiteral("given.png")));
        write(path, "text\n");
        if (!done(posts.open(path)))
            qFatal("cannot open");
        settle(posts);
        view = std::make_unique<PostView>(posts.current());
        view->show();
        QObject::connect(&images(), &PostImages::said, &posts, [this](const Message &message) { said << message; });
        QObject::connect(&images(), &PostImages::settled, &posts,
                         [this](const QString &topic) { settledTopics << topic; });
    }
    ~Desk()
    {
        fault_release();
        settle(posts);
    }
    PostImages &images() { return posts.current().images; }
    PostDocument &document() { return posts.current().document; }
    QString text() { return document().bodyText(); }
    bool isStored() const { return QFileInfo::exists(folder + QStringLiteral("/given.png")); }
    void paste()
    {
        auto *data = new QMimeData;
        data->setUrls({ QUrl::fromLocalFile(disk.filePath(QStringLiteral("given.png"))) });
        QApplication::clipboard()->setMimeData(data);
        view->editor().paste();
    }
    void stall(int nth = 0) { fault_stall(qPrintable(disk.path()), nth); }
    bool isMet()
    {
        return waitUntil([this] { return fault_stalled() || !posts.isBusy(); }) && fault_stalled();
    }
    bool hasSaid(const QString &words) const
    {
        return std::any_of(said.begin(), said.end(), [&](const Message &one) { return one.text.contains(words); });
    }
};

} // namespace

/// A mount that stops answering while an image is being stored holds up no window: writing goes on and the writer is
/// told; the image comes when the disk does, or leaves nothing.
class DeadDiskImagesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCall_leavesTheWindowFree_data();
    void everyCall_leavesTheWindowFree();
    void stall_isSaidAndEndsWithTheImage();
    void cancelledStall_leavesNothingAndStoresTheNext();
    void closingAtAStall_asksAndGoes();
    void everyCallOfRemoving_leavesTheWindowFree_data();
    void everyCallOfRemoving_leavesTheWindowFree();
    void everyFault_leavesAllOrNothing_data();
    void everyFault_leavesAllOrNothing();
};

void DeadDiskImagesTest::everyCall_leavesTheWindowFree_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : { "paste", "cover", "paste and undo", "paste and close" })
        QTest::newRow(command) << QString::fromLatin1(command);
}

void DeadDiskImagesTest::everyCall_leavesTheWindowFree()
{
    QFETCH(QString, command);
    int calls = 0;
    for (int nth = 1;; ++nth) {
        Desk desk;
        desk.stall(nth);
        if (command == u"cover")
            desk.images().insertInField(desk.disk.filePath(QStringLiteral("given.png")), QStringLiteral("cover"));
        else
            desk.paste();
        const bool met = desk.isMet();
        const QByteArray place = command.toLatin1() + " call " + QByteArray::number(nth) + ' '
            + QByteArray(met ? fault_stalled() : "none");
        if (met) {
            ++calls;
            QVERIFY2(turns(50), place);
            QTest::keyClicks(&desk.view->editor(), QStringLiteral("typed "));
            QVERIFY2(desk.text() == u"typed text\n", place);
        }
        if (met && command == u"paste and undo") {
            desk.document().undo();
            desk.document().undo();
        } else if (met && command == u"paste and close") {
            desk.prompts.onWait = WaitChoice::GoWithoutIt;
            desk.prompts.onUnsaved = SaveChoice::Discard;
            QVERIFY2(desk.posts.close(0), place);
        }
        QVERIFY2(fault_own_calls() == 0, place + ", and the window itself: " + QByteArray(fault_own_call()));
        fault_release();
        settle(desk.posts);
        if (met && command == u"paste and undo")
            QVERIFY2(desk.text() == u"text\n" && !QFileInfo::exists(desk.folder), place);
        else if (met && command == u"paste and close")
            QVERIFY2(waitUntil([&] { return !QFileInfo::exists(desk.disk.filePath(QStringLiteral("images"))); }),
                     place);
        else if (command == u"cover")
            QVERIFY2(desk.isStored() && desk.document().headText().contains(u"cover: images/post/given.png"), place);
        else
            QVERIFY2(desk.isStored() && desk.text().startsWith(u"![given](images/post/given.png)"), place);
        if (!met)
            break;
    }
    QVERIFY(calls > 0);
    qInfo("FIGURE: %s with each of its %d calls to the disk held up: the event loop turned each time, 0 calls by the "
          "window's own thread",
          qPrintable(command), calls);
}

void DeadDiskImagesTest::stall_isSaidAndEndsWithTheImage()
{
    Desk desk;
    desk.stall();
    desk.paste();
    QVERIFY(desk.isMet());
    QVERIFY(waitUntil([&] { return desk.hasSaid(QStringLiteral("Storing given.png")); }));
    QVERIFY(waitUntil([&] { return desk.hasSaid(QStringLiteral("does not answer")); }));
    QVERIFY(desk.said.last().text.contains(QDir::toNativeSeparators(desk.disk.path())));
    QCOMPARE(fault_own_calls(), 0);
    fault_release();
    settle(desk.posts);
    QVERIFY(desk.isStored() && desk.text().contains(QStringLiteral("given.png")));
    QCOMPARE(desk.settledTopics.last(), desk.said.last().topic);
}

void DeadDiskImagesTest::cancelledStall_leavesNothingAndStoresTheNext()
{
    Desk desk;
    fault_stall(qPrintable(desk.folder), 1);
    desk.paste();
    QVERIFY(desk.isMet());
    QVERIFY(waitUntil([&] { return desk.hasSaid(QStringLiteral("does not answer")); }));
    desk.said.last().actions.last().run();
    QVERIFY(!desk.posts.isBusy());
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QApplication::clipboard()->setImage(image);
    desk.view->editor().paste(); // only one call was held up: this one gets through
    settle(desk.posts);
    QVERIFY(desk.text().startsWith(QStringLiteral("![](images/post/20")));
    fault_release();
    QTest::qWait(100);
    QCOMPARE(desk.text().count(QStringLiteral("![")), 1);
    QVERIFY(waitUntil([&] { return QDir(desk.folder).entryList(QDir::Files | QDir::Hidden).size() == 1; }));
    QVERIFY(!desk.isStored());
}

void DeadDiskImagesTest::closingAtAStall_asksAndGoes()
{
    Desk desk;
    desk.stall();
    desk.paste();
    QVERIFY(desk.isMet());
    desk.prompts.onWait = WaitChoice::Stay;
    QVERIFY(!desk.posts.close(0) && !desk.posts.mayLeaveAll());
    QVERIFY(desk.prompts.asked.contains(QStringLiteral("images of post.md")));
    desk.prompts.onWait = WaitChoice::GoWithoutIt;
    QVERIFY(desk.posts.mayLeaveAll());
    QVERIFY(desk.posts.close(0));
    QCOMPARE(fault_own_calls(), 0);
    fault_release();
    QVERIFY(waitUntil([&] { return !QFileInfo::exists(desk.disk.filePath(QStringLiteral("images"))); }));
}

void DeadDiskImagesTest::everyCallOfRemoving_leavesTheWindowFree_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : { "undo", "remove", "redo" })
        QTest::newRow(command) << QString::fromLatin1(command);
}

/// Looking whether an image is in use, moving it to the trash and taking it out again.
void DeadDiskImagesTest::everyCallOfRemoving_leavesTheWindowFree()
{
    QFETCH(QString, command);
    int calls = 0;
    for (int nth = 1;; ++nth) {
        Desk desk;
        qputenv("XDG_DATA_HOME", desk.disk.filePath(QStringLiteral("data")).toUtf8());
        QList<Message> offered;
        connect(&desk.posts.current().unlinked, &UnlinkedImages::said, &desk.posts,
                [&offered](const Message &message) { offered << message; });
        desk.paste();
        settle(desk.posts);
        if (command == u"undo")
            desk.stall(nth);
        desk.document().undo();
        bool met = command == u"undo" && desk.isMet();
        if (command != u"undo") {
            settle(desk.posts);
            QVERIFY(!offered.isEmpty());
            if (command == u"remove")
                desk.stall(nth);
            offered.last().actions.first().run();
            met = command == u"remove" && desk.isMet();
        }
        if (command == u"redo") {
            settle(desk.posts);
            QVERIFY(!desk.isStored());
            desk.stall(nth);
            desk.document().redo();
            met = desk.isMet();
        }
        const QByteArray place = command.toLatin1() + " call " + QByteArray::number(nth) + ' '
            + QByteArray(met ? fault_stalled() : "none");
        if (met) {
            ++calls;
            QVERIFY2(turns(50), place);
            QVERIFY2(desk.posts.current().unlinked.isBusy(), place);
        }
        QVERIFY2(fault_own_calls() == 0, place + ", and the window itself: " + QByteArray(fault_own_call()));
        fault_release();
        settle(desk.posts);
        QVERIFY2(desk.isStored() == (command != u"remove"), place);
        QVERIFY2(command != u"undo" || offered.size() == 1, place);
        if (!met)
            break;
    }
    qunsetenv("XDG_DATA_HOME");
    QVERIFY(calls > 0);
    qInfo("FIGURE: %s with each of its %d calls to the disk held up: the event loop turned each time, 0 calls by the "
          "window's own thread",
          qPrintable(command), calls);
}

void DeadDiskImagesTest::everyFault_leavesAllOrNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("error");
    QTest::newRow("I/O error") << int(FaultError) << EIO;
    QTest::newRow("full disk") << int(FaultError) << ENOSPC;
    QTest::newRow("disk fills") << int(FaultDiskFills) << ENOSPC;
    QTest::newRow("not allowed") << int(FaultError) << EACCES;
}

/// A bad or full disk: the image is stored and linked, or neither, and then that is said.
void DeadDiskImagesTest::everyFault_leavesAllOrNothing()
{
    QFETCH(int, kind);
    QFETCH(int, error);
    int faults = 0;
    int refused = 0;
    for (int nth = 1;; ++nth) {
        Desk desk;
        settle(desk.posts);
        fault_arm(nth, FaultKind(kind), error);
        desk.paste();
        settle(desk.posts);
        const char *met = fault_met();
        fault_disarm();
        if (!met)
            break;
        ++faults;
        const QByteArray place = QByteArray("call ") + QByteArray::number(nth) + ' ' + met;
        const bool isLinked = desk.text().contains(u"given.png");
        QVERIFY2(isLinked == desk.isStored(), place);
        QVERIFY2(isLinked || (!desk.said.isEmpty() && desk.text() == u"text\n"), place);
        refused += isLinked ? 0 : 1;
    }
    QVERIFY(faults > 0 && refused > 0);
    qInfo(
        "FIGURE: %d calls failed while an image was being stored: %d times it was said and nothing was left, else the "
        "image was stored and linked",
        faults, refused);
}

QTEST_MAIN(DeadDiskImagesTest)
#include "tst_deaddiskimages.moc"
