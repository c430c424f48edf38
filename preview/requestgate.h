// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace Hexquill {

/// Lets through what the preview may load and nothing else: our page and its style, the article's pictures, and, with
/// the writer's consent, pictures of the web.
class RequestGate : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void setRemoteImagesAllowed(bool allowed);
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

signals:
    void blocked(const QUrl &url);

private:
    bool allows(const QWebEngineUrlRequestInfo &info) const;

    bool m_remoteImages = false;
};

} // namespace Hexquill
