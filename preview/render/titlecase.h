// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Hexquill {

/// English title case as Hexo's `titlecase` option makes it: every word but small ones in the middle gets a capital.
QString titleCase(const QString &text);

} // namespace Hexquill
