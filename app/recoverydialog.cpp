// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/recoverydialog.h"

#include "app/diffview.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hexquill {

RecoveryDialog::RecoveryDialog(const QList<LostText> &texts, QWidget *parent)
    : QDialog(parent)
    , m_texts(texts)
    , m_list(new QListWidget)
    , m_story(new QLabel)
    , m_diff(new DiffView)
    , m_restore(new QPushButton(tr("Open with This Text")))
    , m_merge(new QPushButton(tr("Merge Both")))
    , m_copy(new QPushButton(tr("Open as a New Post")))
{
    setWindowTitle(tr("Texts That Were Not Saved"));
    resize(900, 560);
    build();
    for (const LostText &text : m_texts)
        m_list->addItem(
            QStringLiteral("%1\n%2").arg(text.name(), QLocale().toString(text.written, QLocale::ShortFormat)));
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showCurrent);
    connect(m_restore, &QPushButton::clicked, this, [this] { settle(&RecoveryDialog::restoreWanted); });
    connect(m_merge, &QPushButton::clicked, this, [this] { settle(&RecoveryDialog::mergeWanted); });
    connect(m_copy, &QPushButton::clicked, this, [this] { settle(&RecoveryDialog::copyWanted); });
    m_list->setCurrentRow(0);
}

void RecoveryDialog::build()
{
    m_list->setMaximumWidth(260);
    m_list->setAccessibleName(windowTitle());
    m_story->setWordWrap(true);
    m_restore->setDefault(true);
    auto *giveUpButton = new QPushButton(tr("Give Up This Text…"));
    giveUpButton->setAutoDefault(false);
    connect(giveUpButton, &QPushButton::clicked, this, &RecoveryDialog::giveUp);
    auto *later = new QPushButton(tr("Later"));
    later->setAutoDefault(false);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(giveUpButton);
    buttons->addStretch(1);
    buttons->addWidget(later);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_restore);
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
    column->addLayout(buttons);
}

void RecoveryDialog::showCurrent()
{
    const LostText text = m_texts.value(m_list->currentRow());
    const bool hasFile = text.disk.has_value();
    QString story;
    if (text.kept.origin.path.isEmpty())
        story = tr("A new post that was never saved.");
    else if (!hasFile)
        story = tr("The file %1 is gone; its text is here.").arg(QDir::toNativeSeparators(text.kept.origin.path));
    else if (text.diskChanged())
        story = tr("%1 was changed by another program since. Red is only in the file, green only in the unsaved text.")
                    .arg(QDir::toNativeSeparators(text.kept.origin.path));
    else
        story = tr("What was changed in %1 and not saved: green came, red went.")
                    .arg(QDir::toNativeSeparators(text.kept.origin.path));
    if (!text.kept.isWhole)
        story += QLatin1Char(' ') + tr("The end of the record is damaged, so the last changes may be missing.");
    m_story->setText(story);
    m_copy->setVisible(hasFile);
    m_merge->setVisible(text.canMerge());
    const Post disk = hasFile ? Post::fromBytes(*text.disk) : Post();
    m_diff->show(disk.head + disk.body, text.kept.post.head + text.kept.post.body);
}

void RecoveryDialog::settle(void (RecoveryDialog::*wanted)(const LostText &text))
{
    const int row = m_list->currentRow();
    const LostText text = m_texts.takeAt(row);
    const std::unique_ptr<QListWidgetItem> item(m_list->takeItem(row));
    emit(this->*wanted)(text);
    if (m_texts.isEmpty())
        accept();
    else
        showCurrent();
}

void RecoveryDialog::giveUp()
{
    QMessageBox box(QMessageBox::NoIcon, windowTitle(),
                    tr("Give up the unsaved text of %1?").arg(m_texts.at(m_list->currentRow()).name()),
                    QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setInformativeText(tr("It cannot be brought back."));
    box.setDefaultButton(QMessageBox::Cancel);
    if (box.exec() == QMessageBox::Discard)
        settle(&RecoveryDialog::giveUpWanted);
}

} // namespace Hexquill
