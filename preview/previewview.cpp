// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/previewview.h"

#include "preview/pagecommands.h"
#include "preview/pagedesk.h"
#include "preview/pageframe.h"
#include "preview/pageplaces.h"
#include "preview/pageupdater.h"
#include "preview/previewpage.h"
#include "preview/previewprofile.h"
#include "preview/webengineready.h"

#include <QVBoxLayout>
#include <QWebEngineFindTextResult>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace Hexquill {

/// The web view with what it needs, made by start().
class PreviewView::Private
{
public:
    explicit Private(PreviewView &view)
        : q(view)
    {
    }

    void begin();
    void makeWebView();
    void connectPage();
    void countDressedDeath();
    void applyFolders();
    void applySettings();
    void flush();
    void connectReader();
    void run(const QString &command);

    PreviewView &q;
    PageDesk *desk = nullptr;
    std::unique_ptr<WebEngineTrial> trial;
    std::unique_ptr<PreviewProfile> profile;
    std::unique_ptr<PreviewPage> page;
    std::unique_ptr<PageUpdater> updater;

    QString postFolder;
    QString blogSource;
    PreviewSite site;
    ArticleFrame frame;
    Rendering rendering;
    PageClothes clothes;
    int dressedDeaths = 0;
    QStringList deadLinks;
    PageReader reader;
    bool hasRendering = false;
    bool dark = false;
    bool moreContrast = false;
    bool remoteImages = false;
};

void PreviewView::Private::makeWebView()
{
    profile = std::make_unique<PreviewProfile>();
    profile->scheme().setClothes(clothes);
    page = std::make_unique<PreviewPage>(profile.get());
    updater = std::make_unique<PageUpdater>(*page);
    auto *web = new QWebEngineView(page.get());
    desk->take(web);
    q.setFocusProxy(web);
    connectPage();
}

void PreviewView::Private::begin()
{
    makeWebView();
    applyFolders();
    applySettings();
    flush();
}

void PreviewView::Private::connectPage()
{
    connect(page.get(), &PreviewPage::linkClicked, &q, &PreviewView::linkClicked);
    connect(page.get(), &PreviewPage::siteLinkClicked, &q, &PreviewView::siteLinkClicked);
    connect(page.get(), &QWebEnginePage::findTextFinished, &q, [this](const QWebEngineFindTextResult &result) {
        emit q.found(result.activeMatch(), result.numberOfMatches());
    });
    connect(updater.get(), &PageUpdater::painted, &q, &PreviewView::painted);
    connect(updater.get(), &PageUpdater::messageReceived, &reader, &PageReader::receive);
    connect(updater.get(), &PageUpdater::simplified, &q, [this] {
        emit q.trouble(tr("A part of this text is too costly to show: the preview has its words without their shape. "
                          "Your text is not affected."));
    });
    connect(updater.get(), &PageUpdater::stopped, &q, [this] {
        desk->showMessage(tr(
            "The preview was stopped because this text is too costly to show. It comes back when the text changes."));
        emit q.trouble(tr("The preview was stopped: this text is too costly to show. Your text is not affected."));
    });
    connect(updater.get(), &PageUpdater::cannotStart, &q, [this] {
        const QString reason = tr("The preview cannot start: its engine ends at once. Everything else works.");
        desk->showMessage(reason);
        emit q.engineTried(reason);
        emit q.trouble(reason);
    });
    connect(updater.get(), &PageUpdater::recovered, desk, &PageDesk::showPage);
    connect(
        updater.get(), &PageUpdater::rendererEnded, &q, [this] { countDressedDeath(); }, Qt::QueuedConnection);
}

void PreviewView::Private::connectReader()
{
    connect(&reader, &PageReader::remoteImageWithheld, &q, &PreviewView::remoteImageWithheld);
    connect(&reader, &PageReader::headingReached, &q, &PreviewView::headingReached);
    connect(&reader, &PageReader::scrolledToLine, &q, &PreviewView::scrolledToLine);
    connect(&reader, &PageReader::activated, &q, &PreviewView::activated);
    connect(&reader, &PageReader::wordsChosen, &q, &PreviewView::wordsChosen);
    connect(&reader, &PageReader::taskClicked, &q, &PreviewView::taskClicked);
}

void PreviewView::Private::run(const QString &command)
{
    if (updater)
        updater->run(command);
}

/// Whichever of the two the page died of, theme or article: without the theme the article can be looked at alone.
void PreviewView::Private::countDressedDeath()
{
    constexpr int deathsAllowed = 2;
    if (clothes.html.isEmpty() || ++dressedDeaths < deathsAllowed)
        return;
    q.setClothes({});
    emit q.trouble(tr("The page of the blog's theme is too costly to show: the preview has its own look now."));
}

void PreviewView::Private::applyFolders()
{
    if (profile)
        profile->scheme().setFolders({ postFolder, site.assetFolder, blogSource, site.root, site.postPath });
}

