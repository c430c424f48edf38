// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/tagtable.h"

#include <optional>

namespace Hexquill {

/// \a html, or Hexo's complaint where an address in it could not be written.
TagResult orInvalidUrl(const std::optional<QString> &html);

/// A path with `.` and `..` resolved; it may still lead above its start.
QString normalizedPath(const QString &path);

/// `img`: classes, an address, a size and texts.
TagResult hexoImage(const TagCall &call, const TagContext &context);

/// The tags that show code, of the post or of a file.
QList<TagEntry> hexoCodeTags();
/// The tags that ask the blog where a post or a file of it is.
QList<TagEntry> hexoPlaceTags();

} // namespace Hexquill
