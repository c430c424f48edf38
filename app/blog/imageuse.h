// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/storedimage.h"
#include "editor/post/post.h"

#include <functional>
#include <QList>
#include <tl/expected.hpp>

namespace Hexquill {

/// Those of \a images, stored for the post at \a postFile, that are what was stored and that no text names: of the
/// whole blog, or without one of the post's folder. \a open: texts that are not saved yet; they count beside the files.
/// None where a text cannot be read. \a goOn is asked between texts; false stops. Reads only.
QList<StoredImage> unusedOf(const QList<StoredImage> &images, const Blog *blog, const QString &postFile,
                            const QList<Post> &open, const std::function<bool()> &goOn);

} // namespace Hexquill
