// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/trash.h"
#include "app/message.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace Hexquill {

class Blog;
class CurrentBlog;
class DeedDisk;
class OpenPosts;

/// Brings posts, and images that nothing uses, to the trash and back; a post's tab closes with it.
class TrashDeeds : public QObject
{
    Q_OBJECT
public:
    /// \a window: the parent of what is asked. All must outlive this.
    TrashDeeds(CurrentBlog &blog, OpenPosts &posts, DeedDisk &disk, QWidget &window);

    void trash(const Blog &blog, const QString &file); ///< \a file: a post of \a blog, absolute
    void cleanImages(); ///< shows those of the open blog that nothing uses

signals:
    void said(const Hexquill::Message &message);
    void pathWanted(const QString &path); ///< to be opened

private:
    QString placeToTrash(const QString &file);
    void sayTrashed(const Trashed &trashed, bool wasOpen);
    void takeOutOfTrash(const Trashed &trashed, bool opens);
    void trashImages(const QString &root, const QStringList &files, qint64 bytes);
    void takeImagesOut(const Trashed &trashed);
    void fail(const QString &reason);

    CurrentBlog &m_blog;
    OpenPosts &m_posts;
    DeedDisk &m_disk;
    QWidget &m_window;
};

} // namespace Hexquill
