// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/insidefolder.h"

#include "editor/post/filehandle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Hexquill {

namespace {

/// The entry \a name of \a folder without following a link and without leaving it; errno as openat2 sets it.
FileHandle openBelow(const FileHandle &folder, const QByteArray &name)
{
    open_how how{};
    how.flags = O_PATH | O_CLOEXEC | O_NOFOLLOW;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    const long opened = syscall(SYS_openat2, folder.descriptor(), name.constData(), &how, sizeof how);
    if (opened >= 0 || (errno != ENOSYS && errno != EPERM))
        return FileHandle(int(opened));
    return FileHandle(
        openat(folder.descriptor(), name.constData(), O_PATH | O_CLOEXEC | O_NOFOLLOW)); // kernels before 5.6
}

bool isLink(const FileHandle &entry)
{
    struct stat status
    {
    };
    return fstat(entry.descriptor(), &status) == 0 && S_ISLNK(status.st_mode);
}

QString leavingMessage(const QString &path)
{
    return QCoreApplication::translate(
               "Export",
               "%1 is a link to another place. Nothing is written through it; replace it with a real folder first.")
        .arg(path);
}

QString outsideMessage(const QString &path, const QString &root)
{
    return QCoreApplication::translate("Export", "%1 is not inside %2, so nothing is written there.").arg(path, root);
}

QString systemMessage(const QString &path)
{
    return QCoreApplication::translate("Export", "%1 cannot be opened: %2").arg(path, systemReason(errno));
}

/// The names between \a root and \a path; an error if the way goes up.
tl::expected<QStringList, QString> stepsTo(const QString &root, const QString &path)
{
    const QString relative = QDir(root).relativeFilePath(path);
    const QStringList steps = relative.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (QDir::isAbsolutePath(relative) || steps.contains(QStringLiteral("..")))
        return tl::unexpected(outsideMessage(path, root));
    return steps;
}

/// Walks from \a root along \a steps; where one is missing, \a onMissing(parent, name) makes it or ends the walk
/// (false), and then the handle is not open. Else it is that of the last step.
template <typename OnMissing>
tl::expected<FileHandle, QString> walk(const QString &root, const QStringList &steps, OnMissing onMissing)
{
    FileHandle at(open(QFile::encodeName(root).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    QString shown = root;
    if (!at.isOpen())
        return tl::unexpected(systemMessage(shown));
    for (const QString &step : steps) {
        shown += QLatin1Char('/') + step;
        const QByteArray name = QFile::encodeName(step);
        FileHandle next = openBelow(at, name);
        if (!next.isOpen() && errno == ENOENT) {
            if (!onMissing(at.descriptor(), name.constData()))
                return FileHandle();
            next = openBelow(at, name);
        }
        if (!next.isOpen())
            return tl::unexpected(errno == ELOOP || errno == EXDEV ? leavingMessage(shown) : systemMessage(shown));
        if (isLink(next))
            return tl::unexpected(leavingMessage(shown));
        at = std::move(next);
    }
    return at;
}

bool isMissing(int, const char *)
{
    return false;
}

/// A file below a root: its folder, opened, and its name there.
struct Place
{
    FileHandle folder;
    QByteArray name;

    int descriptor() const { return folder.descriptor(); }
};

tl::expected<Place, QString> placeOf(const QString &root, const QString &file)
{
    tl::expected<QStringList, QString> steps = stepsTo(root, file);
    if (!steps || steps->isEmpty())
        return tl::unexpected(steps ? outsideMessage(file, root) : steps.error());
    const QByteArray name = QFile::encodeName(steps->takeLast());
    tl::expected<FileHandle, QString> folder = walk(root, *steps, isMissing);
    if (!folder)
        return tl::unexpected(folder.error());
    if (!folder->isOpen()) {
        errno = ENOENT;
        return tl::unexpected(systemMessage(file));
    }
    return Place{ std::move(*folder), name };
}

/// Makes the names in a folder durable; file systems that cannot are believed.
void syncFolder(const Place &place)
{
    const FileHandle folder(openat(place.descriptor(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        static_cast<void>(folder.sync());
}

bool isFolder(const Place &place)
{
    struct stat status
    {
    };
    return fstatat(place.descriptor(), place.name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISDIR(status.st_mode);
}

/// Without replacing anything, also where the file system has no such rename: then by a second name for a file; a
/// folder never takes the place of anything but an empty one.
bool renameNew(const Place &from, const Place &to)
{
    if (renameat2(from.descriptor(), from.name.constData(), to.descriptor(), to.name.constData(), RENAME_NOREPLACE)
        == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    if (isFolder(from))
        return renameat(from.descriptor(), from.name.constData(), to.descriptor(), to.name.constData()) == 0;
    return linkat(from.descriptor(), from.name.constData(), to.descriptor(), to.name.constData(), 0) == 0
        && unlinkat(from.descriptor(), from.name.constData(), 0) == 0;
}

/// \a from and \a to: the places as they are shown.
tl::expected<void, QString> move(const tl::expected<Place, QString> &source, const tl::expected<Place, QString> &target,
                                 const QString &from, const QString &to)
{
    if (!source || !target)
        return tl::unexpected(source ? target.error() : source.error());
    if (!renameNew(*source, *target)) {
        const QString there = QCoreApplication::translate("Export", "Something is at %1 already.").arg(to);
        const QString reason
            = QCoreApplication::translate("Export", "%1 cannot be moved to %2: %3").arg(from, to, systemReason(errno));
        return tl::unexpected(errno == EEXIST || errno == ENOTEMPTY ? there : reason);
    }
    syncFolder(*target);
    return {};
}

} // namespace

tl::expected<void, QString> checkInside(const QString &root, const QString &file)
{
    const tl::expected<QStringList, QString> steps = stepsTo(root, file);
    if (!steps)
        return tl::unexpected(steps.error());
    const auto walked = walk(root, *steps, isMissing);
    return walked ? tl::expected<void, QString>() : tl::unexpected(walked.error());
}

tl::expected<void, QString> makeFoldersInside(const QString &root, const QString &folder)
{
    const auto make = [](int parent, const char *name) { return mkdirat(parent, name, 0777) == 0 || errno == EEXIST; };
    const tl::expected<QStringList, QString> steps = stepsTo(root, folder);
    if (!steps)
        return tl::unexpected(steps.error());
    const auto walked = walk(root, *steps, make);
    if (!walked)
        return tl::unexpected(walked.error());
    if (!walked->isOpen())
        return tl::unexpected(QCoreApplication::translate("Export", "The folder %1 could not be made.").arg(folder));
    return {};
}

tl::expected<void, QString> moveInside(const QString &root, const QString &from, const QString &to)
{
    return move(placeOf(root, from), placeOf(root, to), from, to);
}

tl::expected<void, QString> bringInside(const QString &root, const QString &from, const QString &to)
{
    return move(placeOf(QFileInfo(from).absolutePath(), from), placeOf(root, to), from, to);
}

tl::expected<void, QString> takeOutside(const QString &root, const QString &from, const QString &to)
{
    return move(placeOf(root, from), placeOf(QFileInfo(to).absolutePath(), to), from, to);
}

tl::expected<void, QString> removeInside(const QString &root, const QString &file)
{
    const tl::expected<Place, QString> place = placeOf(root, file);
    if (!place)
        return tl::unexpected(place.error());
    if (unlinkat(place->descriptor(), place->name.constData(), 0) != 0 && errno != ENOENT)
        return tl::unexpected(
            QCoreApplication::translate("Export", "%1 cannot be removed: %2").arg(file, systemReason(errno)));
    syncFolder(*place);
    return {};
}

void removeFolderInside(const QString &root, const QString &folder)
{
    if (const tl::expected<Place, QString> place = placeOf(root, folder))
        unlinkat(place->descriptor(), place->name.constData(), AT_REMOVEDIR);
}

} // namespace Hexquill
