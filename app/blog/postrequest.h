// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/postfacts.h"
#include "editor/post/frontmatter.h"
#include "editor/post/post.h"
#include "preview/render/rendering.h"

namespace Hexquill {

/// What Hexo renders of \a post, as one value: the body (of a file whose front matter Hexo takes for text: the whole
/// file), the fields as its templates see them, and where the post will stand. \a facts of a post that was never saved
/// come from postFacts() with the name it would get.
RenderRequest renderRequest(const Post &post, const FrontMatter &frontMatter, const PostFacts &facts,
                            const QStringList &assets, quint64 revision = 0);

} // namespace Hexquill
