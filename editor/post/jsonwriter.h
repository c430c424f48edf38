// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamlvalue.h"

#include <QString>

namespace Hexquill {

/// \a value as JSON on one line. A timestamp becomes the text of its wall clock, which Hexo reads as that local time.
QString writeJson(const YamlValue &value);

/// What Hexo reads back of writeJson(value): JSON has no timestamps and no infinite numbers.
YamlValue asJsonValue(const YamlValue &value);

} // namespace Hexquill
