// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/imageuse.h"

#include "app/blog/imagementions.h"
#include "app/blog/unusedimages.h"
#include "editor/post/postfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace Hexquill {

namespace {

constexpr qsizetype mostFiles = 2000; // of a folder that is no blog: it may be anything

using GoOn = std::function<bool()>;

/// The files of the blog's images that nothing names.
QSet<QString> unnamedOfBlog(const Blog &blog, const QList<Post> &open, const GoOn &goOn)
{
    QSet<QString> files;
    const UnusedImages unused = findUnusedImages(blog, open, [&goOn](int) { return goOn(); });
    for (const UnusedImage &image : unused.images)
        files.insert(image.file);
    return files;
}

NamedImage named(const StoredImage &image)
{
    const QFileInfo file(image.file);
    return { ImageMentions::spelled(file.fileName()),
             file.absolutePath(),
             { ImageMentions::spelled(QFileInfo(file.absolutePath()).fileName()) } };
}

/// Those of \a images that no text beside the post names.
QSet<QString> unnamedBeside(const QList<StoredImage> &images, const QString &postFile, const QList<Post> &open,
                            const GoOn &goOn)
{
    QList<NamedImage> names;
    std::transform(images.begin(), images.end(), std::back_inserter(names), named);
    ImageMentions mentions(names);
    for (const Post &post : open)
        mentions.read({ post.head + post.body, QString(), QString(), true });
    const QDir folder = QFileInfo(postFile).absoluteDir();
    const QStringList texts{ QStringLiteral("*.md"),  QStringLiteral("*.markdown"), QStringLiteral("*.mkd"),
                             QStringLiteral("*.txt"), QStringLiteral("*.html"),     QStringLiteral("*.htm") };
    const QFileInfoList files = folder.entryInfoList(texts, QDir::Files | QDir::Hidden);
    if (files.size() > mostFiles)
        return {};
    for (const QFileInfo &file : files) {
        const auto bytes = goOn() ? readFile(file.filePath()) : tl::unexpected(QString());
        if (!bytes)
            return {};
        mentions.read({ QString::fromUtf8(*bytes), folder.path(), QString(), false });
    }
    QSet<QString> unnamed;
    for (qsizetype i = 0; i < images.size(); ++i)
        if (!mentions.isMentioned(i))
            unnamed.insert(images.at(i).file);
    return unnamed;
}

} // namespace

QList<StoredImage> unusedOf(const QList<StoredImage> &images, const Blog *blog, const QString &postFile,
                            const QList<Post> &open, const std::function<bool()> &goOn)
{
    const QSet<QString> unnamed = blog ? unnamedOfBlog(*blog, open, goOn) : unnamedBeside(images, postFile, open, goOn);
    QList<StoredImage> unused;
    for (const StoredImage &image : images)
        if (unnamed.contains(image.file) && isUnchanged(image))
            unused.append(image);
    return unused;
}

} // namespace Hexquill
