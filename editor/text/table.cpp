// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/table.h"

#include "editor/text/cjk.h"
#include "editor/text/flanking.h"
#include "editor/text/lines.h"

#include <algorithm>

namespace Hexquill {

namespace {

constexpr qsizetype longestRow = 20000; // characters; a longer line is no table that somebody edits by cells

/// Whether the character at \a at is a bar between cells.
bool isBar(QStringView line, qsizetype at)
{
    if (line[at] != u'|')
        return false;
    qsizetype backslashes = 0;
    while (backslashes < at && line[at - backslashes - 1] == u'\\')
        ++backslashes;
    return backslashes % 2 == 0;
}

bool hasBar(QStringView line)
{
    if (line.size() > longestRow)
        return false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isBar(line, i))
            return true;
    }
    return false;
}

/// The lines around \a position that have bars.
Range linesWithBars(QStringView text, qsizetype position)
{
    Range range{ lineStart(text, position), lineEnd(text, position) };
    while (range.start > 0 && hasBar(lineAt(text, range.start - 1)))
        range.start = lineStart(text, range.start - 1);
    while (range.end < text.size() && hasBar(lineAt(text, range.end + 1)))
        range.end = lineEnd(text, range.end + 1);
    return range;
}

} // namespace

TableRow TableRow::read(QStringView line)
{
    TableRow row;
    qsizetype start = linePrefix(line).indentEnd;
    row.prefix = line.left(start).toString();
    row.leadingBar = start < line.size() && line[start] == u'|';
    start += row.leadingBar ? 1 : 0;
    for (qsizetype i = start; i < line.size(); ++i) {
        if (!isBar(line, i))
            continue;
        row.cells.append(line.mid(start, i - start).toString());
        start = i + 1;
    }
    const QString rest = line.mid(start).toString();
    row.trailingBar = !row.cells.isEmpty() && Hexquill::isBlank(rest);
    if (row.trailingBar)
        row.tail = rest;
    else
        row.cells.append(rest);
    return row;
}

QString TableRow::text() const
{
    // Without its bar an empty cell at the edge would be none, and a single one no table.
    const bool needsBars = cells.size() == 1;
    const bool leads = leadingBar || needsBars || Hexquill::isBlank(cells.first());
    const bool trails = trailingBar || needsBars || Hexquill::isBlank(cells.last());
    return prefix + (leads ? QStringLiteral("|") : QString()) + cells.join(QLatin1Char('|'))
        + (trails ? QStringLiteral("|") : QString()) + tail;
}

Range TableRow::cell(qsizetype column) const
{
    const bool leads = text().mid(prefix.size()).startsWith(QLatin1Char('|'));
    qsizetype start = prefix.size() + (leads ? 1 : 0);
    for (qsizetype i = 0; i < qMin(column, cells.size()); ++i)
        start += cells[i].size() + 1;
    return column < cells.size() ? Range{ start, start + cells[column].size() } : Range{ start - 1, start - 1 };
}

bool TableRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return Hexquill::isBlank(cell); });
}

bool TableRow::isDelimiter() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) {
        QStringView sign = QStringView(cell).trimmed();
        sign = sign.mid(sign.startsWith(u':') ? 1 : 0);
        sign.chop(sign.endsWith(u':') ? 1 : 0);
        return !sign.isEmpty() && std::all_of(sign.begin(), sign.end(), [](QChar c) { return c == u'-'; });
    });
}

std::optional<Table> Table::at(const QString &text, qsizetype position)
{
    if (!hasBar(lineAt(text, position)))
        return std::nullopt;
    const Range lines = linesWithBars(text, position);
    Table table;
    for (qsizetype at = lines.start; at <= lines.end; at = lineEnd(text, at) + 1) {
        table.rows.append(TableRow::read(lineAt(text, at)));
        const qsizetype count = table.rows.size();
        if (count != 2 || (table.rows[1].isDelimiter() && table.rows[0].cells.size() == table.rows[1].cells.size()))
            continue;
        table.rows.removeFirst(); // words with bars before the table, or no table at all
    }
    if (table.rows.size() < 2)
        return std::nullopt;
    table.range = { lines.end - table.text().size(), lines.end };
    return position < table.range.start ? std::nullopt : std::optional(table);
}

QString Table::text() const
{
    QStringList lines;
    for (const TableRow &row : rows)
        lines.append(row.text());
    return lines.join(QLatin1Char('\n'));
}

TablePlace Table::placeOf(qsizetype position) const
{
    qsizetype start = range.start;
    qsizetype row = 0;
    while (row + 1 < rows.size() && position > start + rows[row].text().size()) {
        start += rows[row].text().size() + 1;
        ++row;
    }
    qsizetype column = 0;
    while (column + 1 < rows[row].cells.size() && start + rows[row].cell(column + 1).start <= position)
        ++column;
    return { row, column };
}

Selection Table::wordsAt(TablePlace place) const
{
    qsizetype start = range.start;
    for (qsizetype i = 0; i < place.row; ++i)
        start += rows[i].text().size() + 1;
    const Range cell = rows[place.row].cell(place.column);
    const QStringView words = QStringView(rows[place.row].cells.value(place.column)).trimmed();
    if (words.isEmpty()) // the caret goes behind the first blank
        return Selection::caret(start + qMin(cell.start + 1, cell.end));
    const qsizetype front = rows[place.row].cells[place.column].indexOf(words);
    return { start + cell.start + front, start + cell.start + front + words.size() };
}

ColumnAlignment Table::alignment(qsizetype column) const
{
    const QString sign = rows[1].cells.value(column).trimmed();
    const bool left = sign.startsWith(QLatin1Char(':'));
    const bool right = sign.size() > 1 && sign.endsWith(QLatin1Char(':'));
    if (left && right)
        return ColumnAlignment::Center;
    return left ? ColumnAlignment::Left : right ? ColumnAlignment::Right : ColumnAlignment::None;
}

QList<Range> tablesIn(const QString &text, Range lines)
{
    QList<Range> ranges;
    for (qsizetype at = lines.start; at <= lines.end; at = lineEnd(text, at) + 1) {
        if (!hasBar(lineAt(text, at)))
            continue;
        at = linesWithBars(text, at).end;
        if (const auto table = Table::at(text, at)) // it ends with the bars
            ranges.append(table->range);
    }
    return ranges;
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = codePointAt(text, i);
        width += displayWidth(c);
        i += QChar::requiresSurrogates(c) ? 1 : 0;
    }
    return width;
}

} // namespace Hexquill
