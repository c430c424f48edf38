// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/startpage.h"

#include "app/icons.h"

#include <memory>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hexquill {

namespace {
constexpr int shownFiles = 6;
constexpr int columnWidth = 360;
} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    setProperty("paper", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(tr("Write a post"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    title->setFont(font);
    auto *sentence = new QLabel(tr("Hexquill shows your post as your Hexo blog will publish it, while you type."));
    sentence->setWordWrap(true);
    sentence->setProperty("muted", true);

    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(16);
    const auto add = [&](const QString &icon, const QString &text, auto signal) {
        auto *button = new QPushButton(lineIcon(icon), text);
        connect(button, &QPushButton::clicked, this, signal);
        column->addWidget(button);
        return button;
    };
    add(QStringLiteral("file-plus"), tr("New Post"), &StartPage::newWanted);
    add(QStringLiteral("file-text"), tr("Open a Post…"), &StartPage::openWanted);
    add(QStringLiteral("folder-open"), tr("Open Your Blog Folder…"), &StartPage::blogWanted);
    column->addSpacing(16);
    column->addLayout(m_recent);
    column->addStretch(3);

    auto *middle = new QWidget;
    middle->setLayout(column);
    middle->setMaximumWidth(columnWidth);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 8);
    row->addStretch(1);
}

void StartPage::setRecent(const QStringList &files)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> owned(item);
    }
    if (files.isEmpty())
        return;
    auto *heading = new QLabel(tr("Recent"));
    heading->setProperty("muted", true);
    m_recent->addWidget(heading);
    for (const QString &path : files.mid(0, shownFiles)) {
        auto *button = new QPushButton;
        button->setProperty("link", true);
        const QString name = QFileInfo(path).completeBaseName();
        button->setText(button->fontMetrics().elidedText(name, Qt::ElideRight, columnWidth - 48));
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileWanted(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace Hexquill
