// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/jsnumber.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <QByteArray>

namespace Hexquill {

namespace {

/// The shortest digits that read back as the number: value is 0.digits * 10^point.
struct ShortestDigits
{
    QByteArray digits;
    int point = 0;
};

ShortestDigits shortestDigits(double number)
{
    std::array<char, 40> buffer{};
    const auto done
        = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific);
    const QByteArray text(buffer.data(), done.ptr - buffer.data());
    const qsizetype e = text.indexOf('e');
    ShortestDigits result;
    result.digits = text.left(e).replace('.', QByteArray());
    result.point = text.mid(e + 1).toInt() + 1;
    return result;
}

QString exponentText(const ShortestDigits &shortest)
{
    QByteArray text = shortest.digits.left(1);
    if (shortest.digits.size() > 1)
        text += '.' + shortest.digits.mid(1);
    const int exponent = shortest.point - 1;
    text += exponent < 0 ? "e-" : "e+";
    text += QByteArray::number(std::abs(exponent));
    return QString::fromLatin1(text);
}

} // namespace

QString jsNumberText(double number)
{
    if (std::isnan(number))
        return QStringLiteral("NaN");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    if (number == 0)
        return QStringLiteral("0");
    if (number < 0)
        return u'-' + jsNumberText(-number);
    const ShortestDigits shortest = shortestDigits(number);
    const int count = int(shortest.digits.size());
    if (shortest.point > 21 || shortest.point <= -6)
        return exponentText(shortest);
    if (shortest.point <= 0)
        return QString::fromLatin1("0." + QByteArray(-shortest.point, '0') + shortest.digits);
    if (count <= shortest.point)
        return QString::fromLatin1(shortest.digits + QByteArray(shortest.point - count, '0'));
    return QString::fromLatin1(shortest.digits.left(shortest.point) + '.' + shortest.digits.mid(shortest.point));
}

double jsParseDecimal(QStringView digits)
{
    const QByteArray text = digits.toLatin1();
    double value = 0;
    const auto result = std::from_chars(text.constData(), text.constData() + text.size(), value);
    if (result.ec != std::errc::result_out_of_range)
        return value;
    // Out of range means too large unless the exponent or the leading zeros say otherwise.
    const qsizetype e = text.toLower().indexOf('e');
    const bool tiny = e >= 0 ? text[e + 1] == '-' : text.startsWith('0') || text.startsWith('.');
    return tiny ? 0.0 : std::numeric_limits<double>::infinity();
}

double jsParseInteger(QStringView digits, int radix)
{
    if (radix == 10)
        return jsParseDecimal(digits);
    // Through hexadecimal floating-point, which rounds once however many digits there are.
    const int bits = radix == 16 ? 4 : radix == 8 ? 3 : 1;
    QByteArray binary;
    for (const QChar c : digits) {
        const int digit = c.isDigit() ? c.unicode() - u'0' : c.toLower().unicode() - u'a' + 10;
        for (int bit = bits - 1; bit >= 0; --bit)
            binary += ((digit >> bit) & 1) ? '1' : '0';
    }
    QByteArray hex;
    binary.prepend(QByteArray((4 - binary.size() % 4) % 4, '0'));
    for (qsizetype i = 0; i < binary.size(); i += 4)
        hex += QByteArray::number(binary.mid(i, 4).toInt(nullptr, 2), 16);
    double value = 0;
    const auto result = std::from_chars(hex.constData(), hex.constData() + hex.size(), value, std::chars_format::hex);
    return result.ec == std::errc::result_out_of_range ? std::numeric_limits<double>::infinity() : value;
}

} // namespace Hexquill
