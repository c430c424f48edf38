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
};

/// Hides template tags and HTML comments of \a text from Markdown as Hexo 8 does: `{{ }}` and `{% %}` (a block tag up
/// to the first tag that contains `endNAME`, if that word occurs in the text) and `<!-- -->`; deletes `{# #}`; leaves
/// backtick spans alone but for raw tags in them. \a lines: where \a text comes from; stored texts remember their
/// source lines.
GuardedText guardTemplate(const QString &text, const LineMap &lines, Placeholders &placeholders);

} // namespace Hexquill
