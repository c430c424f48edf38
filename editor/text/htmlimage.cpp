// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/htmlimage.h"

#include "editor/html/htmltree.h"

#include <QUrl>

namespace Hexquill {

namespace {

void findImages(const HtmlNode &node, QList<const HtmlNode *> *images)
{
    if (node.tag == QLatin1String("img"))
        images->append(&node);
    for (const HtmlNode &child : node.children)
        findImages(child, images);
}

/// The bytes of a data address (RFC 2397); empty for any other.
QByteArray bytesIn(const QString &address)
{
    const qsizetype comma = address.indexOf(QLatin1Char(','));
    if (!address.startsWith(QLatin1String("data:image/"), Qt::CaseInsensitive) || comma < 0)
        return {};
    const QByteArray data = QByteArray::fromPercentEncoding(QStringView(address).mid(comma + 1).toUtf8());
    const bool isCoded = address.left(comma).endsWith(QLatin1String(";base64"), Qt::CaseInsensitive);
    return isCoded ? QByteArray::fromBase64(data) : data;
}

} // namespace

std::optional<HtmlImage> onlyImageOf(const QString &html)
{
    const auto page = htmlTree(html);
    if (!page || !page->words().isEmpty())
        return {};
    QList<const HtmlNode *> images;
    findImages(*page, &images);
    if (images.size() != 1)
        return {};
    const QString address = images.first()->attributes.value(QStringLiteral("src"));
    const QUrl url = address.startsWith(QLatin1String("data:"), Qt::CaseInsensitive) ? QUrl() : QUrl(address);
    return HtmlImage{ url.fileName(), images.first()->attributes.value(QStringLiteral("alt")).simplified(),
                      bytesIn(address) };
}

} // namespace Hexquill
