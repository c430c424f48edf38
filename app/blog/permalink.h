// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/pathpattern.h"
#include "editor/post/frontmatter.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <tl/expected.hpp>

namespace Hexquill {

class BlogConfig;

/// What the tokens of a blog's permalink pattern stand for in one post.
struct PermalinkParts
{
    QString slug;
    QString title;
    QDateTime date; ///< UTC
    QString category; ///< slug of the last category, empty without categories
    PathPattern::Captures fileName; ///< what new_post_name finds in the file name
};

/// The post's path under the root by Hexo's post_permalink filter: its own `permalink` field or the blog's pattern.
/// Date tokens are written in \a zone, the machine's. An error says why Hexo aborts.
tl::expected<QString, QString> permalinkPath(const PermalinkParts &parts, const FrontMatter &frontMatter,
                                             const BlogConfig &config, const QTimeZone &zone);

/// First twelve hex digits of SHA-1 over \a slug followed by \a date in unix seconds: the token :hash.
QString permalinkHash(const QString &slug, const QDateTime &date);

} // namespace Hexquill
