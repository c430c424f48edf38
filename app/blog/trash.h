// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Hexquill {

class Blog;

/// What went to the desktop's trash together.
struct Trashed
{
    struct Piece
    {
        QString file; ///< absolute path of a file or folder, where it was
        QString inTrash; ///< where it is now
    };
    QString root;
    QList<Piece> pieces;
};

/// Moves the files and folders \a paths, all below \a root, to the trash (freedesktop.org's, on the file system they
/// are on). None is followed through a link. An error says why nothing was moved; nothing is ever removed instead.
/// After a kill all are where they were by the next start, or all in the trash. \a records: see carryOut().
tl::expected<Trashed, QString> moveToTrash(const QString &root, const QStringList &paths, const QString &records = {});

/// The post at \a file of \a blog with its asset folder.
tl::expected<Trashed, QString> trashPost(const Blog &blog, const QString &file, const QString &records = {});

/// Puts everything back where it was. An error says what could not be, because something else is there by now or the
/// trash was emptied; the rest is back.
tl::expected<void, QString> restore(const Trashed &trashed);

} // namespace Hexquill
