// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/commands/jsontext.h"

namespace Hexquill {

namespace {

QByteArray joined(const QList<QByteArray> &parts, char open, char close)
{
    QByteArray result(1, open);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            result += ',';
        result += parts.at(i);
    }
    return result + close;
}

/// Escapes what may not stand in a JSON text; lone surrogates too, as JavaScript does.
QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            result += QStringView(text).mid(i++, 2);
        else if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            (result += QLatin1Char('\\')) += c;
        else if (c == QLatin1Char('\n'))
            result += QLatin1String("\\n");
        else if (c == QLatin1Char('\t'))
            result += QLatin1String("\\t");
        else if (c == QLatin1Char('\r'))
            result += QLatin1String("\\r");
        else if (c.unicode() < 0x20 || c.isSurrogate())
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

QByteArray jsonDate(const QDateTime &utc, const QTimeZone &zone)
{
    const QDateTime shown = utc.toTimeZone(zone);
    return "{\"$date\":" + jsonText(shown.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))) + '}';
}

} // namespace

QByteArray jsonText(const QString &text)
{
    return '"' + escaped(text).toUtf8() + '"';
}

QByteArray jsonTexts(const QStringList &values)
{
    QList<QByteArray> parts;
    for (const QString &value : values)
        parts.append(jsonText(value));
    return joined(parts, '[', ']');
}

QByteArray jsonValue(const YamlValue &value, const QTimeZone &zone)
{
    QList<QByteArray> parts;
    switch (value.kind()) {
    case YamlValue::Kind::Null:
        return "null";
    case YamlValue::Kind::Bool:
        return value.toBool() ? "true" : "false";
    case YamlValue::Kind::Number:
        return qIsFinite(value.toNumber()) ? value.toJsString().toLatin1() : jsonText(value.toJsString());
    case YamlValue::Kind::String:
        return jsonText(value.toString());
    case YamlValue::Kind::Timestamp:
        return jsonDate(value.toTimestamp(), zone);
    case YamlValue::Kind::List: {
        const QList<YamlValue> items = value.items();
        for (const YamlValue &item : items)
            parts.append(jsonValue(item, zone));
        return joined(parts, '[', ']');
    }
    case YamlValue::Kind::Map: {
        const QList<YamlValue::Pair> pairs = value.pairs();
        for (const auto &[key, item] : pairs)
            parts.append(jsonText(key) + ':' + jsonValue(item, zone));
        return joined(parts, '{', '}');
    }
    }
    return "null";
}

} // namespace Hexquill
