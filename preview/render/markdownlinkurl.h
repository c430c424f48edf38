// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdown.h"

#include <optional>

/// What hexo-renderer-marked makes of the targets of links and images.
namespace Hexquill::Markdown {

/// hexo-util 3's encodeURL(), which marked's renderer uses; nothing where it throws.
std::optional<QString> encodedUrl(const QString &url);

/// An image's target under the site's root or in the post's asset folder; nothing where Hexo throws.
std::optional<QString> imageUrl(const QString &url, const MarkdownOptions &options, const MarkdownContext &context);

} // namespace Hexquill::Markdown
