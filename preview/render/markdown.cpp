// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdown.h"

#include "preview/render/markdownmemory.h"

namespace Hexquill {

QString MarkdownResult::html() const
{
    QString all;
    for (const MarkdownBlock &block : blocks)
        all += block.html;
    return all;
}

MarkdownResult renderMarkdown(const QString &text, const MarkdownOptions &options, const MarkdownContext &context)
{
    return MarkdownMemory().render(text, options, context);
}

} // namespace Hexquill
