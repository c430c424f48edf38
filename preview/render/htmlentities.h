// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Hexquill {

/// \a text with HTML's character references decoded as a browser does in text: named ones (some also without their
/// semicolon) and numeric ones. \a inAttribute: an old name without semicolon counts only if no letter, digit or `=`
/// follows.
QString decodeEntities(QStringView text, bool inAttribute = false);

} // namespace Hexquill
