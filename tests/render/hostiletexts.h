// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <utility>

namespace Hexquill {

/// Texts of about 100 KB that cost other Markdown parsers minutes or gigabytes.
inline QList<std::pair<const char *, QString>> hostileTexts()
{
    const auto times = [](const char *text, int count) { return QString::fromLatin1(text).repeated(count); };
    return {
        { "wide table",
          u'|' + times("x|", 16000) + QStringLiteral("\n|") + times("-|", 16000) + u'\n' + times("x\n", 16000) },
        { "table of 12 KB",
          u'|' + times("x|", 2000) + QStringLiteral("\n|") + times("-|", 2000) + u'\n' + times("x\n", 2000) },
        { "nested bullets", times("* ", 25000) + QStringLiteral("x\n") + times("\n", 50000) + u'y' },
        { "blank item", times("- ", 33333) + u'x' + times("\n", 33333) },
        { "uneven tables", QStringLiteral("x\n") + times("|-|-|\n|-|\n", 10000) },
        { "addresses", times("www.a_", 16000) },
        { "unclosed emphasis", times("*a_ [b](c) ", 9000) },
        { "images of nothing", times("![[]()", 16000) },
        { "footnote marks", times("[^1]:", 16000) + times("\n", 20000) },
        { "comments in tags", QStringLiteral("</") + times("<!--", 25000) },
        { "instructions", times("a <?", 25000) },
        { "underscores", times("_", 50000) + u'.' + times("_", 50000) },
        { "mail links", times("mailto:s@p.com/", 6600) },
        { "open images", times("![l", 33000) },
        { "open brackets", times("[", 100000) },
        { "nested quotes", times("> ", 50000) + u'x' },
        { "nested quotes, 25,000", times(">", 25000) + u'x' },
        { "quotes and lazy lines", times("> > > - a\nb\n", 8000) },
        { "open links with titles", times("[a](b \"", 14000) },
        { "parentheses", QStringLiteral("[a](") + times("(", 100000) },
        { "at signs", times("*", 50000) + times("@", 50000) },
        { "backticks", times("`a``b```c", 11000) },
    };
}

} // namespace Hexquill
