// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTabBar>

class QToolButton;

namespace Hexquill {

class OpenPosts;
struct OpenPost;

/// The open posts as tabs: click to go there, drag to order, middle click or the cross to close. One post alone has no
/// tab, the window's title names it.
class PostTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit PostTabs(OpenPosts &posts, QWidget *parent = nullptr);

signals:
    void closeWanted(int index);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QSize minimumTabSizeHint(int index) const override;

private:
    void addPost(OpenPost *post);
    void removePost(OpenPost *post);
    void showStates();
    void showCurrent();
    QToolButton *makeCloseButton(OpenPost *post);

    OpenPosts &m_posts;
    bool m_following = false; ///< the bar is being set to the posts' order, not dragged
};

} // namespace Hexquill
