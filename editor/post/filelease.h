// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Hexquill {

/// Has an open file to itself: as long as this is there, whoever else opens it waits (fcntl(2), F_SETLEASE), at most the
/// system's lease-break-time, which is 45 seconds. The system gives it to a file's owner, on a local disk, while nobody
/// else has the file open; else nobody is kept out.
class FileLease
{
public:
    /// \a descriptor: open for reading and writing, and longer than this. Tries for half a second.
    explicit FileLease(int descriptor);
    ~FileLease();
    FileLease(const FileLease &) = delete;
    FileLease &operator=(const FileLease &) = delete;

    bool isHeld() const { return m_isHeld; }

private:
    int m_descriptor;
    bool m_isHeld = false;
};

} // namespace Hexquill
