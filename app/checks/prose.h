// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Hexquill {

/// \a body with everything that is no prose (code, comments, tags, link targets, raw HTML tags) turned into blanks:
/// offsets and line breaks stay.
QString proseOf(const QString &body);

} // namespace Hexquill
