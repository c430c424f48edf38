// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/previewcolumn.h"

#include "app/icons.h"
#include "app/previewfindbar.h"
#include "preview/previewview.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hexquill {

PreviewColumn::PreviewColumn(PreviewView &view, const QList<QAction *> &actions, const QList<QAction *> &widths,
                             QWidget *parent)
    : QWidget(parent)
    , m_address(new QLabel)
    , m_reading(new QLabel)
    , m_problems(new QToolButton)
    , m_findBar(new PreviewFindBar(view))
{
    setProperty("paper", true); // the web view comes later; until then it is a blank sheet
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar(actions, widths));
    column->addWidget(&view, 1);
    column->addWidget(m_findBar);
}

QWidget *PreviewColumn::makeBar(const QList<QAction *> &actions, const QList<QAction *> &widths)
{
    auto *bar = new QFrame;
    bar->setObjectName(QStringLiteral("previewBar"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(4);
    for (QLabel *label : { m_address, m_reading }) {
        label->setProperty("muted", true);
        label->setTextFormat(Qt::PlainText);
    }
    m_address->setObjectName(QStringLiteral("pageAddress"));
    m_address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_problems->setObjectName(QStringLiteral("pageProblems"));
    m_problems->setIcon(lineIcon(QStringLiteral("triangle-alert")));
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->hide();
    connect(m_problems, &QToolButton::clicked, this, &PreviewColumn::problemsWanted);
    row->addWidget(m_address, 1);
    row->addWidget(m_reading);
    row->addWidget(m_problems);
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    auto *screens = new QToolButton;
    screens->setIcon(lineIcon(QStringLiteral("smartphone")));
    screens->setToolTip(tr("The page as on another screen"));
    screens->setAccessibleName(screens->toolTip());
    screens->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(screens);
    menu->addActions(widths);
    screens->setMenu(menu);
    row->addWidget(screens);
    return bar;
}

void PreviewColumn::setDetails(const PageDetails &details)
{
    m_details = details;
    const QLocale locale;
    const QString words = tr("%1 words", nullptr, details.words).arg(locale.toString(details.words));
    m_reading->setText(tr("%1 · %2 min", "words · minutes to read").arg(words, locale.toString(details.minutes)));
    m_address->setToolTip(details.path.isEmpty() ? tr("The blog will not publish this post.")
                                                 : tr("Permalink: %1\nSlug: %2").arg(details.permalink, details.slug));
    elide();
}

void PreviewColumn::setProblemCount(int count)
{
    m_problems->setVisible(count > 0);
    m_problems->setText(QLocale().toString(count));
    m_problems->setToolTip(tr("Hexo would warn about %n thing(s)", nullptr, count));
    m_problems->setAccessibleName(m_problems->toolTip());
}

bool PreviewColumn::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void PreviewColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

/// The address gives way to everything else, and the reading time to the address where both cannot stand.
void PreviewColumn::elide()
{
    m_reading->setVisible(width() > 480);
    m_address->setText(m_address->fontMetrics().elidedText(m_details.path, Qt::ElideMiddle, m_address->width()));
}

} // namespace Hexquill
