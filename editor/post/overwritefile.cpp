// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
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

tl::expected<void, int> writeInto(const SaveTarget &target, const QByteArray &bytes)
{
    FileHandle file(
        ::openat(target.folder.descriptor(), target.name.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen())
        return tl::unexpected(errno);
    if (const auto written = file.writeAll(bytes); !written)
        return written;
    if (::ftruncate(file.descriptor(), bytes.size()) != 0)
        return tl::unexpected(errno);
    if (const auto synced = file.sync(); !synced)
        return synced;
    return file.close();
}

void removeBackup(const SaveTarget &target, const QByteArray &name)
{
    ::unlinkat(target.folder.descriptor(), name.constData(), 0);
}

} // namespace

tl::expected<void, SaveFault> overwriteFile(const SaveTarget &target, const QByteArray &bytes)
{
    const QByteArray backup = temporaryName("backup");
    if (const auto kept = writeBackup(target, backup); !kept) {
        removeBackup(target, backup);
        return tl::unexpected(SaveFault{ kept.error(), {} });
    }
    if (target.contentNow() != target.bytes) {
        removeBackup(target, backup);
        return tl::unexpected(SaveFault{ 0, {} });
    }
    const auto written = writeInto(target, bytes);
    const QString copy = QFileInfo(target.path).absolutePath() + u'/' + QFile::decodeName(backup);
    if (written && target.contentNow() != bytes) // somebody wrote into it since, or the disk is bad: both stay
        return tl::unexpected(SaveFault{ EIO, copy });
    if (written) {
        removeBackup(target, backup);
        return {};
    }
    if (writeInto(target, target.bytes) && target.contentNow() == target.bytes) {
        removeBackup(target, backup);
        return tl::unexpected(SaveFault{ written.error(), {} });
    }
    return tl::unexpected(SaveFault{ written.error(), copy });
}

} // namespace Hexquill
