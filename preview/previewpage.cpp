// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/previewpage.h"

#include "preview/previewscheme.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QWebEngineCertificateError>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

namespace Hexquill {

namespace {

QString freshToken()
{
    QString token;
    for (int i = 0; i < 4; ++i)
        token += QString::number(QRandomGenerator::system()->generate(), 36);
    return token + u' ';
}

} // namespace

PreviewPage::PreviewPage(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    closeDoors();
    connect(this, &QWebEnginePage::urlChanged, this, &PreviewPage::checkPlace);
    connect(this, &QWebEnginePage::loadingChanged, this, &PreviewPage::reportShell);
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
}

void PreviewPage::closeDoors()
{
    for (const auto attribute : {
             QWebEngineSettings::JavascriptEnabled,
             QWebEngineSettings::JavascriptCanOpenWindows,
             QWebEngineSettings::JavascriptCanAccessClipboard,
             QWebEngineSettings::JavascriptCanPaste,
             QWebEngineSettings::LocalStorageEnabled,
             QWebEngineSettings::LocalContentCanAccessRemoteUrls,
             QWebEngineSettings::LocalContentCanAccessFileUrls,
             QWebEngineSettings::XSSAuditingEnabled,
             QWebEngineSettings::HyperlinkAuditingEnabled,
             QWebEngineSettings::ErrorPageEnabled,
             QWebEngineSettings::PluginsEnabled,
             QWebEngineSettings::FullScreenSupportEnabled,
             QWebEngineSettings::ScreenCaptureEnabled,
             QWebEngineSettings::WebGLEnabled,
             QWebEngineSettings::Accelerated2dCanvasEnabled,
             QWebEngineSettings::AutoLoadIconsForPage,
             QWebEngineSettings::TouchIconsEnabled,
             QWebEngineSettings::FocusOnNavigationEnabled,
             QWebEngineSettings::AllowRunningInsecureContent,
             QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
             QWebEngineSettings::AllowWindowActivationFromJavaScript,
             QWebEngineSettings::DnsPrefetchEnabled,
             QWebEngineSettings::PdfViewerEnabled,
             QWebEngineSettings::NavigateOnDropEnabled,
         })
        settings()->setAttribute(attribute, false);
    settings()->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings()->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

void PreviewPage::loadShell()
{
    m_token = freshToken();
    m_loadingShell = true;
    load(PreviewScheme::pageAddress());
}

QString PreviewPage::token() const
{
    return m_token;
}

bool PreviewPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (m_loadingShell && isMainFrame && type == NavigationTypeTyped && url == PreviewScheme::pageAddress()) {
        m_loadingShell = false;
        return true;
    }
    if (type == NavigationTypeLinkClicked && isMainFrame)
        followLink(url);
    else
        emit navigationRefused(url);
    return false;
}

void PreviewPage::followLink(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme == QStringLiteral("https") || scheme == QStringLiteral("http") || scheme == QStringLiteral("mailto"))
        emit linkClicked(url);
    else if (url.host() == PreviewScheme::pageAddress().host() && scheme == QLatin1String(PreviewScheme::name()))
        emit siteLinkClicked(url.path(QUrl::FullyDecoded));
    else
        emit navigationRefused(url);
}

void PreviewPage::checkPlace(const QUrl &url)
{
    if (m_loadingShell || m_token.isEmpty() || url.adjusted(QUrl::RemoveFragment) == PreviewScheme::pageAddress())
        return;
    emit navigationRefused(url);
    emit left();
}

void PreviewPage::reportShell(const QWebEngineLoadingInfo &info)
{
    if (info.status() != QWebEngineLoadingInfo::LoadStartedStatus && info.url() == PreviewScheme::pageAddress())
        emit shellLoaded(info.status() == QWebEngineLoadingInfo::LoadSucceededStatus);
}

QWebEnginePage *PreviewPage::createWindow(WebWindowType)
{
    return nullptr;
}

void PreviewPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &)
{
    if (!m_token.isEmpty() && message.startsWith(m_token))
        receive(QJsonDocument::fromJson(message.mid(m_token.size()).toUtf8()).object());
}

void PreviewPage::receive(const QJsonObject &message)
{
    if (message.value(QStringLiteral("kind")) == QStringLiteral("link"))
        followLink(PreviewScheme::pageAddress().resolved(QUrl(message.value(QStringLiteral("address")).toString())));
    else
        emit messageReceived(message);
}

void PreviewPage::javaScriptAlert(const QUrl &, const QString &)
{
}

bool PreviewPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool PreviewPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

QStringList PreviewPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

} // namespace Hexquill
