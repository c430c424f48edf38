// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/filelease.h"
#include "editor/post/savetarget.h"

#include <cerrno>
#include <fcntl.h>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

namespace Hexquill {

namespace {

tl::expected<void, int> writeBackup(const SaveTarget &target, const QByteArray &name)
{
    FileHandle file(::openat(target.folder.descriptor(), name.constData(),
                             O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return tl::unexpected(errno);
    if (const auto written = file.writeAll(target.bytes); !written)
        return written;
    if (const auto synced = file.sync(); !synced)
        return synced;
    if (const auto closed = file.close(); !closed)
        return closed;
    return target.syncFolder();
}

tl::expected<void, int> writeInto(const FileHandle &file, const QByteArray &bytes)
{
    if (::lseek(file.descriptor(), 0, SEEK_SET) != 0)
        return tl::unexpected(errno);
    if (const auto written = file.writeAll(bytes); !written)
        return written;
    if (::ftruncate(file.descriptor(), bytes.size()) != 0)
        return tl::unexpected(errno);
    return file.sync();
}

/// By the descriptor: who has a lease would wait for itself when it opens the file once more.
bool holds(const FileHandle &file, const QByteArray &bytes)
{
    return ::lseek(file.descriptor(), 0, SEEK_SET) == 0
        && file.readAll(bytes.size(), bytes.size()) == tl::expected<QByteArray, int>(bytes);
}

/// Whether the target's name still stands for the open file.
bool isInPlace(const SaveTarget &target, const FileHandle &file)
{
    struct stat named = {};
    struct stat open = {};
    return ::fstatat(target.folder.descriptor(), target.name.constData(), &named, AT_SYMLINK_NOFOLLOW) == 0
        && ::fstat(file.descriptor(), &open) == 0 && named.st_dev == open.st_dev && named.st_ino == open.st_ino;
}

void removeBackup(const SaveTarget &target, const QByteArray &name)
{
    ::unlinkat(target.folder.descriptor(), name.constData(), 0);
}

/// What is left to do with the backup beside it. With a lease no other program can write between the look and the
/// writing.
tl::expected<void, SaveFault> overwrite(const SaveTarget &target, const QByteArray &bytes, const QString &copy,
                                        bool guarded)
{
    const FileHandle file(
        ::openat(target.folder.descriptor(), target.name.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen())
        return tl::unexpected(SaveFault{ errno, {} });
    const FileLease lease(file.descriptor());
    if (guarded && !lease.isHeld())
        return tl::unexpected(SaveFault{ 0, {}, true });
    if (!holds(file, target.bytes) || !isInPlace(target, file))
        return tl::unexpected(SaveFault{ 0, {} });
    const auto written = writeInto(file, bytes);
    if (written && !isInPlace(target, file))
        return tl::unexpected(SaveFault{ 0, {} }); // another program's file is there, whole
    if (written && holds(file, bytes))
        return {};
    if (written) // somebody wrote into it since, or the disk is bad: both stay
        return tl::unexpected(SaveFault{ EIO, copy });
    const bool isBack = writeInto(file, target.bytes) && holds(file, target.bytes);
    return tl::unexpected(SaveFault{ written.error(), isBack ? QString() : copy });
}

} // namespace

tl::expected<void, SaveFault> overwriteFile(const SaveTarget &target, const QByteArray &bytes, bool guarded)
{
    const QByteArray backup = temporaryName("backup");
    if (const auto kept = writeBackup(target, backup); !kept) {
        removeBackup(target, backup);
        return tl::unexpected(SaveFault{ kept.error(), {} });
    }
    const QString copy = QFileInfo(target.path).absolutePath() + u'/' + QFile::decodeName(backup);
    const auto done = overwrite(target, bytes, copy, guarded);
    if (done || done.error().keptCopy.isEmpty())
        removeBackup(target, backup);
    return done;
}

} // namespace Hexquill
