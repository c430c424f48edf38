// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/previewscheme.h"

#include <algorithm>
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QPointer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace Hexquill {

namespace {

constexpr int readers = 2; // so that a picture that takes long holds up no other one

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/page/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray styles(const QList<QByteArray> &names)
{
    QByteArray style;
    for (const QByteArray &name : names)
        style += resource(QString::fromLatin1(name));
    return style;
}

QByteArray policy(bool remoteImages)
{
    return resource(QStringLiteral("policy.html")).replace("@REMOTE_IMAGES@", remoteImages ? " https: http:" : "");
}

/// The page with its style inside: one request is all that a start takes.
QByteArray shell(bool remoteImages)
{
    QByteArray html = resource(QStringLiteral("shell.html"));
    html.replace("@POLICY@", policy(remoteImages));
    html.replace("@STYLE@",
                 styles({ "page.css", "article.css", "code.css", "tags.css", "writer.css", "standalone.css",
                          "contrast.css", "print.css" }));
    return html;
}

/// The blog's page with our policy before everything else, and the little that the program itself shows.
QByteArray dressed(const PageClothes &clothes, bool remoteImages)
{
    QByteArray html = clothes.html.toUtf8();
    const QByteArray head = "<head>";
    const QByteArray ours = policy(remoteImages) + "<style>" + styles({ "writer.css", "still.css" }) + "</style>";
    const qsizetype at = html.indexOf(head);
    return at < 0 ? shell(remoteImages) : html.insert(at + head.size(), ours);
}

void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &bytes)
{
    auto *buffer = new QBuffer(job);
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    job->reply(type, buffer);
}

void answer(const QPointer<QWebEngineUrlRequestJob> &waiting, const tl::expected<ArticleImage, QString> &file)
{
    if (waiting && file)
        reply(waiting, file->type, file->bytes);
    else if (waiting)
        waiting->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

/// What the article calls a picture, out of the page's address of it.
QString pictureAddress(const QUrl &url)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(url.query(QUrl::FullyEncoded).toLatin1()));
}

/// The icons', the formulas' and the themes' styles and fonts, the only files of our resources that have an address of
/// their own; empty for no such file.
QByteArray fontType(const QString &path)
{
    static const QStringList folders{ QStringLiteral("/icons/"), QStringLiteral("/katex/"),
                                      QStringLiteral("/bootstrap/"), QStringLiteral("/github/") };
    const bool ours
        = std::any_of(folders.begin(), folders.end(), [&](const QString &folder) { return path.startsWith(folder); });
    if (!ours || path.contains(QStringLiteral("..")))
        return {};
    if (path.endsWith(QStringLiteral(".css")))
        return "text/css";
    return path.endsWith(QStringLiteral(".woff2")) ? QByteArray("font/woff2") : QByteArray();
}

} // namespace

tl::expected<ArticleImage, QString> readPageFile(const ArticleFolders &folders, const QUrl &address)
{
    if (address.host() == QStringLiteral("file"))
        return readArticleImage(folders, pictureAddress(address));
    const QByteArray type = fontType(address.path());
    const QByteArray bytes = type.isEmpty() ? QByteArray() : resource(address.path().mid(1));
    if (bytes.isEmpty())
        return tl::make_unexpected(QCoreApplication::translate("Hexquill::ArticleFiles", "There is no such file."));
    return ArticleImage{ type, bytes };
}

PreviewScheme::PreviewScheme(QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_readers(nullptr, readers)
{
    m_readers.leave();
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

void PreviewScheme::setClothes(const PageClothes &clothes)
{
    m_clothes = clothes;
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
        reply(job, "text/html", page());
    else if (job->requestUrl().host() == QStringLiteral("file"))
        replyWithImage(job);
    else if (job->requestUrl().host() == QStringLiteral("public"))
        replyWithThemeFile(job, readThemeFile);
    else if (job->requestUrl().host() == QStringLiteral("packages"))
        replyWithThemeFile(job, readPackageFile);
    else if (const QByteArray type = fontType(job->requestUrl().path()); !type.isEmpty())
        reply(job, type, resource(job->requestUrl().path().mid(1)));
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

QByteArray PreviewScheme::page() const
{
    return m_clothes.html.isEmpty() ? shell(m_remoteImages) : dressed(m_clothes, m_remoteImages);
}

void PreviewScheme::replyWithThemeFile(QWebEngineUrlRequestJob *job, ThemeFileReader *read)
{
    const QPointer<QWebEngineUrlRequestJob> waiting(job);
    m_readers.run(
        [read, path = job->requestUrl().path(QUrl::FullyDecoded), clothes = m_clothes] { return read(clothes, path); },
        [waiting](const tl::expected<ArticleImage, QString> &file) { answer(waiting, file); });
}

void PreviewScheme::replyWithImage(QWebEngineUrlRequestJob *job)
{
    const QString address = pictureAddress(job->requestUrl());
    const QPointer<QWebEngineUrlRequestJob> waiting(job);
    m_readers.run([address, folders = m_folders] { return readArticleImage(folders, address); },
                  [this, waiting, address](const tl::expected<ArticleImage, QString> &image) {
                      if (!image)
                          emit imageRefused(address, image.error());
                      answer(waiting, image);
                  });
}

} // namespace Hexquill
