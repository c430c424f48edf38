// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/renderoptions.h"

#include <QString>

namespace Hexquill {

/// Hexo's external_link filter over the HTML of a post or a page: marks links that leave the site.
QString markExternalLinks(const QString &html, const RenderOptions &options);

/// A place in HTML; start is -1 if there is none.
struct MoreMark
{
    qsizetype start = -1;
    qsizetype length = 0;
};

/// The first `<!-- more -->` in rendered HTML: any case, at most one blank on each side.
MoreMark findMoreMark(const QString &html);

} // namespace Hexquill
