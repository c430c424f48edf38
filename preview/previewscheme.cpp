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

/// What the page may load of our resources. A resource that is not named here is no address.
QByteArray typeOf(const QString &path)
{
    if (path == QStringLiteral("/"))
        return "text/html";
    return path.endsWith(QStringLiteral(".css")) ? QByteArray("text/css") : QByteArray();
}

void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &bytes)
{
    auto *buffer = new QBuffer(job);
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    job->reply(type, buffer);
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
    const QString host = job->requestUrl().host();
    if (job->requestMethod() != "GET")
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (host == QStringLiteral("page"))
        replyWithPage(job);
    else if (host == QStringLiteral("file"))
        replyWithImage(job);
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void PreviewScheme::replyWithPage(QWebEngineUrlRequestJob *job)
{
    const QString path = job->requestUrl().path();
    const QByteArray type = typeOf(path);
    QFile file(QStringLiteral(":/page") + (path == QStringLiteral("/") ? QStringLiteral("/shell.html") : path));
    if (type.isEmpty() || path.contains(QStringLiteral("..")) || !file.open(QIODevice::ReadOnly)) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    QByteArray bytes = file.readAll();
    if (type == "text/html")
        bytes.replace("@REMOTE_IMAGES@", m_remoteImages ? " https: http:" : "");
    reply(job, type, bytes);
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
