// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/emptystate.h"

#include "app/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hexquill {

EmptyState::EmptyState(const QString &icon, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent)
{
    auto *picture
        = new QToolButton(this); // a button draws its icon anew when the theme changes; a label keeps a pixmap
    picture->setIcon(lineIcon(icon));
    picture->setIconSize(QSize(32, 32));
    picture->setEnabled(false);
    picture->setAccessibleName(sentence);
    auto *text = new QLabel(sentence, this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setProperty("muted", true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 32, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action, this);
        connect(button, &QPushButton::clicked, this, &EmptyState::accepted);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(1);
}

} // namespace Hexquill
