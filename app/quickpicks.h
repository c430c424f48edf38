// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/quickpick.h"

#include <QStringList>

namespace Hexquill {

class Actions;
class Blog;

/// Every command with its shortcut, in the menus' order; what cannot be done now is there, too, but cannot be picked.
QList<PickEntry> commandEntries(const Actions &actions);

/// The posts of \a blog (null: none) and the \a recent files that are not among them, those used last first; found by
/// title, file name, tag, category and pinyin. \a open is called with the path of the one that is picked.
QList<PickEntry> postEntries(const Blog *blog, const QStringList &recent,
                             const std::function<void(const QString &)> &open);

} // namespace Hexquill
