// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Hexquill {

enum class FolderLook {
    There,
    Missing, ///< or no folder
    NoAnswer, ///< its disk has not answered for a moment
};

/// Looks at \a folder without holding up the window: its events but for the writer's input are handled meanwhile.
FolderLook lookAtFolder(const QString &folder);

/// Where a file dialog may begin that is to begin in \a folder: there, or in the home folder if that disk does not
/// answer, since the dialog itself would wait for it.
QString folderToBeginIn(const QString &folder);

} // namespace Hexquill
