// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

struct FileMove
{
    QString from; ///< absolute path of a file or folder
    QString to; ///< likewise; nothing is there
};

/// Files and folders below one root that move together: all of them, or none.
struct FileMoves
{
    QString root;
    QList<FileMove> moves; ///< in their order

    /// What takes them back.
    FileMoves reversed() const;
};

/// Carries \a moves out, without replacing anything and without leaving the root. At the first error, and at the next
/// call or start after a kill, what was moved already goes back. \a records: where the moves are written down before
/// they begin, empty for the writer's own folder.
tl::expected<void, QString> carryOut(const FileMoves &moves, const QString &records = {});

/// Takes back what moves that were killed left undone below \a root; whether there were any.
bool takeBackUnfinishedMoves(const QString &root, const QString &records = {});

} // namespace Hexquill
