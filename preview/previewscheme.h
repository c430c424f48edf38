// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/articlefiles.h"
#include "preview/diskworker.h"
#include "preview/themefiles.h"

#include <QWebEngineUrlSchemeHandler>

namespace Hexquill {

/// The file behind an address of the scheme: a picture of the article, or a style or font of our resources. Errors are
/// for the writer. Reentrant; reads the disk.
tl::expected<ArticleImage, QString> readPageFile(const ArticleFolders &folders, const QUrl &address);

/// Serves the hexquill: scheme and with it all that the preview may load without asking: the page with its style from
/// our resources (hexquill://page/) or in the blog's clothes, their files (hexquill://public/PATH, and of the blog's
/// packages hexquill://packages/NAME/PATH) and the article's pictures (hexquill://file/?ADDRESS), which are read by
/// other threads.
class PreviewScheme : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
public:
    explicit PreviewScheme(QObject *parent = nullptr);

    /// Makes the scheme known to WebEngine; before QApplication is made.
    static void registerScheme();
    static QByteArray name();
    static QUrl pageAddress();

    void setFolders(const ArticleFolders &folders);
    void setClothes(const PageClothes &clothes); ///< takes effect when the page is loaded again
    void setRemoteImagesAllowed(bool allowed); ///< takes effect when the page is loaded again

    void requestStarted(QWebEngineUrlRequestJob *job) override;

signals:
    /// A picture of the article was not served.
    void imageRefused(const QString &address, const QString &reason);

private:
    QByteArray page() const;
    void replyWithImage(QWebEngineUrlRequestJob *job);
    using ThemeFileReader = tl::expected<ArticleImage, QString>(const PageClothes &, const QString &);
    void replyWithThemeFile(QWebEngineUrlRequestJob *job, ThemeFileReader *read);

    ArticleFolders m_folders;
    PageClothes m_clothes;
    bool m_remoteImages = false;
    DiskWorker m_readers;
};

} // namespace Hexquill
