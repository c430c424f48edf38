// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Hexquill {

/// Whether Hexo's renderer takes the code point as punctuation beside `*`: marked counts Unicode's P and S classes.
bool isEmphasisPunctuation(char32_t codePoint);

/// The code point that ends at \a offset; a line break at the start of \a text.
char32_t codePointBefore(QStringView text, qsizetype offset);
/// The code point that starts at \a offset; a line break at the end of \a text.
char32_t codePointAt(QStringView text, qsizetype offset);

/// What Hexo's renderer takes for the character before an opening mark: marked looks at one UTF-16 unit there, so an
/// emoji is no punctuation to it.
char32_t unitBefore(QStringView text, qsizetype offset);

/// Whether `*` or `**` opens emphasis between these two (CommonMark: left-flanking); \a before by unitBefore().
bool opensEmphasis(char32_t before, char32_t after);
/// Whether `*` or `**` closes emphasis between these two (CommonMark: right-flanking).
bool closesEmphasis(char32_t before, char32_t after);

/// Whether the words at \a start .. \a end would show as emphasis with `*` on both sides, where they stand in \a text.
bool emphasisHolds(QStringView text, qsizetype start, qsizetype end);

} // namespace Hexquill
