// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postplace.h"

#include <cmath>
#include <QStringList>

namespace Hexquill {

namespace {

constexpr QLatin1Char between(' ');
constexpr QLatin1Char to('-');
constexpr QLatin1Char hides('+');

} // namespace

/// `POSITION TOPLINE LINE+HIDDEN…`, or `ANCHOR-POSITION …` with a selection.
QString PostPlace::toText() const
{
    const QString position = QString::number(selection.position);
    QStringList parts{ selection.isEmpty() ? position : QString::number(selection.anchor) + to + position,
                       QString::number(topLine, 'f', 3) };
    for (const Fold &fold : folds)
        parts << QString::number(fold.line) + hides + QString::number(fold.hidden);
    return parts.join(between);
}

PostPlace PostPlace::fromText(const QString &text)
{
    const QStringList parts = text.split(between);
    const QStringList ends = parts.first().split(to);
    PostPlace place;
    place.selection = { qMax(0, ends.first().toInt()), qMax(0, ends.last().toInt()) };
    const double top = parts.value(1).toDouble();
    place.topLine = std::isfinite(top) ? qBound(0.0, top, double(INT_MAX)) : 0;
    for (const QString &part : parts.mid(2))
        place.folds.append({ part.section(hides, 0, 0).toInt(), part.section(hides, 1).toInt() });
    return place;
}

} // namespace Hexquill
