// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/message.h"
#include "editor/post/post.h"

#include <QDateTime>
#include <QObject>

namespace Hexquill {

class CurrentBlog;

/// Makes the texts that new posts begin with, from the open blog's scaffolds, which a worker reads.
class NewPosts : public QObject
{
    Q_OBJECT
public:
    /// \a blog must outlive this.
    explicit NewPosts(CurrentBlog &blog, QObject *parent = nullptr);

    void make(const QString &layout); ///< made() follows, or why there is none is said
    bool isBusy() const { return m_underWay > 0; } ///< a disk has not answered yet

signals:
    void made(const Hexquill::Post &post, const QString &layout);
    void said(const Hexquill::Message &message);
    void settled(const QString &topic); ///< the message of this topic is out of date

private:
    void read(const QString &layout, const QDateTime &now);

    CurrentBlog &m_blog;
    int m_underWay = 0;
};

} // namespace Hexquill
