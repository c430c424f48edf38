// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postfacts.h"
#include "app/problemspanel.h"
#include "preview/render/rendering.h"

namespace Hexquill {

/// All that is wrong with the open post, in the order of its file: front matter first, then the article.
QList<Problem> postProblems(const FrontMatter &frontMatter, const PostFacts &facts, const Rendering &rendering);

} // namespace Hexquill
