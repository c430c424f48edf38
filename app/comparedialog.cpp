// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/comparedialog.h"

#include "app/diffview.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hexquill {

CompareDialog::CompareDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_story(new QLabel)
    , m_diff(new DiffView)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    resize(900, 560);
    m_list->setMaximumWidth(260);
    m_list->setAccessibleName(title);
    m_story->setWordWrap(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_story);
    right->addWidget(m_diff, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_list);
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(middle, 1);
    column->addLayout(m_buttons);
}

void CompareDialog::setStory(const QString &text)
{
    m_story->setText(text);
}

QPushButton *CompareDialog::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    if (m_buttons->count() == 1)
        m_buttons->addStretch(1);
    return button;
}

} // namespace Hexquill
