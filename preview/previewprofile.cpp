// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/previewprofile.h"

#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>

namespace Hexquill {

PreviewProfile::PreviewProfile(QObject *parent)
    : QWebEngineProfile(parent)
{
    setHttpCacheType(QWebEngineProfile::MemoryHttpCache);
    setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    setSpellCheckEnabled(false);
    cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    installUrlSchemeHandler(PreviewScheme::name(), &m_scheme);
    setUrlRequestInterceptor(&m_gate);
    connect(&m_gate, &RequestGate::blocked, this, &PreviewProfile::requestBlocked);
    connect(this, &QWebEngineProfile::downloadRequested, this, [this](QWebEngineDownloadRequest *download) {
        download->cancel();
        emit downloadCancelled(download->url());
    });
}

PreviewScheme &PreviewProfile::scheme()
{
    return m_scheme;
}

void PreviewProfile::setRemoteImagesAllowed(bool allowed)
{
    m_scheme.setRemoteImagesAllowed(allowed);
    m_gate.setRemoteImagesAllowed(allowed);
}

} // namespace Hexquill
