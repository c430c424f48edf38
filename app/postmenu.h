// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postfacts.h"
#include "app/postdeed.h"

#include <QKeySequence>
#include <QMenu>

namespace Hexquill {

/// The context menu of a post in the blog's list.
class PostMenu : public QMenu
{
    Q_OBJECT
public:
    explicit PostMenu(const PostFacts &post, QWidget *parent = nullptr);

signals:
    void deedWanted(Hexquill::PostDeed deed);

private:
    QAction *add(const QString &text, PostDeed deed, const QKeySequence &keys = {});
};

} // namespace Hexquill
