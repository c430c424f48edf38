// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "editor/post/yamlvalue.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace Hexquill {

/// \a text as JSON.stringify writes it, with its quotes.
QByteArray jsonText(const QString &text);

/// \a values as a JSON array of texts.
QByteArray jsonTexts(const QStringList &values);

/// \a value as JSON: keys in their order, dates as {"$date": "YYYY-MM-DD HH:mm:ss"} on the wall clock of \a zone,
/// infinities as texts.
QByteArray jsonValue(const YamlValue &value, const QTimeZone &zone);

} // namespace Hexquill
