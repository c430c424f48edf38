// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/blogconfig.h"
#include "editor/post/frontmatter.h"

namespace Hexquill {

/// Whether the blog's theme draws the formulas of a post: by the post's `mathjax`, `katex` or `math`, else by the
/// theme's settings (Butterfly: math.use and math.per_page; NexT: math.every_page; Fluid: post.math.enable and
/// post.math.specific; others: `mathjax` or `katex` of the theme's settings, as a switch or with `enable`).
bool drawsFormulas(const FrontMatter &frontMatter, const BlogConfig &config);

} // namespace Hexquill
