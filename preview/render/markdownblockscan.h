// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownchars.h"
#include "preview/render/markdowntree.h"

/// What lines look like at the start of a block. All positions are starts of lines.
namespace Hexquill::Markdown {

/// First position after at most \a most spaces from \a at, or -1 if there are more.
qsizetype afterIndent(QStringView text, qsizetype at, qsizetype most = 3);
/// End of the indentation of code: four spaces, or a tab after at most three (not in marked 4, which has no tabs left
/// at this point), or -1.
qsizetype codeIndentEnd(QStringView text, qsizetype at, const Grammar &grammar);
/// Whether the line is indented as code and holds something.
bool isCodeLine(QStringView text, qsizetype at, const Grammar &grammar);
/// Whether JavaScript's `.` would stop in the line before its line feed.
bool holdsLineTerminator(QStringView line);
/// Position after the blank lines from \a at, which is \a at itself if there are none.
qsizetype afterBlankLines(QStringView text, qsizetype at, const Grammar &grammar);
/// Whether the line consists of white space of any kind and ends with a line feed, perhaps lines later.
bool isSpaceUpToLineFeed(QStringView text, qsizetype at);

/// End of the line of a thematic break, or -1.
qsizetype ruleEnd(QStringView text, qsizetype at, qsizetype mostIndent = 3, bool tabs = true);
/// End of a bullet or number (`-`, `12.`) without its indentation, or -1.
qsizetype bulletEnd(QStringView text, qsizetype at);
/// The fence that opens at \a at: position and length of the run; length 0 if there is none.
struct Fence
{
    qsizetype at = 0;
    qsizetype length = 0;
};
Fence fenceAt(QStringView text, qsizetype at);

/// Whether the line ends the paragraph before it.
bool interruptsParagraph(QStringView text, qsizetype at, const Grammar &grammar, bool inQuote);
/// Whether the line ends the table before it.
bool interruptsTable(QStringView text, qsizetype at, const Grammar &grammar);
/// End of the paragraph that starts at \a at, without its line feed.
qsizetype paragraphEnd(QStringView text, qsizetype at, const Grammar &grammar, bool inQuote);
/// End of the block quote that starts at \a at with its lazy lines and last line feed, or -1.
qsizetype quoteEnd(QStringView text, qsizetype at, const Grammar &grammar);

/// A heading by underlining.
struct Underlined
{
    qsizetype textEnd = -1; ///< -1: no heading here
    qsizetype end = -1;
    int level = 0;
    qsizetype stop = -1; ///< no heading starts before here, if there is none here
};
Underlined underlinedHeading(QStringView text, qsizetype at, const Grammar &grammar);

} // namespace Hexquill::Markdown
