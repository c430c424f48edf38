// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// The backticks of code, set and removed as toggleMark() does with its marks: as many as the words need.
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
