// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/losttexts.h"

#include "editor/post/frontmatter.h"
#include "editor/post/postfile.h"
#include "editor/post/postmerge.h"
#include "preview/diskthread.h"

#include <chrono>
#include <future>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <vector>

namespace Hexquill {

namespace {

constexpr std::chrono::seconds patience(3); // for all files together; a slow network disk takes one or two

/// Reads a file in a thread of its own, which may never answer.
std::future<std::optional<QByteArray>> readSoon(const QString &path)
{
    auto promise = std::make_shared<std::promise<std::optional<QByteArray>>>();
    DiskThread thread;
    thread.leave();
    thread.start([promise, path] {
        const auto bytes = readFile(path);
        promise->set_value(bytes ? std::optional(*bytes) : std::nullopt);
    });
    return promise->get_future();
}

void lookAtFiles(QList<LostText> &texts)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    std::vector<std::future<std::optional<QByteArray>>> answers;
    for (const LostText &text : texts)
        answers.push_back(text.kept.origin.path.isEmpty() ? std::future<std::optional<QByteArray>>()
                                                          : readSoon(text.kept.origin.path));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto &answer = answers[size_t(i)];
        texts[i].diskAnswers = !answer.valid() || answer.wait_until(end) == std::future_status::ready;
        if (answer.valid() && texts.at(i).diskAnswers)
            texts[i].disk = answer.get();
    }
}

} // namespace

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
        if (file.isOpen() && kept)
            texts << LostText{ journal, *kept, QFileInfo(journal).lastModified(), {} };
        else
            damaged->append(journal);
    }
    lookAtFiles(texts);
    texts.removeIf([](const LostText &text) {
        const bool isSaved = text.disk && *text.disk == text.kept.post.toBytes();
        if (isSaved)
            QFile::remove(text.journal);
        return isSaved;
    });
    return texts;
}

} // namespace Hexquill
