// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/htmltable.h"

#include "editor/text/editcommand.h"
#include "editor/text/htmlinline.h"

#include <algorithm>
#include <QStringList>

namespace Hexquill {

namespace {

constexpr qsizetype mostColumns = 100; // GFM has no limit, but who reads it has

QList<const HtmlNode *> rowsOf(const HtmlNode &table)
{
    QList<const HtmlNode *> rows;
    for (const HtmlNode &child : table.children) {
        if (child.tag == QLatin1String("tr"))
            rows << &child;
        else if (child.tag == QLatin1String("thead") || child.tag == QLatin1String("tbody")
                 || child.tag == QLatin1String("tfoot"))
            rows << rowsOf(child);
    }
    return rows;
}

QList<const HtmlNode *> cellsOf(const HtmlNode &row)
{
    QList<const HtmlNode *> cells;
    for (const HtmlNode &child : row.children)
        if (child.tag == QLatin1String("td") || child.tag == QLatin1String("th"))
            cells << &child;
    return cells;
}

/// A cell is one line: its paragraphs and breaks become `<br>`.
QString cellText(const HtmlNode &cell)
{
    QStringList pieces;
    bool goesOn = false; // words without a block of their own, one after the other
    for (const HtmlNode &child : cell.children) {
        const QString piece = inlineMarkdown({ child });
        if (goesOn && !isBlock(child))
            pieces.last() += piece;
        else if (!piece.trimmed().isEmpty())
            pieces << piece;
        goesOn = !isBlock(child) && !pieces.isEmpty();
    }
    QString text = pieces.join(QStringLiteral("<br>")).trimmed();
    text.replace(QStringLiteral("  \n"), QStringLiteral("<br>"));
    return text.simplified().replace(QLatin1Char('|'), QStringLiteral("\\|"));
}

QString delimiter(const HtmlNode &cell)
{
    QString align = cell.style(QStringLiteral("text-align"));
    if (align.isEmpty())
        align = cell.attributes.value(QStringLiteral("align")).toLower();
    if (align == QLatin1String("center"))
        return QStringLiteral(":-:");
    return align == QLatin1String("right") ? QStringLiteral("--:") : QStringLiteral("---");
}

QString line(QStringList cells, qsizetype columns)
{
    while (cells.size() < columns)
        cells << QString();
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
}

} // namespace

bool isDataTable(const HtmlNode &table)
{
    const QList<const HtmlNode *> rows = rowsOf(table);
    qsizetype columns = 0;
    for (const HtmlNode *row : rows) {
        const QList<const HtmlNode *> cells = cellsOf(*row);
        columns = qMax(columns, cells.size());
        for (const HtmlNode *cell : cells)
            for (const HtmlNode &child : cell->children)
                if (isBlock(child) && child.tag != QLatin1String("p") && child.tag != QLatin1String("div"))
                    return false;
    }
    return columns > 1 && columns <= mostColumns;
}

QString tableMarkdown(const HtmlNode &table)
{
    const QList<const HtmlNode *> rows = rowsOf(table);
    qsizetype columns = 0;
    for (const HtmlNode *row : rows)
        columns = qMax(columns, cellsOf(*row).size());
    QStringList lines;
    for (const HtmlNode *row : rows) {
        QStringList texts;
        QStringList delimiters;
        for (const HtmlNode *cell : cellsOf(*row)) {
            texts << cellText(*cell);
            delimiters << delimiter(*cell);
        }
        lines << line(texts, columns);
        while (delimiters.size() < columns)
            delimiters << QStringLiteral("---");
        if (lines.size() == 1)
            lines << line(delimiters, columns);
    }
    const QString markdown = lines.join(QLatin1Char('\n'));
    const auto aligned = editChange(EditCommand::AlignTable, markdown, Selection::caret(0));
    return aligned ? aligned->appliedTo(markdown) : markdown;
}

QList<HtmlNode> cellContents(const HtmlNode &table)
{
    QList<HtmlNode> contents;
    for (const HtmlNode *row : rowsOf(table))
        for (const HtmlNode *cell : cellsOf(*row)) {
            HtmlNode block;
            block.tag = QStringLiteral("div"); // a paragraph of its own
            block.children = cell->children;
            contents << block;
        }
    return contents;
}

} // namespace Hexquill
