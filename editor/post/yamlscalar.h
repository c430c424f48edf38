// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>
#include <QStringView>

namespace Hexquill {

/// js-yaml's rules for scalars without quotes (YAML 1.2 core schema, timestamps and merge keys).
namespace YamlScalar {

bool isNull(QStringView text);
std::optional<bool> toBool(QStringView text);
std::optional<double> toInteger(QStringView text);
std::optional<double> toFloat(QStringView text);
/// Milliseconds since 1970 UTC; days and months out of range roll over.
std::optional<qint64> toTimestamp(QStringView text);
inline bool isMerge(QStringView text)
{
    return text == u"<<";
}

/// Whether a plain scalar of this text is the string \a text and nothing else.
bool isPlainString(QStringView text);

} // namespace YamlScalar

} // namespace Hexquill
