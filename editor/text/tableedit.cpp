// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/tableedit.h"

#include <algorithm>
#include <QCollator>

namespace Hexquill {

namespace {

using Change = std::optional<TextChange>;

/// \a after in place of \a before, with the words of \a place selected.
Change changed(const Table &before, const Table &after, TablePlace place)
{
    place.column = qMin(place.column, after.rows[place.row].cells.size() - 1);
    return TextChange{ before.range.start, before.range.length(), after.text(), after.wordsAt(place) };
}

Change withoutTable(const Table &table)
{
    return TextChange{ table.range.start, table.range.length(), {}, Selection::caret(table.range.start) };
}

/// A row like the header with nothing in its cells.
TableRow emptyRow(const Table &table)
{
    TableRow row = table.rows.first();
    for (QString &cell : row.cells)
        cell = QString(qMax(2, displayWidth(cell)), QLatin1Char(' '));
    return row;
}

/// Gives a row that became the header as many cells as there are delimiters, or delimiters for all its cells: another
/// number of them would end the table.
void evenOutHeader(Table *table)
{
    QStringList &header = table->rows[0].cells;
    QStringList &delimiters = table->rows[1].cells;
    while (header.size() < delimiters.size())
        header.append(QStringLiteral("  "));
    while (delimiters.size() < header.size())
        delimiters.append(delimiters.last().startsWith(QLatin1Char(' ')) ? QStringLiteral(" --- ")
                                                                         : QStringLiteral("---"));
}

/// The header's row for the delimiters' one, which is not a row of words.
qsizetype wordsRow(TablePlace place)
{
    return place.row == 1 ? 0 : place.row;
}

/// The number that a cell is, if it is one: 1,234.5 too, with a sign or a percent sign.
std::optional<double> numberOf(QString words)
{
    words.remove(QLatin1Char(','));
    if (words.endsWith(QLatin1Char('%')))
        words.chop(1);
    bool isNumber = false;
    const double number = words.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The rows' order by their words in one column.
class RowOrder
{
public:
    RowOrder(const QList<TableRow> &rows, qsizetype column, bool descending)
        : m_column(column)
        , m_descending(descending)
        , m_numbers(std::all_of(rows.begin(), rows.end(), [this](const TableRow &row) {
            return wordsOf(row).isEmpty() || numberOf(wordsOf(row));
        }))
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_collator.setNumericMode(true);
    }

    bool operator()(const TableRow &a, const TableRow &b) const
    {
        const QString first = wordsOf(a);
        const QString second = wordsOf(b);
        if (first.isEmpty() || second.isEmpty())
            return !first.isEmpty();
        return m_descending ? isLess(second, first) : isLess(first, second);
    }

private:
    QString wordsOf(const TableRow &row) const { return row.cells.value(m_column).trimmed(); }
    bool isLess(const QString &a, const QString &b) const
    {
        return m_numbers ? *numberOf(a) < *numberOf(b) : m_collator.compare(a, b) < 0;
    }

    qsizetype m_column;
    bool m_descending;
    bool m_numbers;
    QCollator m_collator;
};

} // namespace

bool isInTable(const QString &text, qsizetype position)
{
    return Table::at(text, position).has_value();
}

Change addTableRow(const QString &text, Selection selection, int by)
{
    const auto table = Table::at(text, selection.position);
    if (!table)
        return std::nullopt;
    Table after = *table;
    const TablePlace place = table->placeOf(selection.position);
    if (by < 0 && wordsRow(place) == 0) {
        after.rows.insert(2, table->rows.first());
        after.rows[0] = emptyRow(*table);
        return changed(*table, after, { 0, 0 });
    }
    const qsizetype row = by < 0 ? place.row : qMax<qsizetype>(place.row, 1) + 1;
    after.rows.insert(row, emptyRow(*table));
    return changed(*table, after, { row, 0 });
}

Change deleteTableRows(const QString &text, Selection selection)
{
    const auto table = Table::at(text, selection.start());
    if (!table)
        return std::nullopt;
    const qsizetype first = wordsRow(table->placeOf(selection.start()));
    const qsizetype last = wordsRow(table->placeOf(qMin(selection.end(), table->range.end)));
    Table after = *table;
    const TableRow delimiters = after.rows.takeAt(1);
    const auto bodyRow = [](qsizetype row) { return row == 0 ? 0 : row - 1; };
    after.rows.remove(bodyRow(first), bodyRow(last) - bodyRow(first) + 1);
    if (after.rows.isEmpty())
        return withoutTable(*table);
    after.rows.insert(1, delimiters);
    evenOutHeader(&after);
    const TablePlace place = table->placeOf(selection.start());
    const qsizetype row = qMin(first, after.rows.size() - 1);
    return changed(*table, after, { row == 1 ? 0 : row, place.column });
}

Change moveTableRow(const QString &text, Selection selection, int by)
{
    const auto table = Table::at(text, selection.position);
    if (!table)
        return std::nullopt;
    const TablePlace place = table->placeOf(selection.position);
    const qsizetype row = wordsRow(place);
    const qsizetype other = row + by == 1 ? row + 2 * by : row + by;
    if (other < 0 || other >= table->rows.size())
        return std::nullopt;
    Table after = *table;
    after.rows.swapItemsAt(row, other);
    evenOutHeader(&after);
    return changed(*table, after, { other, place.column });
}

Change addTableColumn(const QString &text, Selection selection, int by)
{
    const auto table = Table::at(text, selection.position);
    if (!table)
        return std::nullopt;
    const TablePlace place = table->placeOf(selection.position);
    const qsizetype column = place.column + (by > 0 ? 1 : 0);
    const bool roomy = table->rows[1].cells.first().startsWith(QLatin1Char(' '));
    Table after = *table;
    for (qsizetype i = 0; i < after.rows.size(); ++i) {
        const QString cell = i == 1 ? QStringLiteral("---") : QStringLiteral("   ");
        if (column <= after.rows[i].cells.size()) // a shorter row has no cell there
            after.rows[i].cells.insert(column, roomy ? QLatin1Char(' ') + cell + QLatin1Char(' ') : cell);
    }
    return changed(*table, after, { wordsRow(place), column });
}

Change deleteTableColumn(const QString &text, Selection selection)
{
    const auto table = Table::at(text, selection.position);
    if (!table)
        return std::nullopt;
    if (table->columnCount() == 1)
        return withoutTable(*table);
    const TablePlace place = table->placeOf(selection.position);
    Table after = *table;
    for (TableRow &row : after.rows) {
        if (place.column < row.cells.size())
            row.cells.removeAt(place.column);
        if (row.cells.isEmpty())
            row.cells.append(QStringLiteral("  "));
    }
    return changed(*table, after, { wordsRow(place), place.column });
}

Change moveTableColumn(const QString &text, Selection selection, int by)
{
    const auto table = Table::at(text, selection.position);
    if (!table)
        return std::nullopt;
    const TablePlace place = table->placeOf(selection.position);
    const qsizetype other = place.column + by;
    if (other < 0 || qMax(other, place.column) >= table->columnCount())
        return std::nullopt;
    Table after = *table;
    for (TableRow &row : after.rows) {
        if (qMin(other, place.column) >= row.cells.size())
            continue;
        while (row.cells.size() <= qMax(other, place.column))
            row.cells.append(QStringLiteral("  "));
        row.cells.swapItemsAt(place.column, other);
    }
    return changed(*table, after, { wordsRow(place), other });
}

Change alignTableColumn(const QString &text, Selection selection, ColumnAlignment alignment)
{
    const auto table = Table::at(text, selection.position);
    if (!table)
        return std::nullopt;
    const TablePlace place = table->placeOf(selection.position);
    if (place.column >= table->columnCount())
        return std::nullopt;
    const ColumnAlignment wanted = table->alignment(place.column) == alignment ? ColumnAlignment::None : alignment;
    Table after = *table;
    QString &cell = after.rows[1].cells[place.column];
    const QString sign = cell.trimmed();
    QString fresh(qMax<qsizetype>(sign.size(), 3), QLatin1Char('-'));
    if (wanted == ColumnAlignment::Left || wanted == ColumnAlignment::Center)
        fresh[0] = QLatin1Char(':');
    if (wanted == ColumnAlignment::Right || wanted == ColumnAlignment::Center)
        fresh[fresh.size() - 1] = QLatin1Char(':');
    cell.replace(cell.indexOf(sign), sign.size(), fresh);
    return changed(*table, after, place);
}

Change sortTableRows(const QString &text, Selection selection, bool descending)
{
    const auto table = Table::at(text, selection.position);
    if (!table)
        return std::nullopt;
    const TablePlace place = table->placeOf(selection.position);
    Table after = *table;
    const QList<TableRow> body = table->rows.mid(2);
    std::stable_sort(after.rows.begin() + 2, after.rows.end(), RowOrder(body, place.column, descending));
    if (after.text() == table->text())
        return std::nullopt;
    return changed(*table, after, { 0, place.column });
}

} // namespace Hexquill
