// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/statefolder.h"

#include <QDir>

namespace Hexquill {

StateFolder StateFolder::ofUser()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString home = QDir::isAbsolutePath(set) ? set : QDir::homePath() + QStringLiteral("/.local/state");
    return { QDir::cleanPath(home) + QStringLiteral("/hexquill") };
}

} // namespace Hexquill
