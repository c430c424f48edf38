// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/sidepanels.h"

#include <algorithm>
#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace Hexquill {

SidePanels::SidePanels(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    setObjectName(QStringLiteral("sidePanel"));
    setChildrenCollapsible(false);
    setMinimumWidth(160);
}

void SidePanels::add(const QString &id, const QString &title, QWidget *panel, QAction *show)
{
    auto *frame = new QWidget;
    auto *heading = new QLabel(title);
    heading->setProperty("heading", true);
    heading->setContentsMargins(16, 8, 8, 8);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(panel, 1);
    addWidget(frame);
    m_entries.append({ id, frame, show });
    connect(show, &QAction::toggled, this, &SidePanels::updateColumn);
}

void SidePanels::setShown(const QStringList &ids)
{
    for (const Entry &entry : qAsConst(m_entries))
        entry.show->setChecked(ids.contains(entry.id));
    updateColumn();
}

QStringList SidePanels::shown() const
{
    QStringList ids;
    for (const Entry &entry : m_entries)
        if (entry.show->isChecked())
            ids << entry.id;
    return ids;
}

void SidePanels::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    setVisible(!narrow && !shown().isEmpty());
}

void SidePanels::updateColumn()
{
    for (const Entry &entry : qAsConst(m_entries))
        entry.frame->setVisible(entry.show->isChecked());
    setVisible(!shown().isEmpty());
}

} // namespace Hexquill
