// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/linekeeper.h"
#include "preview/render/placeholders.h"
#include "preview/render/renderoptions.h"

#include <QString>

namespace Hexquill {

/// A text without its fenced code: what Hexo's filter leaves for Markdown.
struct FencedText
{
    QString text;
    LineMap lines;
    QString failure; ///< why Hexo aborts here, if it does
    int failureLine = 0;
};

/// Replaces every fenced block of \a body by a placeholder with its highlighted HTML behind it. Works on lines and
/// ignores Markdown's structure, as Hexo's filter does.
FencedText hideFencedCode(const QString &body, const RenderOptions &options, Placeholders &placeholders);

} // namespace Hexquill
