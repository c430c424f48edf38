// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postrename.h"
#include "app/blog/trash.h"
#include "app/message.h"
#include "app/postdeed.h"
#include "app/postsearch.h"
#include "preview/diskthread.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace Hexquill {

class CurrentBlog;
class OpenPosts;

/// Renames, copies and trashes posts of the open blog; the tabs of posts that are open follow. What was done is said,
/// with a way back.
class PostDeeds : public QObject
{
    Q_OBJECT
public:
    /// \a window: the parent of what is asked. All must outlive this.
    PostDeeds(CurrentBlog &blog, OpenPosts &posts, QWidget &window, QObject *parent = nullptr);
    ~PostDeeds() override;

    void run(PostDeed deed, const QString &file); ///< \a file: absolute
    void rename(const RenamePlan &plan);
    void cleanImages(); ///< shows those that nothing uses

signals:
    void said(const Hexquill::Message &message);
    void pathWanted(const QString &path); ///< to be opened
    void placeWanted(const QString &file, const Hexquill::FoundPlace &place);
    void moved(const QString &from, const QString &to); ///< a post's file

private:
    using Found = tl::expected<FoundPosts, QString>;

    void askName(const QString &file);
    void lookForReferences(const RenamePlan &plan);
    void sayRenamed(const RenamePlan &plan, const FoundPosts &found);
    void showReferences(const FoundPosts &found);
    void duplicate(const QString &file);
    void trash(const QString &file);
    void takeOutOfTrash(const Trashed &trashed, bool opens);
    void takeImagesOut(const Trashed &trashed);
    bool leave(const QString &file);
    void copyLink(const QString &file);
    void fail(const QString &reason);

    CurrentBlog &m_blog;
    OpenPosts &m_posts;
    QWidget &m_window;
    QFutureWatcher<Found> m_searching;
    DiskThread m_worker; ///< last, so that it has ended when the rest goes
};

} // namespace Hexquill
