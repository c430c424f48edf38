// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/savetarget.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <QByteArrayList>
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

/// Whether the new file is durable and reads back as written.
tl::expected<void, SaveFault> verify(const SaveTarget &target, const QByteArray &bytes)
{
    if (const auto synced = target.syncFolder(); !synced)
        return fault(synced.error());
    const auto content = target.contentNow();
    if (!content)
        return fault(errno);
    if (*content != bytes)
        return fault(EIO);
    return {};
}

void swapBack(const SaveTarget &target, const QByteArray &temporary)
{
    const int folder = target.folder.descriptor();
    if (::renameat2(folder, temporary.constData(), folder, target.name.constData(), RENAME_EXCHANGE) == 0)
        target.folder.sync();
}

tl::expected<void, SaveFault> replaceExisting(const SaveTarget &target, TemporaryFile &temporary,
                                              const QByteArray &bytes)
{
    const auto swapped = putInPlace(target, temporary.name());
    if (!swapped)
        return tl::unexpected(swapped.error());
    if (!*swapped) {
        temporary.release();
        return verify(target, bytes);
    }
    // What came out must be what we looked at, or somebody's text would be lost.
    if (target.contentNow(temporary.name()) != target.bytes) {
        swapBack(target, temporary.name());
        return fault(0);
    }
    const auto verified = verify(target, bytes);
    if (!verified)
        swapBack(target, temporary.name());
    return verified;
}

} // namespace

tl::expected<void, SaveFault> replaceFile(const SaveTarget &target, const QByteArray &bytes)
{
    TemporaryFile temporary(target);
    if (const auto written = writeTemporary(target, temporary.name(), bytes); !written)
        return fault(written.error());
    if (target.exists)
        return replaceExisting(target, temporary, bytes);
    if (const auto put = putAsNew(target, temporary.name()); !put)
        return put;
    temporary.release();
    const auto verified = verify(target, bytes);
    if (!verified)
        ::unlinkat(target.folder.descriptor(), target.name.constData(), 0);
    return verified;
}

} // namespace Hexquill
