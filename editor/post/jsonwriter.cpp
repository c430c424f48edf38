// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/jsonwriter.h"

#include "editor/post/jsnumber.h"
#include "editor/post/postdate.h"

#include <cmath>
#include <QStringList>

namespace Hexquill {

namespace {

QString quoted(const QString &text)
{
    QString result = QStringLiteral("\"");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t u = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (u == u'"' || u == u'\\') {
            result += u'\\';
            result += c;
        } else if (u == u'\n') {
            result += QStringLiteral("\\n");
        } else if (u < 0x20 || (u >= 0x7F && u <= 0x9F) || c.isSurrogate() || u == 0x2028 || u == 0x2029 || u == 0xFDD0
                   || u == 0xFDD1) {
            result += QStringLiteral("\\u%1").arg(u, 4, 16, QChar(u'0'));
        } else {
            result += c;
        }
    }
    return result + u'"';
}

} // namespace

QString writeJson(const YamlValue &value)
{
    QStringList parts;
    switch (value.kind()) {
    case YamlValue::Kind::Null:
        return QStringLiteral("null");
    case YamlValue::Kind::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case YamlValue::Kind::Number:
        return std::isfinite(value.toNumber()) ? jsNumberText(value.toNumber()) : QStringLiteral("null");
    case YamlValue::Kind::String:
        return quoted(value.toString());
    case YamlValue::Kind::Timestamp:
        return quoted(wallClockText(value.toTimestamp()));
    case YamlValue::Kind::List:
        for (const YamlValue &item : value.items())
            parts.append(writeJson(item));
        return u'[' + parts.join(QStringLiteral(", ")) + u']';
    case YamlValue::Kind::Map:
        break;
    }
    for (const YamlValue::Pair &pair : value.pairs())
        parts.append(quoted(pair.first) + QStringLiteral(": ") + writeJson(pair.second));
    return u'{' + parts.join(QStringLiteral(", ")) + u'}';
}

YamlValue asJsonValue(const YamlValue &value)
{
    if (value.kind() == YamlValue::Kind::Timestamp)
        return YamlValue::string(wallClockText(value.toTimestamp()));
    if (value.kind() == YamlValue::Kind::List) {
        QList<YamlValue> items;
        for (const YamlValue &item : value.items())
            items.append(asJsonValue(item));
        return YamlValue::list(items);
    }
    if (value.kind() != YamlValue::Kind::Map)
        return value;
    QList<YamlValue::Pair> pairs;
    for (const YamlValue::Pair &pair : value.pairs())
        pairs.append({ pair.first, asJsonValue(pair.second) });
    return YamlValue::map(pairs);
}

} // namespace Hexquill
