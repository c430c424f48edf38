// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace Hexquill {

/// A post's date as Hexo keeps it: printed, it is its milliseconds since 1970.
struct Moment
{
    qint64 milliseconds = 0;
    bool operator==(const Moment &) const = default;
};

/// Nunjucks' SafeString: an object around a text, which macros and some filters give.
struct SafeText
{
    QString text;
};

/// A JavaScript object whose keys keep their order.
struct TemplateDict
{
    QList<std::pair<QString, QVariant>> entries;
    bool isKeywords = false; ///< the named arguments of a call

    bool contains(const QString &key) const;
    QVariant value(const QString &key) const;
    void set(const QString &key, const QVariant &value);
    QVariant take(const QString &key);
};

/// `r/body/flags`.
struct TemplateRegex
{
    QString body;
    QString flags;
};

/// What a call, filter or test gives: a value, or why Nunjucks throws, or that only Hexo itself can tell.
struct TemplateResult
{
    QVariant value;
    std::optional<QString> failure;
    bool unsupported = false;

    TemplateResult(const QVariant &result = {}) // NOLINT: a value is the usual answer
        : value(result)
    {
    }
    static TemplateResult failed(const QString &reason);
    static TemplateResult beyond();
    bool isFine() const { return !failure && !unsupported; }
};

/// Something that a template can call; a named argument list, if any, is the last argument.
struct TemplateFunction
{
    std::shared_ptr<const std::function<TemplateResult(const QVariantList &)>> call;
};

/// JavaScript's operators over template values: an invalid QVariant is undefined, a null pointer is null.
namespace TemplateValue {

constexpr qsizetype longestText = 1 << 20; ///< what one expression may make, in UTF-16 units
constexpr qsizetype longestList = 100'000;

bool isUndefined(const QVariant &value);
/// Undefined or null.
bool isNothing(const QVariant &value);
bool isNumber(const QVariant &value);
/// A string, but no SafeText.
bool isString(const QVariant &value);
/// A string or a SafeText.
bool isText(const QVariant &value);
bool isList(const QVariant &value);
/// A front-matter map or an object of the template.
bool isDict(const QVariant &value);
bool isFunction(const QVariant &value);
bool isTruthy(const QVariant &value);
double toNumber(const QVariant &value);
/// What `{{ value }}` prints.
QString toOutput(const QVariant &value);
/// JavaScript's String(value): unlike toOutput(), "undefined" and "null" for those.
QString toText(const QVariant &value);
/// Keys and values of an object, or of a list by its positions.
QList<std::pair<QString, QVariant>> entriesOf(const QVariant &value);
/// How many values \a value is made of, at most \a limit + 1: what bounds work over nested lists.
qsizetype sizeWithin(const QVariant &value, qsizetype limit);
/// `object[key]`; undefined if there is no such thing.
QVariant lookup(const QVariant &object, const QVariant &key);
/// `object[key]`, with what JavaScript throws where \a object is nothing.
TemplateResult member(const QVariant &object, const QVariant &key);
bool equals(const QVariant &left, const QVariant &right, bool strict);
bool isLess(const QVariant &left, const QVariant &right, bool orEqual);
/// `left OPERATOR right` for Nunjucks' operators but `and` and `or`.
TemplateResult binary(const QString &name, const QVariant &left, const QVariant &right);

} // namespace TemplateValue

} // namespace Hexquill

Q_DECLARE_METATYPE(Hexquill::Moment)
Q_DECLARE_METATYPE(Hexquill::SafeText)
Q_DECLARE_METATYPE(Hexquill::TemplateDict)
Q_DECLARE_METATYPE(Hexquill::TemplateRegex)
Q_DECLARE_METATYPE(Hexquill::TemplateFunction)
