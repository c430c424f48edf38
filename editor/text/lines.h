// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Hexquill {

/// Offset of the first character of the line that holds \a position.
qsizetype lineStart(QStringView text, qsizetype position);
/// Offset after the last character of that line, before its '\n'.
qsizetype lineEnd(QStringView text, qsizetype position);
/// The line that holds \a position, without its '\n'.
QStringView lineAt(QStringView text, qsizetype position);
bool isBlank(QStringView line);
/// Whether \a words, a line without quote marks, are a thematic break: three or more of `-`, `*` or `_`.
bool isRule(QStringView words);
/// The level that \a words, a line without quote marks, give a paragraph above them: 1 for `=`, 2 for `-`; 0 if they
/// are no such line. Indentation does not count.
int underlineLevel(QStringView words);

/// What stands before the words of a line: quote marks, indentation, a list marker, a task box, a heading's marks.
/// All offsets count from the start of the line.
struct LinePrefix
{
    enum class Marker { None, Bullet, Ordered };

    qsizetype quoteEnd = 0; ///< after the quote marks and one blank; 0: no quote
    int quoteDepth = 0;
    qsizetype indentEnd = 0; ///< after the blanks that follow the quote
    Marker marker = Marker::None;
    QChar sign; ///< the bullet, or what follows the number
    int number = 0; ///< of an ordered item
    qsizetype markerEnd = 0; ///< after the marker and its blanks
    bool task = false;
    bool done = false;
    int headingLevel = 0; ///< 1..6, 0 for no ATX heading
    qsizetype contentStart = 0; ///< where the words begin

    qsizetype indent() const { return indentEnd - quoteEnd; }
};

LinePrefix linePrefix(QStringView line);
/// The ordered item \a line with another number.
QString withNumber(const QString &line, int number);
/// \a line with its words \a by blanks further to the right; for negative ones to the left, as far as blanks stand
/// there. A tab goes as a whole.
QString shiftedLine(const QString &line, qsizetype by);
/// Where the words begin that the rows of a wrapped line stand under: after indentation, quote marks, a list marker and
/// a task box. A heading's marks belong to its words.
qsizetype wordsStart(QStringView line);

} // namespace Hexquill
