// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

#include <optional>
#include <QList>
#include <QStringList>

namespace Hexquill {

/// Lines of a list after they moved, with numbers as they are meant: one that went on from the item before it goes on
/// from the one that is before it now, one that was like it stays like it, any other is left alone. What is the first
/// item of a new list gets 1: a list shows the number that it begins with. \a from: where each of \a lines stood in \a
/// before.
QStringList renumberedItems(const QStringList &before, const QStringList &lines, const QList<qsizetype> &from);

/// Numbers the items of the lists at the caret 1, 2, 3 … from the first number of each on.
std::optional<TextChange> renumberList(const QString &text, Selection selection);

/// Moves the selected items of a list, with what stands under them, below the words of the item above (\a by > 0) or
/// out to the item that they are in (\a by < 0). Nothing where no item is selected, or one that a tab indents.
std::optional<TextChange> indentItems(const QString &text, Selection selection, int by);

/// Moves the selected lines, the first of them an item, by a line of its list up (\a by < 0) or down. Nothing
/// elsewhere.
std::optional<TextChange> moveItemLines(const QString &text, Selection selection, int by);

/// Puts a copy of the selected lines, the first of them an item, below them. Nothing elsewhere.
std::optional<TextChange> duplicateItemLines(const QString &text, Selection selection);

/// Takes the selected lines, the first of them an item, out of their list; the caret is where they were. Nothing
/// elsewhere, or if nothing of the list would be left.
std::optional<TextChange> deleteItemLines(const QString &text, Selection selection);

} // namespace Hexquill
