// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postdisk.h"

#include <QFileInfo>

namespace Hexquill {

namespace {

/// The same file under another name in its folder, or in the other one of Hexo's two: then this is its post.
QString renamedTo(const LookWish &wish)
{
    if (!wish.identity)
        return {};
    const QString folder = QFileInfo(wish.path).absolutePath();
    const QString parent = QFileInfo(folder).absolutePath();
    for (const QString &place : { folder, parent + QStringLiteral("/_posts"), parent + QStringLiteral("/_drafts") })
        if (const QString there = wish.identity->findIn(place); !there.isEmpty())
            return there;
    return {};
}

/// All of a look but the bytes.
FileLook factsOf(const LookWish &wish)
{
    FileLook look;
    look.path = wish.path;
    if (!QFileInfo::exists(look.path))
        if (const QString there = renamedTo(wish); !there.isEmpty())
            look.path = there;
    if (wish.follow)
        wish.follow(look.path);
    if (wish.claim && (wish.claims || look.path != wish.path)) {
        look.owner = wish.claim->take(look.path);
        look.claimed = true;
    }
    const QFileInfo info(look.path);
    look.exists = info.exists();
    look.isFolder = info.isDir();
    look.canonicalPath = info.canonicalFilePath();
    look.identity = FileIdentity::of(look.path);
    if (look.exists)
        look.times = { info.birthTime().isValid() ? info.birthTime() : info.lastModified(), info.lastModified() };
    return look;
}

} // namespace

FileLook lookAt(const LookWish &wish)
{
    FileLook look = factsOf(wish);
    look.bytes = readFile(look.path);
    return look;
}

FileLook lookBeforeOpening(const QString &path)
{
    const FileLook look = lookAt({ path, {}, {}, false, {} });
    if (look.bytes)
        removeSaveLitter(QFileInfo(path).absolutePath());
    return look;
}

SaveOutcome savePost(const SaveWish &wish)
{
    SaveOutcome outcome;
    const QString &path = wish.place.path;
    const QByteArray before = wish.expected ? *wish.expected : readFile(path).value_or(QByteArray());
    outcome.done = saveFile(path, wish.bytes, { wish.expected, false, wish.sameFile });
    if (!outcome.done) {
        if (outcome.done.error().kind == SaveError::Kind::ChangedOnDisk)
            if (const auto theirs = readFile(path))
                outcome.theirs = *theirs;
        return outcome;
    }
    outcome.look = factsOf(wish.place);
    for (const auto &[bytes, reason] :
         { std::pair(before, KeptBecause::Replaced), std::pair(wish.bytes, KeptBecause::Saved) })
        if (!bytes.isEmpty() || reason == KeptBecause::Saved)
            if (const auto kept = wish.history.keep(path, bytes, reason); !kept)
                outcome.historyFault = kept.error();
    return outcome;
}

} // namespace Hexquill
