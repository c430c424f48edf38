// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/articlepage.h"

#include "preview/diskworker.h"
#include "preview/pagefiles.h"
#include "preview/pageframe.h"
#include "preview/pagelibraries.h"
#include "preview/pageupdater.h"
#include "preview/pdfoutline.h"
#include "preview/pdfpages.h"
#include "preview/previewpage.h"
#include "preview/previewprofile.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPageLayout>
#include <QPrinter>
#include <QTimer>
#include <QUuid>
#include <QWebEngineView>

namespace Hexquill {

namespace {

constexpr int lookInterval = 60; // milliseconds between two looks whether everything is there
constexpr int patience = 30'000; // milliseconds without anything coming: what is missing then stays away
constexpr int sentShare = 60; // percent of the work that is done when the page has the whole text
constexpr int longWork = 30'000; // milliseconds of CPU time for making something of the whole page
constexpr QSize pageSize{ 860, 1200 }; // CSS pixels; no page of ours depends on it

QString freshToken()
{
    return QStringLiteral("hexquill-%1-").arg(QUuid::createUuid().toString(QUuid::Id128));
}

QString call(const QString &command, const QJsonArray &arguments = {})
{
    return QStringLiteral("hexquill.%1(...%2)")
        .arg(command, QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact)));
}

PageText pageText(const QVariant &answer, const QString &token)
{
    const QVariantMap map = answer.toMap();
    return { map.value(QStringLiteral("html")).toString(), token, map.value(QStringLiteral("files")).toStringList() };
}

QList<PdfHeading> pdfHeadings(const QVariant &answer)
{
    QList<PdfHeading> headings;
    for (const QVariant &one : answer.toList()) {
        const QVariantMap map = one.toMap();
        headings.append({ map.value(QStringLiteral("level")).toInt(), map.value(QStringLiteral("words")).toString(),
                          map.value(QStringLiteral("place")).toString() });
    }
    return headings;
}

} // namespace

class ArticlePage::Private
{
public:
    explicit Private(ArticlePage &articlePage);

    void lookWhatIsMissing();
    void waitFor(int missing);
    void end(const QString &reason);
    void beginToLeave();
    void printPages(const QPageLayout &layout, const std::function<void(const Bytes &)> &made);
    void takeRichText(const std::function<void(const tl::expected<RichText, QString> &)> &made, const QString &token);

    ArticlePage &q;
    PreviewProfile profile;
    PreviewPage page;
    QWebEngineView view;
    PageUpdater updater;
    DiskWorker files; ///< reads pictures
    DiskWorker paper; ///< writes to a printer, and in PDFs
    ArticleContent content;
    QTimer look;
    QElapsedTimer sinceChange;
    int lastMissing = -1;
    int mostMissing = 0;
    bool leaving = false; ///< something is being made of the page
    bool ended = false;
    std::function<void()> complete; ///< what comes when nothing is missing any more
};

ArticlePage::Private::Private(ArticlePage &articlePage)
    : q(articlePage)
    , page(&profile)
    , view(&page)
    , updater(page)
{
    files.leave();
    view.resize(pageSize);
    look.setSingleShot(true);
    look.setInterval(lookInterval);
    connect(&look, &QTimer::timeout, &q, [this] { lookWhatIsMissing(); });
    connect(&updater, &PageUpdater::sent, &q,
            [this](int blocks, int of) { emit q.progressed(of > 0 ? sentShare * blocks / of : sentShare); });
    connect(&updater, &PageUpdater::painted, &q, [this] {
        sinceChange.start();
        lookWhatIsMissing();
    });
    connect(&updater, &PageUpdater::simplified, &q, &ArticlePage::simplified);
    connect(&updater, &PageUpdater::stopped, &q, [this] { end(tr("This text is too costly to lay out.")); });
    connect(&updater, &PageUpdater::rendererEnded, &q, [this] {
        if (leaving)
            end(tr("The web engine ended while it worked on this article."));
    });
    connect(&updater, &PageUpdater::cannotStart, &q, [this] { end(tr("The web engine ends at once.")); });
}

void ArticlePage::Private::end(const QString &reason)
{
    if (std::exchange(ended, true))
        return;
    look.stop();
    emit q.failed(reason);
}

void ArticlePage::Private::lookWhatIsMissing()
{
    updater.run(call(QStringLiteral("missing")), [this](const QVariant &missing) { waitFor(missing.toInt()); });
}

/// Pictures and drawings come one by one; what does not come at all is not waited for for ever.
void ArticlePage::Private::waitFor(int missing)
{
    if (missing != lastMissing)
        sinceChange.start();
    lastMissing = missing;
    mostMissing = qMax(mostMissing, missing);
    if (missing > 0 && sinceChange.elapsed() < patience) {
        emit q.progressed(sentShare + (100 - sentShare) * (mostMissing - missing) / mostMissing);
        look.start();
        return;
    }
    if (complete)
        std::exchange(complete, {})();
}

void ArticlePage::Private::beginToLeave()
{
    leaving = true;
    updater.setDeadline(longWork);
    updater.run(call(QStringLiteral("prepareToLeave"), { content.address }));
}

ArticlePage::ArticlePage(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
}

