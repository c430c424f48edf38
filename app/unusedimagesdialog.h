// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/unusedimages.h"
#include "preview/diskthread.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QImage>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Hexquill {

/// The images of a blog that nothing in it names, folder by folder with a small picture of each; those that are ticked
/// are to go to the trash. Looked for and drawn in a thread.
class UnusedImagesDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a open: texts that are not saved yet.
    UnusedImagesDialog(const Blog &blog, const QList<Post> &open, QWidget *parent = nullptr);
    ~UnusedImagesDialog() override;

    int tickedCount() const;

signals:
    void looked(); ///< through all of the blog
    void trashWanted(const QStringList &files, qint64 bytes); ///< the ticked ones, and their size

private:
    struct Picture
    {
        int row = 0; ///< in the order of the list
        QImage image;
    };

    void build();
    void look(const QList<Post> &open);
    void show(const UnusedImages &found);
    void addImages(const QList<UnusedImage> &images);
    void drawPictures();
    void moveTicked();
    void showState();
    QList<QTreeWidgetItem *> ticked() const;

    Blog m_blog;
    QList<QTreeWidgetItem *> m_items; ///< of the images, in the list's order
    QTreeWidget *m_tree = nullptr;
    QLabel *m_lead = nullptr; ///< what the list is
    QLabel *m_said = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_move = nullptr;
    QFutureWatcher<UnusedImages> m_looking;
    QFutureWatcher<Picture> m_drawing;
    DiskThread m_worker;
};

} // namespace Hexquill
