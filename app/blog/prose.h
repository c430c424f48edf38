// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Hexquill {

/// \a body with everything that is no prose (code, comments, tags, link targets, raw HTML tags) turned into blanks:
/// offsets and line breaks stay.
QString proseOf(const QString &body);

/// \a body with its code blocks and its comments but more marks turned into blanks.
QString withoutBlocks(const QString &body);

/// \a body with its code, its comments but more marks, and its {% raw %} blocks turned into blanks; tags, links and
/// HTML stay.
QString withoutCode(const QString &body);

/// \a body without its fences and comments, and with what stands in code spans, tags, link targets and HTML tags turned
/// into letters: their ends are still what they are to the text beside them.
QString maskedProse(const QString &body);

} // namespace Hexquill
