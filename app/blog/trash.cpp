// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/trash.h"

#include "app/blog/blog.h"
#include "app/blog/insidefolder.h"
#include "app/blog/pathpattern.h"
#include "app/blog/trashfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Hexquill {

namespace {

tl::expected<Trashed::Piece, QString> trashOne(const QString &root, const QString &path)
{
    const auto trash = checkInside(root, path).and_then([&] { return TrashFolder::forFile(path); });
    const auto moved = trash.and_then([&](const TrashFolder &folder) { return folder.take(root, path); });
    if (!moved)
        return tl::unexpected(QCoreApplication::translate("Trash", "%1 stays, for it could not go to the trash: %2")
                                  .arg(QDir(root).relativeFilePath(path), moved.error()));
    return Trashed::Piece{ path, *moved };
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

tl::expected<Trashed, QString> moveToTrash(const QString &root, const QStringList &paths)
{
    Trashed trashed{ root, {} };
    for (const QString &path : paths) {
        const auto piece = trashOne(root, path);
        if (piece) {
            trashed.pieces.append(*piece);
            continue;
        }
        const auto back = restore(trashed);
        return tl::unexpected(back ? piece.error() : piece.error() + QLatin1Char(' ') + back.error());
    }
    return trashed;
}

tl::expected<Trashed, QString> trashPost(const Blog &blog, const QString &file)
{
    QStringList paths{ file };
    const QString assets = withoutExtension(file);
    if (blog.config().isOn(QStringLiteral("post_asset_folder")) && QFileInfo(assets).isDir())
        paths.append(assets);
    return moveToTrash(blog.root(), paths);
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
