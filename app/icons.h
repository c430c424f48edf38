// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace Hexquill {

/// One of the program's line icons by its Lucide name. It is drawn when it is painted, in the colour that the palette
/// gives button text then, so it follows the theme; a checked button's is drawn in the accent.
QIcon lineIcon(const QString &name);

} // namespace Hexquill
