// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/requestgate.h"

#include "preview/previewscheme.h"

#include <QUrl>

namespace Hexquill {

namespace {

bool isThemes(const QUrl &url)
{
    return url.host() == QStringLiteral("public") || url.host() == QStringLiteral("packages");
}

bool allowsOwn(const QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    switch (info.resourceType()) {
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
        return url == PreviewScheme::pageAddress();
    case QWebEngineUrlRequestInfo::ResourceTypeStylesheet:
    case QWebEngineUrlRequestInfo::ResourceTypeFontResource:
        return url.host() == PreviewScheme::pageAddress().host() || isThemes(url);
    case QWebEngineUrlRequestInfo::ResourceTypeImage:
        return url.host() == QStringLiteral("file") || isThemes(url);
    default:
        return false;
    }
}

bool isPicture(const QWebEngineUrlRequestInfo &info)
{
    return info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage && info.requestMethod() == "GET";
}

} // namespace

void RequestGate::setRemoteImagesAllowed(bool allowed)
{
    m_remoteImages = allowed;
}

bool RequestGate::allows(const QWebEngineUrlRequestInfo &info) const
{
    const QString scheme = info.requestUrl().scheme();
    if (scheme == QLatin1String(PreviewScheme::name()))
        return allowsOwn(info);
    if (scheme == QStringLiteral("data"))
        return isPicture(info);
    const bool web = scheme == QStringLiteral("https") || scheme == QStringLiteral("http");
    return web && m_remoteImages && isPicture(info);
}

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (allows(info))
        return;
    info.block(true);
    emit blocked(info.requestUrl());
}

} // namespace Hexquill
