// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/touchedlines.h"

#include "editor/text/lines.h"

#include <algorithm>

namespace Hexquill {

Range touchedLines(QStringView text, Selection selection)
{
    qsizetype last = selection.end();
    if (!selection.isEmpty() && text[last - 1] == u'\n')
        --last;
    return { lineStart(text, selection.start()), lineEnd(text, last) };
}

QStringList linesIn(const QString &text, Range range)
{
    return text.mid(range.start, range.length()).split(QLatin1Char('\n'));
}

TextChange withLines(Selection selection, Range range, const QStringList &lines)
{
    const QString with = lines.join(QLatin1Char('\n'));
    if (!selection.isEmpty() && lines.size() > 1)
        return { range.start, range.length(), with, { range.start, range.start + with.size() } };
    const qsizetype end = range.start + with.size();
    const auto moved = [&](qsizetype at) { return qMax(range.start, end - (range.end - at)); };
    return {
        range.start, range.length(), with, { qMin(moved(selection.anchor), end), qMin(moved(selection.position), end) }
    };
}

TextChange changedLines(const QString &text, Selection selection, const std::function<QString(const QString &)> &change)
{
    const Range range = touchedLines(text, selection);
    QStringList lines = linesIn(text, range);
    for (QString &line : lines) {
        if (!isBlank(line) || lines.size() == 1)
            line = change(line);
    }
    return withLines(selection, range, lines);
}

bool allOf(const QStringList &lines, const std::function<bool(const QString &)> &test)
{
    const bool allBlank = std::all_of(lines.begin(), lines.end(), [](const QString &line) { return isBlank(line); });
    return std::all_of(lines.begin(), lines.end(),
                       [&](const QString &line) { return (isBlank(line) && !allBlank) || test(line); });
}

} // namespace Hexquill
