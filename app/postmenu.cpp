// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postmenu.h"

namespace Hexquill {

PostMenu::PostMenu(const PostFacts &post, QWidget *parent)
    : QMenu(parent)
{
    add(tr("Open"), PostDeed::Open);
    add(tr("Rename…"), PostDeed::Rename, QKeySequence(Qt::Key_F2));
    add(tr("Duplicate"), PostDeed::Duplicate);
    add(tr("Move to Trash"), PostDeed::Trash, QKeySequence::Delete);
    addSeparator();
    add(tr("Show in File Manager"), PostDeed::Reveal);
    add(tr("Copy Path"), PostDeed::CopyPath);
    add(tr("Copy Link"), PostDeed::CopyLink)->setEnabled(!post.draft && !post.permalink.isEmpty());
}

QAction *PostMenu::add(const QString &text, PostDeed deed, const QKeySequence &keys)
{
    QAction *action = addAction(text, this, [this, deed] { emit deedWanted(deed); });
    action->setShortcut(keys);
    return action;
}

} // namespace Hexquill
