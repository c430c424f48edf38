// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/tablecells.h"

#include "editor/text/cjk.h"
#include "editor/text/flanking.h"
#include "editor/text/lines.h"
#include "editor/text/spans.h"

#include <algorithm>
#include <QList>
#include <QStringList>

namespace Hexquill {

namespace {

bool isRow(QStringView line)
{
    return line.trimmed().startsWith(u'|') && line.trimmed().size() > 1;
}

bool isDelimiterRow(QStringView line)
{
    const bool signs
        = std::all_of(line.begin(), line.end(), [](QChar c) { return QStringView(u"|-: \t").contains(c); });
    return isRow(line) && signs && line.contains(u'-');
}

/// The lines of the table around \a position; empty if its lines have no delimiter row.
Range tableAround(QStringView text, qsizetype position)
{
    Range range{ lineStart(text, position), lineEnd(text, position) };
    if (!isRow(lineAt(text, position)))
        return {};
    while (range.start > 0 && isRow(lineAt(text, range.start - 1)))
        range.start = lineStart(text, range.start - 1);
    while (range.end < text.size() && isRow(lineAt(text, range.end + 1)))
        range.end = lineEnd(text, range.end + 1);
    const qsizetype second = lineEnd(text, range.start) + 1;
    const bool table = second <= range.end && isDelimiterRow(lineAt(text, second));
    return table ? range : Range{};
}

/// The cells of one row, without their bars; offsets in the line. A bar after a backslash is a character.
QList<Range> cellsOf(QStringView line)
{
    QList<Range> cells;
    qsizetype start = -1;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != u'|' || (i > 0 && line[i - 1] == u'\\'))
            continue;
        if (start >= 0)
            cells.append({ start, i });
        start = i + 1;
    }
    if (start >= 0 && !isBlank(line.mid(start)))
        cells.append({ start, line.size() });
    return cells;
}

Range words(QStringView text, Range cell)
{
    Range inner = cell;
    while (inner.start < inner.end && text[inner.start] == u' ')
        ++inner.start;
    while (inner.end > inner.start && text[inner.end - 1] == u' ')
        --inner.end;
    if (inner.isEmpty()) // the caret goes behind the first blank
        inner.start = inner.end = qMin(cell.start + 1, cell.end);
    return inner;
}

/// All cells that can be written in, in reading order; offsets in \a text.
QList<Range> writableCells(QStringView text, Range table)
{
    QList<Range> cells;
    for (qsizetype at = table.start; at <= table.end; at = lineEnd(text, at) + 1) {
        const QStringView line = lineAt(text, at);
        if (isDelimiterRow(line))
            continue;
        const QList<Range> row = cellsOf(line);
        for (const Range &cell : row)
            cells.append({ cell.start + at, cell.end + at });
    }
    return cells;
}

TextChange newRow(QStringView text, Range table)
{
    const qsizetype columns = cellsOf(lineAt(text, table.start)).size();
    const QString row = QStringLiteral("\n|") + QStringLiteral("  |").repeated(columns);
    return { table.end, 0, row, Selection::caret(table.end + 3) };
}

int widthOf(QStringView text)
{
    int width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = codePointAt(text, i);
        width += displayWidth(c);
        i += QChar::requiresSurrogates(c) ? 1 : 0;
    }
    return width;
}

/// How a column stands: its delimiter's colons.
struct Column
{
    int width = 3;
    bool left = false;
    bool right = false;
};

QString delimiterCell(const Column &column)
{
    QString cell(column.width, QLatin1Char('-'));
    if (column.left)
        cell[0] = QLatin1Char(':');
    if (column.right)
        cell[cell.size() - 1] = QLatin1Char(':');
    return cell;
}

QString paddedCell(const QString &cell, const Column &column)
{
    const int room = column.width - widthOf(cell);
    const int front = column.right ? (column.left ? room / 2 : room) : 0;
    return QString(front, QLatin1Char(' ')) + cell + QString(room - front, QLatin1Char(' '));
}

QList<QStringList> rowsOf(const QString &table)
{
    QList<QStringList> rows;
    const QStringList lines = table.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        QStringList cells;
        const QList<Range> ranges = cellsOf(line);
        for (const Range &range : ranges)
            cells.append(line.mid(range.start, range.length()).trimmed());
        rows.append(cells);
    }
    return rows;
}

QList<Column> columnsOf(const QList<QStringList> &rows)
{
    QList<Column> columns(rows.first().size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString sign = rows[1].value(i);
        columns[i].left = sign.startsWith(QLatin1Char(':'));
        columns[i].right = sign.size() > 1 && sign.endsWith(QLatin1Char(':'));
        for (qsizetype row = 0; row < rows.size(); ++row)
            columns[i].width = qMax(columns[i].width, row == 1 ? 3 : widthOf(rows[row].value(i)));
    }
    return columns;
}

} // namespace

std::optional<TextChange> moveToCell(const QString &text, Selection selection, int by)
{
    const Range table = tableAround(text, selection.position);
    if (table.isEmpty() || selection.anchor < table.start || selection.anchor > table.end)
        return std::nullopt;
    const QList<Range> cells = writableCells(text, table);
    qsizetype here = -1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].start <= selection.position)
            here = i;
    }
    const qsizetype next = here + by;
    if (next < 0)
        return std::nullopt;
    if (next >= cells.size())
        return newRow(text, table);
    const Range inner = words(text, cells[next]);
    return TextChange{ inner.start, 0, {}, { inner.start, inner.end } };
}

std::optional<TextChange> alignTable(const QString &text, Selection selection)
{
    const Range table = tableAround(text, selection.position);
    if (table.isEmpty())
        return std::nullopt;
    const QString before = text.mid(table.start, table.length());
    const QList<QStringList> rows = rowsOf(before);
    const QList<Column> columns = columnsOf(rows);
    const QString indent = before.left(before.indexOf(QLatin1Char('|')));
    QStringList lines;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QString line = indent + QLatin1Char('|');
        for (qsizetype i = 0; i < qMax(columns.size(), rows[row].size()); ++i) {
            const Column column = columns.value(i, { widthOf(rows[row].value(i)), false, false });
            const QString cell = row == 1 ? delimiterCell(column) : paddedCell(rows[row].value(i), column);
            line += QLatin1Char(' ') + cell + QStringLiteral(" |");
        }
        lines.append(line);
    }
    const QString after = lines.join(QLatin1Char('\n'));
    if (after == before)
        return std::nullopt;
    return TextChange{ table.start, table.length(), after,
                       Selection::caret(qMin(selection.position, table.start + after.size())) };
}

} // namespace Hexquill
