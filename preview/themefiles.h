// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/articlefiles.h"

namespace Hexquill {

/// The blog's own page around the article: HTML without scripts, with the places for the article marked by
/// `data-hexquill-` attributes, and the folder that its styles, fonts and pictures come from.
struct PageClothes
{
    QString html; ///< empty: the program's own page is worn
    QString publicFolder; ///< absolute; `hexquill://public/` stands for it
    QString root = QStringLiteral("/"); ///< of the site, with slashes at both ends
    QString packagesFolder = {}; ///< absolute; `hexquill://packages/` stands for it; empty: none

    bool operator==(const PageClothes &) const = default;
};

/// A style sheet, font or picture below the public folder, with its type; anything else is an error in words. \a path
/// is decoded and begins with a slash. Reentrant; reads the disk.
tl::expected<ArticleImage, QString> readThemeFile(const PageClothes &clothes, const QString &path);
/// The same below the folder of packages.
tl::expected<ArticleImage, QString> readPackageFile(const PageClothes &clothes, const QString &path);

} // namespace Hexquill
