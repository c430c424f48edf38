// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/imagefile.h"

#include "editor/post/postfile.h"

#include <QCoreApplication>

namespace Hexquill {

namespace {

struct Signature
{
    const char *extension;
    qsizetype offset;
    QByteArrayView bytes;
};

bool looksLikeSvg(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4096).trimmed();
    return start.startsWith('<') && start.contains("<svg");
}

} // namespace

QString imageExtension(const QByteArray &bytes)
{
    static const Signature signatures[]{
        { ".png", 0, QByteArrayView("\x89PNG\r\n\x1a\n", 8) },
        { ".jpg", 0, QByteArrayView("\xff\xd8\xff", 3) },
        { ".gif", 0, QByteArrayView("GIF8", 4) },
        { ".webp", 8, QByteArrayView("WEBP", 4) },
        { ".avif", 4, QByteArrayView("ftypavi", 7) },
        { ".heic", 4, QByteArrayView("ftyphei", 7) },
        { ".heic", 4, QByteArrayView("ftypmif1", 8) },
        { ".bmp", 0, QByteArrayView("BM", 2) },
        { ".ico", 0, QByteArrayView("\0\0\1\0", 4) },
        { ".tiff", 0, QByteArrayView("II*\0", 4) },
        { ".tiff", 0, QByteArrayView("MM\0*", 4) },
    };
    for (const Signature &signature : signatures) {
        if (QByteArrayView(bytes).sliced(qMin(signature.offset, bytes.size())).startsWith(signature.bytes))
            return QString::fromLatin1(signature.extension);
    }
    return looksLikeSvg(bytes) ? QStringLiteral(".svg") : QString();
}

bool isImage(const QByteArray &bytes)
{
    return !imageExtension(bytes).isEmpty();
}

tl::expected<QByteArray, QString> readImage(const QString &file)
{
    tl::expected<QByteArray, QString> bytes = readFile(file, maximumImageBytes);
    if (bytes && !isImage(*bytes))
        return tl::unexpected(
            QCoreApplication::translate("Export", "%1 is no image, so it is not published.").arg(file));
    return bytes;
}

} // namespace Hexquill
