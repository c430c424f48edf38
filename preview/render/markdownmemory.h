// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdown.h"

#include <memory>

namespace Hexquill {

/// What became of a text, so that after a change only the blocks around the change are read and written again. What
/// render() gives is what renderMarkdown() gives, whatever was rendered before.
class MarkdownMemory
{
public:
    MarkdownMemory();
    ~MarkdownMemory();
    MarkdownMemory(MarkdownMemory &&) noexcept;
    MarkdownMemory &operator=(MarkdownMemory &&) noexcept;

    MarkdownResult render(const QString &text, const MarkdownOptions &options, const MarkdownContext &context);

private:
    struct Known;
    std::unique_ptr<Known> m_known;
};

} // namespace Hexquill
