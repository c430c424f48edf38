// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/postdeed.h"
#include "app/postlist.h"
#include "app/settings.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace Hexquill {

class PostFilterPane;

/// The posts of the open blog, in groups, with a search over title, tags, categories and name, and with filters and an
/// order that are remembered. What can be done with a post stands in its context menu.
class PostsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PostsPanel(Settings &settings, QWidget *parent = nullptr);

    void setPosts(const QString &root, const QList<PostFacts> &posts); ///< \a root: of the blog
    void setHasBlog(bool hasBlog);
    void setCurrentFile(const QString &path);
    /// The post that the keys are on; empty while the writer is elsewhere.
    QString chosenFile() const;

signals:
    void deedWanted(Hexquill::PostDeed deed, const QString &path);
    void chosen(); ///< chosenFile() may be another one now
    void blogWanted();
    void postWanted(); ///< a new one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    void makeTree();
    QWidget *makeSummary();
    void refill();
    void showAllPosts();
    void showSummary();
    void remember();
    void recall();
    void showMenu(const QPoint &position);
    QString fileOf(const QModelIndex &index) const;

    Settings &m_settings;
    QString m_root; ///< of the blog whose posts are shown
    QString m_current;
    QSet<QString> m_folded; ///< titles of groups
    bool m_isFilling = false;
    bool m_hasKeys = false; ///< the tree has the keys, or a menu or dialog opened from there
    PostList *m_list = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_filterButton = nullptr;
    PostFilterPane *m_filter = nullptr;
    QWidget *m_summary = nullptr;
    QLabel *m_summaryText = nullptr;
    QTreeView *m_tree = nullptr;
    QStackedLayout *m_pages = nullptr; ///< without a blog, with one
    QStackedLayout *m_lists = nullptr; ///< the posts, none that fits, none at all
};

} // namespace Hexquill
