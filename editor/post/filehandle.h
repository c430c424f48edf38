// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// An open file descriptor that closes itself. Errors are errno values.
class FileHandle
{
public:
    FileHandle() = default;
    explicit FileHandle(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~FileHandle() { close(); }
    FileHandle(FileHandle &&other) noexcept;
    FileHandle &operator=(FileHandle &&other) noexcept;
    FileHandle(const FileHandle &) = delete;
    FileHandle &operator=(const FileHandle &) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

    /// From the present place to the end; \a expectedBytes is a guess. Stops after \a maximumBytes + 1.
    tl::expected<QByteArray, int> readAll(qint64 expectedBytes, qint64 maximumBytes) const;
    /// Writes all of \a bytes in one go; a rest that does not fit is an error.
    tl::expected<void, int> writeAll(const QByteArray &bytes) const;
    tl::expected<void, int> sync() const;
    /// Closes with its error; the destructor ignores it.
    tl::expected<void, int> close();

private:
    int m_descriptor = -1;
};

/// The system's words for an errno value, in the writer's language where the system has it.
QString systemReason(int error);

} // namespace Hexquill
