// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatefilters.h"

#include "preview/render/jstext.h"

#include <algorithm>
#include <cmath>

namespace Hexquill {

namespace {

using namespace TemplateValue;

/// A start or end as slice() reads it: negative ones count from the end.
qsizetype sliceIndex(const QVariant &value, qsizetype size, qsizetype otherwise)
{
    if (isUndefined(value))
        return otherwise;
    const double number = std::trunc(toNumber(value));
    const double index = std::isnan(number) ? 0 : number < 0 ? number + double(size) : number;
    return qsizetype(std::clamp(index, 0.0, double(size)));
}

/// A start or end as substring() reads it.
qsizetype substringIndex(const QVariant &value, qsizetype size, qsizetype otherwise)
{
    if (isUndefined(value))
        return otherwise;
    const double number = std::trunc(toNumber(value));
    return std::isnan(number) ? 0 : qsizetype(std::clamp(number, 0.0, double(size)));
}

QVariant split(const QString &text, const QVariantList &arguments)
{
    if (isUndefined(arguments.value(0)))
        return QVariant(QVariantList{ text });
    const QString separator = toText(arguments.at(0));
    if (!separator.isEmpty())
        return text.split(separator);
    QVariantList letters;
    for (const QChar c : text)
        letters += QString(c);
    return letters;
}

QString padding(const QString &text, const QVariantList &arguments)
{
    const double wanted = std::clamp(toNumber(arguments.value(0)), 0.0, double(longestText));
    const QString with = isUndefined(arguments.value(1)) ? QStringLiteral(" ") : toText(arguments.at(1));
    const qsizetype missing = std::isnan(wanted) ? 0 : qsizetype(wanted) - text.size();
    return missing <= 0 || with.isEmpty() ? QString() : with.repeated(missing / with.size() + 1).left(missing);
}

std::optional<QVariant> cutText(const QString &text, const QString &name, const QVariantList &arguments)
{
    const qsizetype size = text.size();
    if (name == u"slice") {
        const qsizetype start = sliceIndex(arguments.value(0), size, 0);
        return text.mid(start, qMax<qsizetype>(sliceIndex(arguments.value(1), size, size) - start, 0));
    }
    if (name == u"substring") {
        const qsizetype start = substringIndex(arguments.value(0), size, 0);
        const qsizetype end = substringIndex(arguments.value(1), size, size);
        return text.mid(qMin(start, end), std::abs(end - start));
    }
    if (name == u"substr") {
        const qsizetype start = sliceIndex(arguments.value(0), size, 0);
        return text.mid(start, substringIndex(arguments.value(1), size - start, size - start));
    }
    if (name == u"charAt")
        return text.mid(substringIndex(arguments.value(0), size, 0), 1);
    return std::nullopt;
}

std::optional<QVariant> callOnText(const QString &text, const QString &name, const QVariantList &arguments)
{
    const QString first = toText(arguments.value(0));
    if (name == u"toUpperCase" || name == u"toLocaleUpperCase")
        return text.toUpper();
    if (name == u"toLowerCase" || name == u"toLocaleLowerCase")
        return text.toLower();
    if (name == u"trim")
        return jsTrim(text);
    if (name == u"toString" || name == u"valueOf")
        return text;
    if (name == u"split" && arguments.size() < 2 && arguments.value(0).typeId() != qMetaTypeId<TemplateRegex>())
        return split(text, arguments);
    if (name == u"includes" || name == u"startsWith")
        return name == u"includes" ? text.contains(first) : text.startsWith(first);
    if (name == u"endsWith")
        return text.endsWith(first);
    if (name == u"indexOf")
        return double(text.indexOf(first));
    if (name == u"lastIndexOf")
        return double(text.lastIndexOf(first));
    if (name == u"concat")
        return arguments.isEmpty() ? text : text + first;
    if (name == u"padStart")
        return padding(text, arguments) + text;
    if (name == u"padEnd")
        return text + padding(text, arguments);
    if (name == u"repeat") {
        const double count = toNumber(arguments.value(0));
        const bool fits = count >= 0 && count * double(text.size()) <= double(longestText);
        return fits ? std::optional<QVariant>(text.repeated(qsizetype(count))) : std::nullopt;
    }
    return cutText(text, name, arguments);
}

QString joined(const QVariantList &list, const QString &separator)
{
    QStringList parts;
    for (const QVariant &item : list)
        parts += toOutput(item);
    return parts.join(separator);
}

std::optional<QVariant> callOnList(const QVariantList &list, const QString &name, const QVariantList &arguments)
{
    if (name == u"join")
        return joined(list, isUndefined(arguments.value(0)) ? QStringLiteral(",") : toText(arguments.at(0)));
    if (name == u"toString")
        return joined(list, QStringLiteral(","));
    if (name == u"includes")
        return binary(QStringLiteral("in"), arguments.value(0), list).value;
    if (name == u"indexOf") {
        qsizetype at = 0;
        while (at < list.size() && !equals(list.at(at), arguments.value(0), true))
            ++at;
        return at < list.size() ? double(at) : -1.0;
    }
    if (name == u"concat") {
        QVariantList all = list;
        for (const QVariant &more : arguments)
            all += isList(more) ? more.toList() : QVariantList{ more };
        return QVariant(all);
    }
    if (name == u"slice") {
        const qsizetype start = sliceIndex(arguments.value(0), list.size(), 0);
        const qsizetype end = sliceIndex(arguments.value(1), list.size(), list.size());
        return QVariant(list.mid(start, qMax<qsizetype>(end - start, 0)));
    }
    return std::nullopt;
}

std::optional<QVariant> callOnNumber(double number, const QString &name, const QVariantList &arguments)
{
    if (name == u"toString" && isUndefined(arguments.value(0)))
        return jsNumber(number);
    if (name == u"valueOf")
        return number;
    const double digits = isUndefined(arguments.value(0)) ? 0 : toNumber(arguments.at(0));
    if (name == u"toFixed" && digits >= 0 && digits <= 100 && std::abs(number) < 1e21)
        return QString::number(number, 'f', int(digits));
    return std::nullopt;
}

} // namespace

TemplateResult callTemplateMethod(const QVariant &object, const QString &name, const QVariantList &arguments,
                                  const QString &shownName)
{
    std::optional<QVariant> value;
    if (isText(object))
        value = callOnText(toText(object), name, arguments);
    else if (isList(object))
        value = callOnList(object.toList(), name, arguments);
    else if (isNumber(object))
        value = callOnNumber(object.toDouble(), name, arguments);
    if (value)
        return *value;
    const QVariant found = lookup(object, name);
    if (isFunction(found))
        return (*found.value<TemplateFunction>().call)(arguments);
    if (isTruthy(found))
        return TemplateResult::failed(QStringLiteral("Unable to call `%1`, which is not a function").arg(shownName));
    if (!isDict(object) && !isNothing(object))
        return TemplateResult::beyond(); // JavaScript may well have such a method
    return TemplateResult::failed(QStringLiteral("Unable to call `%1`, which is undefined or falsey").arg(shownName));
}

} // namespace Hexquill
