// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/post.h"

namespace Hexquill {

/// Both sides' changes in one post.
struct MergedPost
{
    Post post;
    int conflicts
        = 0; ///< places that both changed: both versions stand there, between lines of <<<<<<<, ======= and >>>>>>>
};

/// A three-way merge: what \a mine and \a theirs made of \a base. Fields of the front matter are merged line by line,
/// the body sentence by sentence where that leaves no conflict and else line by line. Nothing that one side added is
/// lost. \a mineName and \a theirsName stand beside the marks of a conflict.
MergedPost mergePosts(const Post &base, const Post &mine, const Post &theirs, const QString &mineName,
                      const QString &theirsName);

} // namespace Hexquill
