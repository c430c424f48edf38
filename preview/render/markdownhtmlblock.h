// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownchars.h"
#include "preview/render/markdowntree.h"

/// Blocks of raw HTML.
namespace Hexquill::Markdown {

/// End of the HTML block that starts at \a at, or -1.
qsizetype htmlBlockEnd(QStringView text, qsizetype at, const Grammar &grammar);
/// Whether the line at \a at begins with HTML that ends a paragraph. Indentation and upper case are not seen.
bool htmlInterrupts(QStringView text, qsizetype at, const Grammar &grammar);
/// Whether the rest of the line is one `<...>`.
bool isLineOfOneTag(QStringView text, qsizetype at);
/// End of an attribute of an open tag from the blanks before its name on, or -1. \a isBlank says what may stand
/// between its parts; \a sameLine keeps quoted values on their line.
qsizetype attributeEnd(QStringView text, qsizetype at, bool (*isBlank)(QChar), bool sameLine);

} // namespace Hexquill::Markdown
