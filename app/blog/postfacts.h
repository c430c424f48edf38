// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "editor/post/frontmatter.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hexquill {

class BlogConfig;

/// One of a post's categories with its chain.
struct CategoryFacts
{
    QString name;
    QString slug;
    QString parent; ///< name, empty for a root

    bool operator==(const CategoryFacts &) const = default;
};

/// What Hexo derives of one post's front matter and file name.
struct PostFacts
{
    QString file; ///< absolute path
    bool draft = false;
    QString source; ///< relative to _posts or _drafts, with extension
    QString title;
    QString slug;
    QString path; ///< under the root, not encoded
    QString permalink; ///< whole URL, encoded
    QDateTime date; ///< UTC
    QDateTime updated; ///< UTC, invalid with `updated_option: empty`
    QDateTime changed; ///< UTC, when its file was last written
    QStringList tags;
    QList<CategoryFacts> categories;
    QStringList writtenTags; ///< as the front matter has them, also where Hexo gives the post none (drafts)
    QStringList writtenCategories; ///< likewise; the last name of each chain
    QString series; ///< the field of that name, which Butterfly lists
    QString error; ///< set if Hexo drops the post or aborts on it
    bool isPost = true; ///< false: Hexo drops the file, so only file, draft, source and error mean something

    bool operator==(const PostFacts &) const = default;
};

/// The file system's part of a post's facts, handed in so that the rest is pure.
struct PostFileTimes
{
    QDateTime created;
    QDateTime modified;
};

/// The tags and categories of a blog in the order in which Hexo first meets them, which is the order it lists them in,
/// on every post. Hand one through all posts of a blog.
struct MetNames
{
    QStringList tags;
    QList<QStringList> categories; ///< chains from the root
    QStringList abbrlinks; ///< given by hexo-abbrlink
};

/// Derives the facts of the post \a source (path below _posts with extension). \a machineZone is the zone `hexo
/// generate` would run in. \a met: what the blog's earlier posts named; gains this post's names.
PostFacts postFacts(const QString &source, const FrontMatter &frontMatter, const BlogConfig &config,
                    const PostFileTimes &times, const QByteArray &machineZone, bool draft = false,
                    MetNames *met = nullptr);

/// A post's title as Hexo publishes it: \a title, in English title case where the post or else the blog has
/// `titlecase`.
QString publishedTitle(const QString &title, const FrontMatter &frontMatter, const BlogConfig &config);

} // namespace Hexquill
