// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/chip.h"

#include "editor/writingcolors.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Hexquill {

namespace {

constexpr int padding = 8;
constexpr int crossSize = 8;
constexpr int longestLabel = 260; ///< pixels

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(text);
    setToolTip(text);
    setCursor(Qt::OpenHandCursor);
}

void Chip::setArrowBefore(bool arrow)
{
    m_arrow = arrow;
    updateGeometry();
    update();
}

int Chip::arrowWidth() const
{
    return m_arrow ? fontMetrics().horizontalAdvance(u'›') + padding : 0;
}

QSize Chip::sizeHint() const
{
    const int label = qMin(fontMetrics().horizontalAdvance(m_text), longestLabel);
    return { arrowWidth() + label + crossSize + 3 * padding, fontMetrics().height() + 8 };
}

QRect Chip::crossRect() const
{
    return { width() - padding - crossSize, (height() - crossSize) / 2, crossSize, crossSize };
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    if (m_arrow) {
        painter.setPen(mixed(text, base, 0.6));
        painter.drawText(QRect(0, 0, arrowWidth() - padding / 2, height()), Qt::AlignCenter, QStringLiteral("›"));
    }
    const QRectF box = QRectF(rect()).adjusted(arrowWidth() + 0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(mixed(accent, base, hasFocus() ? 0.28 : 0.14));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(text);
    const QRect label(arrowWidth() + padding, 0, crossRect().left() - arrowWidth() - 2 * padding + 2, height());
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, label.width() + 2));
    painter.setPen(QPen(mixed(text, base, 0.6), 1.4));
    const QRectF cross = QRectF(crossRect()).adjusted(1, 1, -1, -1);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit edited();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        if (control)
            emit moved(by);
        else
            focusNextPrevChild(by > 0);
        return;
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_dragging = false;
    event->accept();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_dragging && (at - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    emit dragged(mapToParent(at));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    setCursor(Qt::OpenHandCursor);
    if (!m_dragging && crossRect().adjusted(-6, -6, 6, 6).contains(event->position().toPoint()))
        emit removed();
}

void Chip::mouseDoubleClickEvent(QMouseEvent *)
{
    emit edited();
}

void Chip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Chip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Hexquill
