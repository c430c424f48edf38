// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/templateexpression.h"

namespace Hexquill {

/// \a expression with its operators in the order in which they really run: Nunjucks parses them with its own ranks, but
/// writes them as JavaScript without parentheses, so that JavaScript's ranks decide. `"a" ~ 1 + 2` is "a12".
ExpressionPointer inJavaScriptsOrder(ExpressionPointer expression);

} // namespace Hexquill
