// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "editor/post/yamlvalue.h"
#include "preview/render/renderoptions.h"

namespace Hexquill {

/// The renderer's options of a merged _config.yml, read with JavaScript's truth as Hexo reads them. \a hexoMajor
/// decides who chooses the highlighter: `syntax_highlighter` since Hexo 7, `highlight.enable` and `prismjs.enable`
/// before. The dialect is left at its default.
RenderOptions renderOptionsOf(const YamlValue &config, int hexoMajor);

} // namespace Hexquill
