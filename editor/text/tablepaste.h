// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

#include <QList>
#include <QStringList>

namespace Hexquill {

/// The cells of \a text as a spreadsheet copies them: a line a row, tabs between cells, quotes around cells with line
/// breaks. Empty if it is something else: rows of different lengths, a single row or column, or lines that begin with a
/// tab, as code does.
QList<QStringList> spreadsheetCells(const QString &text);

/// \a cells as a table, the first row as its header; within a table as rows below the caret's.
TextChange pasteCells(const QString &text, Selection selection, const QList<QStringList> &cells);

} // namespace Hexquill
