// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/linekeeper.h"
#include "preview/render/placeholders.h"

#include <QString>

namespace Hexquill {

/// Whether Hexo runs Nunjucks over a text at all: it has at least one complete `{{ }}`, `{% %}` or `{# #}`.
bool hasTemplateTag(QStringView text);

/// A text whose template tags and HTML comments are behind placeholders.
struct GuardedText
{
    QString text;
    LineMap lines;
    int droppedFrom = -1; ///< 0-based source line from which Hexo 7 publishes nothing, -1 if all is well
};

/// Hides template tags and HTML comments of \a text from Markdown as Hexo 8 does: `{{ }}` and `{% %}` (a block tag up
/// to the first tag that contains `endNAME`, if that word occurs in the text) and `<!-- -->`; deletes `{# #}`; leaves
/// backtick spans alone but for raw tags in them. \a lines: where \a text comes from; stored texts remember their
/// source lines.
GuardedText guardTemplate(const QString &text, const LineMap &lines, Placeholders &placeholders);

/// The same as Hexo 7 does it: quotes, backticks and HTML comments mean nothing, a `{{` ends at the next `}}`, and what
/// never ends takes the rest of the text with it.
GuardedText guardTemplateAsHexo7(const QString &text, const LineMap &lines, Placeholders &placeholders);

} // namespace Hexquill
