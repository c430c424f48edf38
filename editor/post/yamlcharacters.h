// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QChar>
#include <QString>
#include <QStringView>

namespace Hexquill {

/// Whether js-yaml takes \a text in a plain or block scalar: no control characters, no half surrogate pairs.
bool isYamlPrintable(QStringView text);

/// What '\' and \a c mean in double quotes, if it is an escape of one character.
std::optional<QChar> yamlEscape(char16_t c);

/// -1 if it is none.
int hexDigit(char16_t c);

/// Appends \a code as JavaScript does, whose arithmetic wraps beyond U+10FFFF.
void appendJsCodePoint(QString &text, quint32 code);

} // namespace Hexquill
