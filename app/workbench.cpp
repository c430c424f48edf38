// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/workbench.h"

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
#include "editor/frontmatterform.h"
#include "editor/markdowneditor.h"
#include "editor/text/wordcount.h"
#include "preview/previewview.h"

#include <QFileInfo>
#include <QStackedWidget>

namespace Hexquill {

namespace {

constexpr int problemsPause = 200; // milliseconds; looking for problems waits for a pause in typing

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
    // Not to know whether a file is there is no reason not to offer it.
    connect(&m_recent, &LatestReader::stalled, this,
            [this] { m_start->setRecent(m_models.settings.value(Remembered::recentFiles)); });
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
    m_recent.want(
        [files = m_models.settings.value(Remembered::recentFiles)] {
            QStringList there = files;
            there.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
            return there;
        },
        [this](const QStringList &there) { m_start->setRecent(there); });
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
