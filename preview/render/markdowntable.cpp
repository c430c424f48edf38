// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdowntable.h"

#include "preview/render/markdownblockscan.h"

#include <algorithm>

namespace Hexquill::Markdown {

namespace {

/// The line below a table's head: `| :-- | -: |`.
struct DelimiterRow
{
    qsizetype end = -1; ///< at its line feed; -1: no such row
    bool marked = false; ///< holds a pipe or colon; dashes alone underline a heading
    QList<Alignment> alignments;
};

/// One column's dashes with the colons around them; its end or -1.
qsizetype readColumn(QStringView text, qsizetype at, DelimiterRow &row)
{
    const bool left = at < text.size() && text[at] == u':';
    const qsizetype dashes = at + (left ? 1 : 0);
    qsizetype end = skip(text, dashes, u'-');
    if (end == dashes)
        return -1;
    const bool right = end < text.size() && text[end] == u':';
    if (right)
        ++end;
    row.marked = row.marked || left || right;
    row.alignments << (left        ? (right ? Alignment::Center : Alignment::Left)
                           : right ? Alignment::Right
                                   : Alignment::None);
    return skip(text, end, u' ');
}

DelimiterRow delimiterRowAt(QStringView text, qsizetype line)
{
    DelimiterRow row;
    qsizetype at = afterIndent(text, line);
    if (at < 0)
        return row;
    for (bool first = true; !atLineEnd(text, at); first = false) {
        if (text[at] == u'|') {
            row.marked = true;
            at = skip(text, at + 1, u' ');
            if (!first && atLineEnd(text, at))
                break;
        } else if (!first) {
            return row;
        }
        at = readColumn(text, at, row);
        if (at < 0)
            return row;
    }
    if (!row.alignments.isEmpty())
        row.end = at;
    return row;
}

/// End of a table's first line, or -1 if the line cannot be one.
qsizetype headEnd(QStringView text, qsizetype at, const Grammar &grammar)
{
    const qsizetype start = skip(text, at, u' ');
    const qsizetype end = lineEnd(text, start);
    if (start == end || end == text.size())
        return -1;
    const QStringView line = text.mid(start, end - start);
    if (holdsLineTerminator(line.mid(1)) || (grammar.marked4 && !line.mid(1).contains(u'|')))
        return -1;
    return end;
}

QList<QStringView> rowsAt(QStringView text, qsizetype &at, const Grammar &grammar)
{
    QList<QStringView> rows;
    bool terminated = true;
    while (at < text.size() && !interruptsTable(text, at, grammar)) {
        const qsizetype end = lineEnd(text, at);
        const QStringView row = text.mid(at, end - at);
        if (holdsLineTerminator(row))
            break;
        rows << row;
        terminated = end < text.size();
        at = std::min(end + 1, text.size());
    }
    if (!terminated && skipBlanks(rows.last(), 0) == rows.last().size())
        rows.removeLast();
    return std::all_of(rows.cbegin(), rows.cend(), isBlank) ? QList<QStringView>() : rows;
}

} // namespace

QStringList splitCells(QStringView row, qsizetype count)
{
    QStringList cells;
    QString cell;
    bool escaped = false;
    qsizetype kept = 0; // what is before it is in cell, or another's
    for (qsizetype at = 0; at < row.size(); ++at) {
        if (row[at] == u'|') {
            cell += row.mid(kept, at - kept - (escaped ? 1 : 0)); // `\|` is a pipe
            kept = escaped ? at : at + 1;
            if (!escaped)
                cells << std::exchange(cell, {});
        }
        escaped = row[at] == u'\\' && !escaped;
    }
    cell += row.mid(kept);
    cells << cell;
    if (isBlank(cells.first()))
        cells.removeFirst();
    if (!cells.isEmpty() && isBlank(cells.last()))
        cells.removeLast();
    if (count >= 0) {
        cells.resize(std::min(cells.size(), count));
        while (cells.size() < count)
            cells << QString();
    }
    for (QString &one : cells)
        one = trimmed(one).toString();
    return cells;
}

bool isTableRuleLine(QStringView text, qsizetype at)
{
    bool pipe = false;
    for (; at < text.size() && text[at] != u'\n'; ++at) {
        pipe = pipe || text[at] == u'|';
        if (!QStringView(u":- |").contains(text[at]))
            return false;
    }
    return pipe && at < text.size();
}

bool tableInterrupts(QStringView text, qsizetype at, const Grammar &grammar)
{
    const qsizetype end = headEnd(text, at, grammar);
    return end >= 0 && delimiterRowAt(text, end + 1).end >= 0;
}

std::optional<TableOutline> tableAt(QStringView text, qsizetype at, const Grammar &grammar)
{
    const qsizetype headLineEnd = grammar.gfm ? headEnd(text, at, grammar) : -1;
    if (headLineEnd < 0)
        return std::nullopt;
    DelimiterRow row = delimiterRowAt(text, headLineEnd + 1);
    if (row.end < 0 || (!row.marked && !grammar.marked4))
        return std::nullopt;
    const qsizetype start = skip(text, at, u' ');
    TableOutline table;
    table.header = splitCells(text.mid(start, headLineEnd - start));
    table.alignments = row.alignments;
    if (table.header.size() != table.alignments.size())
        return std::nullopt;
    table.end = std::min(row.end + 1, text.size());
    table.rows = rowsAt(text, table.end, grammar);
    table.end = skip(text, table.end, u'\n');
    return table;
}

} // namespace Hexquill::Markdown
