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
    QDateTime updated; ///< UTC
    QStringList tags;
    QList<CategoryFacts> categories;
    QString error; ///< set if Hexo drops the post or aborts on it
};

/// The file system's part of a post's facts, handed in so that the rest is pure.
struct PostFileTimes
{
    QDateTime created;
    QDateTime modified;
};

/// Derives the facts of the post \a source (path below _posts with extension). \a machineZone is the zone `hexo
/// generate` would run in.
PostFacts postFacts(const QString &source, const FrontMatter &frontMatter, const BlogConfig &config,
                    const PostFileTimes &times, const QByteArray &machineZone);

} // namespace Hexquill
