// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlscalar.h"

#include "editor/post/jsnumber.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Hexquill::YamlScalar {

namespace {

bool isDigit(QChar c, int radix = 10)
{
    const char16_t u = c.unicode();
    if (radix == 16 && ((u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F')))
        return true;
    return u >= u'0' && u < u'0' + std::min(radix, 10);
}

bool areDigits(QStringView text, int radix)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [radix](QChar c) { return isDigit(c, radix); });
}

bool isSign(QChar c)
{
    return c == u'+' || c == u'-';
}

int radixOf(QStringView digits)
{
    if (digits.size() < 2 || digits[0] != u'0')
        return 10;
    switch (digits[1].unicode()) {
    case u'b':
        return 2;
    case u'o':
        return 8;
    case u'x':
        return 16;
    default:
        return 10;
    }
}

/// Reads the parts of a fixed shape from the front of a text.
class ShapeReader
{
public:
    explicit ShapeReader(QStringView text)
        : m_rest(text)
    {
    }

    bool digits(int minimum, int maximum, int &value)
    {
        int count = 0;
        value = 0;
        while (count < maximum && count < m_rest.size() && isDigit(m_rest[count]))
            value = value * 10 + (m_rest[count++].unicode() - u'0');
        m_rest = m_rest.mid(count);
        return count >= minimum;
    }
    QStringView allDigits()
    {
        qsizetype count = 0;
        while (count < m_rest.size() && isDigit(m_rest[count]))
            ++count;
        const QStringView result = m_rest.left(count);
        m_rest = m_rest.mid(count);
        return result;
    }
    bool take(QChar c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }
    bool blanks()
    {
        const qsizetype before = m_rest.size();
        while (m_rest.startsWith(u' ') || m_rest.startsWith(u'\t'))
            m_rest = m_rest.mid(1);
        return m_rest.size() < before;
    }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QStringView m_rest;
};

struct CivilTime
{
    int year = 0;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    int offsetMinutes = 0;
};

/// Days since 1970-01-01 of the first of a month, proleptic Gregorian; \a month may be any number.
qint64 daysToMonth(qint64 year, qint64 month)
{
    qint64 zeroBased = month - 1;
    year += zeroBased >= 0 ? zeroBased / 12 : -((11 - zeroBased) / 12);
    zeroBased = ((zeroBased % 12) + 12) % 12;
    const qint64 y = zeroBased < 2 ? year - 1 : year;
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 monthFromMarch = (zeroBased + 10) % 12;
    const qint64 dayOfYear = (153 * monthFromMarch + 2) / 5;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

/// JavaScript's Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
qint64 toMilliseconds(const CivilTime &time)
{
    const int year = time.year < 100 ? time.year + 1900 : time.year;
    const qint64 days = daysToMonth(year, time.month) + time.day - 1;
    const qint64 minutes = (days * 24 + time.hour) * 60 + time.minute - time.offsetMinutes;
    return (minutes * 60 + time.second) * 1000 + time.millisecond;
}

int fractionOf(QStringView digits)
{
    int value = 0;
    for (int i = 0; i < 3; ++i)
        value = value * 10 + (i < digits.size() ? digits[i].unicode() - u'0' : 0);
    return value;
}

/// "Z", "+8" or "-03:30", or nothing at all.
bool readZone(ShapeReader &reader, CivilTime &time)
{
    reader.blanks();
    if (reader.take(u'Z'))
        return true;
    const bool negative = reader.take(u'-');
    if (!negative && !reader.take(u'+'))
        return true;
    int hours = 0;
    int minutes = 0;
    if (!reader.digits(1, 2, hours))
        return false;
    if (reader.take(u':') && !reader.digits(2, 2, minutes))
        return false;
    time.offsetMinutes = (hours * 60 + minutes) * (negative ? -1 : 1);
    return true;
}

bool readDay(ShapeReader &reader, CivilTime &time, int fewestDigits)
{
    return reader.digits(4, 4, time.year) && reader.take(u'-') && reader.digits(fewestDigits, 2, time.month)
        && reader.take(u'-') && reader.digits(fewestDigits, 2, time.day);
}

bool readClock(ShapeReader &reader, CivilTime &time)
{
    return reader.digits(1, 2, time.hour) && reader.take(u':') && reader.digits(2, 2, time.minute) && reader.take(u':')
        && reader.digits(2, 2, time.second);
}

} // namespace

bool isNull(QStringView text)
{
    return text == u"~" || text == u"null" || text == u"Null" || text == u"NULL";
}

std::optional<bool> toBool(QStringView text)
{
    if (text == u"true" || text == u"True" || text == u"TRUE")
        return true;
    if (text == u"false" || text == u"False" || text == u"FALSE")
        return false;
    return std::nullopt;
}

std::optional<double> toInteger(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView unsignedText = !text.isEmpty() && isSign(text[0]) ? text.mid(1) : text;
    const int radix = radixOf(unsignedText);
    const QStringView digits = radix == 10 ? unsignedText : unsignedText.mid(2);
    if (!areDigits(digits, radix))
        return std::nullopt;
    const double value = jsParseInteger(digits, radix);
    if (std::isinf(value))
        return std::nullopt;
    return negative ? -value : value;
}

std::optional<double> toFloat(QStringView text)
{
    const bool hasSign = !text.isEmpty() && isSign(text[0]);
    const double sign = text.startsWith(u'-') ? -1 : 1;
    const QStringView number = hasSign ? text.mid(1) : text;
    if (number == u".inf" || number == u".Inf" || number == u".INF")
        return sign * std::numeric_limits<double>::infinity();
    if (text == u".nan" || text == u".NaN" || text == u".NAN")
        return std::numeric_limits<double>::quiet_NaN();
    ShapeReader reader(number);
    const QStringView whole = reader.allDigits();
    QStringView fraction;
    if (reader.take(u'.'))
        fraction = reader.allDigits();
    if (whole.isEmpty() && (fraction.isEmpty() || hasSign))
        return std::nullopt;
    if (reader.take(u'e') || reader.take(u'E')) {
        if (!reader.take(u'+'))
            reader.take(u'-');
        if (reader.allDigits().isEmpty())
            return std::nullopt;
    }
    if (!reader.atEnd())
        return std::nullopt;
    const double value = jsParseDecimal(number);
    return std::isinf(value) ? std::nullopt : std::optional(sign * value);
}

std::optional<qint64> toTimestamp(QStringView text)
{
    if (text.size() < 8 || text[4] != u'-')
        return std::nullopt;
    CivilTime time;
    ShapeReader dayOnly(text);
    if (readDay(dayOnly, time, 2) && dayOnly.atEnd())
        return toMilliseconds(time);
    ShapeReader reader(text);
    if (!readDay(reader, time, 1) || !(reader.take(u'T') || reader.take(u't') || reader.blanks())
        || !readClock(reader, time))
        return std::nullopt;
    if (reader.take(u'.'))
        time.millisecond = fractionOf(reader.allDigits());
    // Blanks count only before a zone: at the end they are not part of the shape.
    const bool endsInBlank = text.back() == u' ' || text.back() == u'\t';
    if (!readZone(reader, time) || !reader.atEnd() || endsInBlank)
        return std::nullopt;
    return toMilliseconds(time);
}

bool isPlainString(QStringView text)
{
    return !isNull(text) && !toBool(text) && !toInteger(text) && !toFloat(text) && !toTimestamp(text) && !isMerge(text);
}

} // namespace Hexquill::YamlScalar
