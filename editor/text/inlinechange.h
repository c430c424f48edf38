// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/spans.h"
#include "editor/text/textchange.h"

namespace Hexquill {

QString textIn(const QString &text, Range range);
/// \a range without blanks at its edges.
Range trimmedToWords(QStringView text, Range range);
/// \a start up to \a end in the direction of \a before.
Selection selected(Selection before, qsizetype start, qsizetype end);

/// \a with in place of \a range.
TextChange replaced(Range range, const QString &with, Selection selection);
/// \a span without its marks; \a selection stays at its words.
TextChange unmarked(const QString &text, Selection selection, const MarkedSpan &span);

} // namespace Hexquill
