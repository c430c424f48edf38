// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/linekeeper.h"
#include "preview/render/renderoptions.h"

namespace Hexquill {

/// A post's text after a filter that comes before all other steps.
struct FilteredText
{
    QString text;
    LineMap lines;
};

/// Whether the blog has hexo-filter-mermaid-diagrams, and has it on.
bool hasMermaidFilter(const RenderOptions &options);

/// What that filter leaves of \a body: every Mermaid fence, wherever it stands, as a `<pre class="mermaid">` with its
/// text as it is. Fences of tildes it does not know.
FilteredText withMermaidBlocks(const QString &body);

} // namespace Hexquill
