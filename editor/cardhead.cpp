// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/cardhead.h"

#include "editor/textfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Hexquill {

QToolButton *cardButton(const QString &text, const QString &meaning, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(meaning);
    button->setAccessibleName(meaning);
    button->setAutoRaise(true);
    return button;
}

CardHead::CardHead(TextField *title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_summary(new QLabel(this))
    , m_raw(cardButton(tr("YAML"), tr("Show the front matter as YAML text"), this))
    , m_fold(cardButton({}, {}, this))
{
    build();
    setFolded(false);
    connect(m_raw, &QToolButton::toggled, this, &CardHead::rawWanted);
    connect(m_fold, &QToolButton::clicked, this, &CardHead::foldWanted);
}

void CardHead::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_title->line()->setFont(large);
    m_title->line()->setFrame(false);
    m_title->line()->setStyleSheet(QStringLiteral("border: none; background: transparent; padding: 0;"));
    m_title->line()->setPlaceholderText(tr("Title"));
    m_title->line()->setAccessibleName(tr("Title"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setTextFormat(Qt::PlainText);
    m_raw->setCheckable(true);
    row->addWidget(m_title, 1);
    row->addWidget(m_summary, 1);
    row->addWidget(m_raw);
    row->addWidget(m_fold);
}

void CardHead::setFolded(bool folded)
{
    m_title->setVisible(!folded);
    m_summary->setVisible(folded);
    m_raw->setVisible(!folded);
    m_fold->setArrowType(folded ? Qt::DownArrow : Qt::UpArrow);
    const QString meaning = folded ? tr("Unfold the front matter") : tr("Fold the front matter");
    m_fold->setToolTip(meaning);
    m_fold->setAccessibleName(meaning);
}

void CardHead::setRawShown(bool raw)
{
    m_raw->setChecked(raw);
}

void CardHead::setSummary(const QStringList &parts)
{
    QStringList shown = parts;
    shown.removeAll(QString());
    m_summary->setText(shown.join(QStringLiteral("  ·  ")));
    m_summary->setToolTip(m_summary->text());
}

} // namespace Hexquill
