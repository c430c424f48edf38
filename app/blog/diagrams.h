// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/blogconfig.h"
#include "editor/post/frontmatter.h"

namespace Hexquill {

/// Which elements of a post the blog's theme draws with Mermaid, as a CSS selector; empty: none. Butterfly:
/// `mermaid.enable` for its tag, `mermaid.code_write` for bare code, too; NexT: `mermaid.enable`; Fluid:
/// `post.mermaid.enable` and, with `specific`, the post's `mermaid`; Stellar: `plugins.mermaid.enable` or the post's
/// `mermaid` or `render.diagrams`; Volantis: the post's `plugins`; others: `mermaid` or `mermaid.enable` of the theme,
/// or the post's. With hexo-filter-mermaid-diagrams also what that makes.
QString drawnDiagrams(const FrontMatter &frontMatter, const BlogConfig &config);

/// All that any theme draws: for a writer who wants to see diagrams anyway.
QString allDiagrams();

/// \a options with which Mermaid fences stay recognizable in the HTML, for such a writer.
RenderOptions withDiagramFences(RenderOptions options);

} // namespace Hexquill
