// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/savetarget.h"

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <fcntl.h>
#include <limits>
#include <memory>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <unistd.h>

namespace Hexquill {

namespace {

using Kind = SaveError::Kind;

tl::unexpected<SaveError> refuse(const char *sentence, const QString &path)
{
    return tl::unexpected(SaveError{ Kind::Refused, QCoreApplication::translate("PostFile", sentence).arg(path) });
}

tl::unexpected<SaveError> failed(const QString &path, int error)
{
    return tl::unexpected(SaveError{
        Kind::Failed,
        QCoreApplication::translate("PostFile", "%1 could not be saved: %2.").arg(path, systemReason(error)) });
}

/// The path without links; as given if nothing is there yet. Nothing for a link that leads nowhere.
std::optional<QByteArray> withoutLinks(const QByteArray &path)
{
    struct stat facts = {};
    if (::lstat(path.constData(), &facts) != 0 || !S_ISLNK(facts.st_mode))
        return path;
    const std::unique_ptr<char, decltype(&std::free)> resolved(::realpath(path.constData(), nullptr), &std::free);
    return resolved ? std::optional(QByteArray(resolved.get())) : std::nullopt;
}

tl::expected<void, SaveError> readTarget(SaveTarget &target)
{
    const int folder = target.folder.descriptor();
    if (::fstatat(folder, target.name.constData(), &target.facts, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return {};
        return failed(target.path, errno);
    }
    target.exists = true;
    if (S_ISDIR(target.facts.st_mode))
        return refuse(QT_TRANSLATE_NOOP("PostFile", "%1 is a folder, not a file. Nothing was saved."), target.path);
    if (!S_ISREG(target.facts.st_mode)) {
        return refuse(QT_TRANSLATE_NOOP("PostFile",
                                        "%1 is no ordinary file but a pipe, a socket or a device. Nothing was saved."),
                      target.path);
    }
    const bool writable
        = (target.facts.st_mode & 0222) != 0 && ::faccessat(folder, target.name.constData(), W_OK, AT_EACCESS) == 0;
    if (!writable)
        return refuse(QT_TRANSLATE_NOOP("PostFile", "%1 is read-only. Nothing was saved."), target.path);
    const auto content = target.contentNow();
    if (!content)
        return failed(target.path, errno);
    target.bytes = *content;
    return {};
}

} // namespace

std::optional<QByteArray> SaveTarget::contentNow(const QByteArray &other) const
{
    const QByteArray &which = other.isEmpty() ? name : other;
    const FileHandle file(
        ::openat(folder.descriptor(), which.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY));
    struct stat now = {};
    if (!file.isOpen() || ::fstat(file.descriptor(), &now) != 0)
        return std::nullopt;
    if (!S_ISREG(now.st_mode)) {
        errno = EINVAL;
        return std::nullopt;
    }
    const auto content = file.readAll(now.st_size, std::numeric_limits<int>::max() - 1);
    if (content)
        return *content;
    errno = content.error();
    return std::nullopt;
}

tl::expected<void, int> SaveTarget::syncFolder() const
{
    const auto synced = folder.sync();
    if (synced || synced.error() == EINVAL || synced.error() == ENOSYS || synced.error() == EOPNOTSUPP)
        return {};
    return synced;
}

tl::expected<SaveTarget, SaveError> openSaveTarget(const QString &path)
{
    SaveTarget target;
    target.path = path;
    const std::optional<QByteArray> resolved = withoutLinks(QFile::encodeName(path));
    if (!resolved) {
        return refuse(QT_TRANSLATE_NOOP("PostFile", "%1 is a link to a file that is not there. Nothing was saved."),
                      path);
    }
    const qsizetype slash = resolved->lastIndexOf('/');
    target.name = resolved->mid(slash + 1);
    if (target.name.isEmpty() || target.name == "." || target.name == "..")
        return refuse(QT_TRANSLATE_NOOP("PostFile", "%1 is a folder, not a file. Nothing was saved."), path);
    const QByteArray folder = slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : resolved->left(slash);
    target.folder = FileHandle(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!target.folder.isOpen() && errno == ENOENT) {
        return tl::unexpected(
            SaveError{ Kind::Failed,
                       QCoreApplication::translate("PostFile", "%1 could not be saved: there is no folder %2.")
                           .arg(path, QFile::decodeName(folder)) });
    }
    if (!target.folder.isOpen())
        return failed(path, errno);
    if (const auto read = readTarget(target); !read)
        return tl::unexpected(read.error());
    return target;
}

QByteArray temporaryName(const QByteArray &kind)
{
    return ".hexquill-" + kind + '-' + QByteArray::number(::getpid()) + '-'
        + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

} // namespace Hexquill
