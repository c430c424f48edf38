// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownchars.h"
#include "preview/render/markdowntree.h"

#include <optional>
#include <QStringList>

/// Tables of GitHub's kind.
namespace Hexquill::Markdown {

/// A table's outline in the text, before its cells are read.
struct TableOutline
{
    QStringList header;
    QList<Alignment> alignments; ///< as many as header cells
    QList<QStringView> rows;
    qsizetype end = 0;
};

/// The table that starts at \a at.
std::optional<TableOutline> tableAt(QStringView text, qsizetype at, const Grammar &grammar);
/// Whether the line at \a at and the next look like a table's head, which ends a paragraph. Cells are not counted, so
/// a paragraph also ends where no table follows.
bool tableInterrupts(QStringView text, qsizetype at, const Grammar &grammar);
/// Whether the line holds nothing but `: - |` and spaces, with at least one `|`.
bool isTableRuleLine(QStringView text, qsizetype at);
/// The cells of a row, trimmed, `\|` undone. \a count fills up or cuts off; -1 leaves the row as it is.
QStringList splitCells(QStringView row, qsizetype count = -1);

} // namespace Hexquill::Markdown
