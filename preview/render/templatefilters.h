// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/templatevalue.h"

#include <QHash>

namespace Hexquill {

using TemplateFilter = TemplateResult (*)(const QVariant &input, const QVariantList &arguments);

/// Nunjucks' filters over texts.
const QHash<QString, TemplateFilter> &templateTextFilters();
/// Nunjucks' filters over lists and objects.
const QHash<QString, TemplateFilter> &templateListFilters();

/// Nunjucks' filters that make numbers.
const QHash<QString, TemplateFilter> &templateNumberFilters();

/// The arguments of a filter that takes them by name too, in the order of \a names.
QVariantList templateArguments(const QVariantList &arguments, const QStringList &names);

bool isTemplateFilter(const QString &name);
bool isTemplateTest(const QString &name);
/// What Nunjucks throws, before it works out any argument, where there is no such filter or test.
TemplateResult noTemplateFilter(const QString &name);
TemplateResult noTemplateTest(const QString &name);

/// `input | name(arguments)`.
TemplateResult applyTemplateFilter(const QString &name, const QVariant &input, const QVariantList &arguments);

/// `input is name(arguments)`.
TemplateResult applyTemplateTest(const QString &name, const QVariant &input, const QVariantList &arguments);

/// `object.name(arguments)` for the methods of strings, lists and numbers that this preview knows. \a shownName: how
/// Nunjucks names what it cannot call.
TemplateResult callTemplateMethod(const QVariant &object, const QString &name, const QVariantList &arguments,
                                  const QString &shownName);

} // namespace Hexquill
