// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/article.h"
#include "preview/render/placeholders.h"
#include "preview/render/tagtable.h"
#include "preview/render/templaterun.h"

namespace Hexquill {

/// Puts the hidden template tags back into \a article. Where Hexo runs Nunjucks, see runTemplateStep().
void restoreTemplateTags(Article &article, Placeholders &placeholders);

/// Puts the hidden template tags back into \a article and runs the whole HTML as a Nunjucks template, as Hexo does
/// after Markdown. Pieces that one tag spans become one. Braces in code elements are safe. \return what went wrong; its
/// segments are used up.
TemplateOutcome runTemplateStep(Article &article, Placeholders &placeholders, const QVariantMap &variables,
                                const TagContext &context);

} // namespace Hexquill
