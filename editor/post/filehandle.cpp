// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/filehandle.h"

#include <algorithm>
#include <cerrno>
#include <QCoreApplication>
#include <QtGlobal>
#include <unistd.h>
#include <utility>

namespace Hexquill {

FileHandle::FileHandle(FileHandle &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileHandle &FileHandle::operator=(FileHandle &&other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

tl::expected<QByteArray, int> FileHandle::readAll(qint64 expectedBytes, qint64 maximumBytes) const
{
    // One byte more than expected, so that the end is seen by the same read.
    QByteArray bytes(qsizetype(std::min(expectedBytes, maximumBytes) + 1), Qt::Uninitialized);
    qsizetype filled = 0;
    for (;;) {
        const ssize_t got = ::read(m_descriptor, bytes.data() + filled, size_t(bytes.size() - filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return tl::unexpected(errno);
        filled += got;
        if (got == 0 || filled > maximumBytes)
            break;
        if (filled == bytes.size())
            bytes.resize(std::min<qsizetype>(filled * 2 + 4096, maximumBytes + 1));
    }
    bytes.truncate(filled);
    return bytes;
}

tl::expected<void, int> FileHandle::writeAll(const QByteArray &bytes) const
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t put = ::write(m_descriptor, bytes.constData() + written, size_t(bytes.size() - written));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return tl::unexpected(errno);
        if (put == 0)
            return tl::unexpected(ENOSPC);
        written += put;
    }
    return {};
}

tl::expected<void, int> FileHandle::sync() const
{
    while (::fsync(m_descriptor) != 0) {
        if (errno != EINTR)
            return tl::unexpected(errno);
    }
    return {};
}

tl::expected<void, int> FileHandle::close()
{
    if (m_descriptor < 0)
        return {};
    const int descriptor = std::exchange(m_descriptor, -1);
    // Linux closes the descriptor even when a signal interrupts, so it is never closed twice.
    if (::close(descriptor) != 0 && errno != EINTR)
        return tl::unexpected(errno);
    return {};
}

QString systemReason(int error)
{
    switch (error) {
    case ENOSPC:
        return QCoreApplication::translate("PostFile", "the disk is full");
    case EDQUOT:
        return QCoreApplication::translate("PostFile", "your share of the disk is full");
    case EROFS:
        return QCoreApplication::translate("PostFile", "the disk is read-only");
    case EACCES:
    case EPERM:
        return QCoreApplication::translate("PostFile", "you are not allowed to write there");
    case EIO:
        return QCoreApplication::translate("PostFile", "the disk reports an error");
    case ENAMETOOLONG:
        return QCoreApplication::translate("PostFile", "the name is too long");
    default:
        return qt_error_string(error);
    }
}

} // namespace Hexquill
