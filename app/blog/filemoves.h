// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

struct FileMove
{
    QString from; ///< absolute path of a file or folder
    QString to; ///< likewise; nothing is there
};

/// New bytes for a file that moved.
struct FileChange
{
    QString file; ///< absolute, where it is after the moves
    QByteArray before;
    QByteArray after;
};

/// A small file that is made before the moves and goes if they are taken back.
struct FileNote
{
    QString file; ///< absolute; nothing is there
    QByteArray bytes;
};

/// Files and folders that move together, within one root, out of it or into it: all of them, or none.
struct FileMoves
{
    QString root;
    QList<FileMove> moves; ///< in their order
    std::optional<FileChange> change = {}; ///< the last step; without it nothing has moved either
    QList<FileNote> notes = {};

    /// What takes the moves back.
    FileMoves reversed() const;
};

/// Carries \a moves out, without replacing anything and without following a link below the root. At the first error,
/// and at the next call or start after a kill, what was moved already goes back. \a records: where the moves are
/// written down before they begin, empty for the writer's own folder.
tl::expected<void, QString> carryOut(const FileMoves &moves, const QString &records = {});

/// Takes back what moves that were killed left undone below \a root; whether there were any.
bool takeBackUnfinishedMoves(const QString &root, const QString &records = {});

} // namespace Hexquill
