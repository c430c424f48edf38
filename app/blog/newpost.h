// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/blog.h"
#include "editor/post/post.h"

#include <QDateTime>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// A new post as `hexo new` would make it: text from the scaffold, path by new_post_name.
struct NewPost
{
    Post post;
    QString file; ///< absolute path, not taken yet
    QString assetFolder; ///< to create beside it, empty without post_asset_folder
};

/// Writes nothing. \a now is local time.
tl::expected<NewPost, QString> makeNewPost(const Blog &blog, const QString &title, const QString &layout,
                                           const QDateTime &now);

/// A file name for \a title that every system can hold: never empty, no separators, at most 240 bytes, cut at a
/// character.
QString portableFileName(const QString &title);

} // namespace Hexquill
