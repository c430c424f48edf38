// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blog.h"
#include "app/blog/imagelinks.h"

#include <QString>

namespace Hexquill {

/// Where the images of one post stand in a blog, and how the post must write their links so that Hexo publishes them.
///
/// With `post_asset_folder` and marked's `postAsset` a Markdown image lies in the post's asset folder and its link is
/// its name. In every other case (raw HTML, fields like `cover`, no asset folders) it lies in source/images/POST/ and
/// the link is /images/POST/NAME, which works on every page of the site.
class ImagePlaces
{
public:
    /// \a postFile: where the post stands or will stand in the blog.
    ImagePlaces(const Blog &blog, const QString &postFile, bool plainFolder = false);

    /// The folder for images linked in this \a form, absolute.
    QString folder(ImageLink::Form form) const;
    /// The link, as it must be written, to the file \a name in that folder.
    QString link(ImageLink::Form form, const QString &name) const;
    /// The link to the same file in a front matter field.
    QString fieldLink(const QString &name) const;
    /// Whether a link that is written like \a target already leads to a file of the blog from this post.
    bool works(ImageLink::Form form, const QString &target) const;

private:
    bool usesAssetFolder(ImageLink::Form form) const;
    QString siteFile(const QString &target) const;

    const Blog &m_blog;
    QString m_postFile;
    bool m_plainFolder;
};

/// A file name in \a folder for \a wanted that is free, or already holds exactly \a bytes (then \a isThere is set).
/// Never a name that holds something else.
QString freeImageName(const QString &folder, const QString &wanted, const QByteArray &bytes, const QStringList &taken,
                      bool *isThere);

} // namespace Hexquill
