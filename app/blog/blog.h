// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/blogconfig.h"
#include "app/blog/postfacts.h"
#include "preview/render/rendering.h"

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Hexquill {

/// A Hexo blog on disk. A value: opening reads, nothing watches; refresh() reads again.
class Blog
{
public:
    /// An error says what is missing (_config.yml, source/) or wrong in it.
    static tl::expected<Blog, QString> open(const QString &root);
    /// The blog that holds \a path (the nearest folder above it with _config.yml and source/), or empty.
    static QString rootOf(const QString &path);

    QString root() const { return m_root; }
    const BlogConfig &config() const { return m_config; }
    /// All posts and drafts, by path.
    const QList<PostFacts> &posts() const { return m_posts; }
    /// Reads the posts again.
    void refresh();
    QString postsFolder() const; ///< root/source/_posts
    QString draftsFolder() const; ///< root/source/_drafts
    QStringList tags() const; ///< names in use, most used first
    QStringList categories() const; ///< names in use, most used first
    /// Config and link targets for the renderer.
    RenderSite renderSite() const;
    /// Names of the files in the asset folder of the post at \a postFile, relative to it.
    QStringList assetsOf(const QString &postFile) const;

private:
    QString m_root;
    BlogConfig m_config;
    QList<PostFacts> m_posts;
};

} // namespace Hexquill
