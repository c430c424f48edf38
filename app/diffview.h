// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/textdiff.h"

#include <optional>
#include <QPlainTextEdit>

namespace Hexquill {

/// Two texts as one: lines that went are marked −, lines that came +, each in its colour; long stretches that are the
/// same are left out. The caret stands in a difference, which can be taken alone.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void show(const QString &before, const QString &after);
    using QWidget::show;
    void setNotice(const QString &text); ///< words in place of a difference

    std::optional<DiffHunk> currentHunk() const; ///< of lines; where the caret is
    bool hasDifferences() const { return !m_hunks.isEmpty(); }

signals:
    void currentHunkChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHunk(int number, const QStringList &before, const QStringList &after);
    void addSame(const QStringList &lines, qsizetype from, qsizetype to);
    void addLine(QChar sign, const QString &line, int hunk);
    void markLines();
    void goToHunk(int by);

    QList<DiffHunk> m_hunks;
    QList<int> m_hunkOfLine; ///< of each line shown; -1: the same in both
    int m_current = -1;
};

} // namespace Hexquill
