// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>

namespace Hexquill {

/// Which file it is, whatever its name (device and inode).
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const FileIdentity &) const = default;

    static std::optional<FileIdentity> of(const QString &path); ///< nothing if there is no ordinary file
    /// A file of this identity in \a folder, empty if none.
    QString findIn(const QString &folder) const;
};

} // namespace Hexquill
