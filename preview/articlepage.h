// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/articlefiles.h"
#include "preview/previewview.h"
#include "preview/render/rendering.h"

#include <functional>
#include <memory>
#include <QObject>
#include <tl/expected.hpp>

class QPageLayout;
class QPrinter;

namespace Hexquill {

/// An article that is to leave the preview.
struct ArticleContent
{
    Rendering rendering;
    ArticleFrame frame;
    ArticleFolders folders; ///< where its pictures may come from
    QString siteUrl; ///< with a slash at the end; empty without a blog
    QString address; ///< where links of the article lead from, complete; empty without a blog
    QString author; ///< for a PDF; empty: nobody
    bool remoteImages = false; ///< pictures of the web may be loaded
    bool prismTokens = false; ///< Hexo itself writes Prism's tokens
};

/// An article for the clipboard.
struct RichText
{
    QByteArray html; ///< styles inside each element, UTF-8
    QString text; ///< as a reader sees it
};

/// A page that nobody sees, harmless as the preview's and drawn by the same scripts, to take a finished article from.
/// Its end ends whatever it is at.
class ArticlePage : public QObject
{
    Q_OBJECT
public:
    explicit ArticlePage(QObject *parent = nullptr);
    ~ArticlePage() override;

    void load(const ArticleContent &content); ///< ready() or failed() follows

    /// One of these after ready(), once. Errors are for the writer.
    using Bytes = tl::expected<QByteArray, QString>;
    void makeFile(const std::function<void(const Bytes &)> &made); ///< HTML with everything inside, UTF-8
    /// With the article's title, author and language, and its headings as outline.
    void makePdf(const QPageLayout &layout, const std::function<void(const Bytes &)> &made);
    void print(const std::shared_ptr<QPrinter> &printer,
               const std::function<void(const tl::expected<void, QString> &)> &printed);
    void makeRichText(const std::function<void(const tl::expected<RichText, QString> &)> &made);
    void makeSource(const std::function<void(const QString &html)> &made); ///< the article's HTML as Hexo publishes it

signals:
    void progressed(int percent);
    void ready();
    void simplified(); ///< parts of the article are there with their words alone
    void failed(const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hexquill
