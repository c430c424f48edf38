// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/templatevalue.h"

namespace Hexquill {

/// JSON.stringify(value, null, spaces): undefined for what JSON has no form for.
TemplateResult templateJson(const QVariant &value, const QVariant &spaces);

} // namespace Hexquill
