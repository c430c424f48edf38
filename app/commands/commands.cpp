// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/commands/commands.h"

#include <QFileInfo>

namespace Hexquill {

ExitCode CommandContext::eachFile(const std::function<tl::expected<void, QString>(const QString &)> &deed) const
{
    const QStringList names = files();
    ExitCode worst = names.isEmpty() ? ExitCode::Usage : ExitCode::Done;
    for (const QString &name : names) {
        if (const auto done = deed(QFileInfo(name).absoluteFilePath()); !done)
            worst = refuse(QStringLiteral("%1: %2").arg(name, done.error()));
    }
    return worst;
}

} // namespace Hexquill
