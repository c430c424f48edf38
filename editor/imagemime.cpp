// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/imagemime.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace Hexquill {

namespace {

QStringList *listFor(const QString &path, GivenFiles *files)
{
    static const QStringList images{ QStringLiteral("png"),  QStringLiteral("jpg"),  QStringLiteral("jpeg"),
                                     QStringLiteral("gif"),  QStringLiteral("webp"), QStringLiteral("svg"),
                                     QStringLiteral("avif"), QStringLiteral("bmp"),  QStringLiteral("ico") };
    static const QStringList posts{ QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mkd") };
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (images.contains(suffix))
        return &files->images;
    return posts.contains(suffix) ? &files->posts : &files->others;
}

} // namespace

GivenFiles givenFiles(const QMimeData &data)
{
    GivenFiles files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            listFor(url.toLocalFile(), &files)->append(url.toLocalFile());
    }
    return files;
}

QByteArray givenBitmap(const QMimeData &data)
{
    // Office programs offer a picture of the copied words; a browser's image comes with its HTML but without text.
    if (!data.hasImage() || (data.hasText() && !data.text().trimmed().isEmpty() && !data.hasUrls()))
        return {};
    if (data.hasFormat(QStringLiteral("image/png")))
        return data.data(QStringLiteral("image/png"));
    QByteArray png;
    QBuffer buffer(&png);
    const bool written
        = buffer.open(QIODevice::WriteOnly) && qvariant_cast<QImage>(data.imageData()).save(&buffer, "PNG");
    return written ? png : QByteArray();
}

} // namespace Hexquill
