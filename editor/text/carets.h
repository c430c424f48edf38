// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

#include <QList>
#include <QStringList>

namespace Hexquill {

/// Several carets with their selections, in the order of the text, none overlapping another; at most one a line.
using Carets = QList<Selection>;

/// What is done at all carets at once, and where they are then.
struct CaretsChange
{
    TextChange change;
    Carets carets;
};

/// A caret on each line from that of \a from to that of \a to, with what lies between the columns of the two
/// selected. Columns count as in a fixed-width font; a shorter line has its caret at its end.
Carets columnCarets(const QString &text, qsizetype from, qsizetype to);

/// The caret \a column columns into the line above (\a by = -1) or below (1) that of \a position; nothing at the edge.
std::optional<Selection> caretBeside(const QString &text, qsizetype position, int by, int column);
/// The columns before \a position in its line.
int columnOf(const QString &text, qsizetype position);

/// Puts \a words in place of every caret's selection: the same at all, or one a caret if there are as many.
CaretsChange typeAtCarets(const QString &text, const Carets &carets, const QStringList &words);
/// Erases the selections, or at an empty one the character before (\a by = -1) or behind (1) it. Lines stay lines.
CaretsChange eraseAtCarets(const QString &text, const Carets &carets, int by);

enum class CaretMove { Left, Right, LineStart, LineEnd };
/// Moves all carets within their lines; \a select keeps the other ends where they are.
Carets moveCarets(const QString &text, const Carets &carets, CaretMove move, bool select);

/// What is selected at the carets, a line each.
QString textAtCarets(const QString &text, const Carets &carets);

} // namespace Hexquill
