// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Hexquill {

/// JavaScript's String(number).
QString jsNumberText(double number);

/// JavaScript's parseFloat() of a decimal literal (digits, dot, exponent; no sign): infinity if it is too large.
double jsParseDecimal(QStringView digits);

/// JavaScript's parseInt(digits, radix) for digits of that radix; \a radix is 2, 8, 10 or 16.
double jsParseInteger(QStringView digits, int radix);

} // namespace Hexquill
