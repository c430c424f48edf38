// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blog.h"
#include "app/blog/portablename.h"
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

/// Writes nothing. \a now is local time. \a layout empty: the blog's `default_layout`. An empty title gives a post
/// without one under the name "untitled". With hexo-abbrlink the post gets the link that the plugin would give it.
tl::expected<NewPost, QString> makeNewPost(const Blog &blog, const QString &title, const QString &layout,
                                           const QDateTime &now);

/// The path, relative to _posts, that `new_post_name` gives a post called \a title: portable, whatever the title is.
/// \a now fills the date tokens. An error if the pattern leads out of _posts.
tl::expected<QString, QString> newPostName(const Blog &blog, const QString &title, const QDateTime &now,
                                           const QString &layout = QStringLiteral("post"));

/// Where `hexo new` puts a post of this layout, before it looks whether the name is free; asks no disk.
tl::expected<QString, QString> newPostFile(const Blog &blog, const QString &title, const QString &layout,
                                           const QDateTime &now);

/// \a file, or the name that Hexo takes where it exists: with -1, -2 ... (the highest there plus one).
QString freeFileName(const QString &file);

} // namespace Hexquill
