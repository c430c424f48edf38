// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/inlinechange.h"

namespace Hexquill {

QString textIn(const QString &text, Range range)
{
    return text.mid(range.start, range.length());
}

TextChange replaced(Range range, const QString &with, Selection selection)
{
    return { range.start, range.length(), with, selection };
}

Selection selected(Selection before, qsizetype start, qsizetype end)
{
    return before.anchor <= before.position ? Selection{ start, end } : Selection{ end, start };
}

Range trimmedToWords(QStringView text, Range range)
{
    while (range.start < range.end && text[range.start].isSpace())
        ++range.start;
    while (range.end > range.start && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

TextChange unmarked(const QString &text, Selection selection, const MarkedSpan &span)
{
    const QString words = textIn(text, span.inner);
    const qsizetype shift = span.inner.start - span.outer.start;
    const auto moved
        = [&](qsizetype at) { return qBound(span.outer.start, at - shift, span.outer.start + words.size()); };
    return replaced(span.outer, words, { moved(selection.anchor), moved(selection.position) });
}

} // namespace Hexquill
