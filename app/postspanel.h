// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postfacts.h"

#include <QWidget>

class QLineEdit;
class QStackedLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace Hexquill {

/// The posts of the open blog: drafts first, then year by year, with a search over title, tags, categories and name.
class PostsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PostsPanel(QWidget *parent = nullptr);

    void setPosts(const QList<PostFacts> &posts);
    void setHasBlog(bool hasBlog);
    void setCurrentFile(const QString &path);

signals:
    void postActivated(const QString &path);
    void blogWanted();
    void revealWanted(const QString &path);

private:
    void fill();
    QTreeWidgetItem *groupFor(const PostFacts &post);
    void addPost(const PostFacts &post);
    void showMenu(const QPoint &position);

    QList<PostFacts> m_posts; ///< drafts first, newest first
    QString m_current;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_tree = nullptr;
    QStackedLayout *m_pages = nullptr;
};

} // namespace Hexquill
