// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/storedimage.h"

#include "app/blog/imagefile.h"
#include "app/blog/imageplaces.h"
#include "app/blog/insidefolder.h"
#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// The name of an image in \a folder that is exactly \a bytes; empty if there is none.
QString sameImageIn(const QString &folder, const QByteArray &bytes)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &file : files)
        if (file.size() == bytes.size() && readFile(file.filePath(), maximumImageBytes) == bytes)
            return file.fileName();
    return {};
}

QString nameByTime(const QByteArray &bytes)
{
    return QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")) + imageExtension(bytes);
}

/// The folders from \a folder up to \a root that are not there yet, the innermost first.
QStringList missingFolders(const QString &root, const QString &folder)
{
    QStringList missing;
    for (QString path = folder; path.size() > root.size() && !QFileInfo::exists(path); path = QFileInfo(path).path())
        missing << path;
    return missing;
}

} // namespace

tl::expected<StoredImage, QString> storeImage(const Blog *blog, const QString &postFile, const QByteArray &bytes,
                                              const QString &suggestedName, ImageUse use)
{
    if (!isImage(bytes))
        return tl::unexpected(
            QCoreApplication::translate("Export", "What was given is no image, so nothing was stored."));
    const Blog plain = Blog::plainFolder(QFileInfo(postFile).absolutePath());
    const ImagePlaces places(blog ? *blog : plain, postFile, !blog);
    const auto form = use == ImageUse::Field ? ImageLink::Form::Html : ImageLink::Form::Markdown;
    const QString folder = places.folder(form);
    QString name = suggestedName.isEmpty() ? sameImageIn(folder, bytes) : QString();
    bool isThere = !name.isEmpty();
    if (!isThere)
        name = freeImageName(folder, suggestedName.isEmpty() ? nameByTime(bytes) : suggestedName, bytes, {}, &isThere);
    StoredImage stored;
    stored.root = blog ? blog->root() : plain.root();
    stored.file = folder + QLatin1Char('/') + name;
    stored.link = use == ImageUse::Field ? places.fieldLink(name) : places.link(form, name);
    stored.digest = digestOf(bytes);
    if (isThere)
        return stored;
    stored.madeFolders = missingFolders(stored.root, folder);
    stored.written = true;
    const auto saved = makeFoldersInside(stored.root, folder)
                           .and_then([&] { return checkInside(stored.root, stored.file); })
                           .and_then([&] {
                               return saveFile(stored.file, bytes, { {}, true }).map_error([](const SaveError &error) {
                                   return error.message;
                               });
                           });
    if (saved)
        return stored;
    for (const QString &made : std::as_const(stored.madeFolders))
        removeFolderInside(stored.root, made);
    return tl::unexpected(saved.error());
}

bool isUnchanged(const StoredImage &image)
{
    const auto bytes = readFile(image.file, maximumImageBytes);
    return bytes && digestOf(*bytes) == image.digest;
}

tl::expected<void, QString> removeStored(const StoredImage &image)
{
    if (image.written && isUnchanged(image))
        if (const auto removed = removeInside(image.root, image.file); !removed)
            return removed;
    for (const QString &made : image.madeFolders)
        removeFolderInside(image.root, made);
    return {};
}

} // namespace Hexquill
