// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// Puts `> ` before the selected lines, or takes one away if all have it.
TextChange toggleQuote(const QString &text, Selection selection);

enum class ListKind { Bullet, Numbered, Task };
/// Makes the selected lines items of a list, plain again if they are. Numbers go on from an item above.
TextChange toggleList(const QString &text, Selection selection, ListKind kind);
/// Ticks the tasks among the selected lines, or unticks them if all are done; an item without a box gets one.
TextChange toggleTaskDone(const QString &text, Selection selection);
/// Ticks or unticks the \a index-th task (0-based) of the selected lines, code not counted; nothing if there are fewer.
std::optional<TextChange> setTaskDone(const QString &text, Selection selection, int index, bool done);

TextChange moveLines(const QString &text, Selection selection, int by); ///< \a by: -1 up, 1 down
TextChange duplicateLines(const QString &text, Selection selection);
TextChange deleteLines(const QString &text, Selection selection);
/// Joins the selected lines, or the caret's with the next; with a blank only between two Latin words.
TextChange joinLines(const QString &text, Selection selection);

} // namespace Hexquill
