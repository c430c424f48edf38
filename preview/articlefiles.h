// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// Where an article's pictures may come from. Empty members are not used.
struct ArticleFolders
{
    QString postFolder; ///< the folder of the post's file
    QString assetFolder; ///< the post's own asset folder
    QString blogSource; ///< the blog's source folder
    QString root = QStringLiteral("/"); ///< the site's root in addresses, with slashes at both ends
    QString postPath; ///< the post's address below the root, which its asset folder is published under

    bool operator==(const ArticleFolders &) const = default;
};

/// A picture as it is served to the page.
struct ArticleImage
{
    QByteArray type; ///< like image/png, by the file's first bytes
    QByteArray bytes;
};

/// Reads the picture that an article calls \a address: percent-encoded, either below the site's root (/images/a.png)
/// or relative to the post. Only a regular file of at most 32 MB that begins as a picture does and that lies inside one
/// of \a folders after every link is followed; anything else is an error in words. Reentrant; reads the disk.
tl::expected<ArticleImage, QString> readArticleImage(const ArticleFolders &folders, const QString &address);

/// The picture's type by its first bytes; empty if \a start is no picture that the page shows.
QByteArray imageType(const QByteArray &start);

} // namespace Hexquill
