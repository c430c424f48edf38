// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// The preview of the post in front: what it is given to show, and what the writer does in it.
#include "app/articleframe.h"
#include "app/currentblog.h"
#include "app/instep.h"
#include "app/livepost.h"
#include "app/messagebar.h"
#include "app/openposts.h"
#include "app/outlinepanel.h"
#include "app/theme.h"
#include "app/workbench.h"
#include "editor/frontmatterform.h"
#include "editor/imagefield.h"
#include "editor/markdowneditor.h"
#include "preview/previewview.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QPromise>
#include <utility>

namespace Hexquill {

namespace {

Q_LOGGING_CATEGORY(startLog, "hexquill.start", QtWarningMsg)

const QString previewTopic = QStringLiteral("preview");
const QString remoteTopic = QStringLiteral("remote");
const QString linkTopic = QStringLiteral("link");

} // namespace

void Workbench::connectPreview()
{
    connect(&m_models.live, &LivePost::rendered, this, &Workbench::showRendering);
    connect(&m_models.live, &LivePost::headRead, this, &Workbench::showHead);
    connect(&m_models.live, &LivePost::failed, this, [this](const QString &reason) { m_preview->setNotice(reason); });
    const auto colour = [this](bool dark, bool moreContrast) {
        m_preview->setDark(dark);
        m_preview->setMoreContrast(moreContrast);
    };
    connect(&m_models.theme, &Theme::changed, this, colour);
    colour(m_models.theme.isDark(), m_models.theme.hasMoreContrast());
    connect(m_preview, &PreviewView::linkClicked, m_window.get(), &MainWindow::offerLink);
    connect(m_inStep, &InStep::previewScrolled, this, [this](double line) {
        m_models.posts.current().place.previewLine = line;
        m_outline->followLine(int(line));
    });
    connect(m_previewColumn, &PreviewColumn::problemsWanted, (*m_actions)[ActionId::ShowProblems],
            [action = (*m_actions)[ActionId::ShowProblems]] { action->setChecked(true); });
    m_models.live.setWatched(m_preview->isVisible());
    connect(m_preview, &PreviewView::watched, &m_models.live, &LivePost::setWatched);
    connect(m_preview, &PreviewView::siteLinkClicked, this, &Workbench::openSitePath);
    connect(m_preview, &PreviewView::remoteImageWithheld, this, &Workbench::offerRemoteImages);
    connect(&m_models.posts, &OpenPosts::currentChanged, this, [this] { m_window->messages().settle(remoteTopic); });
    connect(&m_window->messages(), &MessageBar::dismissed, this, [this](const QString &topic) {
        if (topic == remoteTopic)
            m_imagesPutOff.append(imageHome());
    });
    connect(m_preview, &PreviewView::trouble, this, [this](const QString &message) {
        m_window->messages().say({ Message::Kind::Warning, previewTopic, message, {} });
    });
    // The web view costs a third of a second; the window is there and takes keys before it comes.
    connect(m_window.get(), &MainWindow::painted, this, [this] {
        qCDebug(startLog, "first paint");
        if (m_withPreview)
            m_preview->start();
        else
            m_preview->setNotice(tr("The preview is switched off for this start."));
    });
    connect(m_preview, &PreviewView::painted, this, [this, first = true](quint64) mutable {
        if (std::exchange(first, false))
            qCDebug(startLog, "preview painted");
        if (const double line = std::exchange(m_previewLine, -1); line >= 0)
            m_preview->scrollToLine(line);
    });
}

void Workbench::showRendering()
{
    const Rendering &rendering = m_models.live.rendering();
    m_outline->setHeadings(rendering.headings);
    m_outline->followLine(editor().currentLine());
    m_preview->setNotice(m_models.blog.blog() ? m_models.blog.blog()->config().rendererNote() : QString());
    m_preview->show(rendering);
    m_problemsSoon.start();
}

void Workbench::showHead()
{
    const QString blogSource = m_models.blog.blog() ? m_models.blog.blog()->sourceFolder() : QString();
    m_preview->setFolders(m_models.posts.current().controller.folder(), blogSource);
    m_preview->setSite(previewSite());
    m_preview->setRemoteImagesAllowed(m_models.settings.value(Remembered::remoteImages).contains(imageHome()));
    ArticleFrame frame = m_models.live.frame();
    frame.formulas = frame.formulas || (*m_actions)[ActionId::DrawFormulas]->isChecked();
    m_preview->setFrame(frame);
    showDetails();
    showHeadInForm();
    m_problemsSoon.start();
}

/// What the form shows of the blog's reading: its dates, and the pictures that fields name.
void Workbench::showHeadInForm()
{
    const ArticleFolders folders = pictureFolders();
    const BlogConfig config = m_models.blog.blog() ? m_models.blog.blog()->config() : BlogConfig();
    const PostFacts &facts = m_models.live.facts();
    form().setReadDates(wallClockText(facts.date, config), wallClockText(facts.updated, config));
    if (folders == m_pictureFolders)
        return;
    m_pictureFolders = folders;
    form().setPictureReader([this, folders](const QString &address) {
        const auto promise = std::make_shared<QPromise<Picture>>();
        promise->start();
        m_pictures.run([folders, address] { return readArticleImage(folders, address); },
                       [promise](const tl::expected<ArticleImage, QString> &image) {
                           promise->addResult(image.map([](const ArticleImage &read) { return read.bytes; }));
                           promise->finish();
                       });
        return promise->future();
    });
}

/// Where the pictures of the post in front may come from.
ArticleFolders Workbench::pictureFolders() const
{
    const PreviewSite site = previewSite();
    const auto &blog = m_models.blog.blog();
    return { m_models.posts.current().controller.folder(), site.assetFolder, blog ? blog->sourceFolder() : QString(),
             site.root, site.postPath };
}

PreviewSite Workbench::previewSite() const
{
    PreviewSite site;
    site.postPath = m_models.live.address();
    const auto &blog = m_models.blog.blog();
    if (!blog)
        return site;
    const RenderOptions &options = blog->config().renderOptions();
    site.url = options.siteUrl;
    site.root = options.root;
    const QFileInfo file(m_models.posts.current().controller.path());
    if (options.postAssetFolder && !file.fileName().isEmpty())
        site.assetFolder = file.absolutePath() + QLatin1Char('/') + file.completeBaseName();
    return site;
}

/// What the writer's word on remote images holds for: the blog, or without one the post's folder.
QString Workbench::imageHome() const
{
    return m_models.blog.root().isEmpty() ? m_models.posts.current().controller.folder() : m_models.blog.root();
}

void Workbench::offerRemoteImages(const QString &host)
{
    const QString home = imageHome();
    if (m_imagesPutOff.contains(home) || m_models.settings.value(Remembered::noRemoteImages).contains(home))
        return;
    const auto decide = [this, home](bool shown) {
        m_models.settings.remember(shown ? Remembered::remoteImages : Remembered::noRemoteImages, home);
        m_preview->setRemoteImagesAllowed(shown);
    };
    m_window->messages().say(
        { Message::Kind::Note,
          remoteTopic,
          tr("The post shows images from %1. Nothing is loaded from the network unless you allow it.").arg(host),
          { { tr("Show Images of This Blog"), [decide] { decide(true); } },
            { tr("Never"), [decide] { decide(false); } } } });
}

/// A link to another page of the blog opens the post behind it.
void Workbench::openSitePath(const QString &path)
{
    const QString wanted = path.section(QLatin1Char('#'), 0, 0).mid(1);
    if (const auto &blog = m_models.blog.blog())
        for (const PostFacts &post : blog->posts())
            if (!post.path.isEmpty() && (post.path == wanted || post.path == wanted + QLatin1Char('/')))
                return emit pathWanted(post.file);
    m_window->messages().say(
        { Message::Kind::Note, linkTopic, tr("No post of the open blog has the address %1.").arg(path), {} });
}

} // namespace Hexquill
