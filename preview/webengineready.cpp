// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/webengineready.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
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

constexpr int answerTime = 5000; // milliseconds

/// Called bare the engine's process says its name and version. One that ends at once would take this program with it:
/// the engine gives up its host when it cannot talk to its first child.
bool answers(const QString &program)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels); // it answers as Qt logs: here or there
    process.start(program, {}, QIODevice::ReadOnly);
    if (!process.waitForFinished(answerTime)) {
        process.kill();
        process.waitForFinished();
        return false;
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        && process.readAllStandardOutput().contains("QtWebEngineProcess");
}

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

} // namespace

std::optional<QString> webEngineObstacle()
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
    if (!answers(process.filePath()))
        return Words::tr("The preview cannot start: %1 does not run.").arg(process.filePath());
    return {};
}

} // namespace Hexquill
