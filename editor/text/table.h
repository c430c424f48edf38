// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/spans.h"
#include "editor/text/textchange.h"

#include <optional>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// How the words of a column stand, by the colons of its delimiter.
enum class ColumnAlignment { None, Left, Center, Right };

/// A line of a table, cut at its bars; put together again it is the same line. A bar after a backslash is a character.
struct TableRow
{
    QString prefix; ///< quote marks and blanks before the first bar or cell
    bool leadingBar = true;
    bool trailingBar = true;
    QStringList cells; ///< with the blanks around their words
    QString tail; ///< blanks after the last bar

    static TableRow read(QStringView line);
    QString text() const;
    Range cell(qsizetype column) const; ///< in text(); an empty range at the end if the row is shorter
    bool isBlank() const; ///< no cell has words
    bool isDelimiter() const; ///< dashes and colons alone
};

/// Where something is in a table.
struct TablePlace
{
    qsizetype row = 0; ///< 0 is the header, 1 the delimiters
    qsizetype column = 0;
};

/// A table as GFM has it: a header, a row of delimiters with as many cells, then further rows.
struct Table
{
    Range range; ///< in the text, without the last line's end
    QList<TableRow> rows;

    static std::optional<Table> at(const QString &text, qsizetype position);
    QString text() const;
    qsizetype columnCount() const { return rows.first().cells.size(); }
    TablePlace placeOf(qsizetype position) const; ///< of a position within range
    /// The words of a cell, or the place for them, in a text where this table begins at range.start.
    Selection wordsAt(TablePlace place) const;
    ColumnAlignment alignment(qsizetype column) const;
};

/// Where the tables are that \a lines touch, in order.
QList<Range> tablesIn(const QString &text, Range lines);

/// Columns that \a text takes in a fixed-width font, Chinese characters counting as two.
int displayWidth(QStringView text);

} // namespace Hexquill
