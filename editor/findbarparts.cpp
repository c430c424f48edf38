// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// What the find bar is made of.
#include "editor/findbar.h"
#include "editor/markdowneditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hexquill {

void FindBar::build()
{
    m_count->setObjectName(QStringLiteral("count"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(8);
    auto *findRow = new QHBoxLayout;
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    findRow->addWidget(m_find, 1);
    findRow->addWidget(m_count);
    m_caseSensitive = addSwitch(findRow, QStringLiteral("caseSensitive"), QStringLiteral("Aa"), tr("Match case"));
    m_wholeWords = addSwitch(findRow, QStringLiteral("wholeWords"), QStringLiteral("ab"), tr("Whole words"));
    m_regex = addSwitch(findRow, QStringLiteral("regex"), QStringLiteral(".*"), tr("Regular expression"));
    m_inSelection
        = addSwitch(findRow, QStringLiteral("inSelection"), QStringLiteral("[ ]"), tr("Only in the selection"));
    addStep(findRow, Qt::UpArrow, tr("Previous match"), &FindBar::findPrevious);
    addStep(findRow, Qt::DownArrow, tr("Next match"), &FindBar::findNext);
    rows->addLayout(findRow);
    buildReplaceRow();
    rows->addWidget(m_replaceRow);
    connect(m_inSelection, &QToolButton::toggled, this,
            [this](bool on) { m_scope = on ? m_editor.textCursor() : QTextCursor(); });
    for (QToolButton *button : { m_caseSensitive, m_wholeWords, m_regex, m_inSelection })
        connect(button, &QToolButton::toggled, this, &FindBar::search);
}

void FindBar::buildReplaceRow()
{
    auto *row = new QHBoxLayout(m_replaceRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    auto *one = new QPushButton(tr("Replace"), m_replaceRow);
    auto *all = new QPushButton(tr("Replace All"), m_replaceRow);
    one->setObjectName(QStringLiteral("replaceOne"));
    all->setObjectName(QStringLiteral("replaceAll"));
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    row->addWidget(m_replacement, 1);
    row->addWidget(one);
    row->addWidget(all);
}

QToolButton *FindBar::addSwitch(QHBoxLayout *row, const QString &name, const QString &text, const QString &meaning)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolTip(meaning);
    button->setAccessibleName(meaning);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

void FindBar::addStep(QHBoxLayout *row, Qt::ArrowType arrow, const QString &meaning, void (FindBar::*command)())
{
    auto *button = new QToolButton(this);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setToolTip(meaning);
    button->setAccessibleName(meaning);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, command);
    row->addWidget(button);
}

} // namespace Hexquill
