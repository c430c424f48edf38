// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
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

/// JavaScript's operators over template values: an invalid QVariant is undefined, a null pointer is null.
namespace TemplateValue {

bool isUndefined(const QVariant &value);
/// Undefined or null.
bool isNothing(const QVariant &value);
bool isTruthy(const QVariant &value);
double toNumber(const QVariant &value);
/// What `{{ value }}` prints.
QString toOutput(const QVariant &value);
/// `object[key]`; undefined if there is no such thing.
QVariant lookup(const QVariant &object, const QVariant &key);
bool equals(const QVariant &left, const QVariant &right, bool strict);
/// `left OPERATOR right` for Nunjucks' operators but `and` and `or`.
QVariant binary(const QString &name, const QVariant &left, const QVariant &right);

/// What a call or a filter gives: a value, or why Nunjucks throws, or that only Hexo itself can tell.
struct Result
{
    QVariant value;
    std::optional<QString> failure;
    bool unsupported = false;
};

/// `object.name(arguments)` for the methods of strings, lists, numbers and dates that this preview knows.
Result callMethod(const QVariant &object, const QString &name, const QVariantList &arguments, const QString &shownName);

/// `input | name(arguments)`.
Result applyFilter(const QString &name, const QVariant &input, const QVariantList &arguments);

} // namespace TemplateValue

} // namespace Hexquill

Q_DECLARE_METATYPE(Hexquill::Moment)
