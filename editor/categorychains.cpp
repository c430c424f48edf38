// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/categorychains.h"

#include <algorithm>

namespace Hexquill {

namespace {

QStringList namesOf(const QList<YamlValue> &items)
{
    QStringList names;
    for (const YamlValue &item : items) {
        const QString name = item.isNull() ? QString() : item.toJsString();
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

void appendChain(const QStringList &names, CategoryChains *chains)
{
    if (!names.isEmpty())
        chains->append(names);
}

} // namespace

CategoryChains categoryChains(const YamlValue &value)
{
    CategoryChains chains;
    if (value.kind() != YamlValue::Kind::List) {
        appendChain(namesOf({ value }), &chains);
        return chains;
    }
    const QList<YamlValue> items = value.items();
    const auto isList = [](const YamlValue &item) { return item.kind() == YamlValue::Kind::List; };
    if (std::none_of(items.begin(), items.end(), isList)) {
        appendChain(namesOf(items), &chains);
        return chains;
    }
    for (const YamlValue &item : items)
        appendChain(namesOf(isList(item) ? item.items() : QList<YamlValue>{ item }), &chains);
    return chains;
}

YamlValue categoryValue(const CategoryChains &chains)
{
    CategoryChains full;
    for (const QStringList &chain : chains)
        appendChain(chain, &full);
    if (full.isEmpty())
        return {};
    if (full.size() == 1)
        return YamlValue::list(full.first());
    QList<YamlValue> lists;
    for (const QStringList &chain : std::as_const(full))
        lists.append(YamlValue::list(chain));
    return YamlValue::list(lists);
}

} // namespace Hexquill
