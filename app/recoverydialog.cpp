// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/recoverydialog.h"

#include "app/diffview.h"

#include <QDir>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace Hexquill {

RecoveryDialog::RecoveryDialog(const QList<LostText> &texts, QWidget *parent)
    : CompareDialog(tr("Texts That Were Not Saved"), parent)
    , m_texts(texts)
{
    connect(addButton(tr("Give Up This Text…")), &QPushButton::clicked, this, &RecoveryDialog::giveUp);
    connect(addButton(tr("Later")), &QPushButton::clicked, this, &QDialog::reject);
    m_copy = addButton(tr("Open as a New Post"));
    m_merge = addButton(tr("Merge Both"));
    m_restore = addButton(tr("Open with This Text"));
    m_restore->setDefault(true);
    for (const LostText &text : m_texts)
        list().addItem(
            QStringLiteral("%1\n%2").arg(text.name(), QLocale().toString(text.written, QLocale::ShortFormat)));
    connect(&list(), &QListWidget::currentRowChanged, this, &RecoveryDialog::showCurrent);
    connect(m_restore, &QPushButton::clicked, this, [this] { settle(&RecoveryDialog::restoreWanted); });
    connect(m_merge, &QPushButton::clicked, this, [this] { settle(&RecoveryDialog::mergeWanted); });
    connect(m_copy, &QPushButton::clicked, this, [this] { settle(&RecoveryDialog::copyWanted); });
    list().setCurrentRow(0);
}

void RecoveryDialog::showCurrent()
{
    const LostText text = m_texts.value(list().currentRow());
    const bool hasFile = text.disk.has_value();
    QString story;
    if (text.kept.origin.path.isEmpty())
        story = tr("A new post that was never saved.");
    else if (!text.diskAnswers)
        story = tr("%1 does not answer, so its text now is not known; the unsaved text is here.")
                    .arg(QDir::toNativeSeparators(text.kept.origin.path));
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
    setStory(story);
    m_copy->setVisible(hasFile || !text.diskAnswers);
    m_restore->setVisible(text.diskAnswers);
    m_merge->setVisible(text.canMerge());
    const Post disk = hasFile ? Post::fromBytes(*text.disk) : Post();
    diff().show(disk.head + disk.body, text.kept.post.head + text.kept.post.body);
}

void RecoveryDialog::settle(void (RecoveryDialog::*wanted)(const LostText &text))
{
    const int row = list().currentRow();
    const LostText text = m_texts.takeAt(row);
    const std::unique_ptr<QListWidgetItem> item(list().takeItem(row));
    emit(this->*wanted)(text);
    if (m_texts.isEmpty())
        accept();
    else
        showCurrent();
}

void RecoveryDialog::giveUp()
{
    QMessageBox box(QMessageBox::NoIcon, windowTitle(),
                    tr("Give up the unsaved text of %1?").arg(m_texts.at(list().currentRow()).name()),
                    QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setInformativeText(tr("It cannot be brought back."));
    box.setDefaultButton(QMessageBox::Cancel);
    if (box.exec() == QMessageBox::Discard)
        settle(&RecoveryDialog::giveUpWanted);
}

} // namespace Hexquill
