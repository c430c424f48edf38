// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/postfiles.h"

#include "app/blog/pathpattern.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Hexquill {

namespace {

constexpr int maximumDepth = 32;

bool isIgnored(const QString &name)
{
    return name.startsWith(QLatin1Char('_')) || name.startsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char('~'))
        || name.endsWith(QLatin1Char('%'));
}

void collect(const QDir &folder, const QString &prefix, int depth, QStringList *files)
{
    QStringList names = folder.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end());
    for (const QString &name : std::as_const(names)) {
        const QFileInfo info(folder.filePath(name));
        if (isIgnored(name))
            continue;
        if (!info.isDir())
            files->append(prefix + name);
        else if (depth < maximumDepth && !info.isSymLink()) // a link to a folder could lead round in circles
            collect(QDir(info.filePath()), prefix + name + QLatin1Char('/'), depth + 1, files);
    }
}

} // namespace

bool isRenderable(const QString &path)
{
    static const QStringList extensions{
        QStringLiteral(".md"),   QStringLiteral(".markdown"), QStringLiteral(".mkd"),    QStringLiteral(".mkdn"),
        QStringLiteral(".mdwn"), QStringLiteral(".mdtxt"),    QStringLiteral(".mdtext"), QStringLiteral(".html"),
        QStringLiteral(".htm"),  QStringLiteral(".json"),     QStringLiteral(".yml"),    QStringLiteral(".yaml"),
        QStringLiteral(".njk"),  QStringLiteral(".j2"),
    };
    return extensions.contains(extensionOf(path));
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    if (QFileInfo(folder).isDir())
        collect(QDir(folder), QString(), 0, &files);
    return files;
}

QStringList postFilesBelow(const QString &folder, const BlogConfig &config)
{
    const bool assets = config.isOn(QStringLiteral("post_asset_folder"));
    const QString only = extensionOf(config.text(QStringLiteral("new_post_name")));
    QStringList posts = filesBelow(folder);
    const auto isNoPost
        = [&](const QString &path) { return !isRenderable(path) || (assets && extensionOf(path) != only); };
    posts.erase(std::remove_if(posts.begin(), posts.end(), isNoPost), posts.end());
    return posts;
}

} // namespace Hexquill
