// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Hexquill {

class Blog;

/// An image put beside a post.
struct StoredImage
{
    QString root; ///< the folder that nothing is done outside of
    QString file; ///< absolute path
    QString link; ///< as the post must write it
    QByteArray digest; ///< SHA-256 of its bytes
    bool written = false; ///< false: the same image was there already
    QStringList madeFolders; ///< for it, the innermost first
};

/// Where a stored image is shown: in the text, or by a field like `cover`.
enum class ImageUse { Body, Field };

/// Stores \a bytes for the post at \a postFile by the convention of its blog; without a blog in the folder images/
/// beside the post. \a suggestedName may be empty: then it is named by the time, unless the folder holds the same image
/// already. Errors are for the writer: no image, disk full, a link that leads out of the blog.
tl::expected<StoredImage, QString> storeImage(const Blog *blog, const QString &postFile, const QByteArray &bytes,
                                              const QString &suggestedName, ImageUse use = ImageUse::Body);

/// Whether the file is there and holds what was stored.
bool isUnchanged(const StoredImage &image);

/// Takes back what storeImage() wrote: the file unless it is another by now, and the folders made for it if they are
/// empty. An error says what stays and why.
tl::expected<void, QString> removeStored(const StoredImage &image);

} // namespace Hexquill
