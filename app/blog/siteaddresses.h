// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blog.h"

#include <optional>
#include <QSet>
#include <QString>
#include <QUrl>

namespace Hexquill {

/// Which addresses a blog will have when it is generated: its posts with their assets, the files of its source folder
/// and theme, the lists by date, tag and category, and what else stood in public/ the last time. Feeds and the like
/// that plugins write into the root are believed to be there.
class SiteAddresses
{
public:
    /// \a blog must outlive this.
    explicit SiteAddresses(const Blog &blog);

    /// Where a link of the page at \a page leads, both under the root and not encoded; nothing if it stays on the page
    /// or leaves the blog.
    std::optional<QString> target(const QString &href, const QString &page) const;
    /// Whether something will be at this path under the root; without `index.html` and `.html` too.
    bool has(const QString &path) const;
    /// Whether a link that names the blog's host may lead to what other programs put there: a blog at the host's root
    /// knows nothing of folders beside its own.
    bool mayBeAnothers(const QString &href, const QString &path) const;

private:
    bool isPost(const QString &path) const;
    bool isAsset(const QString &path) const;
    bool isListOrFeed(const QString &path) const;
    bool isMadeFrom(const QString &folder, const QString &path) const;
    bool isPageElsewhere(const QString &path) const;
    bool wasGenerated(const QString &path) const;

    const Blog &m_blog;
    QUrl m_root;
    QSet<QString> m_posts;
};

} // namespace Hexquill
