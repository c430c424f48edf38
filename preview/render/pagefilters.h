// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/renderoptions.h"

#include <QString>

namespace Hexquill {

/// Hexo's external_link filter over the HTML of a post or a page: marks links that leave the site.
QString markExternalLinks(const QString &html, const RenderOptions &options);

/// Butterfly's lazy loading: images get `loading='lazy'` if \a native, else their source moves to `data-lazy-src` and
/// \a placeholder, or an empty picture, stands in.
QString lazyImages(const QString &html, bool native, const QString &placeholder);

/// A place in HTML; start is -1 if there is none.
struct MoreMark
{
    qsizetype start = -1;
    qsizetype length = 0;
};

/// The first `<!-- more -->` in rendered HTML: any case, at most one blank on each side.
MoreMark findMoreMark(const QString &html);

} // namespace Hexquill
