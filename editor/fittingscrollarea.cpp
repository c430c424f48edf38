// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fittingscrollarea.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace Hexquill {

FittingScrollArea::FittingScrollArea(QWidget *content, int limit, QWidget *parent)
    : QScrollArea(parent)
    , m_limit(limit)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // The card's ground shows through.
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    // Chips could stand in one column and be very high: that must not count as what the content needs at least.
    content->setMinimumSize(1, 1);
    content->installEventFilter(this);
}

int FittingScrollArea::contentHeight() const
{
    const QLayout *layout = widget()->layout();
    const int width = qMax(viewport()->width(), minimumSizeHint().width());
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
}

QSize FittingScrollArea::sizeHint() const
{
    return { widget()->sizeHint().width(), qMin(contentHeight(), m_limit) };
}

QSize FittingScrollArea::minimumSizeHint() const
{
    return { 200, qMin(m_limit, 64) };
}

bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace Hexquill
