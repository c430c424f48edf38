// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/quickpicks.h"

#include "app/actions.h"
#include "app/blog/blog.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {

PickEntry entryOf(const PostFacts &post)
{
    PickEntry entry;
    entry.text = post.title.isEmpty() ? QFileInfo(post.file).completeBaseName() : post.title;
    entry.detail = post.source;
    entry.alsoFoundBy = post.source + QLatin1Char('\n') + post.tags.join(QLatin1Char('\n'));
    for (const CategoryFacts &category : post.categories)
        entry.alsoFoundBy += QLatin1Char('\n') + category.name;
    return entry;
}

PickEntry entryOf(const QString &file)
{
    PickEntry entry;
    entry.text = QFileInfo(file).completeBaseName();
    entry.detail = QDir::toNativeSeparators(QFileInfo(file).absolutePath());
    return entry;
}

} // namespace

QList<PickEntry> commandEntries(const Actions &actions)
{
    QList<PickEntry> entries;
    for (const ActionId id : actions.ids()) {
        QAction *action = actions[id];
        PickEntry entry;
        entry.text = actions.name(id);
        entry.detail = action->shortcut().toString(QKeySequence::NativeText);
        entry.enabled = action->isEnabled();
        entry.run = [action] { action->trigger(); };
        entries << entry;
    }
    return entries;
}

QList<PickEntry> postEntries(const Blog *blog, const QStringList &recent,
                             const std::function<void(const QString &)> &open)
{
    QList<QPair<QString, PickEntry>> entries;
    for (const PostFacts &post : blog ? blog->posts() : QList<PostFacts>())
        entries.append({ post.file, entryOf(post) });
    for (const QString &file : recent) {
        const auto isIt = [&](const auto &entry) { return entry.first == file; };
        if (std::none_of(entries.begin(), entries.end(), isIt)) // one that is gone is forgotten when it is opened
            entries.append({ file, entryOf(file) });
    }
    const auto lastUse = [&](const QString &file) {
        const qsizetype at = recent.indexOf(file);
        return at < 0 ? recent.size() : at;
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const auto &one, const auto &other) { return lastUse(one.first) < lastUse(other.first); });
    QList<PickEntry> result;
    for (auto &[file, entry] : entries) {
        entry.run = [open, path = file] { open(path); };
        result << entry;
    }
    return result;
}

} // namespace Hexquill
