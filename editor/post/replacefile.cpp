// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/savetarget.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <QByteArrayList>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace Hexquill {

namespace {

tl::unexpected<SaveFault> fault(int error)
{
    return tl::unexpected(SaveFault{ error, {} });
}

/// Removes its file unless told that it is none of ours any more.
class TemporaryFile
{
public:
    explicit TemporaryFile(const SaveTarget &target)
        : m_target(target)
        , m_name(temporaryName("save"))
    {
    }
    ~TemporaryFile() { remove(); }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    const QByteArray &name() const { return m_name; }
    void remove()
    {
        if (!m_name.isEmpty())
            ::unlinkat(m_target.folder.descriptor(), m_name.constData(), 0);
        m_name.clear();
    }
    void release() { m_name.clear(); }

private:
    const SaveTarget &m_target;
    QByteArray m_name;
};

/// Copies ACLs and all else that extended attributes hold.
tl::expected<void, int> copyAttributes(int from, int to)
{
    const ssize_t size = ::flistxattr(from, nullptr, 0);
    if (size < 0)
        return errno == ENOTSUP ? tl::expected<void, int>() : tl::unexpected(errno);
    QByteArray names(size, '\0');
    const ssize_t got = ::flistxattr(from, names.data(), size_t(names.size()));
    if (got < 0)
        return tl::unexpected(errno);
    names.truncate(got);
    for (const QByteArray &name : names.split('\0')) {
        if (name.isEmpty())
            continue;
        const ssize_t length = ::fgetxattr(from, name.constData(), nullptr, 0);
        if (length < 0)
            return tl::unexpected(errno);
        QByteArray value(length, '\0');
        if (::fgetxattr(from, name.constData(), value.data(), size_t(length)) != length)
            return tl::unexpected(errno);
        if (::fsetxattr(to, name.constData(), value.constData(), size_t(length), 0) != 0)
            return tl::unexpected(errno);
    }
    return {};
}

/// Gives the new file what the old one is beside its content. EPERM if that cannot be.
tl::expected<void, int> copyFacts(const SaveTarget &target, const FileHandle &file)
{
    const FileHandle old(
        ::openat(target.folder.descriptor(), target.name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW));
    if (!old.isOpen())
        return tl::unexpected(errno);
    const int descriptor = file.descriptor();
    const bool kept = ::fchown(descriptor, target.facts.st_uid, target.facts.st_gid) == 0
        && copyAttributes(old.descriptor(), descriptor) && ::fchmod(descriptor, target.facts.st_mode & 07777) == 0;
    return kept ? tl::expected<void, int>() : tl::unexpected(EPERM);
}

tl::expected<void, int> writeTemporary(const SaveTarget &target, const QByteArray &name, const QByteArray &bytes)
{
    const mode_t mode = target.exists ? 0600 : 0666; // the umask's part is done by the system
    FileHandle file(::openat(target.folder.descriptor(), name.constData(),
                             O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    if (!file.isOpen())
        return tl::unexpected(errno);
    if (target.exists) {
        if (const auto kept = copyFacts(target, file); !kept)
            return kept;
    }
    if (const auto written = file.writeAll(bytes); !written)
        return written;
    if (const auto synced = file.sync(); !synced)
        return synced;
    return file.close();
}

bool isUnsupported(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP;
}

/// Swaps two names. Where the file system cannot, looks once more and renames: the only gap is between those two.
/// Returns whether the old file still exists under the temporary name.
tl::expected<bool, SaveFault> putInPlace(const SaveTarget &target, const QByteArray &temporary)
{
    const int folder = target.folder.descriptor();
    const char *from = temporary.constData();
    const char *to = target.name.constData();
    if (::renameat2(folder, from, folder, to, RENAME_EXCHANGE) == 0)
        return true;
    if (errno == ENOENT)
        return fault(0); // deleted meanwhile
    if (!isUnsupported(errno))
        return fault(errno);
    if (target.contentNow() != target.bytes)
        return fault(0);
    if (::renameat(folder, from, folder, to) != 0)
        return fault(errno);
    return false;
}

tl::expected<void, SaveFault> putAsNew(const SaveTarget &target, const QByteArray &temporary)
{
    const int folder = target.folder.descriptor();
    const char *from = temporary.constData();
    const char *to = target.name.constData();
    if (::renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0)
        return {};
    if (errno == EEXIST)
        return fault(0);
    if (!isUnsupported(errno))
        return fault(errno);
    if (::linkat(folder, from, folder, to, 0) != 0)
        return fault(errno == EEXIST ? 0 : errno);
    ::unlinkat(folder, from, 0);
    return {};
}

/// Which file a name in the target's folder stands for.
struct FileNumber
{
    dev_t device = 0;
    ino_t inode = 0;

    bool operator==(const FileNumber &) const = default;
};

std::optional<FileNumber> fileAt(const SaveTarget &target, const QByteArray &name)
{
    struct stat facts = {};
    if (::fstatat(target.folder.descriptor(), name.constData(), &facts, AT_SYMLINK_NOFOLLOW) != 0)
        return std::nullopt;
    return FileNumber{ facts.st_dev, facts.st_ino };
}

/// Whether the new file, which is durable now, reads back as written.
tl::expected<bool, int> readsBack(const SaveTarget &target, const QByteArray &bytes)
{
    if (const auto synced = target.syncFolder(); !synced)
        return tl::unexpected(synced.error());
    const auto content = target.contentNow();
    if (!content)
        return tl::unexpected(errno);
    return *content == bytes;
}

/// Puts the temporary file in the target's place again. What comes out of it has to be the file that was put in last,
/// \a inPlace; if it is another one, another program put it there since: it is newer and goes back in.
void swapBack(const SaveTarget &target, const QByteArray &temporary, std::optional<FileNumber> inPlace)
{
    constexpr int mostTries = 16;
    const int folder = target.folder.descriptor();
    for (int i = 0; i < mostTries; ++i) {
        const auto goingIn = fileAt(target, temporary);
        if (::renameat2(folder, temporary.constData(), folder, target.name.constData(), RENAME_EXCHANGE) != 0)
            return;
        if (fileAt(target, temporary) == inPlace)
            break;
        inPlace = goingIn;
    }
    target.folder.sync();
}

/// Leaves the old text beside a file whose new text is another one than what was written: somebody wrote into it
/// since, or the disk is bad.
tl::unexpected<SaveFault> keepBoth(const SaveTarget &target, TemporaryFile &temporary)
{
    const int folder = target.folder.descriptor();
    const QByteArray backup = temporaryName("backup");
    const bool renamed = ::renameat(folder, temporary.name().constData(), folder, backup.constData()) == 0;
    const QByteArray kept = renamed ? backup : temporary.name();
    temporary.release();
    return tl::unexpected(
        SaveFault{ EIO, QFileInfo(target.path).absolutePath() + QLatin1Char('/') + QFile::decodeName(kept) });
}

tl::expected<void, SaveFault> replaceExisting(const SaveTarget &target, TemporaryFile &temporary,
                                              const QByteArray &bytes)
{
    const auto ours = fileAt(target, temporary.name());
    const auto swapped = putInPlace(target, temporary.name());
    if (!swapped)
        return tl::unexpected(swapped.error());
    if (!*swapped)
        temporary.release();
    // What came out must be what we looked at, or somebody's text would be lost.
    if (*swapped) {
        const auto cameOut = target.contentNow(temporary.name());
        const int error = cameOut ? 0 : errno;
        if (cameOut != target.bytes) {
            swapBack(target, temporary.name(), ours);
            return fault(error);
        }
    }
    const auto same = readsBack(target, bytes);
    if (same && *same)
        return {};
    if (fileAt(target, target.name) != ours)
        return fault(0); // another program put its own there since, or took ours away: that is newer
    if (!*swapped)
        return fault(same ? EIO : same.error());
    if (same)
        return keepBoth(target, temporary);
    swapBack(target, temporary.name(), ours);
    return fault(same.error());
}

tl::expected<void, SaveFault> makeNew(const SaveTarget &target, TemporaryFile &temporary, const QByteArray &bytes)
{
    const auto ours = fileAt(target, temporary.name());
    if (const auto put = putAsNew(target, temporary.name()); !put)
        return put;
    temporary.release();
    const auto same = readsBack(target, bytes);
    if (same && *same)
        return {};
    if (same || fileAt(target, target.name) != ours)
        return fault(0); // another program writes there, too: what it wrote stays
    ::unlinkat(target.folder.descriptor(), target.name.constData(), 0);
    return fault(same.error());
}

} // namespace

tl::expected<void, SaveFault> replaceFile(const SaveTarget &target, const QByteArray &bytes)
{
    TemporaryFile temporary(target);
    if (const auto written = writeTemporary(target, temporary.name(), bytes); !written)
        return fault(written.error());
    return target.exists ? replaceExisting(target, temporary, bytes) : makeNew(target, temporary, bytes);
}

} // namespace Hexquill
