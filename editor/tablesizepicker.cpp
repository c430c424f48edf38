// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/tablesizepicker.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

namespace Hexquill {

namespace {

constexpr QSize least{ 1, 2 }; // a header and a row
constexpr QSize most{ 10, 10 };
constexpr int side = 24; // pixels, of a cell
constexpr int margin = 8;
constexpr int lineHeight = 24;

} // namespace

TableSizePicker::TableSizePicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_said(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m_said->setAlignment(Qt::AlignCenter);
    m_said->setAttribute(Qt::WA_TransparentForMouseEvents);
    setCells(m_cells);
}

QSize TableSizePicker::sizeHint() const
{
    return { most.width() * side + 2 * margin, most.height() * side + 2 * margin + lineHeight };
}

void TableSizePicker::popUp(QPoint place)
{
    resize(sizeHint());
    m_said->setGeometry(margin, most.height() * side + margin, width() - 2 * margin, lineHeight);
    if (const QScreen *screen = QGuiApplication::screenAt(place)) {
        const QRect room = screen->availableGeometry();
        place.setX(qBound(room.left(), place.x(), room.right() - width()));
        place.setY(qBound(room.top(), place.y(), room.bottom() - height()));
    }
    move(place);
    show();
    setFocus();
}

QRect TableSizePicker::cell(int column, int row) const
{
    return { margin + column * side, margin + row * side, side - 4, side - 4 };
}

void TableSizePicker::setCells(QSize cells)
{
    m_cells = cells.expandedTo(least).boundedTo(most);
    m_said->setText(tr("%1 columns, %2 rows").arg(m_cells.width()).arg(m_cells.height()));
    setAccessibleName(m_said->text());
    update();
}

void TableSizePicker::choose()
{
    emit chosen(m_cells.width(), m_cells.height() - 1);
    close();
}

void TableSizePicker::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor soft = palette().color(QPalette::Link);
    soft.setAlphaF(0.25F);
    for (int row = 0; row < most.height(); ++row) {
        for (int column = 0; column < most.width(); ++column) {
            const bool in = column < m_cells.width() && row < m_cells.height();
            painter.setPen(palette().color(in ? QPalette::Link : QPalette::Mid));
            painter.setBrush(in ? QBrush(soft) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(QRectF(cell(column, row)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
    }
}

void TableSizePicker::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint() - QPoint(margin, margin);
    setCells({ at.x() / side + 1, at.y() / side + 1 });
}

void TableSizePicker::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint()))
        choose();
}

void TableSizePicker::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCells(m_cells - QSize(1, 0));
    case Qt::Key_Right:
        return setCells(m_cells + QSize(1, 0));
    case Qt::Key_Up:
        return setCells(m_cells - QSize(0, 1));
    case Qt::Key_Down:
        return setCells(m_cells + QSize(0, 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose();
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace Hexquill
