// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/trash.h"

#include "app/blog/blog.h"
#include "app/blog/filemoves.h"
#include "app/blog/insidefolder.h"
#include "app/blog/pathpattern.h"
#include "app/blog/trashfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Hexquill {

namespace {

/// The moves of \a paths to the trash, with their notes.
tl::expected<FileMoves, QString> movesToTrash(const QString &root, const QStringList &paths)
{
    FileMoves moves{ root, {} };
    QSet<QString> taken;
    for (const QString &path : paths) {
        const auto trash = checkInside(root, path).and_then([&] { return TrashFolder::forFile(path); });
        const auto place = trash.and_then([&](const TrashFolder &folder) { return folder.placeFor(path, taken); });
        if (!place)
            return tl::unexpected(place.error());
        taken.insert(*place);
        moves.moves.append({ path, *place });
        moves.notes.append({ TrashFolder::noteOf(*place), trash->noteFor(path) });
    }
    return moves;
}

tl::expected<void, QString> restoreOne(const QString &root, const Trashed::Piece &piece)
{
    if (!QFileInfo::exists(piece.inTrash))
        return tl::unexpected(QCoreApplication::translate("Trash", "%1 is not in the trash any more.").arg(piece.file));
    return makeFoldersInside(root, QFileInfo(piece.file).absolutePath())
        .and_then([&] { return bringInside(root, piece.inTrash, piece.file); })
        .map([&] { QFile::remove(TrashFolder::noteOf(piece.inTrash)); });
}

} // namespace

/// The post or image comes first, and what belongs to it after it.
tl::expected<Trashed, QString> moveToTrash(const QString &root, const QStringList &paths, const QString &records)
{
    if (paths.isEmpty())
        return Trashed{ root, {} };
    const auto moves = movesToTrash(root, paths);
    const auto done = moves.and_then([&](const FileMoves &all) { return carryOut(all, records); });
    if (!done)
        return tl::unexpected(QCoreApplication::translate("Trash", "%1 stays, for it could not go to the trash: %2")
                                  .arg(QDir(root).relativeFilePath(paths.first()), done.error()));
    Trashed trashed{ root, {} };
    for (const FileMove &move : moves->moves)
        trashed.pieces.append({ move.from, move.to });
    return trashed;
}

tl::expected<Trashed, QString> trashPost(const Blog &blog, const QString &file, const QString &records)
{
    QStringList paths{ file };
    const QString assets = withoutExtension(file);
    if (blog.config().isOn(QStringLiteral("post_asset_folder")) && QFileInfo(assets).isDir())
        paths.append(assets);
    return moveToTrash(blog.root(), paths, records);
}

tl::expected<void, QString> restore(const Trashed &trashed)
{
    QStringList failures;
    for (auto piece = trashed.pieces.rbegin(); piece != trashed.pieces.rend(); ++piece) {
        if (const auto restored = restoreOne(trashed.root, *piece); !restored)
            failures.append(restored.error());
    }
    if (!failures.isEmpty())
        return tl::unexpected(failures.join(QLatin1Char(' ')));
    return {};
}

} // namespace Hexquill
