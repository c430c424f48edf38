// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blog.h"
#include "editor/post/post.h"

#include <functional>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hexquill {

struct UnusedImage
{
    QString file; ///< absolute path
    qint64 bytes = 0;
};

struct UnusedImages
{
    QList<UnusedImage> images; ///< folder by folder
    int looked = 0; ///< images there are
    int texts = 0; ///< that were read
    QStringList unread; ///< a sentence for each text that could not be; then no image is called unused
    bool isStopped = false;
};

/// The images below the blog's source folder, asset folders included, that none of its texts names: posts, drafts,
/// pages, data, styles, scripts, scaffolds, configurations and themes. \a open: texts that are not saved yet; they
/// count beside the files. What browsers ask for by themselves (favicon.ico ...) is in use. \a goOn is called with the
/// number of texts read; false stops. Reads only.
UnusedImages findUnusedImages(const Blog &blog, const QList<Post> &open, const std::function<bool(int)> &goOn);

} // namespace Hexquill
