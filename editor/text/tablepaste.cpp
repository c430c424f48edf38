// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/tablepaste.h"

#include "editor/text/blockcommands.h"
#include "editor/text/table.h"
#include "editor/text/tablecells.h"

#include <algorithm>

namespace Hexquill {

namespace {

/// Reads the cells of a spreadsheet's text one after the other.
class CellReader
{
public:
    explicit CellReader(const QString &text)
        : m_text(text)
    {
    }

    QList<QStringList> rows()
    {
        QList<QStringList> rows{ {} };
        for (;;) {
            rows.last().append(cell());
            if (m_at >= m_text.size())
                break;
            const QChar separator = m_text[m_at++];
            if (separator == u'\n' && m_at == m_text.size())
                break;
            if (separator == u'\n')
                rows.append(QStringList());
        }
        return rows;
    }

private:
    QString cell()
    {
        if (const qsizetype end = quotedEnd(); end > 0) {
            const QString inner = m_text.mid(m_at + 1, end - m_at - 1);
            m_at = end + 1;
            return QString(inner).replace(QLatin1String("\"\""), QLatin1String("\""));
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\t' && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    /// Where the quotes around the cell here close; 0 if it is not quoted as a whole.
    qsizetype quotedEnd() const
    {
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return 0;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] != u'"')
                continue;
            const QChar next = i + 1 < m_text.size() ? m_text[i + 1] : QChar(u'\n');
            if (next == u'\t' || next == u'\n')
                return i;
            if (next != u'"')
                return 0;
            ++i;
        }
        return 0;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// \a words as they stand in a cell.
QString asCell(const QString &words)
{
    QString cell = words.trimmed();
    cell.replace(QLatin1Char('|'), QStringLiteral("\\|"));
    return cell.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString rowOf(const QString &prefix, const QStringList &cells)
{
    QString row = prefix + QLatin1Char('|');
    for (const QString &cell : cells)
        row += QLatin1Char(' ') + asCell(cell) + QStringLiteral(" |");
    return row;
}

TextChange rowsBelow(const Table &table, Selection selection, const QList<QStringList> &cells)
{
    const qsizetype row = qMax<qsizetype>(table.placeOf(selection.position).row, 1);
    qsizetype at = table.range.start;
    for (qsizetype i = 0; i <= row; ++i)
        at += table.rows[i].text().size() + (i < row ? 1 : 0);
    QString rows;
    for (const QStringList &one : cells)
        rows += QLatin1Char('\n') + rowOf(table.rows.first().prefix, one);
    return { at, 0, rows, Selection::caret(at + rows.size()) };
}

} // namespace

QList<QStringList> spreadsheetCells(const QString &text)
{
    if (!text.contains(QLatin1Char('\t')))
        return {};
    const QList<QStringList> rows = CellReader(text).rows();
    const qsizetype columns = rows.first().size();
    const bool even
        = std::all_of(rows.begin(), rows.end(), [&](const QStringList &row) { return row.size() == columns; });
    const bool indented
        = std::any_of(rows.begin(), rows.end(), [](const QStringList &row) { return row.first().isEmpty(); });
    return even && !indented && rows.size() > 1 && columns > 1 ? rows : QList<QStringList>();
}

TextChange pasteCells(const QString &text, Selection selection, const QList<QStringList> &cells)
{
    if (const auto table = Table::at(text, selection.position))
        return rowsBelow(*table, selection, cells);
    QStringList lines;
    for (const QStringList &row : cells)
        lines.append(rowOf({}, row));
    const QString delimiters = QLatin1Char('|') + QStringLiteral(" --- |").repeated(cells.first().size());
    lines.insert(1, delimiters);
    const QString raw = lines.join(QLatin1Char('\n'));
    const auto aligned = alignTable(raw, Selection::caret(0));
    const QString rest = QString(text).remove(selection.start(), selection.end() - selection.start());
    const TextChange change
        = insertBlock(rest, Selection::caret(selection.start()), aligned ? aligned->appliedTo(raw) : raw);
    return { 0, text.size(), change.appliedTo(rest), change.selection };
}

} // namespace Hexquill
