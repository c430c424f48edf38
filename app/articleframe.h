// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/blogconfig.h"
#include "app/blog/postfacts.h"
#include "preview/previewview.h"

namespace Hexquill {

/// An instant as the blog's wall clock shows it, to the second; empty if it is none.
QString wallClockText(const QDateTime &utc, const BlogConfig &config);

/// What stands around the article in the preview: title block and table of contents, as the post's fields ask for them.
ArticleFrame articleFrame(const PostFacts &facts, const FrontMatter &frontMatter, const BlogConfig &config);

} // namespace Hexquill
