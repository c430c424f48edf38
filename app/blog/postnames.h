// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/postfacts.h"

namespace Hexquill {

/// A post's tags by Hexo's rules, in its own order: each once, empty ones left out, `tag` where `tags` is empty.
QStringList tagNames(const FrontMatter &frontMatter);

/// A post's categories as chains from their root, each once, in the order in which Hexo makes them: a flat list is one
/// chain, a list with lists in it has a chain per item.
QList<QStringList> categoryChains(const FrontMatter &frontMatter);

/// Hexo's slug of a category: the slugs of its chain joined by '/', with `category_map` and `filename_case`.
QString categorySlug(const QStringList &chain, const BlogConfig &config);

} // namespace Hexquill
