// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

namespace Hexquill {

/// The one or two ASCII letters that Hexo puts for an accented or full-width letter in slugs, or null if it keeps it.
const char *asciiFold(QChar character);

} // namespace Hexquill
