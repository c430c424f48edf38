// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatefilters.h"

#include "preview/render/templatejson.h"

#include <algorithm>
#include <cmath>

namespace Hexquill {

namespace {

using namespace TemplateValue;
using Arguments = QVariantList;

constexpr auto lengthKey = "length";

QVariant lengthOf(const QVariant &value)
{
    return lookup(value, QString::fromLatin1(lengthKey));
}

QVariantList lettersOf(const QString &text)
{
    QVariantList letters;
    for (const QChar c : text)
        letters += QString(c);
    return letters;
}

/// What `for (i < length) value[i]` meets: items, letters, or nothing.
QVariantList itemsOf(const QVariant &value)
{
    if (isText(value))
        return isString(value) ? lettersOf(value.toString())
                               : QVariantList(qsizetype(toOutput(value).size()), QVariant());
    return isList(value) ? value.toList() : QVariantList();
}

QVariantList attributeOf(const QVariantList &items, const QVariant &attribute, TemplateResult &failure)
{
    QVariantList values;
    for (const QVariant &item : items) {
        const TemplateResult one = member(item, attribute);
        if (!one.isFine() && failure.isFine())
            failure = one;
        values += QVariantList{ one.value };
    }
    return values;
}

/// An attribute by its dotted path, as sort and groupby take it.
QVariant attributeAt(QVariant value, const QVariant &path)
{
    const QStringList parts = isString(path) ? path.toString().split(u'.') : QStringList{ toText(path) };
    for (const QString &part : parts)
        value = isDict(value) || isList(value) ? lookup(value, part) : QVariant();
    return value;
}

TemplateResult batch(const QVariant &input, const Arguments &arguments)
{
    if (isNothing(input))
        return member(input, QString::fromLatin1(lengthKey));
    const double count = toNumber(arguments.value(0));
    const QVariantList items = itemsOf(input);
    QVariantList rows;
    QVariantList row;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (std::fmod(double(i), count) == 0 && !row.isEmpty()) {
            rows += QVariant(row);
            row.clear();
        }
        row += QVariantList{ items.at(i) };
    }
    if (row.isEmpty())
        return QVariant(rows);
    if (isTruthy(arguments.value(1))) {
        if (count > double(longestList))
            return TemplateResult::beyond();
        while (double(row.size()) < count)
            row += QVariantList{ arguments.at(1) };
    }
    return QVariant(rows += QVariant(row));
}

TemplateResult defaulted(const QVariant &input, const Arguments &arguments)
{
    const bool given = isTruthy(arguments.value(1)) ? isTruthy(input) : !isUndefined(input);
    return given ? input : arguments.value(0);
}

TemplateResult dictSort(const QVariant &input, const Arguments &arguments)
{
    if (isText(input) && !isString(input))
        return TemplateResult::beyond(); // its methods would be listed too
    if (!isDict(input))
        return TemplateResult::failed(QStringLiteral("dictsort filter: val must be an object"));
    const QVariant by = arguments.value(1);
    const bool byValue = isString(by) && by.toString() == u"value";
    if (!isUndefined(by) && !byValue && !(isString(by) && by.toString() == u"key"))
        return TemplateResult::failed(QStringLiteral("dictsort filter: You can only sort by either key or value"));
    const bool sensitive = isTruthy(arguments.value(0));
    auto entries = entriesOf(input);
    const auto keyOf = [&](const std::pair<QString, QVariant> &entry) {
        const QVariant key = byValue ? entry.second : QVariant(entry.first);
        return !sensitive && isString(key) ? QVariant(key.toString().toUpper()) : key;
    };
    std::stable_sort(entries.begin(), entries.end(), [&](const auto &a, const auto &b) {
        const QVariant left = keyOf(a);
        const QVariant right = keyOf(b);
        return !isLess(right, left, false) && !equals(left, right, true);
    });
    QVariantList pairs;
    for (const auto &[key, value] : entries)
        pairs += QVariant(QVariantList{ key, value });
    return QVariant(pairs);
}

TemplateResult dump(const QVariant &input, const Arguments &arguments)
{
    return templateJson(input, arguments.value(0));
}

TemplateResult first(const QVariant &input, const Arguments &)
{
    return member(input, 0.0);
}

TemplateResult last(const QVariant &input, const Arguments &)
{
    if (isNothing(input))
        return member(input, QString::fromLatin1(lengthKey));
    return lookup(input, toNumber(lengthOf(input)) - 1);
}

TemplateResult groupBy(const QVariant &input, const Arguments &arguments)
{
    if (isNothing(input))
        return member(input, QString::fromLatin1(lengthKey));
    TemplateDict groups;
    QHash<QString, QVariantList> members;
    for (const QVariant &item : itemsOf(input)) {
        const QString key = toText(attributeAt(item, arguments.value(0)));
        if (!members.contains(key))
            groups.entries += { key, QVariant() };
        members[key] += QVariantList{ item };
    }
    for (auto &[key, value] : groups.entries)
        value = members.value(key);
    return QVariant::fromValue(groups);
}

TemplateResult join(const QVariant &input, const Arguments &arguments)
{
    const QString separator = isTruthy(arguments.value(0)) ? toText(arguments.at(0)) : QString();
    const bool byAttribute = isTruthy(arguments.value(1));
    if (!byAttribute && isNothing(input))
        return member(input, QStringLiteral("join"));
    if (!byAttribute && !isList(input))
        return TemplateResult::failed(QStringLiteral("arr.join is not a function"));
    TemplateResult failure;
    const QVariantList items = byAttribute ? attributeOf(itemsOf(input), arguments.at(1), failure) : input.toList();
    QStringList parts;
    for (const QVariant &item : items)
        parts += toOutput(item);
    if (!failure.isFine())
        return failure;
    const bool fits = double(separator.size()) * double(parts.size()) <= double(longestText);
    return fits ? TemplateResult(QVariant(parts.join(separator))) : TemplateResult::beyond();
}

TemplateResult length(const QVariant &input, const Arguments &)
{
    if (isNothing(input) || (input.typeId() == QMetaType::Bool && !input.toBool()))
        return QVariant(0.0);
    return isDict(input) ? QVariant(double(entriesOf(input).size())) : lengthOf(input);
}

TemplateResult list(const QVariant &input, const Arguments &)
{
    if (isString(input))
        return QVariant(lettersOf(input.toString()));
    if (isList(input))
        return input;
    if (!isDict(input) && !isText(input))
        return TemplateResult::failed(QStringLiteral("list filter: type not iterable"));
    QVariantList pairs;
    for (const auto &[key, value] : entriesOf(input)) {
        TemplateDict pair;
        pair.entries = { { QStringLiteral("key"), key }, { QStringLiteral("value"), value } };
        pairs += QVariant::fromValue(pair);
    }
    return QVariant(pairs);
}

TemplateResult selectWhere(const QVariant &input, const Arguments &arguments, bool expected)
{
    const QString test = isUndefined(arguments.value(0)) ? QStringLiteral("truthy") : toText(arguments.at(0));
    if (!isTemplateTest(test))
        return noTemplateTest(test);
    if (isNothing(input))
        return TemplateResult::failed(QStringLiteral("Cannot convert undefined or null to object"));
    QVariantList chosen;
    for (const QVariant &item : isList(input) || isString(input) ? itemsOf(input) : QVariantList()) {
        const TemplateResult result = applyTemplateTest(test, item, arguments.mid(1, 1));
        if (!result.isFine())
            return result;
        if (result.value.toBool() == expected)
            chosen += QVariantList{ item };
    }
    return QVariant(chosen);
}

TemplateResult select(const QVariant &input, const Arguments &arguments)
{
    return selectWhere(input, arguments, true);
}

TemplateResult reject(const QVariant &input, const Arguments &arguments)
{
    return selectWhere(input, arguments, false);
}

TemplateResult selectByAttribute(const QVariant &input, const Arguments &arguments, bool expected)
{
    if (isNothing(input))
        return member(input, QStringLiteral("filter"));
    if (!isList(input))
        return TemplateResult::failed(QStringLiteral("arr.filter is not a function"));
    QVariantList chosen;
    for (const QVariant &item : input.toList()) {
        const TemplateResult value = member(item, arguments.value(0));
        if (!value.isFine())
            return value;
        if (isTruthy(value.value) == expected)
            chosen += QVariantList{ item };
    }
    return QVariant(chosen);
}

TemplateResult selectAttribute(const QVariant &input, const Arguments &arguments)
{
    return selectByAttribute(input, arguments, true);
}

TemplateResult rejectAttribute(const QVariant &input, const Arguments &arguments)
{
    return selectByAttribute(input, arguments, false);
}

TemplateResult random(const QVariant &, const Arguments &)
{
    return TemplateResult::beyond();
}

TemplateResult reverse(const QVariant &input, const Arguments &)
{
    QVariantList items = itemsOf(input);
    std::reverse(items.begin(), items.end());
    if (!isString(input))
        return QVariant(items);
    QString text;
    for (const QVariant &item : items)
        text += item.toString();
    return QVariant(text);
}

TemplateResult slice(const QVariant &input, const Arguments &arguments)
{
    if (isNothing(input))
        return member(input, QString::fromLatin1(lengthKey));
    const double slices = toNumber(arguments.value(0));
    if (slices > double(longestList) || (!isList(input) && slices > 0))
        return TemplateResult::beyond();
    const QVariantList items = input.toList();
    QVariantList rows;
    const qsizetype count = std::isnan(slices) ? 0 : qsizetype(std::ceil(slices));
    const qsizetype each = count > 0 ? qsizetype(std::floor(double(items.size()) / slices)) : 0;
    const double extra = count > 0 ? std::fmod(double(items.size()), slices) : 0;
    qsizetype offset = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype start = offset + i * each;
        if (double(i) < extra)
            ++offset;
        QVariantList row = items.mid(start, offset + (i + 1) * each - start);
        if (isTruthy(arguments.value(1)) && double(i) >= extra)
            row += QVariantList{ arguments.at(1) };
        rows += QVariant(row);
    }
    return QVariant(rows);
}

