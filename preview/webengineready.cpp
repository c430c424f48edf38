// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/webengineready.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Hexquill {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hexquill::WebEngineObstacle)
};

/// Whether someone else has decided to run the engine without its sandbox; this program never does.
bool sandboxIsOff()
{
    return qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") > 0
        || qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").contains(QStringLiteral("--no-sandbox"));
}

/// The sandbox stands on user namespaces, which a kernel may refuse to ordinary users: tried in a short-lived child.
bool canMakeNamespaces()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(::unshare(CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET) == 0 ? 0 : 1);
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

constexpr int answerTime = 30'000; // milliseconds; a busy machine loads the engine's library slowly

QString processPath()
{
    const QString own = qEnvironmentVariable("QTWEBENGINEPROCESS_PATH");
    return own.isEmpty()
        ? QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath) + QStringLiteral("/QtWebEngineProcess")
        : own;
}

QString resourcesPath()
{
    const QString own = qEnvironmentVariable("QTWEBENGINE_RESOURCES_PATH");
    return own.isEmpty() ? QLibraryInfo::path(QLibraryInfo::DataPath) + QStringLiteral("/resources") : own;
}

/// What can be told without starting the engine's process; empty if nothing stands in the way.
QString plainObstacle()
{
    const QFileInfo process(processPath());
    if (!process.isFile() || !process.isExecutable())
        return Words::tr("The preview cannot start: %1 is missing.").arg(process.filePath());
    const QFileInfo resources(resourcesPath() + QStringLiteral("/qtwebengine_resources.pak"));
    if (!resources.isReadable())
        return Words::tr("The preview cannot start: %1 is missing.").arg(resources.filePath());
    if (!sandboxIsOff() && ::geteuid() == 0)
        return Words::tr("There is no preview when the program runs as root, because its sandbox does not work then.");
    if (!sandboxIsOff() && !canMakeNamespaces())
        return Words::tr("There is no preview because this system does not allow its sandbox (user namespaces).");
    return {};
}

} // namespace

WebEngineTrial::WebEngineTrial(QObject *parent)
    : QObject(parent)
{
    m_process.setProgram(processPath());
    m_process.setProcessChannelMode(QProcess::MergedChannels); // it answers as Qt logs: here or there
    m_patience.setSingleShot(true);
    m_patience.setInterval(answerTime);
    connect(&m_patience, &QTimer::timeout, this, &WebEngineTrial::judge);
    connect(&m_process, &QProcess::finished, this, &WebEngineTrial::judge);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            judge();
    });
}

WebEngineTrial::~WebEngineTrial()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void WebEngineTrial::start()
{
    const QString obstacle = plainObstacle();
    if (!obstacle.isEmpty()) {
        emit finished(obstacle);
        return;
    }
    m_patience.start();
    m_process.start(QIODevice::ReadOnly);
}

/// Called bare the engine's process says its name and version. One that ends at once would take this program with it:
/// the engine gives up its host when it cannot talk to its first child.
void WebEngineTrial::judge()
{
    m_patience.stop();
    m_process.disconnect(this);
    const bool answers = m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0 && m_process.readAllStandardOutput().contains("QtWebEngineProcess");
    emit finished(answers ? QString()
                          : Words::tr("The preview cannot start: %1 does not run.").arg(m_process.program()));
}

} // namespace Hexquill
