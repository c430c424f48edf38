// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/hexoyaml.h"

#include "app/blog/yamldump.h"

#include <cmath>

namespace Hexquill {

namespace {

using Kind = YamlValue::Kind;

QString writtenDate(const QDateTime &utc)
{
    return utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

bool isNested(const YamlValue &value)
{
    return (value.kind() == Kind::List && !value.items().isEmpty())
        || (value.kind() == Kind::Map && !value.pairs().isEmpty());
}

/// Numbers that JavaScript and YAML call by different names.
QString writtenNumber(const YamlValue &value)
{
    const double number = value.toNumber();
    if (std::isnan(number))
        return QStringLiteral(".nan");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral(".inf") : QStringLiteral("-.inf");
    if (number == 0 && std::signbit(number))
        return QStringLiteral("-0.0");
    return value.toJsString();
}

QString writtenScalar(const YamlValue &value, int level)
{
    switch (value.kind()) {
    case Kind::Null:
        return QStringLiteral("null");
    case Kind::String:
        return dumpedText(value.toString(), level);
    case Kind::Number:
        return writtenNumber(value);
    case Kind::Timestamp:
        return value.toTimestamp().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
    case Kind::List:
        return QStringLiteral("[]");
    case Kind::Map:
        return QStringLiteral("{}");
    case Kind::Bool:
        break;
    }
    return value.toJsString();
}

QString writtenPairs(const QList<YamlValue::Pair> &pairs, int level);

QString writtenItems(const QList<YamlValue> &items, int level)
{
    const qsizetype indent = 2 * level;
    QString text;
    for (const YamlValue &item : items) {
        const QString start = QString(indent, QLatin1Char(' ')) + QStringLiteral("- ");
        QString content = writtenScalar(item, level + 1) + QLatin1Char('\n');
        if (isNested(item)) {
            content = item.kind() == Kind::List ? writtenItems(item.items(), level + 1)
                                                : writtenPairs(item.pairs(), level + 1);
            content.remove(0, indent + 2); // the first one stands on the item's own line
        }
        text += start + content;
    }
    return text;
}

QString writtenPair(const QString &key, const YamlValue &value, int level)
{
    const QString start = QString(2 * level, QLatin1Char(' ')) + dumpedKey(key) + QLatin1Char(':');
    if (!isNested(value))
        return start + QLatin1Char(' ') + writtenScalar(value, level + 1) + QLatin1Char('\n');
    const QString below
        = value.kind() == Kind::List ? writtenItems(value.items(), level + 1) : writtenPairs(value.pairs(), level + 1);
    return start + QLatin1Char('\n') + below;
}

QString writtenPairs(const QList<YamlValue::Pair> &pairs, int level)
{
    QString text;
    for (const auto &[key, value] : pairs)
        text += writtenPair(key, value, level);
    return text;
}

} // namespace

QString writeHexoYaml(const YamlValue &map)
{
    QString values;
    QString dates;
    QString empty;
    const QList<YamlValue::Pair> pairs = map.pairs();
    for (const auto &[key, value] : pairs) {
        if (value.isNull())
            empty += key + QStringLiteral(":\n");
        else if (value.kind() == Kind::Timestamp)
            dates += QStringLiteral("%1: %2\n").arg(key, writtenDate(value.toTimestamp()));
        else
            values += writtenPair(key, value, 0);
    }
    return values + dates + empty;
}

} // namespace Hexquill
