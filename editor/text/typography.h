// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// Moves punctuation out of the `**` spans that Hexo prints with asterisks (`**注意：**内容` becomes `**注意**：内容`),
/// in the selection or in the whole text; code stays. Nothing if there is no such span.
std::optional<TextChange> mendEmphasis(const QString &text, Selection selection);

/// A blank between Chinese characters and Latin letters or digits, in the selection or in the whole text; code, links'
/// targets, tags and HTML stay. Nothing if there is no such place.
std::optional<TextChange> spaceCjkAndLatin(const QString &text, Selection selection);

/// Chinese punctuation for ASCII one that follows a Chinese character and ends its clause, and for brackets around
/// Chinese words; what stays and where as above.
std::optional<TextChange> useChinesePunctuation(const QString &text, Selection selection);

/// ASCII letters and digits for full-width ones (`Ａ`, `１`); what stays and where as above.
std::optional<TextChange> useHalfWidthLetters(const QString &text, Selection selection);

/// `“”` for straight quotes around words with a Chinese character, on one line; what stays and where as above.
std::optional<TextChange> useChineseQuotes(const QString &text, Selection selection);

} // namespace Hexquill
