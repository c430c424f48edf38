// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Hexquill {

/// Counts of a text as Chinese writers count: every CJK character is a word, every run of other letters and digits is
/// one, with the apostrophes in it (`don't`) and the stops and commas between digits (`3.14`, `1,000`).
struct WordCount
{
    int cjkCharacters = 0;
    int latinWords = 0;

    int words() const { return cjkCharacters + latinWords; }
    /// Minutes to read, at least 1 for any text: 300 CJK characters or 160 Latin words a minute.
    int readingMinutes() const;
};

/// Counts Markdown \a body. Markup and link targets do not count; code blocks only if \a withCode.
WordCount countWords(QStringView body, bool withCode = false);

} // namespace Hexquill
