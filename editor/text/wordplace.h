// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

#include <optional>
#include <QString>

namespace Hexquill {

/// Words as a reader sees them, and how many of their like come before them in the same piece of text.
struct ReadWords
{
    QString words;
    int nth = 0;

    bool operator==(const ReadWords &) const = default;
};

/// Where \a text, a piece of Markdown, has these words: the nth occurrence if there are as many, else the one nearest
/// to \a share (0 to 1) of the text. Marks of emphasis, code and links may stand between their letters, and any white
/// space or mark between the words.
std::optional<Selection> findWords(const QString &text, const ReadWords &words, double share);

/// \a selection of \a text, a piece of Markdown, as a reader sees it: without marks and without where links lead.
ReadWords readWords(const QString &text, Selection selection);

} // namespace Hexquill
