// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace Hexquill {

class DiffView;

/// A list of texts, what each of them is and would change, and what can be done about it.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const QString &title, QWidget *parent);

protected:
    QListWidget &list() const { return *m_list; }
    DiffView &diff() const { return *m_diff; }
    void setStory(const QString &text); ///< over the differences
    /// From the left; a gap stands before the second.
    QPushButton *addButton(const QString &text);

private:
    QListWidget *m_list;
    QLabel *m_story;
    DiffView *m_diff;
    QHBoxLayout *m_buttons;
};

} // namespace Hexquill
