// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// Makes the selected lines headings of \a level (1..6), plain again if they are; 0 makes them plain. An underlined
/// heading (CommonMark's setext heading) is one, whichever of its lines is selected: it loses its underline.
TextChange setHeading(const QString &text, Selection selection, int level);
/// Raises (\a by = -1) or lowers (1) the headings among the selected lines within 1..6.
TextChange shiftHeadings(const QString &text, Selection selection, int by);

} // namespace Hexquill
