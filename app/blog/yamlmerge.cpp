// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/yamlmerge.h"

namespace Hexquill {

namespace {

using Kind = YamlValue::Kind;

bool isMergeable(const YamlValue &value)
{
    return value.kind() == Kind::Map || value.kind() == Kind::List;
}

YamlValue mergeMaps(const YamlValue &target, const YamlValue &source)
{
    QList<YamlValue::Pair> merged = target.pairs(); // none if the target is no map
    for (const auto &[key, value] : source.pairs()) {
        const auto sameKey = [&key](const YamlValue::Pair &pair) { return pair.first == key; };
        const auto found = std::find_if(merged.begin(), merged.end(), sameKey);
        if (found == merged.end())
            merged.append({ key, value });
        else
            found->second = deepMerge(found->second, value);
    }
    return YamlValue::map(merged);
}

YamlValue mergeLists(const YamlValue &target, const YamlValue &source)
{
    const QList<YamlValue> before = target.items();
    const QList<YamlValue> items = source.items();
    QList<YamlValue> merged = before;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i >= merged.size())
            merged.append(items.at(i));
        else if (isMergeable(items.at(i)))
            merged[i] = deepMerge(merged.at(i), items.at(i));
        else if (!before.contains(items.at(i)))
            merged.append(items.at(i));
    }
    return YamlValue::list(merged);
}

} // namespace

YamlValue deepMerge(const YamlValue &target, const YamlValue &source)
{
    const bool sourceIsList = source.kind() == Kind::List;
    if (!isMergeable(source) || sourceIsList != (target.kind() == Kind::List))
        return source;
    return sourceIsList ? mergeLists(target, source) : mergeMaps(target, source);
}

YamlValue valueAt(const YamlValue &value, const QString &path)
{
    YamlValue found = value;
    const QStringList keys = path.split(QLatin1Char('.'));
    for (const QString &key : keys)
        found = found.value(key);
    return found;
}

} // namespace Hexquill
