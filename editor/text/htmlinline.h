// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/html/htmltree.h"

namespace Hexquill {

/// Elements that never show anything to a reader: scripts, styles, controls, embedded pages.
bool isUnseen(const HtmlNode &node);
/// Elements that stand in lines of their own.
bool isBlock(const HtmlNode &node);
/// Whether a block is anywhere inside \a node.
bool holdsBlock(const HtmlNode &node);
/// All text inside, as it is.
QString wholeText(const HtmlNode &node);

/// The Markdown of nodes within a paragraph: emphasis, code, links and images; white space folded, line breaks as two
/// blanks and a line end, signs of Markdown and of Hexo's tags escaped.
QString inlineMarkdown(const QList<HtmlNode> &nodes);
/// \a text in a code span with as many backticks as it needs.
QString codeSpan(const QString &text);

} // namespace Hexquill
