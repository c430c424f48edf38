// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blogconfig.h"
#include "app/blog/postfacts.h"
#include "editor/post/fieldhabits.h"
#include "preview/render/rendering.h"

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Hexquill {

/// A Hexo blog on disk. A value: opening reads, nothing watches; refresh() reads again.
class Blog
{
public:
    /// An error says what is missing (_config.yml, source/) or wrong in it. \a theme, if given, is taken instead of the
    /// configured one.
    static tl::expected<Blog, QString> open(const QString &root, const QString &theme = {});
    /// \a folder as it is, with Hexo's defaults: for a folder that is no blog but shall be used like one.
    static Blog plainFolder(const QString &folder);
    /// The blog that holds \a path (the nearest folder above it with _config.yml and source/), or empty.
    static QString rootOf(const QString &path);

    QString root() const { return m_root; }
    const BlogConfig &config() const { return m_config; }
    /// All posts and drafts, by path. Files that Hexo drops are there too, with their error.
    const QList<PostFacts> &posts() const { return m_posts; }
    /// Reads the posts again.
    void refresh();
    QString sourceFolder() const; ///< root/source
    QString postsFolder() const; ///< root/source/_posts
    QString draftsFolder() const; ///< root/source/_drafts
    QStringList tags() const; ///< names in use, most used first
    QStringList categories() const; ///< names in use, most used first
    /// Which fields its posts have, and how they use them.
    QList<FieldHabit> fieldHabits() const { return m_habits.all(); }
    /// Config and link targets for the renderer.
    RenderSite renderSite() const;
    /// Names of the files in the asset folder of the post at \a postFile, relative to it; empty without
    /// `post_asset_folder`.
    QStringList assetsOf(const QString &postFile) const;

private:
    void readFolder(const QString &folder, bool drafts, MetNames *met);

    QString m_root;
    BlogConfig m_config;
    QList<PostFacts> m_posts;
    FieldHabits m_habits;
};

/// Link targets for post_link and post_path out of a blog's posts.
QList<LinkTarget> linkTargets(const QList<PostFacts> &posts);

/// The zone that `hexo generate` would run in here: $TZ, else this machine's.
QByteArray machineZone();

} // namespace Hexquill
