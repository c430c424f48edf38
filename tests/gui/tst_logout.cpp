// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/losttexts.h"
#include "tests/app/settled.h"
#include "tests/gui/desk.h"
#include "tests/gui/sessionmanager.h"

#include <cstdio>
#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Hexquill;

namespace {

const QByteArray saved = "---\ntitle: a\n---\ntext\n";
const QString typed = QStringLiteral("typed and not saved\n");

/// What the second process does: the program on a real X server, with unsaved text in the post FOLDER/post.md.
int writeUntilLoggedOut(const QString &folder)
{
    ApplicationOptions options;
    options.settingsFile = folder + QStringLiteral("/settings.conf");
    options.stateFolder = folder + QStringLiteral("/state");
    options.renderProgram = QStringLiteral("/no/such/program");
    options.preview = false;
    Application program(options);
    program.start({ folder + QStringLiteral("/post.md") });
    settle(program);
    program.document().editBody({ 0, 0, typed });
    std::puts("ready");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

/// The end of a desktop session by its real protocol.
class LogoutTest : public QObject
{
    Q_OBJECT

    QProcess m_server;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty())
            QSKIP("no Xvfb here");
        m_server.start(QStringLiteral("Xvfb"), { QStringLiteral("-displayfd"), QStringLiteral("1"),
                                                 QStringLiteral("-nolisten"), QStringLiteral("tcp") });
        QVERIFY(m_server.waitForReadyRead(60000));
        m_environment.insert(QStringLiteral("DISPLAY"),
                             QLatin1Char(':') + QString::fromLatin1(m_server.readAllStandardOutput().trimmed()));
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    }
    void cleanupTestCase()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    void loggedOut_savesItsTextInTheJournalAndAsksNothing()
    {
        SessionManager manager;
        if (manager.address().isEmpty())
            QSKIP("no session manager can listen here");
        QSignalSpy joined(&manager, &SessionManager::joined);
        QSignalSpy savedItself(&manager, &SessionManager::saved);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("post.md"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(saved) == saved.size());
        file.close();
        QProcess program;
        m_environment.insert(QStringLiteral("SESSION_MANAGER"), QString::fromLatin1(manager.address()));
        program.setProcessEnvironment(m_environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QByteArray said;
        connect(&program, &QProcess::readyReadStandardOutput, this,
                [&] { said += program.readAllStandardOutput(); });
        program.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--write"), folder.path() });
        QVERIFY(waitUntil([&] { return said.contains("ready") && !joined.isEmpty(); }));

        manager.logOut();
        QVERIFY(waitUntil([&] { return !savedItself.isEmpty(); }));
        QVERIFY(savedItself.first().first().toBool());
        QCOMPARE(program.state(), QProcess::Running); // until it is told to go
        manager.end();
        QVERIFY(waitUntil([&] { return program.state() == QProcess::NotRunning; }));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(manager.questions(), 0);

        QCOMPARE(Desk::read(path), saved);
        QStringList damaged;
        const QList<LostText> lost
            = findLostTexts(StateFolder{ folder.filePath(QStringLiteral("state")) }.journals(), &damaged);
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.first().kept.post.body, typed + QStringLiteral("text\n"));
    }
};

int main(int argc, char **argv)
{
    if (argc < 3 || qstrcmp(argv[1], "--write") != 0) {
        LogoutTest tests;
        return runGuiTests(argc, argv, tests);
    }
    PreviewView::registerScheme();
    QApplication application(argc, argv);
    return writeUntilLoggedOut(QString::fromLocal8Bit(argv[2]));
}

#include "tst_logout.moc"
