// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/renderoptions.h"

#include <QString>

namespace Hexquill {

/// A theme's setting at a path like "code.highlight.lib"; \a otherwise, the theme's own default, if it is not there.
QVariant themeSetting(const RenderOptions &options, const QString &path, const QVariant &otherwise);

/// \a options as the theme changes them before Hexo renders posts: NexT and Fluid choose the highlighter's.
RenderOptions withThemesChoices(RenderOptions options);

/// Whether the blog's theme is \a name, under whatever name of its packages.
bool isTheme(const RenderOptions &options, const char *name);

/// What NexT does to a post before its excerpt is cut off: lazy images and covered outside links, if they are on.
QString filteredByNext(const QString &html, const RenderOptions &options);

/// What Fluid does to a post's code after its excerpt is cut off.
QString filteredByFluid(const QString &html, const RenderOptions &options);

} // namespace Hexquill