TemplateResult sum(const QVariant &input, const Arguments &arguments)
{
    const bool byAttribute = isTruthy(arguments.value(0));
    if (!byAttribute && isNothing(input))
        return member(input, QStringLiteral("reduce"));
    if (!byAttribute && !isList(input))
        return TemplateResult::failed(QStringLiteral("arr.reduce is not a function"));
    TemplateResult total = QVariant(0.0);
    TemplateResult failure;
    const QVariantList items = byAttribute ? attributeOf(itemsOf(input), arguments.at(0), failure) : input.toList();
    for (const QVariant &item : items)
        total = total.isFine() ? binary(QStringLiteral("+"), total.value, item) : total;
    if (!failure.isFine() || !total.isFine())
        return failure.isFine() ? total : failure;
    const QVariant start = arguments.value(1);
    return binary(QStringLiteral("+"), isUndefined(start) ? QVariant(0.0) : start, total.value);
}

TemplateResult sort(const QVariant &input, const Arguments &arguments)
{
    const QVariantList given = templateArguments(
        arguments, { QStringLiteral("reverse"), QStringLiteral("case_sensitive"), QStringLiteral("attribute") });
    const bool reversed = isTruthy(given.value(0));
    const bool sensitive = isTruthy(given.value(1));
    const bool byAttribute = isTruthy(given.value(2));
    QVariantList items = itemsOf(input);
    const auto keyOf = [&](const QVariant &item, bool bothTexts) {
        const QVariant key = byAttribute ? attributeAt(item, given.value(2)) : item;
        return !sensitive && bothTexts ? QVariant(key.toString().toLower()) : key;
    };
    std::stable_sort(items.begin(), items.end(), [&](const QVariant &a, const QVariant &b) {
        const bool texts = isString(keyOf(a, false)) && isString(keyOf(b, false));
        const QVariant left = keyOf(a, texts);
        const QVariant right = keyOf(b, texts);
        return reversed ? isLess(right, left, false) : isLess(left, right, false);
    });
    return QVariant(items);
}

} // namespace

const QHash<QString, TemplateFilter> &templateListFilters()
{
    static const QHash<QString, TemplateFilter> filters{
        { QStringLiteral("batch"), batch },
        { QStringLiteral("d"), defaulted },
        { QStringLiteral("default"), defaulted },
        { QStringLiteral("dictsort"), dictSort },
        { QStringLiteral("dump"), dump },
        { QStringLiteral("first"), first },
        { QStringLiteral("groupby"), groupBy },
        { QStringLiteral("join"), join },
        { QStringLiteral("last"), last },
        { QStringLiteral("length"), length },
        { QStringLiteral("list"), list },
        { QStringLiteral("random"), random },
        { QStringLiteral("reject"), reject },
        { QStringLiteral("rejectattr"), rejectAttribute },
        { QStringLiteral("reverse"), reverse },
        { QStringLiteral("select"), select },
        { QStringLiteral("selectattr"), selectAttribute },
        { QStringLiteral("slice"), slice },
        { QStringLiteral("sort"), sort },
        { QStringLiteral("sum"), sum },
    };
    return filters;
}

} // namespace Hexquill
