// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/previewscheme.h"

#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QPointer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace Hexquill {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/page/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The page with its style inside: one request is all that a start takes.
QByteArray shell(bool remoteImages)
{
    QByteArray style;
    for (const char *name : { "page.css", "article.css", "code.css", "tags.css" })
        style += resource(QString::fromLatin1(name));
    QByteArray html = resource(QStringLiteral("shell.html"));
    html.replace("@REMOTE_IMAGES@", remoteImages ? " https: http:" : "");
    html.replace("@STYLE@", style);
    return html;
}

void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &bytes)
{
    auto *buffer = new QBuffer(job);
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    job->reply(type, buffer);
}

/// The icons' and the formulas' styles and fonts, the only files of our resources that have an address of their own;
/// empty for no such file.
QByteArray fontType(const QString &path)
{
    const bool ours = path.startsWith(QStringLiteral("/icons/")) || path.startsWith(QStringLiteral("/katex/"));
    if (!ours || path.contains(QStringLiteral("..")))
        return {};
    if (path.endsWith(QStringLiteral(".css")))
        return "text/css";
    return path.endsWith(QStringLiteral(".woff2")) ? QByteArray("font/woff2") : QByteArray();
}

} // namespace

PreviewScheme::PreviewScheme(QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
{
    m_readers.setMaxThreadCount(2);
}

void PreviewScheme::registerScheme()
{
    QWebEngineUrlScheme scheme(name());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QByteArray PreviewScheme::name()
{
    return QByteArrayLiteral("hexquill");
}

QUrl PreviewScheme::pageAddress()
{
    return QUrl(QStringLiteral("hexquill://page/"));
}

void PreviewScheme::setFolders(const ArticleFolders &folders)
{
    m_folders = folders;
}

void PreviewScheme::setRemoteImagesAllowed(bool allowed)
{
    m_remoteImages = allowed;
}

void PreviewScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != "GET")
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (job->requestUrl() == pageAddress())
        reply(job, "text/html", shell(m_remoteImages));
    else if (job->requestUrl().host() == QStringLiteral("file"))
        replyWithImage(job);
    else if (const QByteArray type = fontType(job->requestUrl().path()); !type.isEmpty())
        reply(job, type, resource(job->requestUrl().path().mid(1)));
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void PreviewScheme::replyWithImage(QWebEngineUrlRequestJob *job)
{
    const QString address
        = QString::fromUtf8(QByteArray::fromPercentEncoding(job->requestUrl().query(QUrl::FullyEncoded).toLatin1()));
    const QPointer<QWebEngineUrlRequestJob> waiting(job);
    m_readers.start([this, waiting, address, folders = m_folders] {
        const auto image = readArticleImage(folders, address);
        QMetaObject::invokeMethod(this, [this, waiting, address, image] {
            if (!image)
                emit imageRefused(address, image.error());
            if (waiting && image)
                reply(waiting, image->type, image->bytes);
            else if (waiting)
                waiting->fail(QWebEngineUrlRequestJob::UrlNotFound);
        });
    });
}

} // namespace Hexquill
