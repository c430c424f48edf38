// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

// What happens below a folder and never outside it. Every step of a way is asked of the system with a resolved folder
// handle, not by comparing names, and no symbolic link is followed. Errors are sentences for the writer.

/// Whether \a file may be written below \a root. Folders that are missing yet are fine. The error says where the way
/// leads out.
tl::expected<void, QString> checkInside(const QString &root, const QString &file);

/// Makes the folders from \a root down to \a folder, step by step; existing ones are fine.
tl::expected<void, QString> makeFoldersInside(const QString &root, const QString &folder);

/// Moves the file or folder \a from to \a to, both below \a root; atomic, and an error if anything is there already.
/// Durable when it returns.
tl::expected<void, QString> moveInside(const QString &root, const QString &from, const QString &to);

/// The same from and to a place anywhere on the same file system.
tl::expected<void, QString> bringInside(const QString &root, const QString &from, const QString &to);
tl::expected<void, QString> takeOutside(const QString &root, const QString &from, const QString &to);

/// Removes the file \a file below \a root; fine if it is gone already.
tl::expected<void, QString> removeInside(const QString &root, const QString &file);

/// Removes the folder \a folder below \a root if it is empty; says nothing where it is not.
void removeFolderInside(const QString &root, const QString &folder);

} // namespace Hexquill