void PreviewView::Private::applySettings()
{
    if (!updater)
        return;
    profile->setRemoteImagesAllowed(remoteImages);
    page->setBackgroundColor(!dark ? Qt::white : moreContrast ? Qt::black : QColor(0x26, 0x27, 0x2b));
    QString url = site.url;
    if (!url.isEmpty() && !url.endsWith(u'/'))
        url += u'/';
    updater->setSettings({ pageLabels(), url, remoteImages, dark, moreContrast });
}

/// Gives the page the newest content, unless nobody could see it.
void PreviewView::Private::flush()
{
    if (!updater || !hasRendering || !q.isVisible())
        return;
    PageContent content;
    content.revision = rendering.revision;
    content.blocks.reserve(rendering.blocks.size());
    for (const HtmlBlock &block : rendering.blocks)
        content.blocks.append(block.html);
    if (frame.toc)
        content.toc = frame.tocNumbered ? rendering.tocHtml : rendering.tocHtmlUnnumbered;
    content.frame = toJson(frame);
    content.deadLinks = deadLinks;
    updater->show(content);
}

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this))
{
    d->connectReader();
    d->desk = new PageDesk;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->desk);
}

PreviewView::~PreviewView() = default;

void PreviewView::registerScheme()
{
    PreviewScheme::registerScheme();
}

void PreviewView::start()
{
    if (d->trial)
        return;
    d->trial = std::make_unique<WebEngineTrial>();
    connect(d->trial.get(), &WebEngineTrial::finished, this, [this](const QString &obstacle) {
        emit engineTried(obstacle);
        if (obstacle.isEmpty()) {
            d->begin();
        } else {
            d->desk->showMessage(obstacle);
            emit trouble(obstacle);
        }
    });
    d->trial->start();
}

void PreviewView::setFolders(const QString &postFolder, const QString &blogSource)
{
    d->postFolder = postFolder;
    d->blogSource = blogSource;
    d->applyFolders();
}

void PreviewView::setSite(const PreviewSite &site)
{
    if (d->site == site)
        return;
    const bool otherUrl = d->site.url != site.url;
    d->site = site;
    d->applyFolders();
    if (otherUrl)
        d->applySettings();
}

void PreviewView::beginPost()
{
    d->reader.forgetHosts();
    if (d->updater)
        d->updater->beginPost();
}

void PreviewView::setFrame(const ArticleFrame &frame)
{
    if (d->frame == frame)
        return;
    d->frame = frame;
    d->flush();
}

void PreviewView::show(const Rendering &rendering)
{
    d->rendering = rendering;
    d->reader.setBlocks(rendering.blocks);
    d->hasRendering = true;
    d->flush();
}

void PreviewView::setDeadLinks(const QStringList &addresses)
{
    if (d->deadLinks == addresses)
        return;
    d->deadLinks = addresses;
    d->flush();
}

void PreviewView::setClothes(const PageClothes &clothes)
{
    if (d->clothes == clothes)
        return;
    d->clothes = clothes;
    d->dressedDeaths = 0;
    if (!d->profile)
        return;
    d->profile->scheme().setClothes(clothes);
    d->updater->reload();
}

void PreviewView::setDark(bool dark)
{
    d->dark = dark;
    d->applySettings();
}

void PreviewView::setMoreContrast(bool on)
{
    d->moreContrast = on;
    d->applySettings();
}

void PreviewView::scrollToHeading(const QString &id)
{
    d->run(scrollToAnchorCommand(id));
}

void PreviewView::setNotice(const QString &text)
{
    d->desk->setNotice(text);
}

void PreviewView::setRemoteImagesAllowed(bool allowed)
{
    if (d->remoteImages == allowed)
        return;
    d->remoteImages = allowed;
    d->reader.forgetHosts();
    d->applySettings();
}

void PreviewView::setZoom(double factor)
{
    d->desk->setZoom(qBound(0.25, factor, 5.0));
}

double PreviewView::zoom() const
{
    return d->desk->zoom();
}

void PreviewView::setPageWidth(int pixels)
{
    d->desk->setPageWidth(pixels);
}

void PreviewView::find(const QString &text, bool backwards)
{
    if (!d->page)
        return;
    d->page->findText(text, backwards ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags());
}

void PreviewView::scrollToLine(double line)
{
    d->run(scrollToLineCommand(d->rendering.blocks, line));
}

void PreviewView::scrollToEnd()
{
    d->run(scrollToEndCommand());
}

void PreviewView::ensureLineVisible(int line)
{
    d->run(revealCommand(d->rendering.blocks, line));
}

int PreviewView::firstLineAt(int line) const
{
    const int block = placeOf(d->rendering.blocks, line).block;
    return block < 0 ? 0 : d->rendering.blocks.at(block).firstLine;
}

void PreviewView::chooseWords(int line, const QString &words, int nth)
{
    d->run(chooseCommand(d->rendering.blocks, line, words, nth));
}

void PreviewView::chooseNothing()
{
    d->run(chooseNothingCommand());
}

void PreviewView::evaluate(const QString &script, const std::function<void(const QVariant &)> &answered)
{
    if (d->page)
        d->page->runJavaScript(script, QWebEngineScript::ApplicationWorld, answered);
}

void PreviewView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit watched(true);
    d->flush();
}

void PreviewView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit watched(false);
}

} // namespace Hexquill
