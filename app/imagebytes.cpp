// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/imagebytes.h"

#include "app/blog/imagefile.h"
#include "app/blog/imagementions.h"
#include "app/blog/pathpattern.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QLocale>

namespace Hexquill {

namespace {

using Bytes = tl::expected<QByteArray, QString>;

/// A browser holds an image with four bytes a pixel: this is 1 GiB.
constexpr qint64 maximumPixels = qint64(1) << 28;

/// Refuses to be written once the writer gave up: to encode a large image takes seconds.
class Patience : public QBuffer
{
public:
    Patience(QByteArray *bytes, const std::function<bool()> &goOn)
        : QBuffer(bytes)
        , m_goOn(goOn)
    {
    }

protected:
    qint64 writeData(const char *data, qint64 size) override { return m_goOn() ? QBuffer::writeData(data, size) : -1; }

private:
    const std::function<bool()> &m_goOn;
};

/// Why an image of \a size pixels is not stored; empty if it is.
QString refusal(const QString &name, const QSize &size)
{
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels <= maximumPixels)
        return {};
    return QCoreApplication::translate(
               "Images",
               "%1 has %2 × %3 pixels, which take %4 of memory in every reader's browser, so it was not stored.")
        .arg(name)
        .arg(size.width())
        .arg(size.height())
        .arg(QLocale().formattedDataSize(pixels * 4, 1));
}

QString noImage(const QString &name)
{
    return QCoreApplication::translate("Images", "%1 is no image that browsers can show, so it was not stored.")
        .arg(name);
}

QString tooLarge(const QString &name, qint64 bytes)
{
    const QLocale locale;
    return QCoreApplication::translate("Images", "%1 has %2, and an image may have %3, so it was not stored.")
        .arg(name, locale.formattedDataSize(bytes, 0), locale.formattedDataSize(mostGivenBytes, 0));
}

Bytes png(const QImage &pixels, const QString &name, const std::function<bool()> &goOn)
{
    if (const QString why = refusal(name, pixels.size()); !why.isEmpty())
        return tl::unexpected(why);
    QByteArray bytes;
    Patience buffer(&bytes, goOn);
    if (pixels.isNull() || !buffer.open(QIODevice::WriteOnly) || !pixels.save(&buffer, "PNG"))
        return tl::unexpected(noImage(name));
    return bytes;
}

/// Whether images of this \a kind, an extension, are stored as they came. A copied screenshot as BMP has ten times the
/// bytes of its PNG; a file is what its writer wants.
bool isKept(const QString &kind, bool isFile)
{
    static const QStringList forBrowsers{ QStringLiteral(".png"),  QStringLiteral(".jpg"),  QStringLiteral(".gif"),
                                          QStringLiteral(".webp"), QStringLiteral(".avif"), QStringLiteral(".svg") };
    static const QStringList asFile{ QStringLiteral(".ico"), QStringLiteral(".bmp") };
    return forBrowsers.contains(kind) || (isFile && asFile.contains(kind));
}

/// The size stands in the first bytes: nothing is unpacked for it.
Bytes checked(const GivenImage &image, const QString &name, const std::function<bool()> &goOn)
{
    const QByteArray &encoded = image.encoded;
    const QString kind = imageExtension(encoded);
    if (kind.isEmpty())
        return tl::unexpected(noImage(name));
    if (kind == QLatin1String(".svg")) // to ask for its size would be to run it
        return encoded;
    QBuffer buffer;
    buffer.setData(encoded);
    QImageReader reader(&buffer);
    if (const QString why = refusal(name, reader.size()); !why.isEmpty())
        return tl::unexpected(why);
    return isKept(kind, !image.file.isEmpty()) ? Bytes(encoded) : png(reader.read(), name, goOn);
}

} // namespace

QString nameOf(const GivenImage &image)
{
    return image.name.isEmpty() ? QCoreApplication::translate("Images", "The image from the clipboard") : image.name;
}

Bytes imageBytes(const GivenImage &image, const std::function<bool()> &goOn)
{
    const QString name = nameOf(image);
    const Bytes bytes = image.encoded.isEmpty() ? png(image.pixels, name, goOn) : checked(image, name, goOn);
    if (bytes && bytes->size() > mostGivenBytes)
        return tl::unexpected(tooLarge(name, bytes->size()));
    return bytes;
}

/// A file keeps its name unless it was encoded anew. What a page calls an image may be anything, so it must look like
/// an image's, and what was copied may be of another kind.
QString nameToStore(const GivenImage &image, const QByteArray &bytes)
{
    const QString extension = extensionOf(image.name);
    const bool isNamed = !extension.isEmpty() && imageExtensionAt(extension, 0) == extension.size();
    const bool isTiff = extension.startsWith(QLatin1String(".tif"), Qt::CaseInsensitive);
    if (isNamed && (image.file.isEmpty() || isTiff))
        return withoutExtension(image.name) + imageExtension(bytes);
    if (isNamed)
        return image.name;
    return image.file.isEmpty() ? QString() : image.name + imageExtension(bytes);
}

} // namespace Hexquill
