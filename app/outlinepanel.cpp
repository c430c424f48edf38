// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/outlinepanel.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace Hexquill {

namespace {
constexpr int lineRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
} // namespace

OutlinePanel::OutlinePanel(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setIndentation(16);
    setAccessibleName(tr("Outline"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    const auto go = [this](QTreeWidgetItem *item) {
        emit headingActivated(item->data(0, lineRole).toInt(), item->data(0, idRole).toString());
    };
    connect(this, &QTreeWidget::itemClicked, this, go);
    connect(this, &QTreeWidget::itemActivated, this, go);
}

void OutlinePanel::setHeadings(const QList<Heading> &headings)
{
    const QSignalBlocker quiet(this);
    clear();
    m_items.clear();
    QList<QPair<int, QTreeWidgetItem *>> open; // the headings above the next one
    for (const Heading &heading : headings) {
        while (!open.isEmpty() && open.last().first >= heading.level)
            open.removeLast();
        auto *parent = open.isEmpty() ? invisibleRootItem() : open.last().second;
        auto *item = new QTreeWidgetItem(parent, { heading.text.isEmpty() ? tr("(empty heading)") : heading.text });
        item->setToolTip(0, heading.text);
        item->setData(0, lineRole, heading.line);
        item->setData(0, idRole, heading.id);
        open.append({ heading.level, item });
        m_items.append(item);
    }
    expandAll();
    followLine(m_line);
}

void OutlinePanel::followLine(int line)
{
    m_line = line;
    QTreeWidgetItem *current = nullptr;
    for (QTreeWidgetItem *item : qAsConst(m_items))
        if (item->data(0, lineRole).toInt() <= line && item->data(0, lineRole).toInt() >= 0)
            current = item;
    const QSignalBlocker quiet(this);
    setCurrentItem(current);
}

} // namespace Hexquill
