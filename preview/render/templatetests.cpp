// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatefilters.h"

#include <cmath>

namespace Hexquill {

namespace {

using namespace TemplateValue;
using Test = bool (*)(const QVariant &value, const QVariant &other);

bool isEqual(const QVariant &value, const QVariant &other)
{
    return equals(value, other, true);
}

bool isGreater(const QVariant &value, const QVariant &other)
{
    return isLess(other, value, false);
}

bool isSafe(const QVariant &value)
{
    return isText(value) && !isString(value);
}

bool isObject(const QVariant &value)
{
    return !isNothing(value) && !isString(value) && !isNumber(value) && value.typeId() != QMetaType::Bool
        && !isFunction(value);
}

const QHash<QString, Test> &tests()
{
    static const QHash<QString, Test> known{
        { QStringLiteral("callable"), [](const QVariant &v, const QVariant &) { return isFunction(v); } },
        { QStringLiteral("defined"), [](const QVariant &v, const QVariant &) { return !isUndefined(v); } },
        { QStringLiteral("divisibleby"),
          [](const QVariant &v, const QVariant &o) { return std::fmod(toNumber(v), toNumber(o)) == 0; } },
        { QStringLiteral("escaped"), [](const QVariant &v, const QVariant &) { return isSafe(v); } },
        { QStringLiteral("equalto"), isEqual },
        { QStringLiteral("eq"), isEqual },
        { QStringLiteral("sameas"), isEqual },
        { QStringLiteral("ne"), [](const QVariant &v, const QVariant &o) { return !isEqual(v, o); } },
        { QStringLiteral("even"), [](const QVariant &v, const QVariant &) { return std::fmod(toNumber(v), 2) == 0; } },
        { QStringLiteral("odd"), [](const QVariant &v, const QVariant &) { return std::fmod(toNumber(v), 2) == 1; } },
        { QStringLiteral("falsy"), [](const QVariant &v, const QVariant &) { return !isTruthy(v); } },
        { QStringLiteral("truthy"), [](const QVariant &v, const QVariant &) { return isTruthy(v); } },
        { QStringLiteral("ge"), [](const QVariant &v, const QVariant &o) { return isLess(o, v, true); } },
        { QStringLiteral("greaterthan"), isGreater },
        { QStringLiteral("gt"), isGreater },
        { QStringLiteral("le"), [](const QVariant &v, const QVariant &o) { return isLess(v, o, true); } },
        { QStringLiteral("lessthan"), [](const QVariant &v, const QVariant &o) { return isLess(v, o, false); } },
        { QStringLiteral("lt"), [](const QVariant &v, const QVariant &o) { return isLess(v, o, false); } },
        { QStringLiteral("null"), [](const QVariant &v, const QVariant &) { return isNothing(v) && !isUndefined(v); } },
        { QStringLiteral("number"), [](const QVariant &v, const QVariant &) { return isNumber(v); } },
        { QStringLiteral("string"), [](const QVariant &v, const QVariant &) { return isString(v); } },
        { QStringLiteral("undefined"), [](const QVariant &v, const QVariant &) { return isUndefined(v); } },
        { QStringLiteral("mapping"), [](const QVariant &v, const QVariant &) { return isObject(v) && !isList(v); } },
    };
    return known;
}

/// `lower` and `upper`: whether changing the case changes nothing.
TemplateResult caseTest(const QVariant &value, bool upper)
{
    const QString method = upper ? QStringLiteral("toUpperCase") : QStringLiteral("toLowerCase");
    if (isNothing(value))
        return member(value, method);
    if (!isText(value))
        return TemplateResult::failed(QStringLiteral("value.%1 is not a function").arg(method));
    const QString text = toText(value);
    return QVariant(isString(value) && (upper ? text.toUpper() : text.toLower()) == text);
}

} // namespace

bool isTemplateTest(const QString &name)
{
    return name == u"lower" || name == u"upper" || name == u"iterable" || tests().contains(name);
}

TemplateResult noTemplateTest(const QString &name)
{
    return TemplateResult::failed(QStringLiteral("test not found: ") + name);
}

TemplateResult applyTemplateTest(const QString &name, const QVariant &input, const QVariantList &arguments)
{
    if (name == u"lower" || name == u"upper")
        return caseTest(input, name == u"upper");
    if (name == u"iterable") {
        if (isNothing(input))
            return TemplateResult::failed(
                toText(input) + QStringLiteral(" is not iterable (cannot read property Symbol(Symbol.iterator))"));
        return QVariant(isText(input) || isList(input));
    }
    const auto found = tests().constFind(name);
    if (found == tests().constEnd())
        return noTemplateTest(name);
    return QVariant((*found)(input, arguments.value(0)));
}

} // namespace Hexquill
