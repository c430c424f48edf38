// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/postnames.h"

#include "app/blog/blogconfig.h"
#include "preview/render/slugize.h"

namespace Hexquill {

namespace {

using Kind = YamlValue::Kind;

/// The value of \a key, or of its alias if that one says something and the key does not; always as a list.
QList<YamlValue> itemsOf(const FrontMatter &frontMatter, const QString &key, const QString &alias)
{
    YamlValue value = frontMatter.value(key);
    if (!value.isTruthy())
        value = frontMatter.value(alias);
    if (!value.isTruthy())
        return {};
    return value.kind() == Kind::List ? value.items() : QList<YamlValue>{ value };
}

bool isEmptyName(const YamlValue &value)
{
    return value.isNull() || (value.kind() == Kind::String && value.toString().isEmpty());
}

QStringList namesOf(const QList<YamlValue> &items)
{
    QStringList names;
    for (const YamlValue &item : items) {
        if (!isEmptyName(item))
            names.append(item.toJsString());
    }
    return names;
}

/// Adds every beginning of \a chain that is not there yet: A, A > B, A > B > C.
void addChain(const QStringList &chain, QList<QStringList> *chains)
{
    for (qsizetype length = 1; length <= chain.size(); ++length) {
        const QStringList beginning = chain.first(length);
        if (!chains->contains(beginning))
            chains->append(beginning);
    }
}

} // namespace

QStringList tagNames(const FrontMatter &frontMatter)
{
    QStringList names = namesOf(itemsOf(frontMatter, QStringLiteral("tags"), QStringLiteral("tag")));
    names.removeDuplicates();
    return names;
}

QList<QStringList> categoryChains(const FrontMatter &frontMatter)
{
    const QList<YamlValue> items = itemsOf(frontMatter, QStringLiteral("categories"), QStringLiteral("category"));
    const auto isList = [](const YamlValue &item) { return item.kind() == Kind::List; };
    QList<QStringList> chains;
    if (std::none_of(items.begin(), items.end(), isList)) {
        addChain(namesOf(items), &chains);
        return chains;
    }
    for (const YamlValue &item : items) {
        if (isList(item))
            addChain(namesOf(item.items()), &chains);
        else if (!isEmptyName(item))
            addChain({ item.toJsString() }, &chains);
    }
    return chains;
}

QString categorySlug(const QStringList &chain, const BlogConfig &config)
{
    const YamlValue map = config.value(QStringLiteral("category_map"));
    const YamlValue letterCase = config.value(QStringLiteral("filename_case"));
    const int transform = letterCase.kind() == Kind::Number ? int(letterCase.toNumber()) : 0;
    QStringList slugs;
    for (const QString &name : chain) {
        const YamlValue mapped = map.value(name);
        slugs.append(slugize(mapped.isTruthy() ? mapped.toJsString() : name, transform));
    }
    return slugs.join(QLatin1Char('/'));
}

} // namespace Hexquill
