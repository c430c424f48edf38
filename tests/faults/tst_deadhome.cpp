// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/folderlook.h"
#include "app/historydialog.h"
#include "app/losttexts.h"
#include "app/messagebar.h"
#include "app/recoverydialog.h"
#include "app/windowprompts.h"
#include "tests/app/fakeprompts.h"
#include "tests/faults/deaddisk.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

namespace {

const QByteArray base = "---\ntitle: t\n---\ntext\n";

/// A program on a home and a disk of its own.
struct Home
{
    QTemporaryDir disk;
    QTemporaryDir home;
    FakePrompts prompts;
    const QString path = disk.filePath(QStringLiteral("post.md"));
    StateFolder state{ home.filePath(QStringLiteral("state")) };
    std::unique_ptr<Application> program;

    Home()
    {
        write(path, base);
        prompts.onUnsaved = SaveChoice::Discard;
        start();
    }
    ~Home() { fault_release(); }
    void start(Prompts *answerer = nullptr)
    {
        ApplicationOptions options;
        options.settingsFile = home.filePath(QStringLiteral("settings.conf"));
        options.stateFolder = state.path;
        options.renderProgram = QStringLiteral("/no/such/program");
        options.preview = false;
        options.prompts = answerer;
        program = std::make_unique<Application>(options);
    }
    OpenPost &post() { return program->posts().current(); }
    void type(const QString &text) { post().document.editBody({ 0, 0, text }); }
    void save()
    {
        if (!done(post().controller.save()))
            qFatal("not saved");
        settle(*program);
    }
    void stall(const QString &folder, int nth = 0) { fault_stall(qPrintable(folder), nth); }
};

QPushButton *button(const QWidget &of, const QString &words)
{
    for (QPushButton *one : of.findChildren<QPushButton *>())
        if (one->text() == words)
            return one;
    return nullptr;
}

} // namespace

/// What the program keeps beside the posts, and its dialogs, with a disk that does not answer.
class DeadHomeTest : public QObject
{
    Q_OBJECT

private slots:
    void history_leavesTheWindowFree();
    void start_waitsForNoHistory();
    void lostText_isThereWithoutItsFile();
    void fileDialogs_beginWhereADiskAnswers();
};

void DeadHomeTest::history_leavesTheWindowFree()
{
    Home home;
    home.program->start({ home.path });
    settle(*home.program);
    home.type(QStringLiteral("one "));
    home.save();
    home.type(QStringLiteral("two "));
    home.save();
    int calls = 0;
    for (int nth = 1;; ++nth, ++calls) {
        home.stall(home.state.history(), nth);
        HistoryDialog dialog(home.post(), nullptr);
        QVERIFY(waitUntil([&] { return fault_stalled() || !dialog.isBusy(); }));
        const bool met = fault_stalled();
        if (met)
            QVERIFY(turns(50));
        QVERIFY2(fault_own_calls() == 0, fault_own_call());
        fault_release();
        settle(dialog);
        QCOMPARE(dialog.findChild<QListWidget *>()->count(), 3);
        if (met)
            continue;
        dialog.findChild<QListWidget *>()->setCurrentRow(2);
        settle(dialog);
        home.stall(home.state.history());
        button(dialog, QStringLiteral("Restore This Version"))->click();
        QCOMPARE(home.post().document.post().toBytes(), base);
        QCOMPARE(fault_own_calls(), 0);
        break;
    }
    QVERIFY(calls > 0);
    qInfo("FIGURE: the history with each of its %d calls to the disk held up: the event loop turned each time, 0 calls "
          "by the window's own thread",
          calls);
}

void DeadHomeTest::start_waitsForNoHistory()
{
    Home home;
    home.program->start({ home.path });
    settle(*home.program);
    home.type(QStringLiteral("one "));
    home.save();
    home.start();
    home.stall(home.state.history());
    home.program->start({});
    QVERIFY(waitUntil([] { return fault_stalled() != nullptr; }));
    QVERIFY(turns(50));
    QCOMPARE(fault_own_calls(), 0);
}

/// The unsaved text is in the journal, and that answers.
void DeadHomeTest::lostText_isThereWithoutItsFile()
{
    Home home;
    home.program->start({ home.path });
    settle(*home.program);
    home.type(QStringLiteral("lost "));
    home.program.reset(); // as a kill does, it asks nobody
    home.stall(home.disk.path());
    QStringList damaged;
    const QList<LostText> texts = findLostTexts(home.state.journals(), &damaged);
    QCOMPARE(texts.size(), 1);
    QVERIFY(damaged.isEmpty() && !texts.first().diskAnswers && !texts.first().disk);
    RecoveryDialog dialog(texts, nullptr);
    QList<Post> wanted;
    connect(&dialog, &RecoveryDialog::copyWanted, this, [&](const LostText &text) { wanted << text.kept.post; });
    QVERIFY(button(dialog, QStringLiteral("Open with This Text"))->isHidden());
    button(dialog, QStringLiteral("Open as a New Post"))->click();
    QCOMPARE(wanted.value(0).toBytes(), QByteArray("---\ntitle: t\n---\nlost text\n"));
    QCOMPARE(fault_own_calls(), 0);
    fault_release();
    QVERIFY(findLostTexts(home.state.journals(), &damaged).value(0).disk == base);
}

/// The dialogs that the writer sees, not the answers of a test.
void DeadHomeTest::fileDialogs_beginWhereADiskAnswers()
{
    Home home;
    QCOMPARE(lookAtFolder(home.disk.path()), FolderLook::There);
    QCOMPARE(lookAtFolder(home.path), FolderLook::Missing);
    home.program->start({ home.path });
    settle(*home.program);
    home.stall(home.disk.path());
    QCOMPARE(lookAtFolder(home.disk.path()), FolderLook::NoAnswer);
    int closed = 0;
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, [&closed] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            ++closed;
            dialog->reject();
        }
    });
    closer.start(50);
    WindowPrompts prompts(home.program->workbench().window());
    QCOMPARE(prompts.fileToSave(home.path), QString());
    QCOMPARE(prompts.fileToOpen(home.disk.path()), QString());
    QCOMPARE(prompts.folderOfBlog(home.disk.path()), QString());
    QCOMPARE(prompts.fileToExport(home.disk.filePath(QStringLiteral("a.pdf"))), QString());
    QCOMPARE(closed, 4);
    QVERIFY2(fault_own_calls() == 0, fault_own_call());
    qInfo("FIGURE: 4 file dialogs that were to begin on a disk that does not answer, 0 calls to it by the window's own "
          "thread");
}

QTEST_MAIN(DeadHomeTest)
#include "tst_deadhome.moc"
