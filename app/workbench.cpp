// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/workbench.h"

#include "app/articleframe.h"
#include "app/currentblog.h"
#include "app/exportdialog.h"
#include "app/filemanager.h"
#include "app/instep.h"
#include "app/language.h"
#include "app/livepost.h"
#include "app/messagebar.h"
#include "app/openposts.h"
#include "app/outlinepanel.h"
#include "app/postspanel.h"
#include "app/posttabs.h"
#include "app/postview.h"
#include "app/previewcolumn.h"
#include "app/problemspanel.h"
#include "app/startpage.h"
#include "app/statusline.h"
#include "app/theme.h"
#include "editor/frontmatterform.h"
#include "editor/imagefield.h"
#include "editor/markdowneditor.h"
#include "editor/text/wordcount.h"
#include "preview/previewview.h"

#include <algorithm>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPromise>
#include <QStackedWidget>
#include <utility>

namespace Hexquill {

namespace {

Q_LOGGING_CATEGORY(startLog, "hexquill.start", QtWarningMsg)

constexpr int problemsPause = 200; // milliseconds; looking for problems waits for a pause in typing
const QString previewTopic = QStringLiteral("preview");
const QString remoteTopic = QStringLiteral("remote");
const QString linkTopic = QStringLiteral("link");

/// The categories in use as paths, for completion: `Life/Travel`.
QStringList categoryPaths(const Blog &blog)
{
    QStringList paths;
    for (const PostFacts &post : blog.posts()) {
        QHash<QString, QString> pathOf;
        for (const CategoryFacts &category : post.categories) {
            const QString above = pathOf.value(category.parent);
            const QString path = above.isEmpty() ? category.name : above + QLatin1Char('/') + category.name;
            pathOf.insert(category.name, path);
            if (!paths.contains(path))
                paths << path;
        }
    }
    return paths;
}

} // namespace

Workbench::Workbench(const Models &models, bool withPreview)
    : m_models(models)
    , m_withPreview(withPreview)
    , m_actions(std::make_unique<Actions>())
    , m_window(std::make_unique<MainWindow>(*m_actions, models.settings))
    , m_tabs(new PostTabs(models.posts))
    , m_pages(new QStackedWidget)
    , m_preview(new PreviewView)
    , m_posts(new PostsPanel(models.settings))
    , m_outline(new OutlinePanel)
    , m_problems(new ProblemsPanel)
    , m_start(new StartPage)
{
    m_problemsSoon.setSingleShot(true);
    m_problemsSoon.setInterval(problemsPause);
    connect(&m_problemsSoon, &QTimer::timeout, this, &Workbench::findProblems);
    connect(&m_problemFinder, &ProblemFinder::found, this, &Workbench::showProblems);
    m_previewColumn = new PreviewColumn(
        *m_preview, { (*m_actions)[ActionId::SyncScroll] },
        { (*m_actions)[ActionId::DesktopPage], (*m_actions)[ActionId::TabletPage], (*m_actions)[ActionId::PhonePage] });
    m_inStep = new InStep(
        *m_preview, *(*m_actions)[ActionId::SyncScroll], [this]() -> MarkdownEditor & { return editor(); }, this);
    m_window->place({ m_posts, m_outline, m_problems, m_start, m_tabs, m_pages, m_previewColumn });
    m_window->setLanguages(Language::available(), models.settings.value(Remembered::language));
    connectPosts();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectPreferences();
    connectPanels();
    connectPreview();
    connectArticle();
    showAll();
}

/// A field that loses the keys takes what was typed in it: that must be over before the window's parts go one by one.
Workbench::~Workbench()
{
    if (QWidget *field = m_window->focusWidget())
        field->clearFocus();
}

void Workbench::connectPanels()
{
    connectDeeds();
    connect(m_start, &StartPage::newWanted, this, [this] { emit newWanted(QStringLiteral("post")); });
    connect(m_start, &StartPage::openWanted, this, &Workbench::openWanted);
    connect(m_start, &StartPage::blogWanted, this, [this] { emit blogWanted({}); });
    connect(m_start, &StartPage::fileWanted, this, &Workbench::pathWanted);
    connect(m_outline, &OutlinePanel::headingActivated, this, [this](int line, const QString &id) {
        if (line >= 0)
            editor().goToLine(line);
        m_preview->scrollToHeading(id);
        editor().setFocus();
    });
    connect(m_problems, &ProblemsPanel::problemActivated, this, &Workbench::goToProblem);
    connect(m_problems, &ProblemsPanel::fixWanted, this, &Workbench::fix);
    connect(&m_models.blog, &CurrentBlog::changed, this, &Workbench::showBlog);
}

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

void Workbench::showAll()
{
    showBlog();
    showRecent();
    showCurrent();
    showHead();
    showRendering();
    m_window->status().setLanguage(Language::nativeName(m_models.language.code()));
}

void Workbench::showDocument()
{
    const DocumentController &controller = m_models.posts.current().controller;
    m_window->setHasDocument(controller.hasDocument());
    m_window->setDocumentTitle(controller.hasDocument() ? controller.name() : QString(), controller.isModified());
    editor().setReadOnly(controller.isReadOnly());
    form().setEnabled(!controller.isReadOnly());
    const FileFacts facts = m_models.posts.current().document.facts();
    m_window->status().setFile(facts.validUtf8, facts.bom, facts.ending);
    m_posts->setCurrentFile(controller.path());
    showSaved();
    updateActions();
}

void Workbench::updateActions()
{
    const PostDocument &document = m_models.posts.current().document;
    const DocumentController &controller = m_models.posts.current().controller;
    const bool writable = controller.hasDocument() && !controller.isReadOnly();
    const auto &blog = m_models.blog.blog();
    const auto liesIn = [&](const QString &folder) { return controller.path().startsWith(folder + QLatin1Char('/')); };
    m_actions->update({ .document = controller.hasDocument(),
                        .writable = writable,
                        .file = !controller.path().isEmpty(),
                        .undo = writable && document.isUndoAvailable(),
                        .redo = writable && document.isRedoAvailable(),
                        .blog = blog.has_value(),
                        .draft = blog && liesIn(blog->draftsFolder()),
                        .published = blog && liesIn(blog->postsFolder()),
                        .post = isPostMeant(),
                        .table = m_caretInTable,
                        .several = m_models.posts.count() > 1,
                        .closed = m_models.posts.canReopen(),
                        .engine = m_hasEngine });
}

void Workbench::updateWords()
{
    const WordCount all = countWords(m_models.posts.current().document.bodyText());
    const QString selected = editor().selectedDocumentText();
    m_window->status().setWords(all.words(), selected.isEmpty() ? 0 : countWords(selected).words(),
                                all.readingMinutes());
    m_details.words = all.words();
    m_details.minutes = all.readingMinutes();
    m_previewColumn->setDetails(m_details);
}

void Workbench::showDetails()
{
    const PostFacts &facts = m_models.live.facts();
    m_details.path = facts.path;
    m_details.permalink = facts.permalink;
    m_details.slug = facts.slug;
    m_previewColumn->setDetails(m_details);
}

void Workbench::showBlog()
{
    const auto &blog = m_models.blog.blog();
    m_posts->setHasBlog(blog.has_value());
    m_posts->setPosts(m_models.blog.root(), blog ? blog->posts() : QList<PostFacts>());
    for (int i = 0; i < m_models.posts.count(); ++i)
        teachForm(viewOf(&m_models.posts.at(i))->form());
    m_window->status().setBlog(m_models.blog.name());
    m_posts->setCurrentFile(m_models.posts.current().controller.path());
    updateActions();
}

/// What the form offers from the blog.
void Workbench::teachForm(FrontMatterForm &form)
{
    const auto &blog = m_models.blog.blog();
    form.setKnownTags(blog ? blog->tags() : QStringList());
    form.setKnownCategories(blog ? categoryPaths(*blog) : QStringList());
    form.setTheme(blog ? blog->config().theme() : QString());
    form.setHabits(blog ? blog->fieldHabits() : QList<FieldHabit>());
}

void Workbench::showRecent()
{
    m_recent.run(
        [files = m_models.settings.value(Remembered::recentFiles)] {
            QStringList there = files;
            there.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
            return there;
        },
        [this](const QStringList &there) { m_start->setRecent(there); });
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
    if (m_models.settings.value(Remembered::noRemoteImages).contains(home))
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

void Workbench::findProblems()
{
    const OpenPost &open = m_models.posts.current();
    if (!open.controller.hasDocument()) {
        m_problemFinder.forget();
        return showProblems({});
    }
    m_problemFinder.look({ open.controller.path(), open.document.post(), open.document.frontMatter(),
                           m_models.live.facts(),
                           m_models.blog.blog().value_or(Blog::plainFolder(open.controller.folder())),
                           m_models.live.rendering(), (*m_actions)[ActionId::DrawFormulas]->isChecked() });
}

void Workbench::showProblems(const QList<Problem> &problems)
{
    m_problems->setProblems(problems);
    const auto count = int(std::count_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity != Problem::Severity::Note;
    }));
    m_window->setProblemCount(count);
    m_previewColumn->setProblemCount(count);
    QStringList deadLinks;
    for (const Problem &problem : problems)
        if (!problem.address.isEmpty())
            deadLinks.append(problem.address);
    m_preview->setDeadLinks(deadLinks);
}

/// The text may be another one than that in which the problem was found: then it is looked at again first.
void Workbench::fix(const Problem &problem)
{
    OpenPost &open = m_models.posts.current();
    if (m_problemFinder.isAbout(open.document.post()))
        fixProblem(open.document, problem);
    findProblems();
}

void Workbench::goToProblem(const Problem &problem)
{
    if (!problem.inHead) {
        editor().goToLine(problem.line, problem.column);
        return editor().setFocus();
    }
    form().setFolded(false);
    form().setRawShown(true);
    form().setFocus();
}

ExportDialog *Workbench::makeExportDialog()
{
    QStringList folders = m_models.settings.value(Remembered::recentBlogs);
    if (const QString open = m_models.blog.root(); !open.isEmpty()) {
        folders.removeAll(open);
        folders.prepend(open);
    }
    auto *dialog
        = new ExportDialog(m_models.posts.current().document.post(), m_models.posts.current().controller.path(),
                           folders, m_models.live.rendering().diagnostics, m_models.exporter, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::revealWanted, this, &showInFileManager);
    return dialog;
}

} // namespace Hexquill
