// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/losttexts.h"
#include "tests/app/settled.h"
#include "tests/gui/desk.h"

#include <csignal>
#include <cstdio>
#include <QApplication>
#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace Hexquill;

namespace {

const QByteArray saved = "---\ntitle: a\n---\ntext\n";
const QString typed = QStringLiteral("typed and not saved\n");

/// What the second process does: writes in the post FOLDER/post.md and waits to be ended; with a question open if \a
/// asks.
int writeUntilEnded(const QString &folder, bool asks)
{
    ApplicationOptions options;
    options.settingsFile = folder + QStringLiteral("/settings.conf");
    options.stateFolder = folder + QStringLiteral("/state");
    options.renderProgram = QStringLiteral(HEXQUILL_BINARY_DIR "/app/hexquill");
    options.preview = false;
    options.endsOnSignals = true;
    Application program(options);
    program.start({ folder + QStringLiteral("/post.md") });
    settle(program);
    program.document().editBody({ 0, 0, typed });
    if (asks)
        QTimer::singleShot(0, &program, [&program] { program.workbench().window().close(); });
    QTimer::singleShot(200, &program, [asks] {
        std::puts(asks == (QApplication::activeModalWidget() != nullptr) ? "ready" : "no question");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

} // namespace

/// Who ends the program without asking its writer gets no question from it, and no text is lost.
class EndedSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void signalledProgram_leavesItsTextInTheJournal_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("asks");
        for (const bool asks : { false, true }) {
            const QByteArray when = asks ? " with a question open" : "";
            QTest::newRow("SIGTERM" + when) << SIGTERM << asks;
            QTest::newRow("SIGHUP" + when) << SIGHUP << asks;
            QTest::newRow("SIGINT" + when) << SIGINT << asks;
        }
    }
    void signalledProgram_leavesItsTextInTheJournal()
    {
        QFETCH(int, number);
        QFETCH(bool, asks);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("post.md"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(saved) == saved.size());
        file.close();
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
                      { QStringLiteral("--write"), folder.path(), asks ? QStringLiteral("asks") : QString() });
        QVERIFY(program.waitForReadyRead(60000));
        QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("ready"));
        ::kill(pid_t(program.processId()), number);
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);

        QCOMPARE(Desk::read(path), saved);
        QStringList damaged;
        const QList<LostText> lost
            = findLostTexts(StateFolder{ folder.filePath(QStringLiteral("state")) }.journals(), &damaged);
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.first().kept.post.body, typed + QStringLiteral("text\n"));
    }

    void loggedOut_closesWithoutAQuestionAndOffersTheText()
    {
        Desk desk;
        desk.start({ desk.write(QStringLiteral("post.md"), saved) });
        desk.document().editBody({ 0, 0, typed });
        desk.application().endSession();
        QVERIFY(desk.window().close());
        QVERIFY(desk.prompts.asked.isEmpty());
        desk.crash();
        desk.start({});
        desk.trigger(ActionId::LostTexts);
        QVERIFY(QApplication::activeModalWidget());
    }

    void logoutThatWasCancelled_asksAgain()
    {
        Desk desk;
        desk.start({ desk.write(QStringLiteral("post.md"), saved) });
        desk.document().editBody({ 0, 0, typed });
        desk.application().endSession();
        desk.document().editBody({ 0, 0, typed });
        QVERIFY(!desk.window().close());
        QCOMPARE(desk.prompts.asked.size(), 1);
    }
};

int main(int argc, char **argv)
{
    if (argc < 3 || qstrcmp(argv[1], "--write") != 0) {
        EndedSessionTest tests;
        return runGuiTests(argc, argv, tests);
    }
    PreviewView::registerScheme();
    QApplication application(argc, argv);
    return writeUntilEnded(QString::fromLocal8Bit(argv[2]), argc > 3 && qstrcmp(argv[3], "asks") == 0);
}

#include "tst_endedsession.moc"
