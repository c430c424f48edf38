// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/fieldedit.h"

#include <QList>
#include <QStringList>

namespace Hexquill {

/// Units (lines, sentences) of one text that take the place of units of another; they count from 0.
struct DiffHunk
{
    qsizetype before = 0;
    qsizetype beforeCount = 0;
    qsizetype after = 0;
    qsizetype afterCount = 0;

    bool operator==(const DiffHunk &) const = default;
};

/// The lines of a text, each with its line break; joined they are the text.
QStringList linesOf(const QString &text);

/// How \a before becomes \a after, in their order. Empty: they are the same.
QList<DiffHunk> diffUnits(const QStringList &before, const QStringList &after);
/// \a after with the units of \a hunk as they were in \a before.
QStringList withoutHunk(const QStringList &before, const QStringList &after, const DiffHunk &hunk);
/// The edits that make \a before into \a after, last place first, so that each one's offset holds when it is its turn.
QList<TextEdit> lineEdits(const QString &before, const QString &after);

/// A stretch of a three-way merge.
struct MergePiece
{
    QStringList units; ///< what the merge gives; in a conflict, mine
    QStringList theirs; ///< in a conflict
    bool isConflict = false; ///< both sides changed the same units, each in its way
};

enum class Neighbours {
    Conflict, ///< changes of units that touch each other are one conflict, as in git
    Merge, ///< only changes of the same unit, or additions at the same place, are conflicts
};

/// Both sides' changes of \a base: in its pieces stands every unit that one of them added.
QList<MergePiece> mergeUnits(const QStringList &base, const QStringList &mine, const QStringList &theirs,
                             Neighbours neighbours);

} // namespace Hexquill
