// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace Hexquill {

/// The tags that scripts of a blog register, as far as their text tells.
struct InstalledTags
{
    QStringList foreign; ///< of the theme and of packages
    QStringList own; ///< of the blog's own `scripts`, which Hexo runs last
    bool mayHaveMore = false; ///< a script registers a tag under a name that does not stand in it
};

/// Reads the scripts of the blog at \a root: `scripts`, those of the theme in \a themeFolder, and those of
/// \a packages below node_modules. Nothing is run; folders that are too large are read in part.
InstalledTags installedTags(const QString &root, const QString &themeFolder, const QStringList &packages);

} // namespace Hexquill
