// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// What Enter does after a list item, task or quote: the next one's marks, the numbers below grow; on an empty item
/// its marks go. Nothing where Enter is just a line break.
std::optional<TextChange> continueLine(const QString &text, Selection selection);

/// Tab (\a by = 1) and Shift+Tab (-1): list items move by their parent's width, selected lines by four blanks.
/// Nothing where Tab has no such meaning.
std::optional<TextChange> indentLines(const QString &text, Selection selection, int by);

/// Moves lines of code by four blanks, to the right for \a by > 0; a tab counts as them.
TextChange indentCode(const QString &text, Selection selection, int by);

/// A character typed: brackets, quotes and backticks come in pairs, a closing one that stands there is passed over,
/// a selection is put between the pair. Nothing where the character is just inserted.
std::optional<TextChange> typeCharacter(const QString &text, Selection selection, QChar typed);

/// Backspace between an empty pair takes both.
std::optional<TextChange> eraseBackwards(const QString &text, Selection selection);

} // namespace Hexquill
