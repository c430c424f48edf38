// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/articlefiles.h"

#include "preview/insidefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace Hexquill {

namespace {

constexpr qint64 mostPixels = 100'000'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hexquill::ArticleFiles)
};

/// In a blog a post's neighbours are not published, only its asset folder and the source folder are.
bool postFolderCounts(const ArticleFolders &folders)
{
    const QString post = QFileInfo(folders.postFolder).canonicalFilePath();
    const QString source = QFileInfo(folders.blogSource).canonicalFilePath();
    return folders.blogSource.isEmpty() || source.isEmpty() || !(post + u'/').startsWith(source + u'/');
}

void appendBelow(QStringList &paths, const QString &folder, const QString &path)
{
    if (!folder.isEmpty())
        paths.append(folder + u'/' + path);
}

/// The files that \a address can mean, best first; not yet checked.
QStringList candidates(const ArticleFolders &folders, const QString &address)
{
    QStringList paths;
    if (!address.startsWith(u'/')) {
        appendBelow(paths, folders.assetFolder, address);
        if (postFolderCounts(folders))
            appendBelow(paths, folders.postFolder, address);
        return paths;
    }
    const bool belowRoot = address.startsWith(folders.root);
    const QString path = address.mid(belowRoot ? folders.root.size() : 1);
    if (!folders.postPath.isEmpty() && path.startsWith(folders.postPath))
        appendBelow(paths, folders.assetFolder, path.mid(folders.postPath.size()));
    appendBelow(paths, folders.blogSource, path);
    if (postFolderCounts(folders))
        appendBelow(paths, folders.postFolder, path);
    return paths;
}

/// A decoder may need four bytes for each pixel: a small file can ask for gigabytes.
bool isTooLargeToDecode(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    const QSize size = QImageReader(&buffer).size();
    return size.isValid() && qint64(size.width()) * size.height() > mostPixels;
}

tl::expected<ArticleImage, QString> readFile(const QString &path, const ArticleFolders &folders)
{
    auto bytes = readInside(path, { folders.postFolder, folders.assetFolder, folders.blogSource });
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    ArticleImage image;
    image.bytes = *bytes;
    image.type = imageType(image.bytes.left(1024));
    if (image.type.isEmpty())
        return tl::make_unexpected(Words::tr("This is not a picture."));
    if (isTooLargeToDecode(image.bytes))
        return tl::make_unexpected(Words::tr("The picture has more than 100 million pixels."));
    return image;
}

bool isSvg(const QByteArray &start)
{
    static const QRegularExpression svg(QStringLiteral("^\\x{feff}?\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*(<!DOCTYPE "
                                                       "svg[^>]*>\\s*)?(<!--.*?-->\\s*)*<svg[\\s>]"),
                                        QRegularExpression::DotMatchesEverythingOption
                                            | QRegularExpression::CaseInsensitiveOption);
    return svg.match(QString::fromUtf8(start)).hasMatch();
}

} // namespace

QByteArray imageType(const QByteArray &start)
{
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (start.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a"))
        return "image/gif";
    if (start.startsWith("RIFF") && start.mid(8, 4) == "WEBP")
        return "image/webp";
    if (start.startsWith("BM") && start.size() > 26)
        return "image/bmp";
    if (start.startsWith(QByteArray("\0\0\1\0", 4)))
        return "image/x-icon";
    if (start.mid(4, 8) == "ftypavif" || start.mid(4, 8) == "ftypavis")
        return "image/avif";
    return isSvg(start) ? QByteArray("image/svg+xml") : QByteArray();
}

tl::expected<ArticleImage, QString> readArticleImage(const ArticleFolders &folders, const QString &address)
{
    const QString path = QUrl::fromPercentEncoding(address.toUtf8());
    if (path.contains(QChar(u'\0')))
        return tl::make_unexpected(Words::tr("There is no such file."));
    tl::expected<ArticleImage, QString> result = tl::make_unexpected(Words::tr("There is no such file."));
    for (const QString &candidate : candidates(folders, path)) {
        result = readFile(candidate, folders);
        if (result)
            return result;
    }
    return result;
}

} // namespace Hexquill
