// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blog.h"
#include "app/blog/filemoves.h"

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Hexquill {

/// What giving a post's file another name will do.
struct RenamePlan
{
    PostFacts before; ///< with the file as it is called now
    PostFacts after; ///< with its new name
    FileMoves moves; ///< the asset folder first if there is one, the post last

    bool movesAddress() const { return before.permalink != after.permalink; }
    bool movesAssets() const { return moves.moves.size() > 1; }
    /// What was planned, backwards.
    RenamePlan reversed() const { return { after, before, moves.reversed() }; }
    /// A line for each thing that will happen, for the writer: files, and the address where it changes.
    QStringList description() const;
};

/// Reads only. \a file: a post or draft of \a blog, absolute. \a name: the new name without folder; its extension may
/// be left out and never changes. It becomes one that every system can hold. An error says why the post cannot have it:
/// something is there already, or another post has the address that it would get.
tl::expected<RenamePlan, QString> planRename(const Blog &blog, const QString &file, const QString &name);

/// Carries \a plan out: the whole of it or nothing, also after a kill. \a records: see carryOut().
tl::expected<void, QString> applyRename(const RenamePlan &plan, const QString &records = {});

} // namespace Hexquill
