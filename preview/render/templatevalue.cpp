// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatevalue.h"

#include "preview/render/jstext.h"

#include <cmath>

namespace Hexquill::TemplateValue {

namespace {

bool isMoment(const QVariant &value)
{
    return value.typeId() == qMetaTypeId<Moment>();
}

bool isNumber(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Double || type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::UInt
        || type == QMetaType::ULongLong;
}

bool isString(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

bool isList(const QVariant &value)
{
    return value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList;
}

bool isPrimitive(const QVariant &value)
{
    return isNothing(value) || isNumber(value) || isString(value) || value.typeId() == QMetaType::Bool;
}

QVariant add(const QVariant &left, const QVariant &right)
{
    const auto joins
        = [](const QVariant &value) { return isString(value) || (!isPrimitive(value) && !isMoment(value)); };
    const auto text = [](const QVariant &value) {
        return isUndefined(value) ? QStringLiteral("undefined") : isMoment(value) ? toOutput(value) : jsString(value);
    };
    if (joins(left) || joins(right))
        return text(left) + text(right);
    return toNumber(left) + toNumber(right);
}

bool isLess(const QVariant &left, const QVariant &right, bool orEqual)
{
    if (isString(left) && isString(right))
        return orEqual ? left.toString() <= right.toString() : left.toString() < right.toString();
    return orEqual ? toNumber(left) <= toNumber(right) : toNumber(left) < toNumber(right);
}

bool contains(const QVariant &container, const QVariant &value)
{
    if (isString(container))
        return container.toString().contains(toOutput(value));
    if (!isList(container))
        return container.toMap().contains(toOutput(value));
    for (const QVariant &item : container.toList()) {
        if (equals(item, value, true))
            return true;
    }
    return false;
}

QVariant arithmetic(QChar sign, bool doubled, double left, double right)
{
    switch (sign.unicode()) {
    case u'-':
        return left - right;
    case u'*':
        return doubled ? std::pow(left, right) : left * right;
    case u'/':
        return doubled ? std::floor(left / right) : left / right;
    default:
        return std::fmod(left, right);
    }
}

} // namespace

bool isUndefined(const QVariant &value)
{
    return !value.isValid();
}

bool isNothing(const QVariant &value)
{
    return !value.isValid() || value.typeId() == QMetaType::Nullptr;
}

bool isTruthy(const QVariant &value)
{
    if (isNothing(value))
        return false;
    if (value.typeId() == QMetaType::Bool)
        return value.toBool();
    if (isString(value))
        return !value.toString().isEmpty();
    return !isNumber(value) || (value.toDouble() != 0 && !std::isnan(value.toDouble()));
}

double toNumber(const QVariant &value)
{
    if (isUndefined(value))
        return std::nan("");
    if (isNumber(value))
        return value.toDouble();
    if (value.typeId() == QMetaType::Nullptr)
        return 0;
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? 1 : 0;
    return jsToNumber(toOutput(value));
}

QString toOutput(const QVariant &value)
{
    if (isNothing(value))
        return {};
    return isMoment(value) ? QString::number(value.value<Moment>().milliseconds) : jsString(value);
}

QVariant lookup(const QVariant &object, const QVariant &key)
{
    const QString name = isUndefined(key) ? QStringLiteral("undefined") : jsString(key);
    if (isString(object) || isList(object)) {
        const QVariantList list = isList(object) ? object.toList() : QVariantList();
        const qsizetype size = isList(object) ? list.size() : object.toString().size();
        if (name == u"length")
            return double(size);
        bool ok = false;
        const qsizetype index = name.toLongLong(&ok);
        if (!ok || index < 0 || index >= size)
            return {};
        return isList(object) ? list.at(index) : QVariant(QString(object.toString().at(index)));
    }
    return isMoment(object) ? QVariant() : object.toMap().value(name);
}

bool equals(const QVariant &left, const QVariant &right, bool strict)
{
    if (isNothing(left) || isNothing(right))
        return strict ? left.typeId() == right.typeId() : isNothing(left) && isNothing(right);
    if (isString(left) && isString(right))
        return left.toString() == right.toString();
    if (!isPrimitive(left) && !isPrimitive(right))
        return false; // two objects are equal only if they are one
    const bool sameType = isNumber(left) == isNumber(right) && isString(left) == isString(right);
    return (sameType || !strict) && toNumber(left) == toNumber(right);
}

QVariant binary(const QString &name, const QVariant &left, const QVariant &right)
{
    if (name == u"+")
        return add(left, right);
    if (name == u"~")
        return toOutput(left) + toOutput(right);
    if (name == u"in" || name == u"not in")
        return contains(right, left) == (name == u"in");
    if (name.startsWith(u"==") || name.startsWith(u"!="))
        return equals(left, right, name.size() == 3) == (name.at(0) == u'=');
    if (name == u"<" || name == u"<=")
        return isLess(left, right, name.size() == 2);
    if (name == u">" || name == u">=")
        return isLess(right, left, name.size() == 2);
    return arithmetic(name.at(0), name.size() == 2, toNumber(left), toNumber(right));
}

} // namespace Hexquill::TemplateValue
