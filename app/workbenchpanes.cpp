// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// Workbench: from one part of the window to the next by keys, for Tab is the text's own.
#include "app/workbench.h"

#include "app/messagebar.h"
#include "app/outlinepanel.h"
#include "app/postspanel.h"
#include "app/previewcolumn.h"
#include "app/previewfindbar.h"
#include "app/problemspanel.h"
#include "app/startpage.h"
#include "editor/findbar.h"
#include "editor/frontmatterform.h"
#include "editor/markdowneditor.h"

#include <algorithm>
#include <QApplication>

namespace Hexquill {

namespace {

bool takesFocus(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled();
}

/// What takes the focus for \a pane: itself or the first in it; null if nothing does now.
QWidget *entranceOf(QWidget *pane)
{
    if (!pane->isVisible())
        return nullptr;
    QWidget *widget = pane;
    do {
        if ((widget == pane || pane->isAncestorOf(widget)) && takesFocus(*widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

} // namespace

/// In the order of reading.
QList<QWidget *> Workbench::panes() const
{
    return { m_window->findChild<QWidget *>(QStringLiteral("sideStrip")),
             m_posts,
             m_outline,
             m_problems,
             m_start,
             &form(),
             &editor(),
             &findBar(),
             m_previewColumn,
             &m_previewColumn->findBar(),
             &m_window->messages() };
}

void Workbench::walkPanes(int by)
{
    const QList<QWidget *> all = panes();
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::find_if(all.rbegin(), all.rend(), [focus](const QWidget *pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const auto count = int(all.size());
    const int from = here == all.rend() ? (by > 0 ? -1 : count) : int(all.rend() - here) - 1;
    for (int step = 1; step <= count; ++step) {
        if (QWidget *entrance = entranceOf(all.at(((from + by * step) % count + count) % count)))
            return entrance->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

} // namespace Hexquill
