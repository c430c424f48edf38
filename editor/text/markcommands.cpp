// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/markcommands.h"

#include "editor/text/codelines.h"
#include "editor/text/inlinechange.h"
#include "editor/text/lines.h"
#include "editor/text/tableedit.h"

#include <algorithm>
#include <QList>

namespace Hexquill {

namespace {

/// Whether \a at is within the link or code span \a span, not at its edge.
bool isWithin(const std::optional<MarkedSpan> &span, qsizetype at)
{
    return span && span->outer.start < at && at < span->outer.end;
}

/// The part of \a words that holds a mark; empty if none does. Brackets and backticks are punctuation, too, but what
/// leaves them out breaks a link or is code.
Range markedRange(const QString &text, Range words, QLatin1StringView mark)
{
    if (mark == QLatin1StringView("~~"))
        return words;
    const Range fit = emphasisRange(text, words);
    for (const qsizetype edge : { fit.start, fit.end }) {
        const bool moved = edge != words.start && edge != words.end;
        const auto link = moved ? linkAround(text, { edge, edge }) : std::nullopt;
        if (isWithin(link, edge)) // around all of it: its words are marked instead
            return link->outer.start == words.start && !isWithin(link, words.end)
                    && emphasisRange(text, { link->outer.end, words.end }).isEmpty()
                ? link->inner
                : Range{ words.start, words.start };
        if (moved && isWithin(codeSpanAround(text, { edge, edge }), edge))
            return { words.start, words.start };
    }
    return fit;
}

/// What the mark is put around: the words, in a form that Hexo shows as emphasis.
QString marked(const QString &text, Range *words, QLatin1StringView mark)
{
    const QString sign = mark;
    *words = markedRange(text, *words, mark);
    if (words->isEmpty())
        return {};
    return sign + textIn(text, *words) + sign;
}

/// Punctuation alone cannot be emphasised with asterisks beside Chinese text; Hexo lets HTML through.
TextChange markedAsHtml(const QString &text, Selection selection, Range words, QLatin1StringView mark)
{
    const QString name = mark == QLatin1StringView("**") ? QStringLiteral("strong") : QStringLiteral("em");
    const QString open = QLatin1Char('<') + name + QLatin1Char('>');
    const QString html = open + textIn(text, words) + QStringLiteral("</") + name + QLatin1Char('>');
    const qsizetype start = words.start + open.size();
    return replaced(words, html, selected(selection, start, start + words.length()));
}

TextChange markRange(const QString &text, Selection selection, Range words, QLatin1StringView mark)
{
    const Range wanted = words;
    const QString with = marked(text, &words, mark);
    if (with.isEmpty())
        return markedAsHtml(text, selection, wanted, mark);
    const qsizetype start = words.start + mark.size();
    if (selection.isEmpty()) // the caret stays where it stood in the word
        return replaced(words, with,
                        Selection::caret(qBound(words.start, selection.position, words.end) + mark.size()));
    return replaced(words, with, selected(selection, start, start + words.length()));
}

/// A piece of text of several that are marked, and its words that are meant: a line, or a cell with what follows it.
struct MarkedPart
{
    QString text;
    Range words;

