// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// Sets or removes the marks of a span: on the selection, else on the Latin word or the span under the caret, else an
/// empty pair around the caret. \a mark is `**`, `*` or `~~`. Several lines get marks each, after their list or quote
/// marks. Punctuation at the edges that would make Hexo print the asterisks (`**真，**她`) is left outside the span.
TextChange toggleMark(const QString &text, Selection selection, QLatin1StringView mark);

/// The same for code: as many backticks as the words need.
TextChange toggleCode(const QString &text, Selection selection);

/// `[words](|)`, or `[|](address)` if the selection is an address; inside a link: removes the link, keeps its words.
TextChange toggleLink(const QString &text, Selection selection);

/// `![words](|)`, or `![|](address)` if the selection is an address.
TextChange insertImage(const QString &text, Selection selection);

/// `[words](address)` for an address pasted on a selection of one line; nothing if either is no such thing.
std::optional<TextChange> linkPasted(const QString &text, Selection selection, const QString &pasted);

/// One absolute http, https, ftp or mailto address and nothing else.
bool isWebAddress(QStringView text);

/// Puts a comment's marks around the selection or the line, or removes them.
TextChange toggleComment(const QString &text, Selection selection);

} // namespace Hexquill
