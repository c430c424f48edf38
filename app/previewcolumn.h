// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace Hexquill {

class PreviewFindBar;
class PreviewView;

/// What the strip above the preview says of the published page.
struct PageDetails
{
    QString path; ///< under the site's root; empty while Hexo would drop the post
    QString permalink; ///< whole
    QString slug;
    int words = 0;
    int minutes = 0; ///< to read
};

/// The preview with its small bar: what the blog will make of the post, and the buttons that concern the preview.
class PreviewColumn : public QWidget
{
    Q_OBJECT
public:
    /// \a widths: the screens that the page can be seen on, one at most chosen.
    PreviewColumn(PreviewView &view, const QList<QAction *> &actions, const QList<QAction *> &widths,
                  QWidget *parent = nullptr);

    void setDetails(const PageDetails &details);
    void setProblemCount(int count); ///< what Hexo would warn about
    bool hasFocusInside() const;
    PreviewFindBar &findBar() const { return *m_findBar; }

signals:
    void problemsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar(const QList<QAction *> &actions, const QList<QAction *> &widths);
    void elide();

    PageDetails m_details;
    QLabel *m_address = nullptr;
    QLabel *m_reading = nullptr;
    QToolButton *m_problems = nullptr;
    PreviewFindBar *m_findBar = nullptr;
};

} // namespace Hexquill
