// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/losttexts.h"

#include "editor/post/frontmatter.h"
#include "editor/post/postfile.h"
#include "editor/post/postmerge.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace Hexquill {

QString LostText::name() const
{
    if (!kept.origin.path.isEmpty())
        return QFileInfo(kept.origin.path).fileName();
    const YamlValue title = FrontMatter::read(kept.post.head).value(QStringLiteral("title"));
    const QString text = title.isTruthy() ? title.toJsString() : QString();
    return text.isEmpty() ? QCoreApplication::translate("LostText", "A new post") : text;
}

bool LostText::diskChanged() const
{
    return disk && QCryptographicHash::hash(*disk, QCryptographicHash::Sha256) != kept.origin.baseHash;
}

bool LostText::canMerge() const
{
    const JournalOrigin &origin = kept.origin;
    return diskChanged() && QCryptographicHash::hash(origin.base, QCryptographicHash::Sha256) == origin.baseHash;
}

Post LostText::merged(const QString &mineName, const QString &theirsName) const
{
    return mergePosts(Post::fromBytes(kept.origin.base), kept.post, Post::fromBytes(*disk), mineName, theirsName).post;
}

QList<LostText> findLostTexts(const QString &folder, QStringList *damaged)
{
    QList<LostText> texts;
    for (const QString &journal : abandonedJournals(folder)) {
        QFile file(journal);
        const auto kept = file.open(QIODevice::ReadOnly) ? readJournal(file.readAll())
                                                         : tl::expected<JournaledPost, QString>(JournaledPost());
        if (!file.isOpen() || !kept) {
            damaged->append(journal);
            continue;
        }
        LostText text{ journal, *kept, QFileInfo(journal).lastModified(), {} };
        if (!text.kept.origin.path.isEmpty())
            if (const auto bytes = readFile(text.kept.origin.path))
                text.disk = *bytes;
        if (text.disk && *text.disk == text.kept.post.toBytes())
            file.remove();
        else
            texts << text;
    }
    return texts;
}

} // namespace Hexquill
