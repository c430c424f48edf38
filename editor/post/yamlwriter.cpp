// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlwriter.h"

#include "editor/post/jsnumber.h"
#include "editor/post/postdate.h"
#include "editor/post/yamlstrings.h"

#include <cmath>
#include <QStringList>

namespace Hexquill {

namespace {

using Kind = YamlValue::Kind;

QString numberText(double number)
{
    if (std::isnan(number))
        return QStringLiteral(".nan");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral(".inf") : QStringLiteral("-.inf");
    return jsNumberText(number);
}

QString timestampText(const QDateTime &utc)
{
    const QString text = wallClockText(utc);
    return utc.time().msec() == 0 ? text : text + utc.toString(QStringLiteral(".zzz"));
}

bool isEmptyCollection(const YamlValue &value)
{
    return (value.kind() == Kind::List && value.items().isEmpty())
        || (value.kind() == Kind::Map && value.pairs().isEmpty());
}

bool isCollection(const YamlValue &value)
{
    return value.kind() == Kind::List || value.kind() == Kind::Map;
}

QString blanks(int count)
{
    return QString(count, u' ');
}

/// A map's entries, the first without a line break before it, the key column being \a column.
QString mapLines(const YamlValue &map, int column, const YamlStyle &style)
{
    QStringList lines;
    for (const YamlValue::Pair &pair : map.pairs()) {
        const YamlText text = writeYaml(pair.second, column, style);
        const QString space = text.inlinePart.isEmpty() ? QString() : QStringLiteral(" ");
        lines.append(writeYamlKey(pair.first, false) + u':' + space + text.inlinePart + text.below);
    }
    return lines.join(u'\n' + blanks(column));
}

QString listLines(const YamlValue &list, int column, const YamlStyle &style)
{
    QString lines;
    for (const YamlValue &item : list.items())
        lines += u'\n' + writeYamlItem(item, column, style);
    return lines;
}

QString flowCollection(const QStringList &parts, QChar open, QChar close, const YamlStyle &style)
{
    const QString pad = style.padFlow && !parts.isEmpty() ? QStringLiteral(" ") : QString();
    return open + pad + parts.join(QStringLiteral(", ")) + pad + close;
}

} // namespace

QString writeYamlKey(const QString &key, bool inFlow)
{
    return writeYamlString(key, YamlStyle::Quotes::None, inFlow);
}

QString writeYamlFlow(const YamlValue &value, const YamlStyle &style)
{
    QStringList parts;
    switch (value.kind()) {
    case Kind::Null:
        return QStringLiteral("null");
    case Kind::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Number:
        return numberText(value.toNumber());
    case Kind::Timestamp:
        return timestampText(value.toTimestamp());
    case Kind::String:
        return writeYamlString(value.toString(), style.quotes, true);
    case Kind::List:
        for (const YamlValue &item : value.items())
            parts.append(writeYamlFlow(item, style));
        return flowCollection(parts, u'[', u']', style);
    case Kind::Map:
        break;
    }
    for (const YamlValue::Pair &pair : value.pairs())
        parts.append(writeYamlKey(pair.first, true) + QStringLiteral(": ") + writeYamlFlow(pair.second, style));
    return flowCollection(parts, u'{', u'}', style);
}

QString writeYamlItem(const YamlValue &item, int column, const YamlStyle &style)
{
    const QString dash = blanks(column) + u'-' + blanks(style.dashGap);
    const int inner = column + 1 + style.dashGap;
    if (item.kind() == Kind::Map && !isEmptyCollection(item))
        return dash + mapLines(item, inner, style);
    if (item.kind() == Kind::List && !isEmptyCollection(item) && style.compactInnerLists)
        return dash + listLines(item, inner, style).mid(1 + inner);
    if (item.kind() == Kind::String)
        return dash + writeYamlString(item.toString(), style.quotes, false);
    return dash + writeYamlFlow(item, style);
}

YamlText writeYaml(const YamlValue &value, int indent, const YamlStyle &style)
{
    if (value.isNull())
        return {};
    if (value.kind() == Kind::String) {
        if (!style.oneLine && isLiteralText(value.toString()))
            return writeYamlLiteral(value.toString(), indent + 2);
        return { writeYamlString(value.toString(), style.quotes, false), {} };
    }
    const bool flow = style.oneLine || (value.kind() == Kind::List && style.flowLists);
    if (!isCollection(value) || isEmptyCollection(value) || flow)
        return { writeYamlFlow(value, style), {} };
    if (value.kind() == Kind::List)
        return { {}, listLines(value, indent + style.listIndent, style) };
    return { {}, u'\n' + blanks(indent + 2) + mapLines(value, indent + 2, style) };
}

} // namespace Hexquill
