// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/jstext.h"

#include <cmath>
#include <limits>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace Hexquill {

namespace {

QString withSign(bool negative, const QString &digits)
{
    return negative ? u'-' + digits : digits;
}

/// Digits and exponent laid out as ECMA-262 Number::toString does.
QString layOutNumber(const QString &digits, int pointAt)
{
    const int count = int(digits.size());
    if (pointAt > 21 || pointAt < -5) {
        const int exponent = pointAt - 1;
        const QString fraction = count > 1 ? u'.' + digits.mid(1) : QString();
        return digits.left(1) + fraction + u'e' + (exponent < 0 ? u'-' : u'+') + QString::number(std::abs(exponent));
    }
    if (pointAt <= 0)
        return QStringLiteral("0.") + QString(-pointAt, u'0') + digits;
    if (count <= pointAt)
        return digits + QString(pointAt - count, u'0');
    return digits.left(pointAt) + u'.' + digits.mid(pointAt);
}

QString jsDate(const QDateTime &date)
{
    if (!date.isValid())
        return QStringLiteral("Invalid Date");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const int offset = date.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("GMT%1%2%3")
                             .arg(offset < 0 ? u'-' : u'+')
                             .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
    QString name = date.timeZone().displayName(date, QTimeZone::LongName, english);
    if (offset == 0 && (name == u"UTC" || name.startsWith(u"GMT") || name.startsWith(u"UTC") || name.isEmpty()))
        name = QStringLiteral("Coordinated Universal Time");
    return english.toString(date, QStringLiteral("ddd MMM dd yyyy HH:mm:ss ")) + zone
        + QStringLiteral(" (%1)").arg(name);
}

QString jsList(const QVariantList &list)
{
    QStringList items;
    for (const QVariant &item : list)
        items += item.isNull() ? QString() : jsString(item);
    return items.join(u',');
}

} // namespace

bool isJsSpaceBeyondAscii(QChar character)
{
    switch (character.unicode()) {
    case 0xa0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202f:
    case 0x205f:
    case 0x3000:
    case 0xfeff:
        return true;
    default:
        return character >= QChar(0x2000) && character <= QChar(0x200a);
    }
}

QString jsTrim(QStringView text)
{
    while (!text.isEmpty() && isJsSpace(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isJsSpace(text.back()))
        text.chop(1);
    return text.toString();
}

QString jsNumber(double number)
{
    if (std::isnan(number))
        return QStringLiteral("NaN");
    if (std::isinf(number))
        return withSign(number < 0, QStringLiteral("Infinity"));
    if (number == std::trunc(number) && std::abs(number) < 1e15)
        return QString::number(qint64(number));
    // d.ddde±x in the shortest form that reads back as the same number
    const QString scientific = QString::number(std::abs(number), 'e', QLocale::FloatingPointShortest);
    const qsizetype mark = scientific.indexOf(u'e');
    QString digits = scientific.left(mark);
    digits.remove(u'.');
    const int exponent = QStringView(scientific).mid(mark + 1).toInt();
    return withSign(number < 0, layOutNumber(digits, exponent + 1));
}

double jsToNumber(QStringView text)
{
    const QString trimmed = jsTrim(text);
    if (trimmed.isEmpty())
        return 0;
    if (trimmed == u"Infinity" || trimmed == u"+Infinity")
        return std::numeric_limits<double>::infinity();
    if (trimmed == u"-Infinity")
        return -std::numeric_limits<double>::infinity();
    bool ok = false;
    const QString lower = trimmed.toLower();
    for (const auto &[prefix, base] : { std::pair(u"0x", 16), std::pair(u"0o", 8), std::pair(u"0b", 2) }) {
        if (lower.startsWith(QStringView(prefix))) {
            const double value = double(QStringView(lower).mid(2).toULongLong(&ok, base));
            return ok && lower.at(2) != u'+' && lower.at(2) != u'-' ? value : std::nan("");
        }
    }
    for (const QChar character : lower) {
        if (!QStringView(u"0123456789+-.e").contains(character))
            return std::nan(""); // QString's "inf" and "nan" are no numbers to JavaScript
    }
    const double value = trimmed.toDouble(&ok);
    return ok ? value : std::nan("");
}

QString jsString(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return QStringLiteral("null");
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::QDateTime:
        return jsDate(value.toDateTime());
    case QMetaType::QVariantList:
    case QMetaType::QStringList:
        return jsList(value.toList());
    case QMetaType::QVariantMap:
    case QMetaType::QVariantHash:
        return QStringLiteral("[object Object]");
    case QMetaType::QString:
        return value.toString();
    default:
        return value.canConvert<double>() ? jsNumber(value.toDouble()) : value.toString();
    }
}

} // namespace Hexquill
