// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Hexquill {

/// One line of two texts laid side by side.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text; ///< without its line break

    bool operator==(const DiffLine &) const = default;
};

/// The fewest lines that have to go and come to make \a before into \a after (Myers 1986), in the order of the texts.
/// Texts with more than some thousand differences are shown as one block that goes and one that comes.
QList<DiffLine> lineDiff(const QString &before, const QString &after);

} // namespace Hexquill
