// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Hexquill {

/// Shows the file at \a path, selected, in the desktop's file manager (org.freedesktop.FileManager1); where there is
/// none that can, opens its folder.
void showInFileManager(const QString &path);

} // namespace Hexquill
