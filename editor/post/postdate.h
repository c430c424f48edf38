// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamlvalue.h"

#include <optional>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Hexquill {

/// Whether \a text has the one shape we write: YYYY-MM-DD HH:mm:ss of a real day and time.
bool isWallClockText(QStringView text);

/// "YYYY-MM-DD HH:mm:ss" of \a wallClock, whose zone is not looked at: nothing is ever shifted.
QString wallClockText(const QDateTime &wallClock);

/// The timestamp value whose wall clock is \a text; nothing if it is not of that shape.
std::optional<YamlValue> wallClockValue(QStringView text);

/// What a `date` or `updated` field is to a writer: the wall clock of a timestamp; any other value as it is.
QString dateFieldText(const YamlValue &value);

/// JavaScript's String(date): "Mon Jan 01 2024 00:00:00 GMT+0000 (Coordinated Universal Time)".
QString jsDateText(const QDateTime &instant, const QTimeZone &zone);

} // namespace Hexquill
