// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Hexquill {

/// One item of a list, as a rounded label with a cross. Delete removes it, Ctrl+arrows and dragging move it.
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    const QString &text() const { return m_text; }
    void setArrowBefore(bool arrow); ///< it is inside the one before it
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removed();
    void moved(int by); ///< -1 to the front, 1 to the end
    void dragged(const QPoint &position); ///< to here, in the parent's coordinates
    void edited(); ///< wants to be changed: double click, F2 or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int arrowWidth() const;
    QRect crossRect() const;

    QString m_text;
    bool m_arrow = false;
    bool m_dragging = false;
    QPoint m_pressed;
};

} // namespace Hexquill
