// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/trashfolder.h"

#include "app/blog/pathpattern.h"
#include "editor/post/filehandle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <cerrno>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace Hexquill {

namespace {

constexpr int mostNames = 10'000;

std::optional<dev_t> deviceOf(const QString &path)
{
    struct stat status
    {
    };
    if (lstat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status.st_dev;
}

/// A folder of the writer's own, no link; made where it is missing.
bool isOwnFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status
    {
    };
    mkdir(name.constData(), 0700);
    return lstat(name.constData(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == getuid();
}

bool isWhole(const QString &folder)
{
    return isOwnFolder(folder) && isOwnFolder(folder + QStringLiteral("/files"))
        && isOwnFolder(folder + QStringLiteral("/info"));
}

/// Where the file system that \a path is on begins.
QString topOf(const QString &path)
{
    const auto device = deviceOf(path);
    QString top = QFileInfo(path).absolutePath();
    while (!QDir(top).isRoot() && deviceOf(QFileInfo(top).absolutePath()) == device)
        top = QFileInfo(top).absolutePath();
    return top;
}

/// The administrator's folder for all users' trash: with the sticky bit and no link, else it must not be used.
bool isSharedTrash(const QString &path)
{
    struct stat status
    {
    };
    return lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && (status.st_mode & S_ISVTX) != 0;
}

bool isThere(const QString &path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

} // namespace

tl::expected<TrashFolder, QString> TrashFolder::forFile(const QString &path)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const auto device = deviceOf(path);
    if (!device)
        return tl::unexpected(systemReason(errno));
    QDir().mkpath(data);
    if (deviceOf(QFileInfo(data).canonicalFilePath()) == device && isWhole(data + QStringLiteral("/Trash")))
        return TrashFolder(data + QStringLiteral("/Trash"), QString());
    const QString top = topOf(path);
    const QString base = QDir(top).isRoot() ? QString() : top;
    const QString user = QString::number(getuid());
    const QString shared = base + QStringLiteral("/.Trash");
    if (isSharedTrash(shared) && isWhole(shared + QLatin1Char('/') + user))
        return TrashFolder(shared + QLatin1Char('/') + user, top);
    if (isWhole(base + QStringLiteral("/.Trash-") + user))
        return TrashFolder(base + QStringLiteral("/.Trash-") + user, top);
    return tl::unexpected(
        QCoreApplication::translate("Trash", "the file system at %1 has no trash, and none could be made").arg(top));
}

QString TrashFolder::noteOf(const QString &inTrash)
{
    const QFileInfo file(inTrash);
    return QFileInfo(file.path()).path() + QStringLiteral("/info/") + file.fileName() + QStringLiteral(".trashinfo");
}

QByteArray TrashFolder::noteFor(const QString &path) const
{
    const QString shown = m_top.isEmpty() ? path : QDir(m_top).relativeFilePath(path);
    return "[Trash Info]\nPath=" + QUrl::toPercentEncoding(shown, "/") + "\nDeletionDate="
        + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + '\n';
}

tl::expected<QString, QString> TrashFolder::placeFor(const QString &path, const QSet<QString> &taken) const
{
    const QString name = QFileInfo(path).fileName();
    for (int number = 1; number < mostNames; ++number) {
        const QString suffix = number == 1 ? QString() : QStringLiteral(".%1").arg(number);
        const QString target
            = m_folder + QStringLiteral("/files/") + withoutExtension(name) + suffix + extensionOf(name);
        if (!taken.contains(target) && !isThere(target) && !isThere(noteOf(target)))
            return target;
    }
    return tl::unexpected(QCoreApplication::translate("Trash", "the trash has too many files called %1").arg(name));
}

} // namespace Hexquill
