// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// Makes one line of each paragraph that the selection touches: for texts that were broken by hand. Headings, items,
/// quotes, tables, code, rules and breaks that Hexo shows stay lines. Nothing if there is no such paragraph.
std::optional<TextChange> unwrapParagraphs(const QString &text, Selection selection);

} // namespace Hexquill
