// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// Whether \a file may be written below \a root: no part of the way from \a root to it is a symbolic link or leads out,
/// asked of the system with resolved folder handles, not by comparing names. Folders that are missing yet are fine.
/// The error says, for the writer, where the way leads out.
tl::expected<void, QString> checkInside(const QString &root, const QString &file);

/// Makes the folders from \a root down to \a folder, step by step below resolved handles; an existing one is fine.
tl::expected<void, QString> makeFoldersInside(const QString &root, const QString &folder);

} // namespace Hexquill
