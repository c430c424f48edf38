// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/table.h"

namespace Hexquill {

// What is done to the table at the caret. Cells that have no part in it keep every character. Nothing if there is no
// table.

bool isInTable(const QString &text, qsizetype position);

/// An empty row above (\a by = -1) or below (1) the caret's. Above the header it becomes the header.
std::optional<TextChange> addTableRow(const QString &text, Selection selection, int by);
/// Deletes the selected rows. After the header the next row is the header; without one the table goes.
std::optional<TextChange> deleteTableRows(const QString &text, Selection selection);
/// Moves the caret's row past its neighbour; the delimiters stay. Nothing at the edge.
std::optional<TextChange> moveTableRow(const QString &text, Selection selection, int by);

/// An empty column left (\a by = -1) or right (1) of the caret's.
std::optional<TextChange> addTableColumn(const QString &text, Selection selection, int by);
/// Deletes the caret's column; with the last one the table goes.
std::optional<TextChange> deleteTableColumn(const QString &text, Selection selection);
std::optional<TextChange> moveTableColumn(const QString &text, Selection selection, int by);
/// How the caret's column stands; as it was without, if it stands so.
std::optional<TextChange> alignTableColumn(const QString &text, Selection selection, ColumnAlignment alignment);

/// Sorts the rows below the header by the caret's column: as numbers if all are, else as a dictionary in the writer's
/// language does. Empty cells come last; equal rows keep their order.
std::optional<TextChange> sortTableRows(const QString &text, Selection selection, bool descending);

} // namespace Hexquill
