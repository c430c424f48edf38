// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Hexquill {

/// Where the program keeps what survives a restart but is no setting. A path that is empty keeps nothing.
struct StateFolder
{
    QString path;

    /// $XDG_STATE_HOME/hexquill, usually ~/.local/state/hexquill (XDG Base Directory Specification; QStandardPaths of
    /// Qt 6.4 does not know it).
    static StateFolder ofUser();

    QString journals() const { return below(QStringLiteral("journal")); } ///< of unsaved changes
    QString history() const { return below(QStringLiteral("history")); } ///< versions of posts
    QString claims() const { return below(QStringLiteral("open")); } ///< which program has which post

private:
    QString below(const QString &name) const { return path.isEmpty() ? QString() : path + QLatin1Char('/') + name; }
};

} // namespace Hexquill
