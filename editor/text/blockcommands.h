// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// Puts the selected lines between fences longer than any backticks in them, or takes such fences away. On an empty
/// selection: fences of their own, the caret where the language goes.
TextChange toggleCodeBlock(const QString &text, Selection selection);

/// \a block as a paragraph of its own after the caret's line, or in its place if that is blank; the caret behind it.
TextChange insertBlock(const QString &text, Selection selection, const QString &block);

/// A table of empty cells with blank lines around it, the caret in its first cell. At least 1 × 1.
TextChange insertTable(const QString &text, Selection selection, int columns, int rows);

/// A rule on a line of its own with blank lines around it: beneath words `---` would make a heading of them.
/// \a sign: what the rule is made of; `***` where `---` would end a front matter that is none.
TextChange insertRule(const QString &text, Selection selection, const QString &sign = QStringLiteral("---"));

/// Hexo's mark of the excerpt's end, between paragraphs. A post has one: if it is there, it is selected.
TextChange insertMoreMark(const QString &text, Selection selection);

} // namespace Hexquill
