// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/blog.h"

#include <optional>
#include <QObject>
#include <QThreadPool>

namespace Hexquill {

/// The blog that the window works with, if any. It is read in a thread, so a large one never holds the window up.
class CurrentBlog : public QObject
{
    Q_OBJECT
public:
    explicit CurrentBlog(QObject *parent = nullptr);

    const std::optional<Blog> &blog() const { return m_blog; }
    QString root() const { return m_blog ? m_blog->root() : QString(); }
    QString name() const; ///< the blog's title, else its folder's name

    /// Reads the blog at \a root; opened() or failed() follows. A later call makes an earlier one void.
    void open(const QString &root);
    /// Reads the open blog again (a post was saved, the window came back).
    void refresh();
    void close();

signals:
    void changed(); ///< another blog, or new posts in it
    void opened(const QString &root);
    void failed(const QString &root, const QString &reason);

private:
    void read(const QString &root, bool first);
    void take(const QString &root, const tl::expected<Blog, QString> &result, bool first);

    std::optional<Blog> m_blog;
    quint64 m_wish = 0; ///< counts open() and close(); an answer to an older wish is dropped
    QThreadPool m_reader;
};

} // namespace Hexquill
