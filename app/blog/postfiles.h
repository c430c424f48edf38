// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blogconfig.h"

#include <QString>
#include <QStringList>

namespace Hexquill {

/// Paths of the files below \a folder that Hexo takes for posts, relative to it, in the order of their names' UTF-16
/// units (a folder's files stand where its name does). Hidden files, editors' leftovers and files of other types are
/// left out; with `post_asset_folder` only the extension of `new_post_name` counts.
QStringList postFilesBelow(const QString &folder, const BlogConfig &config);

/// All files below \a folder, relative to it, in the same order, without hidden ones and leftovers.
QStringList filesBelow(const QString &folder);

/// Whether Hexo renders a file of this name to a page (by its extension).
bool isRenderable(const QString &path);

} // namespace Hexquill
