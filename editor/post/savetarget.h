// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/filehandle.h"
#include "editor/post/postfile.h"

#include <optional>
#include <QByteArray>
#include <QString>
#include <sys/stat.h>

namespace Hexquill {

/// A step of a save that failed, as an errno value; 0 stands for "somebody else changed the file meanwhile".
struct SaveFault
{
    int error = 0;
    QString keptCopy; ///< where the old text was kept when it could not be put back
    bool isUnguarded = false; ///< nothing was done, for other programs could not be kept out
};

/// What a save found at its path. Everything is done relative to the opened folder, so a folder renamed meanwhile
/// does no harm.
struct SaveTarget
{
    QString path; ///< as the writer knows it
    FileHandle folder;
    QByteArray name; ///< in that folder; never a symbolic link
    bool exists = false;
    struct stat facts = {};
    QByteArray bytes; ///< the content there, if it exists

    /// What the file holds now; nothing if it cannot be read. \a other: a different name in the same folder.
    std::optional<QByteArray> contentNow(const QByteArray &other = {}) const;
    /// Makes names in the folder durable. File systems that cannot do it are believed.
    tl::expected<void, int> syncFolder() const;
};

/// Opens the folder of \a path, follows links, refuses what is no ordinary file and reads what is there.
tl::expected<SaveTarget, SaveError> openSaveTarget(const QString &path);

/// A name for a file beside the target: short whatever the target's name is, hidden, so that Hexo ignores it.
QByteArray temporaryName(const QByteArray &kind);

/// Puts a new file in the target's place: whole or not at all. With a target that exists its owner, mode, ACL and
/// extended attributes are kept; where they cannot be, the fault is EPERM and nothing has happened.
tl::expected<void, SaveFault> replaceFile(const SaveTarget &target, const QByteArray &bytes);

/// Writes into the existing file itself, for files that must stay the same file (hard links, another owner). A copy
/// of the old text stands beside it until the new one is on the disk. \a guarded: not where other programs cannot be
/// kept out meanwhile.
tl::expected<void, SaveFault> overwriteFile(const SaveTarget &target, const QByteArray &bytes, bool guarded);

} // namespace Hexquill
