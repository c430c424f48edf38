// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/renderer.h"

#include <optional>

namespace Hexquill {

/// Renders a post again and again while it is written. Every answer is render()'s; but a change that stays within one
/// paragraph and means nothing outside it costs that paragraph alone, however long the post is.
class PostRenderer
{
public:
    Rendering render(const RenderRequest &request, const RenderSite &site);
    void forget(); ///< to be called when the site is another, or when a render was cut off
    bool wasPartial() const { return m_wasPartial; } ///< whether the last answer took a paragraph only

private:
    /// A paragraph's texts before and after a change, and where it stands.
    struct Edit
    {
        QString before;
        QString after;
        qsizetype block = -1; ///< its index in the rendering
    };

    std::optional<Edit> editOf(const RenderRequest &request) const;
    qsizetype blockAt(int firstLine, int lastLine) const;
    std::optional<Rendering> renderEdit(const RenderRequest &request, const RenderSite &site);
    void apply(const Edit &edit, const Rendering &paragraph, Rendering &rendering);
    bool parts(Rendering &rendering) const;

    RenderRequest m_request;
    Rendering m_rendering;
    RenderTrace m_trace;
    RenderMemory m_memory; ///< for changes that reach beyond a paragraph
    bool m_isKnown = false; ///< the last rendering may be changed in part
    bool m_isParted = false; ///< it has a more mark
    bool m_hasDefinitions = false; ///< maybe: a label means what stands elsewhere
    bool m_wasPartial = false;
};

} // namespace Hexquill
