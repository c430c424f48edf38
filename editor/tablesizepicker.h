// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace Hexquill {

/// A field of cells that pops up; the pointer or the arrow keys choose a table's size on it. Esc and a click elsewhere
/// leave it.
class TableSizePicker : public QFrame
{
    Q_OBJECT
public:
    explicit TableSizePicker(QWidget *parent);

    void popUp(QPoint place); ///< global; goes once it is closed

signals:
    void chosen(int columns, int rows); ///< rows below the header

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QSize sizeHint() const override;

private:
    void setCells(QSize cells);
    void choose();
    QRect cell(int column, int row) const;

    QSize m_cells{ 3, 3 }; ///< columns and rows, the header among these
    QLabel *m_said = nullptr;
};

} // namespace Hexquill
