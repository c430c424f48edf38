// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "editor/post/yamlvalue.h"

namespace Hexquill {

/// \a source laid over \a target as hexo-util's deepMerge does: maps by key, lists by position and then by new items,
/// everything else replaced.
YamlValue deepMerge(const YamlValue &target, const YamlValue &source);

/// The value at a dotted \a path ("marked.breaks") below \a value, Null if there is none.
YamlValue valueAt(const YamlValue &value, const QString &path);

} // namespace Hexquill
