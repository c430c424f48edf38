// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blog.h"
#include "app/checks/diagnostic.h"
#include "editor/post/frontmatter.h"
#include "editor/post/post.h"
#include "preview/render/rendering.h"

#include <QList>

namespace Hexquill {

/// What the rules look at: one post as it is, and what is known of it.
struct CheckInput
{
    QString file; ///< absolute path, empty for an unsaved post
    const Post &post;
    const FrontMatter &frontMatter;
    const PostFacts &facts;
    const Blog &blog; ///< Blog::plainFolder() for a post outside a blog
    const Rendering &rendering; ///< for its diagnostics; an empty one leaves them out
    bool drawsFormulas = false; ///< by the writer's choice, whatever post and theme say
};

/// All findings in one post, by place.
QList<Diagnostic> checkPost(const CheckInput &input);

/// Findings between the posts of a blog: two posts at one address, tags that share a page, patterns without value.
QList<Diagnostic> checkBlog(const Blog &blog);

} // namespace Hexquill
