// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "editor/post/yamlvalue.h"

#include <QString>

namespace Hexquill {

/// Front matter data as Hexo's own `new` command writes it: a line or more per key, dates after the other keys, keys
/// without a value last, two blanks of indentation, quotes only where they are needed. Ends with a line break.
QString writeHexoYaml(const YamlValue &map);

} // namespace Hexquill
