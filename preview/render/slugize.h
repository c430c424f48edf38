// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Hexquill {

/// hexo-util's slugize: \a transform 1 lower case, 2 upper case, 0 as it is.
/// Used for heading ids, tag and category slugs and names of new posts; existing file names are never slugized.
QString slugize(const QString &text, int transform = 0, const QString &separator = QStringLiteral("-"));

} // namespace Hexquill
