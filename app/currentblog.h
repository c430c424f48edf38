// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/blog.h"
#include "app/latestreader.h"

#include <optional>
#include <QObject>

namespace Hexquill {

/// The blog that the window works with, if any. It is read in a thread, so a large one or a dead disk never holds the
/// window up.
class CurrentBlog : public QObject
{
    Q_OBJECT
public:
    explicit CurrentBlog(QObject *parent = nullptr);

    const std::optional<Blog> &blog() const { return m_blog; }
    const RenderSite &site() const { return m_site; } ///< what its renderings need of it, read with it
    QString root() const { return m_blog ? m_blog->root() : QString(); }
    QString name() const; ///< the blog's title, else its folder's name

    /// Reads the blog at \a root; opened() or failed() follows. A later call makes an earlier one void.
    void open(const QString &root);
    void openIfThere(const QString &root); ///< the same; nothing if there is no such folder
    void openAround(const QString &path); ///< the blog that holds the file, unless one is open or asked for by then
    /// Reads the open blog again (a post was saved, the window came back).
    void refresh();
    void close();

signals:
    void changed(); ///< another blog, or new posts in it
    void opened(const QString &root);
    void failed(const QString &root, const QString &reason);
    void stalled(const QString &root); ///< the disk of a blog to be opened has not answered for some seconds

private:
    struct Reading
    {
        tl::expected<Blog, QString> blog;
        RenderSite site;
    };

    void read(const QString &root, bool first);
    void take(const QString &root, const Reading &result, bool first);
    void openFound(const std::function<QString()> &find);

    std::optional<Blog> m_blog;
    RenderSite m_site;
    QString m_wanted; ///< root of the blog that is to be opened
    LatestReader m_reader;
    LatestReader m_finder;
};

} // namespace Hexquill
