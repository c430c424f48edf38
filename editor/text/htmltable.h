// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/html/htmltree.h"

namespace Hexquill {

/// Whether a table holds values in rows and columns; else it only lays out, as in mails.
bool isDataTable(const HtmlNode &table);
/// A GFM table, its columns lined up by what is seen.
QString tableMarkdown(const HtmlNode &table);
/// What all cells hold, one after the other.
QList<HtmlNode> cellContents(const HtmlNode &table);

} // namespace Hexquill
