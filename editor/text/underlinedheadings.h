// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/spans.h"

#include <QList>

namespace Hexquill {

/// A paragraph that the line below makes a heading (CommonMark: a setext heading).
struct UnderlinedHeading
{
    Range words; ///< whole lines
    qsizetype end = 0; ///< of the underline
    int level = 0; ///< 1 or 2

    bool operator==(const UnderlinedHeading &) const = default;
};

/// The underlined headings of \a text that \a lines touch, in order. Reads the text from its start, for code has none.
QList<UnderlinedHeading> underlinedHeadings(QStringView text, Range lines);

} // namespace Hexquill
