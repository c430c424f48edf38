// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/imagemime.h"

#include "editor/text/htmlimage.h"

#include <algorithm>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace Hexquill {

namespace {

bool isPost(const QString &path)
{
    static const QStringList endings{ QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mkd") };
    return endings.contains(QFileInfo(path).suffix().toLower());
}

bool isBitmap(const QString &format)
{
    return format.startsWith(QLatin1String("image/"));
}

/// Pixels that this program copied itself are taken as they are; anything else as it was encoded, the kinds that
/// browsers show first. To read or to encode it is a long way for a large one.
GivenImage bitmapOf(const QMimeData &data)
{
    GivenImage image;
    const QStringList formats = data.formats();
    for (const char *type : { "png", "jpeg", "webp", "gif", "avif" })
        if (const QString format = QStringLiteral("image/") + QLatin1String(type); formats.contains(format)) {
            image.encoded = data.data(format);
            return image;
        }
    const auto other = std::find_if(formats.begin(), formats.end(), isBitmap);
    if (other != formats.end())
        image.encoded = data.data(*other);
    else if (data.hasImage())
        image.pixels = qvariant_cast<QImage>(data.imageData());
    return image;
}

} // namespace

GivenFiles givenFiles(const QMimeData &data)
{
    GivenFiles files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            continue;
        const QString path = url.toLocalFile();
        const QFileInfo file(path);
        if (isPost(path))
            files.posts.append(path);
        else
            files.images.append({ path, {}, {}, file.fileName(), file.completeBaseName() });
    }
    return files;
}

std::optional<GivenImage> givenBitmap(const QMimeData &data)
{
    // Office programs offer a picture of the copied words; a browser's image comes with its HTML but without text.
    if (data.hasText() && !data.text().trimmed().isEmpty() && !data.hasUrls())
        return {};
    GivenImage image = bitmapOf(data);
    if (const auto shown = data.hasHtml() ? onlyImageOf(data.html()) : std::nullopt) {
        image.name = shown->name;
        image.description = shown->description;
        if (image.encoded.isEmpty() && image.pixels.isNull())
            image.encoded = shown->bytes;
    }
    const bool isThere = !image.encoded.isEmpty() || !image.pixels.isNull();
    return isThere ? std::optional(image) : std::nullopt;
}

} // namespace Hexquill
