// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// Tab (\a by = 1) and Shift+Tab (-1) in a table: selects the words of the next or previous cell. After the last cell a
/// row of empty cells comes. Nothing if the caret is in no table, or before its first cell.
std::optional<TextChange> moveToCell(const QString &text, Selection selection, int by);

/// Enter within a cell: goes to the cell below. After the last row an empty one comes; on that, it goes and the caret
/// leaves the table. Nothing outside of cells.
std::optional<TextChange> moveToCellBelow(const QString &text, Selection selection);

/// Shift+Enter within a cell, where a line break would end the table: Hexo shows `<br>` as one.
std::optional<TextChange> breakLineInCell(const QString &text, Selection selection);

/// Makes the columns of the table at the caret equally wide, counting Chinese characters as two. Nothing if there is no
/// table or it is aligned.
std::optional<TextChange> alignTable(const QString &text, Selection selection);

} // namespace Hexquill
