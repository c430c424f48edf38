// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/regularfile.h"

#include <cerrno>
#include <fcntl.h>
#include <QCoreApplication>
#include <QFile>
#include <sys/stat.h>

namespace Hexquill {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("PostFile", sentence);
}

QString openingFailed(const QString &path, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return say(QT_TRANSLATE_NOOP("PostFile", "There is no file %1.")).arg(path);
    if (error == EACCES || error == EPERM)
        return say(QT_TRANSLATE_NOOP("PostFile", "You are not allowed to read %1.")).arg(path);
    if (error == ENXIO) // a socket
        return say(QT_TRANSLATE_NOOP("PostFile", "%1 is no ordinary file but a pipe, a socket or a device.")).arg(path);
    return say(QT_TRANSLATE_NOOP("PostFile", "%1 cannot be opened: %2.")).arg(path, systemReason(error));
}

/// Why a file of this kind and size is not read; empty if it is.
QString refusal(const QString &path, const struct stat &facts, qint64 maximumBytes)
{
    if (S_ISDIR(facts.st_mode))
        return say(QT_TRANSLATE_NOOP("PostFile", "%1 is a folder, not a file.")).arg(path);
    if (!S_ISREG(facts.st_mode))
        return say(QT_TRANSLATE_NOOP("PostFile", "%1 is no ordinary file but a pipe, a socket or a device.")).arg(path);
    if (facts.st_size > maximumBytes) {
        return say(QT_TRANSLATE_NOOP("PostFile", "%1 is too large: it has %2 MB, the most is %3 MB."))
            .arg(path)
            .arg((facts.st_size + 1024 * 1024 - 1) / (1024 * 1024))
            .arg(maximumBytes / (1024 * 1024));
    }
    return {};
}

} // namespace

tl::expected<RegularFile, QString> openRegularFile(const QString &path, qint64 maximumBytes)
{
    // O_NONBLOCK: a pipe without a writer must not keep us waiting.
    RegularFile file{ FileHandle(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)) };
    if (!file.handle.isOpen())
        return tl::unexpected(openingFailed(path, errno));
    struct stat facts = {};
    if (::fstat(file.handle.descriptor(), &facts) != 0)
        return tl::unexpected(readingFailed(path, errno));
    if (const QString why = refusal(path, facts, maximumBytes); !why.isEmpty())
        return tl::unexpected(why);
    file.size = facts.st_size;
    return file;
}

QString readingFailed(const QString &path, int error)
{
    return say(QT_TRANSLATE_NOOP("PostFile", "%1 cannot be read: %2.")).arg(path, systemReason(error));
}

} // namespace Hexquill
