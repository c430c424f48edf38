// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/templatevalue.h"

namespace Hexquill {

/// One of the functions that every Nunjucks template has (range, cycler, joiner); undefined if there is none.
QVariant templateGlobal(const QString &name);

/// \a function as a value.
QVariant functionValue(const std::function<TemplateResult(const QVariantList &)> &function);

} // namespace Hexquill
