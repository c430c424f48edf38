// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "preview/render/renderoptions.h"

#include <QString>
#include <QStringList>

namespace Hexquill {

/// What turns a blog's Markdown into HTML, as far as its folder tells.
struct InstalledRenderer
{
    int hexoMajor = 8; ///< Hexo's own major version
    MarkdownDialect dialect = MarkdownDialect::Marked15;
    bool hasAbbrlink = false; ///< package.json names hexo-abbrlink
    QStringList packages; ///< the plugins that package.json names, which are the ones that Hexo loads
    /// In the writer's words, where another renderer than hexo-renderer-marked makes the HTML; else empty.
    QString note;
};

/// Looks, in this order, at node_modules, the lock files (npm, yarn, pnpm) and package.json of the blog at \a root.
InstalledRenderer installedRenderer(const QString &root);

} // namespace Hexquill
