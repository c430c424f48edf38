// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>
#include <QVariant>

namespace Hexquill {

bool isJsSpaceBeyondAscii(QChar character);
/// Whether JavaScript's `\s` and trim() count \a character as white space (Qt's isSpace() knows no U+FEFF).
inline bool isJsSpace(QChar character)
{
    return character < QChar(0x80) ? character == u' ' || (character >= u'\t' && character <= u'\r')
                                   : isJsSpaceBeyondAscii(character);
}

/// JavaScript's String.prototype.trim().
QString jsTrim(QStringView text);

/// JavaScript's String(number).
QString jsNumber(double number);

/// JavaScript's Number(text), NaN where that is no number.
double jsToNumber(QStringView text);

/// JavaScript's String(value) for a front-matter value: `a,b` for a list, `[object Object]` for a map.
QString jsString(const QVariant &value);

} // namespace Hexquill
