// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlcomposer.h"

#include "editor/post/jsnumber.h"
#include "editor/post/postdate.h"

namespace Hexquill {

namespace {

constexpr int maximumMergeWork = 10000; // js-yaml's
constexpr size_t maximumMergeSequence = 100; // js-yaml's

/// JavaScript's String() of a key, except of lists.
QString scalarKeyText(const YamlNode *key)
{
    if (!key)
        return QStringLiteral("null");
    switch (key->type) {
    case YamlNode::Type::Bool:
        return key->boolean ? QStringLiteral("true") : QStringLiteral("false");
    case YamlNode::Type::Number:
        return jsNumberText(key->number);
    case YamlNode::Type::Timestamp:
        return jsDateText(QDateTime::fromMSecsSinceEpoch(key->milliseconds, Qt::UTC), QTimeZone::systemTimeZone());
    case YamlNode::Type::String:
        return key->text;
    default:
        return QStringLiteral("[object Object]");
    }
}

} // namespace

QString YamlComposer::keyText(const YamlNode *key) const
{
    if (!key || (key->type != YamlNode::Type::List && key->type != YamlNode::Type::Bytes))
        return scalarKeyText(key);
    QStringList parts;
    for (const YamlNode *item : key->items) {
        if (item && item->type == YamlNode::Type::List)
            m_cursor.fail(QStringLiteral("nested arrays are not supported inside keys"));
        const bool bytes = item && item->type == YamlNode::Type::Bytes;
        parts.append(!item ? QString() : bytes ? keyText(item) : scalarKeyText(item));
    }
    return parts.join(u',');
}

/// Gives \a map the pair, as JavaScript's objects have it; returns the key.
QString YamlComposer::storePair(YamlNode *map, Merged &merged, const Key &key, YamlNode *value)
{
    const QString text = keyText(key.node);
    if (key.tag == QLatin1String("tag:yaml.org,2002:merge")) {
        if (!value || value->type != YamlNode::Type::List) {
            merge(map, merged, value);
            return text;
        }
        if (value->items.size() > maximumMergeSequence)
            m_cursor.fail(QStringLiteral("abnormal merge sequence size"));
        for (YamlNode *item : value->items)
            merge(map, merged, item);
        return text;
    }
    const qsizetype found = map->find(text);
    if (found < 0) {
        map->append(text, value);
    } else if (merged.contains(text)) {
        map->pairs[size_t(found)].second = value;
    } else {
        // js-yaml names the key's place, but takes a zero for "not known".
        if (key.place.line != 0)
            m_cursor.place.line = key.place.line;
        if (key.place.lineStart != 0)
            m_cursor.place.lineStart = key.place.lineStart;
        if (key.place.position != 0)
            m_cursor.place.position = key.place.position;
        m_cursor.fail(QStringLiteral("duplicated mapping key"));
    }
    merged.remove(text);
    return text;
}

void YamlComposer::merge(YamlNode *map, Merged &merged, YamlNode *source)
{
    using Type = YamlNode::Type;
    const bool isObject = source
        && (source->type == Type::Map || source->type == Type::List || source->type == Type::Bytes
            || source->type == Type::Timestamp);
    if (!isObject)
        m_cursor.fail(QStringLiteral("cannot merge mappings; the provided source object is unacceptable"));
    chargeMerge();
    // The source may be the map itself, so nothing may hold on to its pairs.
    const size_t count = source->type == Type::Map ? source->pairs.size() : source->items.size();
    for (size_t i = 0; i < count; ++i) {
        const bool isMap = source->type == Type::Map;
        const QString key = isMap ? source->pairs[i].first : QString::number(i);
        mergeKey(map, merged, key, isMap ? source->pairs[i].second : source->items[i]);
    }
}

void YamlComposer::mergeKey(YamlNode *map, Merged &merged, const QString &key, YamlNode *value)
{
    chargeMerge();
    if (map->find(key) >= 0)
        return;
    map->append(key, value);
    merged.insert(key);
}

void YamlComposer::chargeMerge()
{
    if (++m_mergeWork > maximumMergeWork)
        m_cursor.fail(QStringLiteral("merge keys exceeded maxTotalMergeKeys (%1)").arg(maximumMergeWork));
}

} // namespace Hexquill
