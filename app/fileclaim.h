// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <QLockFile>
#include <QString>

namespace Hexquill {

/// Who has a file open for writing.
struct FileOwner
{
    qint64 process = 0; ///< its number, 0 where it is not known
    QString host; ///< the machine's name

    bool operator==(const FileOwner &) const = default;
};

/// The word that this program has a file open, for other windows and machines of the same writer: a lock file in a
/// folder that they share, named after the file's canonical path. What a killed program left behind is taken over;
/// that of another machine stands until its program ends or the writer overrules it.
class FileClaim
{
public:
    /// \a folder: of the lock files; empty claims nothing.
    explicit FileClaim(const QString &folder)
        : m_folder(folder)
    {
    }

    /// Claims the file at \a path in place of the one before. Another program's hold is returned; nothing if there is
    /// none, or no place to tell.
    std::optional<FileOwner> take(const QString &path);
    void release() { m_lock.reset(); }

private:
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Hexquill
