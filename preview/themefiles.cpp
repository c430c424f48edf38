// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/themefiles.h"

#include "preview/insidefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace Hexquill {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hexquill::ThemeFiles)
};

/// Styles and fonts go by their names: they cannot do more than the page's policy lets them.
QByteArray typeOf(const QString &path, const QByteArray &bytes)
{
    static const QHash<QString, QByteArray> types{
        { QStringLiteral("css"), "text/css" },   { QStringLiteral("woff2"), "font/woff2" },
        { QStringLiteral("woff"), "font/woff" }, { QStringLiteral("ttf"), "font/ttf" },
        { QStringLiteral("otf"), "font/otf" },   { QStringLiteral("eot"), "application/vnd.ms-fontobject" },
    };
    const QByteArray type = types.value(QFileInfo(path).suffix().toLower());
    return type.isEmpty() ? imageType(bytes.left(1024)) : type;
}

tl::expected<ArticleImage, QString> readFileOf(const QString &folder, const QString &path)
{
    if (path.contains(QChar(u'\0')))
        return tl::make_unexpected(Words::tr("There is no such file."));
    const auto bytes = readInside(folder + path, { folder });
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    ArticleImage file{ typeOf(path, *bytes), *bytes };
    if (file.type.isEmpty())
        return tl::make_unexpected(Words::tr("This is no style sheet, font or picture."));
    return file;
}

} // namespace

tl::expected<ArticleImage, QString> readThemeFile(const PageClothes &clothes, const QString &path)
{
    const bool belowRoot = clothes.root.size() > 1 && path.startsWith(clothes.root);
    return readFileOf(clothes.publicFolder, belowRoot ? path.mid(clothes.root.size() - 1) : path);
}

tl::expected<ArticleImage, QString> readPackageFile(const PageClothes &clothes, const QString &path)
{
    return readFileOf(clothes.packagesFolder, path);
}

} // namespace Hexquill
