// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// Sets or removes the marks of a span: on the selection, else on the Latin word or the span under the caret, else an
/// empty pair around the caret. \a mark is `**`, `*` or `~~`. Several lines get marks each, after their list or quote
/// marks, and the cells of a table; code among them gets none. Punctuation at the edges that would make Hexo print the
/// asterisks (`**真，**她`) is left outside the span.
TextChange toggleMark(const QString &text, Selection selection, QLatin1StringView mark);

} // namespace Hexquill
