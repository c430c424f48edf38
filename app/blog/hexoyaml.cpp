// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/hexoyaml.h"

#include "editor/post/yamlreader.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

using Kind = YamlValue::Kind;

/// Texts that YAML 1.1 readers take for booleans or numbers in base 60: js-yaml quotes them for those.
bool isOldYamlWord(const QString &text)
{
    static const QRegularExpression rule(
        QStringLiteral("^(y|yes|on|n|no|off|[-+]?[0-9_]+(:[0-5]?[0-9])+(\\.[0-9_]*)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    return rule.match(text).hasMatch();
}

bool isUnprintable(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar(0xa0) || c == QChar(0xfeff) || c == QChar(0x2028)
        || c == QChar(0x2029);
}

bool readsBackPlain(const QString &text)
{
    static const QRegularExpression indicators(QStringLiteral("[,\\[\\]{}#&*!|>%@`\"']|: |:$"));
    const bool starts = !text.isEmpty() && !text.front().isSpace() && !text.back().isSpace();
    if (!starts || indicators.match(text.left(1)).hasMatch())
        return false;
    const auto read = readYaml(QStringLiteral("k: ") + text);
    return read && read->value(QStringLiteral("k")) == YamlValue::string(text);
}

QString doubleQuoted(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            result += QLatin1Char('\\') + QString(c);
        else if (c == QLatin1Char('\n'))
            result += QStringLiteral("\\n");
        else if (c == QLatin1Char('\t'))
            result += QStringLiteral("\\t");
        else if (isUnprintable(c))
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return QLatin1Char('"') + result + QLatin1Char('"');
}

QString writtenText(const QString &text)
{
    if (std::any_of(text.begin(), text.end(), isUnprintable))
        return doubleQuoted(text);
    if (!isOldYamlWord(text) && readsBackPlain(text))
        return text;
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

QString writtenDate(const QDateTime &utc)
{
    return utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

bool isNested(const YamlValue &value)
{
    return (value.kind() == Kind::List && !value.items().isEmpty())
        || (value.kind() == Kind::Map && !value.pairs().isEmpty());
}

QString writtenScalar(const YamlValue &value)
{
    switch (value.kind()) {
    case Kind::Null:
        return QStringLiteral("null");
    case Kind::String:
        return writtenText(value.toString());
    case Kind::Timestamp:
        return writtenDate(value.toTimestamp());
    case Kind::List:
        return QStringLiteral("[]");
    case Kind::Map:
        return QStringLiteral("{}");
    default:
        return value.toJsString();
    }
}

QString writtenPairs(const QList<YamlValue::Pair> &pairs, int indent);

QString writtenItems(const QList<YamlValue> &items, int indent)
{
    QString text;
    for (const YamlValue &item : items) {
        const QString start = QString(indent, QLatin1Char(' ')) + QStringLiteral("- ");
        QString content = writtenScalar(item) + QLatin1Char('\n');
        if (isNested(item)) {
            content = item.kind() == Kind::List ? writtenItems(item.items(), indent + 2)
                                                : writtenPairs(item.pairs(), indent + 2);
            content.remove(0, indent + 2); // the first one stands on the item's own line
        }
        text += start + content;
    }
    return text;
}

QString writtenPair(const QString &key, const YamlValue &value, int indent)
{
    const QString start = QString(indent, QLatin1Char(' ')) + writtenText(key) + QLatin1Char(':');
    if (!isNested(value))
        return start + QLatin1Char(' ') + writtenScalar(value) + QLatin1Char('\n');
    const QString below = value.kind() == Kind::List ? writtenItems(value.items(), indent + 2)
                                                     : writtenPairs(value.pairs(), indent + 2);
    return start + QLatin1Char('\n') + below;
}

QString writtenPairs(const QList<YamlValue::Pair> &pairs, int indent)
{
    QString text;
    for (const auto &[key, value] : pairs)
        text += writtenPair(key, value, indent);
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