ArticlePage::~ArticlePage() = default;

void ArticlePage::load(const ArticleContent &content)
{
    d->content = content;
    d->profile.scheme().setFolders(content.folders);
    d->profile.setRemoteImagesAllowed(content.remoteImages);
    PageSettings settings{ pageLabels(), content.siteUrl, content.remoteImages };
    settings.unseen = true;
    d->updater.setSettings(settings);
    PageContent page;
    page.revision = 1;
    for (const HtmlBlock &block : content.rendering.blocks)
        page.blocks.append(block.html);
    if (content.frame.toc)
        page.toc = content.frame.tocNumbered ? content.rendering.tocHtml : content.rendering.tocHtmlUnnumbered;
    page.frame = toJson(content.frame);
    d->complete = [this] { emit ready(); };
    d->updater.show(page);
}

void ArticlePage::makeFile(const std::function<void(const Bytes &)> &made)
{
    const QString token = freshToken();
    d->beginToLeave();
    d->updater.run(call(QStringLiteral("takeStandalone"), { token, d->content.frame.title }),
                   [this, made, token](const QVariant &answer) {
                       const PageText text = pageText(answer, token);
                       d->files.run([text, folders = d->content.folders] { return withFiles(text, folders); }, made);
                   });
}

void ArticlePage::Private::printPages(const QPageLayout &layout, const std::function<void(const Bytes &)> &made)
{
    beginToLeave();
    updater.run(call(QStringLiteral("openAll")), [this, layout, made](const QVariant &) {
        page.printToPdf(
            [made](const QByteArray &pdf) {
                if (pdf.isEmpty())
                    made(tl::make_unexpected(tr("The web engine made no PDF.")));
                else
                    made(pdf);
            },
            layout);
    });
}

void ArticlePage::makePdf(const QPageLayout &layout, const std::function<void(const Bytes &)> &made)
{
    d->updater.run(call(QStringLiteral("markHeadings")), [this, layout, made](const QVariant &answer) {
        const PdfFacts facts{ d->content.frame.title, d->content.author, d->content.frame.language,
                              pdfHeadings(answer) };
        d->printPages(layout, [this, facts, made](const Bytes &pdf) {
            if (pdf)
                d->paper.run([bytes = *pdf, facts] { return withFacts(bytes, facts); }, made);
            else
                made(pdf);
        });
    });
}

void ArticlePage::print(const std::shared_ptr<QPrinter> &printer,
                        const std::function<void(const tl::expected<void, QString> &)> &printed)
{
    d->printPages(printer->pageLayout(), [this, printer, printed](const Bytes &pdf) {
        if (pdf)
            d->paper.run([printer, bytes = *pdf] { return printPdf(bytes, *printer); }, printed);
        else
            printed(tl::make_unexpected(pdf.error()));
    });
}

/// The page draws formulas as pictures and needs their fonts' bytes for it, which only the program can read.
void ArticlePage::makeRichText(const std::function<void(const tl::expected<RichText, QString> &)> &made)
{
    d->beginToLeave();
    d->updater.run(call(QStringLiteral("richFonts")), [this, made](const QVariant &answer) {
        QJsonObject fonts;
        for (const QString &address : answer.toStringList())
            fonts.insert(address, QString::fromLatin1(dataAddress({}, address)));
        const QString token = freshToken();
        d->complete = [this, made, token] { d->takeRichText(made, token); };
        d->updater.run(call(QStringLiteral("beginRich"), { token, fonts }),
                       [this](const QVariant &) { d->lookWhatIsMissing(); });
    });
}

void ArticlePage::Private::takeRichText(const std::function<void(const tl::expected<RichText, QString> &)> &made,
                                        const QString &token)
{
    updater.run(call(QStringLiteral("takeRich")), [this, made, token](const QVariant &answer) {
        const PageText rich = pageText(answer, token);
        const QString text = answer.toMap().value(QStringLiteral("text")).toString();
        files.run([rich, folders = content.folders] { return withFiles(rich, folders); },
                  [made, text](const Bytes &html) {
                      made(html.map([&text](const QByteArray &bytes) { return RichText{ bytes, text }; }));
                  });
    });
}

void ArticlePage::makeSource(const std::function<void(const QString &)> &made)
{
    d->leaving = true;
    d->updater.setDeadline(longWork);
    QJsonArray blocks;
    const QList<HtmlBlock> &all = d->content.rendering.blocks;
    for (int i = 0; i < all.size(); ++i) {
        if (mayHaveTokens(all.at(i).html))
            blocks.append(QJsonObject{ { QStringLiteral("index"), i }, { QStringLiteral("html"), all.at(i).html } });
    }
    d->updater.run(call(QStringLiteral("takePublished"), { blocks, d->content.prismTokens }),
                   [this, made, blocks](const QVariant &answer) {
                       QStringList html;
                       for (const HtmlBlock &block : d->content.rendering.blocks)
                           html.append(block.html);
                       const QStringList painted = answer.toStringList();
                       for (int i = 0; i < blocks.size(); ++i)
                           html[blocks.at(i).toObject().value(QStringLiteral("index")).toInt()] = painted.value(i);
                       made(html.join(QString()));
                   });
}

} // namespace Hexquill
