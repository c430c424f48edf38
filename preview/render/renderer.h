// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/rendering.h"

namespace Hexquill {

/// What `hexo generate` makes of a post, as a pure function: no files, no clock, no globals. Reentrant.
/// Unbounded in time on hostile input; callers that face a writer go through RenderProcess.
Rendering render(const RenderRequest &request, const RenderSite &site);

} // namespace Hexquill
