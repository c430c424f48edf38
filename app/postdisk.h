// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postfacts.h"
#include "app/fileclaim.h"
#include "app/fileidentity.h"
#include "editor/post/postfile.h"
#include "editor/post/posthistory.h"

#include <functional>
#include <memory>
#include <optional>

namespace Hexquill {

/// What is done with an open post's file: functions over values, which run in a DiskWorker since each may wait for the
/// disk.

/// What to look at, and what to do on that occasion.
struct LookWish
{
    QString path; ///< absolute
    std::optional<FileIdentity> identity; ///< of the file as it was known: it is found under another name, too
    std::shared_ptr<FileClaim> claim; ///< not set: no claim is to be taken
    bool claims = false; ///< takes it; else only where the file was renamed
    std::function<void(const QString &path)> follow; ///< called with the file's place, if set
};

/// What a file was like when it was looked at.
struct FileLook
{
    QString path; ///< where it is: the one asked for unless it was renamed
    QString canonicalPath; ///< without links; empty if there is no file
    bool exists = false; ///< something is there
    bool isFolder = false;
    tl::expected<QByteArray, QString> bytes; ///< else why they cannot be read
    std::optional<FileIdentity> identity;
    PostFileTimes times; ///< not valid if there is no file
    bool claimed = false; ///< the claim was taken, or another program has it:
    std::optional<FileOwner> owner;
};

FileLook lookAt(const LookWish &wish);

/// The same for a post that is about to be opened; removes what a killed save left beside it.
FileLook lookBeforeOpening(const QString &path);

struct SaveWish
{
    LookWish place; ///< where to
    QByteArray bytes;
    std::optional<QByteArray> expected; ///< what must be there; nothing: whatever is there goes, into the history
    PostHistory history;
    SameFile sameFile = SameFile::Guarded;
};

struct SaveOutcome
{
    tl::expected<void, SaveError> done;
    std::optional<QByteArray> theirs; ///< what is there instead of what was expected, if it can be read
    FileLook look; ///< of what was saved; without its bytes
    QString historyFault; ///< why no version could be kept, empty if all were
};

/// Saves, and then keeps what was replaced and what was saved in the history.
SaveOutcome savePost(const SaveWish &wish);

} // namespace Hexquill
