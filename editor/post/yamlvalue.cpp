// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlvalue.h"

#include "editor/post/jsnumber.h"
#include "editor/post/postdate.h"

#include <algorithm>
#include <cmath>
#include <QTimeZone>

namespace Hexquill {

YamlValue YamlValue::boolean(bool value)
{
    YamlValue result;
    result.m_kind = Kind::Bool;
    result.m_bool = value;
    return result;
}

YamlValue YamlValue::number(double value)
{
    YamlValue result;
    result.m_kind = Kind::Number;
    result.m_number = value;
    return result;
}

YamlValue YamlValue::string(const QString &value)
{
    YamlValue result;
    result.m_kind = Kind::String;
    result.m_string = value;
    return result;
}

YamlValue YamlValue::timestamp(const QDateTime &utc)
{
    YamlValue result;
    result.m_kind = Kind::Timestamp;
    result.m_timestamp = utc;
    return result;
}

YamlValue YamlValue::list(const QList<YamlValue> &items)
{
    YamlValue result;
    result.m_kind = Kind::List;
    result.m_items = items;
    return result;
}

YamlValue YamlValue::list(const QStringList &items)
{
    QList<YamlValue> values;
    values.reserve(items.size());
    for (const QString &item : items)
        values.append(string(item));
    return list(values);
}

YamlValue YamlValue::map(const QList<Pair> &pairs)
{
    YamlValue result;
    result.m_kind = Kind::Map;
    result.m_pairs = pairs;
    return result;
}

YamlValue YamlValue::value(const QString &key) const
{
    for (const Pair &pair : m_pairs) {
        if (pair.first == key)
            return pair.second;
    }
    return {};
}

bool YamlValue::contains(const QString &key) const
{
    return std::any_of(m_pairs.begin(), m_pairs.end(), [&](const Pair &pair) { return pair.first == key; });
}

namespace {

QString joinedItems(const QList<YamlValue> &items)
{
    QStringList texts;
    texts.reserve(items.size());
    for (const YamlValue &item : items)
        texts.append(item.isNull() ? QString() : item.toJsString());
    return texts.join(u',');
}

} // namespace

YamlValue YamlValue::asField() const
{
    if (m_kind != Kind::Timestamp)
        return *this;
    return timestamp(QDateTime(m_timestamp.date(), m_timestamp.time(), QTimeZone::systemTimeZone()).toUTC());
}

QString YamlValue::toJsString() const
{
    switch (m_kind) {
    case Kind::Null:
        return QStringLiteral("null");
    case Kind::Bool:
        return m_bool ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Number:
        return jsNumberText(m_number);
    case Kind::String:
        return m_string;
    case Kind::Timestamp:
        return jsDateText(m_timestamp, QTimeZone::systemTimeZone());
    case Kind::List:
        return joinedItems(m_items);
    case Kind::Map:
        break;
    }
    return QStringLiteral("[object Object]");
}

bool YamlValue::isTruthy() const
{
    switch (m_kind) {
    case Kind::Null:
        return false;
    case Kind::Bool:
        return m_bool;
    case Kind::Number:
        return m_number != 0 && !std::isnan(m_number);
    case Kind::String:
        return !m_string.isEmpty();
    default:
        return true;
    }
}

bool YamlValue::operator==(const YamlValue &other) const
{
    if (m_kind != other.m_kind)
        return false;
    const bool sameNumber = m_number == other.m_number || (std::isnan(m_number) && std::isnan(other.m_number));
    return m_bool == other.m_bool && sameNumber && m_string == other.m_string && m_timestamp == other.m_timestamp
        && m_items == other.m_items && m_pairs == other.m_pairs;
}

} // namespace Hexquill