    std::optional<MarkedSpan> span(QLatin1StringView mark) const
    {
        return words.isEmpty() ? std::nullopt : spanAround(text, words, mark);
    }
    void addMark(QLatin1StringView mark)
    {
        Range fit = words;
        const QString with = words.isEmpty() ? QString() : marked(text, &fit, mark);
        if (with.isEmpty())
            return;
        text.replace(fit.start, fit.length(), with);
        words = { fit.start, fit.start + with.size() };
    }
    void takeMark(const MarkedSpan &span)
    {
        text = unmarked(text, {}, span).appliedTo(text);
        words = { span.outer.start, span.outer.start + span.inner.length() };
    }
};

/// The part [from, to) of \a line, with what of \a meant are words.
MarkedPart partOf(QStringView line, qsizetype from, qsizetype to, Range meant)
{
    const Range words{ qMax(from, meant.start), qMin(to, meant.end) };
    const QStringView part = line.mid(from, to - from);
    return { part.toString(),
             words.start < words.end ? trimmedToWords(part, { words.start - from, words.end - from }) : Range() };
}

/// A row's cells, each with the bar behind it: marks around bars would be no row.
QList<MarkedPart> cellParts(QStringView line, Range meant)
{
    const TableRow row = TableRow::read(line);
    QList<MarkedPart> parts;
    qsizetype from = 0;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const Range cell = row.cell(column);
        const qsizetype to = column + 1 < row.cells.size() ? row.cell(column + 1).start : line.size();
        const Range words{ qMax(meant.start, cell.start), qMin(meant.end, cell.end) };
        parts.append(partOf(line, from, to, row.isDelimiter() ? Range() : words));
        from = to;
    }
    return parts;
}

bool isIn(const QList<Range> &ranges, qsizetype position)
{
    const auto from = std::lower_bound(ranges.begin(), ranges.end(), position,
                                       [](const Range &range, qsizetype at) { return range.end < at; });
    return from != ranges.end() && from->start <= position;
}

QList<MarkedPart> partsOf(const QString &text, Range range, Selection selection)
{
    QList<MarkedPart> parts;
    const QList<Range> tables = tablesIn(text, range);
    const QList<Range> code = codeLines(QStringView(text).left(range.end));
    for (qsizetype start = range.start; start <= range.end; start = lineEnd(text, start) + 1) {
        const QString line = textIn(text, { start, lineEnd(text, start) });
        const Range meant{ selection.start() - start, selection.end() - start };
        if (isIn(code, start))
            parts += partOf(line, 0, line.size(), {});
        else if (isIn(tables, start))
            parts += cellParts(line, meant);
        else
            parts += partOf(line, 0, line.size(), { qMax(linePrefix(line).contentStart, meant.start), meant.end });
        if (start + line.size() < range.end)
            parts.last().text += QLatin1Char('\n');
    }
    return parts;
}

/// Marks what is selected in every part; if all has the marks already, takes them away.
TextChange markParts(const QString &text, Selection selection, QLatin1StringView mark)
{
    const Range range{ lineStart(text, selection.start()), lineEnd(text, selection.end()) };
    QList<MarkedPart> parts = partsOf(text, range, selection);
    const bool allMarked = std::all_of(parts.begin(), parts.end(),
                                       [&](const MarkedPart &part) { return part.words.isEmpty() || part.span(mark); });
    QString with;
    Range all{ selection.start() - range.start, selection.end() - range.start };
    for (MarkedPart &part : parts) {
        const auto span = part.span(mark);
        if (span && allMarked)
            part.takeMark(*span);
        else if (!span)
            part.addMark(mark);
        if (!part.words.isEmpty())
            all = { qMin(all.start, with.size() + part.words.start), with.size() + part.words.end };
        with += part.text;
    }
    return replaced(range, with, selected(selection, range.start + all.start, range.start + all.end));
}

/// Whether \a range reaches beyond a cell of a table row.
bool spansCells(const QString &text, Range range)
{
    if (!isInTable(text, range.start))
        return false;
    const qsizetype start = lineStart(text, range.start);
    const TableRow row = TableRow::read(lineAt(text, range.start));
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const Range cell = row.cell(column);
        if (start + cell.start <= range.start && range.end <= start + cell.end)
            return false;
    }
    return true;
}

/// Without the marks of a heading, an item or a quote, if other words follow.
Range behindMarks(const QString &text, Range words)
{
    const qsizetype start = lineStart(text, words.start);
    const qsizetype content = start + linePrefix(lineAt(text, words.start)).contentStart;
    return content < words.end ? Range{ qMax(words.start, content), words.end } : words;
}

} // namespace

TextChange toggleMark(const QString &text, Selection selection, QLatin1StringView mark)
{
    const Range range = trimmedToWords(text, { selection.start(), selection.end() });
    if (const auto span = spanAround(text, range, mark))
        return unmarked(text, selection, *span);
    if (textIn(text, range).contains(QLatin1Char('\n')) || (!range.isEmpty() && spansCells(text, range)))
        return markParts(text, selection, mark);
    if (!range.isEmpty())
        return markRange(text, selection, behindMarks(text, range), mark);
    const Range word = wordAt(text, selection.position);
    if (!word.isEmpty())
        return markRange(text, selection, word, mark);
    const QString pair = QString(mark) + mark;
    return { selection.start(), selection.end() - selection.start(), pair,
             Selection::caret(selection.start() + mark.size()) };
}

} // namespace Hexquill
