// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownmemory.h"
#include "preview/render/rendering.h"

namespace Hexquill {

/// What may be kept from one render to the next, so that the next one has less to do.
struct RenderMemory
{
    MarkdownMemory markdown;
};

/// What a rendering was made of, for whoever renders again what has hardly changed.
struct RenderTrace
{
    QStringList contentPieces; ///< contentHtml in the pieces that the blocks were made of
    bool hasTemplate = false; ///< templates ran over the post
    bool contained = false; ///< no block had an effect on another one, and none was left unread for its cost
};

/// What `hexo generate` makes of a post, as a pure function: no files, no clock, no globals. Reentrant.
/// Unbounded in time on hostile input; callers that face a writer go through RenderProcess.
Rendering render(const RenderRequest &request, const RenderSite &site);
/// The same, faster for what \a memory holds of other renders, with its \a trace if one is wanted.
Rendering render(const RenderRequest &request, const RenderSite &site, RenderMemory &memory,
                 RenderTrace *trace = nullptr);

} // namespace Hexquill
