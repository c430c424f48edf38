// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/previewcolumn.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hexquill {

PreviewColumn::PreviewColumn(QWidget *view, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_address(new QLabel)
{
    setProperty("paper", true); // the web view comes later; until then it is a blank sheet
    setAttribute(Qt::WA_StyledBackground);
    auto *bar = new QFrame;
    bar->setObjectName(QStringLiteral("previewBar"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(4);
    m_address->setProperty("muted", true);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_address, 1);
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(view, 1);
}

void PreviewColumn::setAddress(const QString &address)
{
    m_fullAddress = address;
    m_address->setToolTip(address);
    elide();
}

void PreviewColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void PreviewColumn::elide()
{
    m_address->setText(m_address->fontMetrics().elidedText(m_fullAddress, Qt::ElideMiddle, m_address->width()));
}

} // namespace Hexquill
