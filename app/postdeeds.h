// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postduplicate.h"
#include "app/blog/postrename.h"
#include "app/deeddisk.h"
#include "app/latestreader.h"
#include "app/message.h"
#include "app/postdeed.h"
#include "app/postsearch.h"
#include "app/trashdeeds.h"

#include <QObject>

class QWidget;

namespace Hexquill {

class CurrentBlog;

/// Renames, copies and trashes posts of the open blog; the tabs of posts that are open follow. What was done is said,
/// with a way back. The disk is asked by workers, so all of it is done later.
class PostDeeds : public QObject
{
    Q_OBJECT
public:
    /// \a window: the parent of what is asked. All must outlive this.
    PostDeeds(CurrentBlog &blog, OpenPosts &posts, QWidget &window, QObject *parent = nullptr);

    void run(PostDeed deed, const QString &file); ///< \a file: absolute
    void rename(const RenamePlan &plan);
    void cleanImages() { m_trash.cleanImages(); } ///< shows those that nothing uses
    bool isBusy() const { return m_disk.isBusy(); } ///< the disk has not answered yet

signals:
    void said(const Hexquill::Message &message);
    void settled(const QString &topic); ///< the message of this topic is out of date
    void pathWanted(const QString &path); ///< to be opened
    void placeWanted(const QString &file, const Hexquill::FoundPlace &place);
    void moved(const QString &from, const QString &to); ///< a post's file

private:
    void askName(const QString &file);
    void takeRenamed(const RenamePlan &plan);
    void lookForReferences(const RenamePlan &plan);
    void sayRenamed(const RenamePlan &plan, const FoundPosts &found);
    void showReferences(const FoundPosts &found);
    void duplicate(const QString &file);
    void sayCopied(const Blog &blog, const DuplicatePlan &plan);
    void trash(const QString &file);
    void copyLink(const QString &file);
    void fail(const QString &reason);

    CurrentBlog &m_blog;
    OpenPosts &m_posts;
    QWidget &m_window;
    DeedDisk m_disk;
    TrashDeeds m_trash;
    LatestReader m_searcher; ///< of what leads to the post renamed last
};

} // namespace Hexquill
