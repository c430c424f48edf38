// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlcomposer.h"

#include "editor/post/jsnumber.h"
#include "editor/post/yamlscalar.h"

#include <algorithm>
#include <cmath>
#include <QSet>

namespace Hexquill {

namespace {

using Type = YamlNode::Type;

/// Gives a String node the type that its plain text has, null being no node; returns the name of that type, empty if
/// it stays a string.
QLatin1String resolvePlain(YamlNode *&node)
{
    const QString text = node->text;
    if (YamlScalar::isNull(text)) {
        node = nullptr;
        return QLatin1String("null");
    }
    if (const auto value = YamlScalar::toBool(text)) {
        node->type = Type::Bool;
        node->boolean = *value;
        return QLatin1String("bool");
    }
    if (const auto value = YamlScalar::toInteger(text)) {
        node->type = Type::Number;
        node->number = *value;
        return QLatin1String("int");
    }
    if (const auto value = YamlScalar::toFloat(text)) {
        node->type = Type::Number;
        node->number = *value;
        return QLatin1String("float");
    }
    if (const auto value = YamlScalar::toTimestamp(text)) {
        node->type = Type::Timestamp;
        node->milliseconds = *value;
        return QLatin1String("timestamp");
    }
    return YamlScalar::isMerge(text) ? QLatin1String("merge") : QLatin1String();
}

/// Scalar types that need a certain text. Each gives \a node its value or says no.
bool toNull(YamlNode *&node)
{
    if (node->type != Type::String || !YamlScalar::isNull(node->text))
        return false;
    node = nullptr;
    return true;
}

bool toBool(YamlNode *node)
{
    const auto value = node->type == Type::String ? YamlScalar::toBool(node->text) : std::nullopt;
    if (!value)
        return false;
    node->type = Type::Bool;
    node->boolean = *value;
    return true;
}

bool toNumber(YamlNode *node, bool integer)
{
    if (node->type != Type::String)
        return false;
    const auto value = integer ? YamlScalar::toInteger(node->text) : YamlScalar::toFloat(node->text);
    if (!value)
        return false;
    node->type = Type::Number;
    node->number = *value;
    return true;
}

bool toTimestamp(YamlNode *node)
{
    const auto value = node->type == Type::String ? YamlScalar::toTimestamp(node->text) : std::nullopt;
    if (!value)
        return false;
    node->type = Type::Timestamp;
    node->milliseconds = *value;
    return true;
}

int base64Digit(QChar c)
{
    static const QString digits = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");
    return int(digits.indexOf(c));
}

/// js-yaml's base64: line breaks are skipped, a '=' counts as a digit when lengths are checked.
bool toBytes(YamlNode *node, YamlNodes &nodes)
{
    if (node->type != Type::String)
        return false;
    int bits = 0;
    QByteArray digits;
    for (const QChar c : node->text) {
        if (c == u'\n' || c == u'\r')
            continue;
        const int digit = base64Digit(c);
        if (digit < 0)
            return false;
        bits += 6;
        if (digit < 64)
            digits += char(digit);
    }
    if (bits % 8 != 0)
        return false;
    node->type = Type::Bytes;
    const auto add = [&](int byte) {
        YamlNode *number = nodes.make(Type::Number);
        number->number = byte & 0xFF;
        node->items.push_back(number);
    };
    if (digits.isEmpty())
        digits = QByteArray(4, '\0'); // js-yaml makes three zero bytes of nothing
    // A rest of one digit gives no byte, of two one, of three two.
    for (qsizetype i = 0; i + 1 < digits.size(); i += 4) {
        const auto digit = [&](qsizetype k) { return i + k < digits.size() ? int(digits[i + k]) : 0; };
        const int group = digit(0) << 18 | digit(1) << 12 | digit(2) << 6 | digit(3);
        const qsizetype count = std::min<qsizetype>(4, digits.size() - i) - 1;
        for (qsizetype k = 0; k < count; ++k)
            add(group >> (16 - 8 * k));
    }
    return true;
}

bool isOnePair(const YamlNode *node)
{
    return node && node->type == Type::Map && node->pairs.size() == 1;
}

bool isOmap(const YamlNode *node)
{
    QSet<QString> keys;
    return std::all_of(node->items.begin(), node->items.end(), [&](const YamlNode *item) {
        if (!isOnePair(item) || keys.contains(item->pairs.front().first))
            return false;
        keys.insert(item->pairs.front().first);
        return true;
    });
}

bool isSet(const YamlNode *node)
{
    return std::all_of(node->pairs.begin(), node->pairs.end(), [](const auto &pair) { return !pair.second; });
}

/// A list of [key, value] lists in place of a list of one-pair maps.
YamlNode *makePairs(const YamlNode *list, YamlNodes &nodes)
{
    YamlNode *pairs = nodes.make(Type::List);
    for (const YamlNode *item : list->items) {
        YamlNode *pair = nodes.make(Type::List);
        pair->items = { nodes.makeString(item->pairs.front().first), item->pairs.front().second };
        pairs->items.push_back(pair);
    }
    return pairs;
}

/// An error that js-yaml did not mean to throw and so gives no place.
[[noreturn]] void failInJsYaml(const char *reason)
{
    throw YamlFailure{ QLatin1String(reason), 0, 0, 0 };
}

/// A value in a float's shape that is no text any more trips js-yaml itself.
bool isFloatShaped(const YamlNode *node)
{
    return node->type == Type::Number && std::isfinite(node->number)
        && YamlScalar::toFloat(jsNumberText(node->number)).has_value();
}

} // namespace

void YamlComposer::resolveTag()
{
    if (m_draft.tag == QLatin1String("?"))
        resolvePlainTag();
    else if (m_draft.tag && *m_draft.tag != QLatin1String("!"))
        resolveExplicitTag(*m_draft.tag);
    else if (m_draft.tag)
        return;
    if (m_draft.anchor)
        store(*m_draft.anchor, m_draft.node);
}

void YamlComposer::failKind(const QString &tag, Kind wanted) const
{
    static const QStringList names{ QStringLiteral("null"), QStringLiteral("scalar"), QStringLiteral("sequence"),
                                    QStringLiteral("mapping") };
    m_cursor.fail(QStringLiteral("unacceptable node kind for !<%1> tag; it should be \"%2\", not \"%3\"")
                      .arg(tag, names[int(wanted)], names[int(m_draft.kind)]));
}

void YamlComposer::resolvePlainTag()
{
    if (m_draft.node && m_draft.kind != Kind::Scalar)
        failKind(QStringLiteral("?"), Kind::Scalar);
    if (!m_draft.node) {
        m_draft.tag = QStringLiteral("tag:yaml.org,2002:null");
        return;
    }
    if (isFloatShaped(m_draft.node))
        failInJsYaml("data.toLowerCase is not a function");
    if (m_draft.node->type != Type::String)
        return;
    const QLatin1String type = resolvePlain(m_draft.node);
    if (!type.isEmpty())
        m_draft.tag = QLatin1String("tag:yaml.org,2002:") + type;
}

void YamlComposer::resolveExplicitTag(const QString &tag)
{
    const QString prefix = QStringLiteral("tag:yaml.org,2002:");
    const QString name = tag.startsWith(prefix) ? tag.mid(prefix.size()) : QString();
    static const QSet<QString> scalars{ QStringLiteral("str"),       QStringLiteral("null"),  QStringLiteral("bool"),
                                        QStringLiteral("int"),       QStringLiteral("float"), QStringLiteral("binary"),
                                        QStringLiteral("timestamp"), QStringLiteral("merge") };
    static const QSet<QString> lists{ QStringLiteral("seq"), QStringLiteral("omap"), QStringLiteral("pairs") };
    static const QSet<QString> maps{ QStringLiteral("map"), QStringLiteral("set") };
    const Kind wanted = scalars.contains(name) ? Kind::Scalar
        : lists.contains(name)                 ? Kind::List
        : maps.contains(name)                  ? Kind::Map
                                               : Kind::None;
    const bool known = wanted != Kind::None && (m_draft.kind == Kind::None || m_draft.kind == wanted);
    if (!known)
        m_cursor.fail(QStringLiteral("unknown tag !<%1>").arg(tag));
    if (m_draft.node && m_draft.kind != wanted)
        failKind(tag, wanted);
    if (!(m_draft.node ? resolveAs(name) : resolveEmpty(name)))
        m_cursor.fail(QStringLiteral("cannot resolve a node with !<%1> explicit tag").arg(tag));
}

/// The value of a tag with nothing, or null, behind it.
bool YamlComposer::resolveEmpty(const QString &name)
{
    if (name == u"str")
        m_draft.node = m_nodes.makeString(QString());
    else if (name == u"seq" || name == u"omap" || name == u"pairs")
        m_draft.node = m_nodes.make(Type::List);
    else if (name == u"map" || name == u"set")
        m_draft.node = m_nodes.make(Type::Map);
    else
        return name == u"null" || name == u"merge";
    return true;
}

bool YamlComposer::resolveAs(const QString &name)
{
    YamlNode *node = m_draft.node;
    if (name == u"null")
        return toNull(m_draft.node);
    if (name == u"bool")
        return toBool(node);
    if (name == u"int")
        return toNumber(node, true);
    if (name == u"timestamp")
        return toTimestamp(node);
    if (name == u"merge")
        return node->type == Type::String && YamlScalar::isMerge(node->text);
    if (name == u"float") {
        if (isFloatShaped(node))
            failInJsYaml("data.toLowerCase is not a function");
        return toNumber(node, false);
    }
    if (name == u"binary") {
        if (node->type != Type::String)
            failInJsYaml("data.replace is not a function");
        return toBytes(node, m_nodes);
    }
    if (name == u"omap")
        return isOmap(node);
    if (name == u"set")
        return isSet(node);
    if (name == u"pairs") {
        if (!std::all_of(node->items.begin(), node->items.end(), isOnePair))
            return false;
        m_draft.node = makePairs(node, m_nodes);
    }
    return true;
}

} // namespace Hexquill
