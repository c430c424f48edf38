// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/previewfindbar.h"

#include "app/icons.h"
#include "preview/previewview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace Hexquill {

namespace {

QToolButton *button(const QString &icon, const QString &meaning)
{
    auto *button = new QToolButton;
    button->setIcon(lineIcon(icon));
    button->setToolTip(meaning);
    button->setAccessibleName(meaning);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PreviewFindBar::PreviewFindBar(PreviewView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLineEdit)
    , m_count(new QLabel)
{
    m_words->setPlaceholderText(tr("Find in the preview"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("previewCount"));
    m_count->setProperty("muted", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    const auto add = [&](const QString &icon, const QString &meaning, void (PreviewFindBar::*command)()) {
        QToolButton *made = button(icon, meaning);
        connect(made, &QToolButton::clicked, this, command);
        row->addWidget(made);
    };
    add(QStringLiteral("arrow-up"), tr("Previous match"), &PreviewFindBar::findPrevious);
    add(QStringLiteral("arrow-down"), tr("Next match"), &PreviewFindBar::findNext);
    add(QStringLiteral("x"), tr("Close"), &PreviewFindBar::close);
    connect(m_words, &QLineEdit::textChanged, this, &PreviewFindBar::findNext);
    connect(&view, &PreviewView::found, this, &PreviewFindBar::showCount);
    hide();
}

void PreviewFindBar::open()
{
    show();
    m_words->setFocus();
    m_words->selectAll();
    if (!m_words->text().isEmpty())
        findNext();
}

void PreviewFindBar::close()
{
    m_view.find({});
    hide();
    m_view.setFocus();
}

void PreviewFindBar::findNext()
{
    find(false);
}

void PreviewFindBar::findPrevious()
{
    find(true);
}

void PreviewFindBar::find(bool backwards)
{
    if (m_words->text().isEmpty())
        m_count->clear();
    m_view.find(m_words->text(), backwards);
}

void PreviewFindBar::showCount(int current, int matches)
{
    if (!m_words->text().isEmpty())
        m_count->setText(tr("%1 of %2").arg(locale().toString(current), locale().toString(matches)));
    m_count->setAccessibleDescription(m_count->text());
}

void PreviewFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        find(event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

} // namespace Hexquill
