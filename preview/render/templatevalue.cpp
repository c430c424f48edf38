// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatevalue.h"

#include "preview/render/jstext.h"

#include <cmath>

namespace Hexquill {

bool TemplateDict::contains(const QString &key) const
{
    for (const auto &[name, value] : entries) {
        if (name == key)
            return true;
    }
    return false;
}

QVariant TemplateDict::value(const QString &key) const
{
    for (const auto &[name, value] : entries) {
        if (name == key)
            return value;
    }
    return {};
}

void TemplateDict::set(const QString &key, const QVariant &value)
{
    for (auto &[name, old] : entries) {
        if (name == key) {
            old = value;
            return;
        }
    }
    entries += { key, value };
}

QVariant TemplateDict::take(const QString &key)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries.at(i).first == key)
            return entries.takeAt(i).second;
    }
    return {};
}

TemplateResult TemplateResult::failed(const QString &reason)
{
    TemplateResult result;
    result.failure = reason;
    return result;
}

TemplateResult TemplateResult::beyond()
{
    TemplateResult result;
    result.unsupported = true;
    return result;
}

namespace TemplateValue {

namespace {

template <typename Type>
bool holds(const QVariant &value)
{
    return value.typeId() == qMetaTypeId<Type>();
}

bool isPrimitive(const QVariant &value)
{
    return isNothing(value) || isNumber(value) || isString(value) || value.typeId() == QMetaType::Bool;
}

/// What an object is for arithmetic and comparison: its text, or the number that a date is.
QVariant primitive(const QVariant &value)
{
    if (isPrimitive(value))
        return value;
    return holds<Moment>(value) ? QVariant(double(value.value<Moment>().milliseconds)) : QVariant(toText(value));
}

/// Whether two values are one and the same object: what was copied from one variable still shares its items.
bool isSameObject(const QVariant &left, const QVariant &right)
{
    if (left.typeId() != right.typeId())
        return false;
    if (left.typeId() == QMetaType::QVariantMap)
        return left.toMap().isSharedWith(right.toMap());
    if (holds<TemplateDict>(left)) {
        const auto &a = left.value<TemplateDict>().entries;
        return !a.isEmpty() && a.constData() == right.value<TemplateDict>().entries.constData();
    }
    const QVariantList a = left.typeId() == QMetaType::QVariantList ? left.toList() : QVariantList();
    return !a.isEmpty() && a.constData() == right.toList().constData();
}

TemplateResult add(const QVariant &left, const QVariant &right)
{
    const QVariant a = primitive(left);
    const QVariant b = primitive(right);
    if (!isString(a) && !isString(b))
        return QVariant(toNumber(a) + toNumber(b));
    const QString text = toText(a) + toText(b);
    return text.size() > longestText ? TemplateResult::beyond() : TemplateResult(text);
}

TemplateResult contains(const QVariant &container, const QVariant &value)
{
    if (isString(container))
        return QVariant(container.toString().contains(toText(value)));
    if (isList(container)) {
        for (const QVariant &item : container.toList()) {
            if (equals(item, value, true))
                return QVariant(true);
        }
        return QVariant(false);
    }
    if (isPrimitive(container) || isFunction(container) || holds<TemplateRegex>(container))
        return TemplateResult::failed(
            QStringLiteral("Cannot use \"in\" operator to search for \"%1\" in unexpected types.").arg(toText(value)));
    const QString key = toText(value);
    for (const auto &[name, item] : entriesOf(container)) {
        if (name == key)
            return QVariant(true);
    }
    return QVariant(false);
}

double arithmetic(QChar sign, bool doubled, double left, double right)
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

QString listText(const QVariantList &list)
{
    QStringList items;
    for (const QVariant &item : list)
        items += toOutput(item);
    return items.join(u',');
}

QVariant lookupInText(const QString &text, const QString &name)
{
    if (name == u"length")
        return double(text.size());
    bool ok = false;
    const qsizetype index = name.toLongLong(&ok);
    return ok && index >= 0 && index < text.size() ? QVariant(QString(text.at(index))) : QVariant();
}

QVariant lookupInList(const QVariantList &list, const QString &name)
{
    if (name == u"length")
        return double(list.size());
    bool ok = false;
    const qsizetype index = name.toLongLong(&ok);
    return ok ? list.value(index) : QVariant();
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

bool isText(const QVariant &value)
{
    return isString(value) || holds<SafeText>(value);
}

bool isList(const QVariant &value)
{
    return value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList;
}

bool isDict(const QVariant &value)
{
    return value.typeId() == QMetaType::QVariantMap || holds<TemplateDict>(value);
}

bool isFunction(const QVariant &value)
{
    return holds<TemplateFunction>(value);
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
    return isNothing(value) ? QString() : toText(value);
}

QString toText(const QVariant &value)
{
    if (isUndefined(value))
        return QStringLiteral("undefined");
    if (holds<SafeText>(value))
        return value.value<SafeText>().text;
    if (holds<Moment>(value))
        return QString::number(value.value<Moment>().milliseconds);
    if (holds<TemplateDict>(value))
        return QStringLiteral("[object Object]");
    if (holds<TemplateRegex>(value)) {
        const auto regex = value.value<TemplateRegex>();
        return u'/' + regex.body + u'/' + regex.flags;
    }
    return isList(value) ? listText(value.toList()) : jsString(value);
}

QList<std::pair<QString, QVariant>> entriesOf(const QVariant &value)
{
    if (holds<TemplateDict>(value))
        return value.value<TemplateDict>().entries;
    QList<std::pair<QString, QVariant>> entries;
    if (isList(value)) {
        for (const QVariant &item : value.toList())
            entries += { QString::number(entries.size()), item };
    } else if (holds<SafeText>(value)) {
        const QString text = value.value<SafeText>().text;
        entries = { { QStringLiteral("val"), text }, { QStringLiteral("length"), double(text.size()) } };
    } else if (value.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = value.toMap();
        for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
            entries += { entry.key(), entry.value() };
    }
    return entries;
}

qsizetype sizeWithin(const QVariant &value, qsizetype limit)
{
    if (isText(value))
        return 1 + toOutput(value).size() / 64;
    if (!isList(value) && !isDict(value))
        return 1;
    qsizetype size = 1;
    for (const auto &[key, item] : entriesOf(value)) {
        size += sizeWithin(item, limit - size);
        if (size > limit)
            break;
    }
    return size;
}

QVariant lookup(const QVariant &object, const QVariant &key)
{
    const QString name = toText(key);
    if (isText(object))
        return holds<SafeText>(object) && name != u"length" ? QVariant() : lookupInText(toOutput(object), name);
    if (isList(object))
        return lookupInList(object.toList(), name);
    if (holds<TemplateDict>(object))
        return object.value<TemplateDict>().value(name);
    return holds<Moment>(object) ? QVariant() : object.toMap().value(name);
}

TemplateResult member(const QVariant &object, const QVariant &key)
{
    if (!isNothing(object))
        return lookup(object, key);
    const QString shownKey = isDict(key) ? QStringLiteral("#<Object>") : toText(key);
    return TemplateResult::failed(
        QStringLiteral("Cannot read properties of %1 (reading '%2')").arg(toText(object), shownKey));
}

bool equals(const QVariant &left, const QVariant &right, bool strict)
{
    if (isNothing(left) || isNothing(right))
        return strict ? left.typeId() == right.typeId() : isNothing(left) && isNothing(right);
    if (!isPrimitive(left) && !isPrimitive(right))
        return isSameObject(left, right);
    if (strict && left.typeId() != right.typeId() && !(isNumber(left) && isNumber(right)))
        return false;
    const QVariant a = primitive(left);
    const QVariant b = primitive(right);
    return isString(a) && isString(b) ? a.toString() == b.toString() : toNumber(a) == toNumber(b);
}

bool isLess(const QVariant &left, const QVariant &right, bool orEqual)
{
    const QVariant a = primitive(left);
    const QVariant b = primitive(right);
    if (isString(a) && isString(b))
        return orEqual ? a.toString() <= b.toString() : a.toString() < b.toString();
    return orEqual ? toNumber(a) <= toNumber(b) : toNumber(a) < toNumber(b);
}

TemplateResult binary(const QString &name, const QVariant &left, const QVariant &right)
{
    if (name == u"+")
        return add(left, right);
    if (name == u"in" || name == u"not in") {
        const TemplateResult found = contains(right, left);
        return found.isFine() ? TemplateResult(found.value.toBool() == (name == u"in")) : found;
    }
    if (name.startsWith(u"==") || name.startsWith(u"!="))
        return QVariant(equals(left, right, name.size() == 3) == (name.at(0) == u'='));
    if (name == u"<" || name == u"<=")
        return QVariant(isLess(left, right, name.size() == 2));
    if (name == u">" || name == u">=")
        return QVariant(isLess(right, left, name.size() == 2));
    return QVariant(arithmetic(name.at(0), name.size() == 2, toNumber(left), toNumber(right)));
}

} // namespace TemplateValue

} // namespace Hexquill
