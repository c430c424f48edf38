// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Hexquill {

/// What to look for. A line break in \a pattern is '\n'.
struct SearchQuery
{
    QString pattern;
    bool caseSensitive = false;
    bool wholeWords = false; ///< a Chinese character is no part of a Latin word
    bool regex = false; ///< Perl's, `^` and `$` are line ends
    std::optional<Selection> scope; ///< only matches wholly in it
};

struct SearchMatch
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QStringList groups; ///< of a regular expression: 0 is the whole match
};

/// All matches, in order, none overlapping another. An error, in words, if the regular expression is none or takes
/// more steps than a search may.
tl::expected<QList<SearchMatch>, QString> findMatches(const QString &text, const SearchQuery &query);

/// What replaces \a match: \a replacement as it is, or for a regular expression with `$1` or `\1` (0 .. 99), `\n`, `\t`
/// and `$$` or `\\` for the sign itself.
QString replacementFor(const SearchMatch &match, const QString &replacement, bool regex);

/// One change that replaces all \a matches of \a text.
TextChange replaceMatches(const QString &text, const QList<SearchMatch> &matches, const QString &replacement,
                          bool regex);

} // namespace Hexquill
