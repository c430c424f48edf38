// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "editor/post/yamlvalue.h"

namespace Hexquill {

/// Hexo 8's configuration of a blog that configures nothing, as far as it decides a post.
YamlValue hexoDefaults();

} // namespace Hexquill
