// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QStringView>

namespace Hexquill {

/// Characters \a start up to \a end of a text, UTF-16 units.
struct Range
{
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return start >= end; }
    bool operator==(const Range &) const = default;
};

/// A span with its marks (outer) and without (inner).
struct MarkedSpan
{
    Range outer;
    Range inner;

    bool operator==(const MarkedSpan &) const = default;
};

/// The span with \a mark (`*`, `**`, `~~`) on both sides of \a words, that \a words are, or that holds the empty
/// \a words on its line.
std::optional<MarkedSpan> spanAround(QStringView text, Range words, QLatin1StringView mark);
/// The code span that holds \a words, on one line.
std::optional<MarkedSpan> codeSpanAround(QStringView text, Range words);
/// The link (not image) that holds \a words, on one line; inner is what it shows.
std::optional<MarkedSpan> linkAround(QStringView text, Range words);

/// The run of letters and digits at \a position; empty in Chinese text, which has no visible words.
Range wordAt(QStringView text, qsizetype position);

/// \a words without the punctuation at their edges that would make Hexo print the marks instead of emphasis.
/// Brackets and quotes leave in pairs. Empty if nothing is left.
Range emphasisRange(QStringView text, Range words);

} // namespace Hexquill
