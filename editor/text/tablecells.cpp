// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/tablecells.h"

#include "editor/text/table.h"
#include "editor/text/tableedit.h"

namespace Hexquill {

namespace {

/// The table that \a selection is in with both ends.
std::optional<Table> tableOf(const QString &text, Selection selection)
{
    const std::optional<Table> table = Table::at(text, selection.start());
    return table && selection.end() <= table->range.end ? table : std::nullopt;
}

/// Whether \a position is in a cell, not before the first or after the last bar.
bool isInCell(const Table &table, qsizetype position)
{
    const TableRow &row = table.rows[table.placeOf(position).row];
    qsizetype start = table.range.start;
    for (qsizetype i = 0; i < table.placeOf(position).row; ++i)
        start += table.rows[i].text().size() + 1;
    const qsizetype last = row.cells.size() - 1;
    return position >= start + row.cell(0).start && position <= start + row.cell(last).end;
}

TextChange select(const Table &table, TablePlace place)
{
    const Selection words = table.wordsAt(place);
    return { words.start(), 0, {}, words };
}

QString delimiterCell(ColumnAlignment alignment, int width)
{
    QString cell(width, QLatin1Char('-'));
    if (alignment == ColumnAlignment::Left || alignment == ColumnAlignment::Center)
        cell[0] = QLatin1Char(':');
    if (alignment == ColumnAlignment::Right || alignment == ColumnAlignment::Center)
        cell[cell.size() - 1] = QLatin1Char(':');
    return cell;
}

QString paddedCell(const QString &cell, ColumnAlignment alignment, int width)
{
    const int room = qMax(0, width - displayWidth(cell));
    const int front = alignment == ColumnAlignment::Right ? room : alignment == ColumnAlignment::Center ? room / 2 : 0;
    return QString(front, QLatin1Char(' ')) + cell + QString(room - front, QLatin1Char(' '));
}

/// The widest words of each column.
QList<int> widthsOf(const Table &table)
{
    QList<int> widths(table.columnCount(), 3);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype i = 0; row != 1 && i < widths.size(); ++i)
            widths[i] = qMax(widths[i], displayWidth(table.rows[row].cells.value(i).trimmed()));
    }
    return widths;
}

} // namespace

std::optional<TextChange> moveToCell(const QString &text, Selection selection, int by)
{
    const auto table = tableOf(text, selection);
    if (!table)
        return std::nullopt;
    TablePlace place = table->placeOf(selection.position);
    place.column += by;
    if (place.column < 0 || place.column >= table->rows[place.row].cells.size()) {
        place.row += place.row + by == 1 ? 2 * by : by; // over the delimiters
        if (place.row < 0)
            return std::nullopt;
        if (place.row >= table->rows.size())
            return addTableRow(text, Selection::caret(table->range.end), 1);
        place.column = by > 0 ? 0 : table->rows[place.row].cells.size() - 1;
    }
    return select(*table, place);
}

std::optional<TextChange> moveToCellBelow(const QString &text, Selection selection)
{
    const auto table = tableOf(text, selection);
    if (!table || !isInCell(*table, selection.position))
        return std::nullopt;
    const TablePlace place = table->placeOf(selection.position);
    const qsizetype next = qMax<qsizetype>(place.row + 1, 2);
    if (next < table->rows.size())
        return select(*table, { next, qMin(place.column, table->rows[next].cells.size() - 1) });
    const TableRow &row = table->rows.last();
    if (place.row < 2 || !row.isBlank())
        return addTableRow(text, Selection::caret(table->range.end), 1);
    const qsizetype start = table->range.end - row.text().size();
    return TextChange{ start, row.text().size(), row.prefix, Selection::caret(start + row.prefix.size()) };
}

std::optional<TextChange> breakLineInCell(const QString &text, Selection selection)
{
    const auto table = tableOf(text, selection);
    if (!table || !isInCell(*table, selection.position))
        return std::nullopt;
    const QString mark = QStringLiteral("<br>");
    const qsizetype start = selection.start();
    return TextChange{ start, selection.end() - start, mark, Selection::caret(start + mark.size()) };
}

std::optional<TextChange> alignTable(const QString &text, Selection selection)
{
    const auto table = Table::at(text, selection.position);
    if (!table)
        return std::nullopt;
    const QList<int> widths = widthsOf(*table);
    Table aligned = *table;
    for (qsizetype i = 0; i < aligned.rows.size(); ++i) {
        TableRow &row = aligned.rows[i];
        row.prefix = table->rows.first().prefix;
        row.leadingBar = row.trailingBar = true;
        row.tail.clear();
        while (row.cells.size() < widths.size())
            row.cells.append(QString());
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const ColumnAlignment alignment = table->alignment(column);
            const QString words = row.cells[column].trimmed();
            const QString cell = i == 1 ? delimiterCell(alignment, widths[column])
                                        : paddedCell(words, alignment, widths.value(column));
            row.cells[column] = QLatin1Char(' ') + cell + QLatin1Char(' ');
        }
    }
    if (aligned.text() == table->text())
        return std::nullopt;
    const Selection words = aligned.wordsAt(table->placeOf(selection.position));
    return TextChange{ table->range.start, table->range.length(), aligned.text(), Selection::caret(words.end()) };
}

} // namespace Hexquill
