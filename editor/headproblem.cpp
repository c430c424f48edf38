// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/headproblem.h"

#include "editor/cardhead.h"
#include "editor/writingcolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Hexquill {

HeadProblem::HeadProblem(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
{
    m_words->setObjectName(QStringLiteral("problem"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *openRaw = cardButton(tr("Edit the YAML"), tr("Edit the YAML"), this);
    connect(openRaw, &QToolButton::clicked, this, &HeadProblem::yamlWanted);
    row->addWidget(m_words, 1);
    row->addWidget(openRaw, 0, Qt::AlignTop);
}

void HeadProblem::setProblem(const std::optional<FrontMatterProblem> &problem)
{
    setVisible(problem.has_value());
    if (!problem)
        return;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, WritingColors::of(palette()).problem);
    m_words->setPalette(colors);
    m_words->setText(tr("Line %1: %2 %3").arg(problem->line + 1).arg(problem->message, problem->consequence));
}

} // namespace Hexquill
