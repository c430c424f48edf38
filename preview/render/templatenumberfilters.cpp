// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatefilters.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>

namespace Hexquill {

namespace {

using namespace TemplateValue;
using Arguments = QVariantList;

TemplateResult absolute(const QVariant &input, const Arguments &)
{
    return QVariant(std::abs(toNumber(input)));
}

TemplateResult round(const QVariant &input, const Arguments &arguments)
{
    const double precision = isTruthy(arguments.value(0)) ? toNumber(arguments.at(0)) : 0;
    const double factor = std::pow(10, precision);
    const double scaled = toNumber(input) * factor;
    const QVariant given = arguments.value(1);
    const QString method = isString(given) ? given.toString() : QString();
    if (method == u"ceil")
        return QVariant(std::ceil(scaled) / factor);
    return QVariant((method == u"floor" ? std::floor(scaled) : std::floor(scaled + 0.5)) / factor);
}

/// The number that a text starts with, as parseFloat() and parseInt() read it; NaN if there is none.
double leadingNumber(const QString &text, const QString &pattern)
{
    const auto match = QRegularExpression(pattern).match(text.trimmed());
    return match.hasMatch() ? match.captured(0).toDouble() : std::nan("");
}

TemplateResult toFloat(const QVariant &input, const Arguments &arguments)
{
    const QString text = toText(input).trimmed();
    const bool negative = text.startsWith(u'-');
    if (text.mid(negative || text.startsWith(u'+') ? 1 : 0).startsWith(u"Infinity"))
        return QVariant(negative ? -HUGE_VAL : HUGE_VAL);
    const double number
        = leadingNumber(text, QStringLiteral("^[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?"));
    return std::isnan(number) ? arguments.value(0) : QVariant(number);
}

double parsedInteger(QString text, double base)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text.remove(0, 1);
    int radix = std::isnan(base) || base == 0 ? 10 : int(std::clamp(base, -1.0, 100.0));
    const bool isHex = text.startsWith(u"0x", Qt::CaseInsensitive);
    if (isHex && (radix == 16 || std::isnan(base) || base == 0)) {
        text.remove(0, 2);
        radix = 16;
    }
    if (radix < 2 || radix > 36)
        return std::nan("");
    double number = std::nan("");
    for (const QChar c : text) {
        const int digit = c.isDigit() && c.unicode() < 0x80 ? c.unicode() - u'0'
            : c.toLower() >= u'a' && c.toLower() <= u'z'    ? c.toLower().unicode() - u'a' + 10
                                                            : radix;
        if (digit >= radix)
            break;
        number = (std::isnan(number) ? 0 : number) * radix + digit;
    }
    return negative ? -number : number;
}

TemplateResult toInteger(const QVariant &input, const Arguments &arguments)
{
    const QVariantList given = templateArguments(arguments, { QStringLiteral("default"), QStringLiteral("base") });
    const double base = isUndefined(given.value(1)) ? 10 : toNumber(given.value(1));
    const double number = parsedInteger(toText(input), base);
    return std::isnan(number) ? given.value(0) : QVariant(number);
}

} // namespace

const QHash<QString, TemplateFilter> &templateNumberFilters()
{
    static const QHash<QString, TemplateFilter> filters{
        { QStringLiteral("abs"), absolute },
        { QStringLiteral("float"), toFloat },
        { QStringLiteral("int"), toInteger },
        { QStringLiteral("round"), round },
    };
    return filters;
}

} // namespace Hexquill
