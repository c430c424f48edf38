// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Hexquill {

/// What `new Date(text)` makes of a text in Node: ISO forms, then the forgiving older ones ("2025/9/13 4:14 PM",
/// "Sep 13, 2025"). A text without an offset is local time of \a zone, an ISO date alone is UTC. UTC, invalid if Node
/// says Invalid Date.
QDateTime jsDate(const QString &text, const QTimeZone &zone);

} // namespace Hexquill
