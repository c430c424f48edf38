// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/blog/newpost.h"
#include "app/hanfonts.h"
#include "app/messagebar.h"
#include "editor/frontmatterform.h"
#include "editor/markdowneditor.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Hexquill {

namespace {
const QString blogTopic = QStringLiteral("blog");
}

Application::Application(const ApplicationOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_state(options.stateFolder.isEmpty() ? StateFolder::ofUser() : StateFolder{ options.stateFolder })
    , m_settings(options.settingsFile)
    , m_theme(m_settings.theme(), m_settings.value(Remembered::moreContrast))
    , m_dictionaries(m_settings, m_settings.folder() + QStringLiteral("/words.txt"))
    , m_posts(*this, m_state)
    , m_renderer(options.renderProgram)
    , m_scheduler(m_renderer)
    , m_live(m_posts.current(), m_blog, m_scheduler)
    , m_clothes(options.renderProgram)
    , m_newPosts(m_blog)
    , m_recovery(m_posts, m_state.journals())
{
    speak(options.language.isEmpty() ? m_settings.value(Remembered::language) : options.language);
    m_theme.apply();
    connectModels();
    makeWorkbench();
    if (!options.endsOnSignals)
        return;
    m_quitSignals = std::make_unique<QuitSignals>();
    connect(m_quitSignals.get(), &QuitSignals::received, this, [this] {
        endSession();
        QCoreApplication::exit(0); // out of any dialog that is open, too
    });
}

Application::~Application() = default;

void Application::speak(const QString &language)
{
    m_language.use(language);
    completeSystemFonts(hanLanguage(m_language.code(), QLocale::system().uiLanguages()));
    m_scheduler.setLanguage(m_language.code());
}

void Application::connectModels()
{
    connectPost(&m_posts.current());
    connect(&m_posts, &OpenPosts::added, this, &Application::connectPost);
    connect(&m_posts, &OpenPosts::folderGiven, &m_blog, &CurrentBlog::open);
    connect(&m_posts, &OpenPosts::fileMissing, this,
            [this](const QString &path) { m_settings.forget(Remembered::recentFiles, path); });
    connect(&m_posts, &OpenPosts::currentChanged, this, [this] { m_live.follow(m_posts.current()); });
    connect(&m_blog, &CurrentBlog::opened, this, [this](const QString &root) {
        m_settings.remember(Remembered::recentBlogs, root);
        m_settings.set(Remembered::blog, root);
        m_workbench->window().messages().settle(blogTopic);
    });
    connect(&m_blog, &CurrentBlog::failed, this, [this](const QString &root, const QString &reason) {
        m_settings.forget(Remembered::recentBlogs, root);
        m_workbench->window().messages().say({ Message::Kind::Error, blogTopic, reason, {} });
    });
    connect(&m_blog, &CurrentBlog::stalled, this, [this](const QString &root) {
        m_workbench->window().messages().say(
            { Message::Kind::Warning,
              blogTopic,
              tr("%1 does not answer. The blog is opened as soon as it does.").arg(QDir::toNativeSeparators(root)),
              {} });
    });
    connect(&m_exporter, &Exporter::ended, this, [this](const QString &root, const ExportOutcome &outcome) {
        if (outcome.error.isEmpty())
            m_settings.remember(Remembered::recentBlogs, root);
    });
    connect(&m_exporter, &Exporter::blogChanged, &m_blog, &CurrentBlog::refresh);
    connect(&m_newPosts, &NewPosts::made, this, [this](const Post &post, const QString &layout) {
        if (m_posts.startNew(post, layout))
            m_workbench->form().focusTitle();
    });
    connect(&m_newPosts, &NewPosts::said, this,
            [this](const Message &message) { m_workbench->window().messages().say(message); });
    connect(&m_newPosts, &NewPosts::settled, this,
            [this](const QString &topic) { m_workbench->window().messages().settle(topic); });
    connect(&m_recovery, &Recovery::said, this,
            [this](const Message &message) { m_workbench->window().messages().say(message); });
    connect(&m_recovery, &Recovery::wanted, this, [this] { m_recovery.show(&m_workbench->window()); });
    connect(&m_recovery, &Recovery::restored, this, [this] { m_workbench->editor().setFocus(); });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Application::rememberSession);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Application::endSession, Qt::DirectConnection);
}

void Application::connectPost(OpenPost *post)
{
    post->controller.setNaming([this, post] { return fileForNewPost(*post); });
    post->controller.setBeforeSave([this, post] { stampUpdated(*post); });
    post->images.setBlog([this] { return m_blog.blog(); });
    connect(&post->controller, &DocumentController::loaded, this, &Application::afterLoad);
    connect(&post->controller, &DocumentController::saved, this, &Application::afterSave);
}

void Application::makeWorkbench()
{
    m_workbench = std::make_unique<Workbench>(Models{ m_settings, m_language, m_theme, m_dictionaries, m_posts, m_blog,
                                                      m_live, m_clothes, m_exporter, *this, m_options.renderProgram },
                                              m_options.preview);
    connect(m_workbench.get(), &Workbench::newWanted, &m_newPosts, &NewPosts::make);
    connect(m_workbench.get(), &Workbench::pathWanted, this, &Application::openPath);
    connect(m_workbench.get(), &Workbench::openWanted, this, [this] {
        if (const QString path = answerer().fileToOpen(controller().folder()); !path.isEmpty())
            openPath(path);
    });
    connect(m_workbench.get(), &Workbench::blogWanted, this, &Application::openBlog);
    connect(m_workbench.get(), &Workbench::lostTextsWanted, this, [this] { m_recovery.show(&m_workbench->window()); });
    // The menu that was clicked belongs to the window that goes, so that has to be over first.
    connect(m_workbench.get(), &Workbench::languageChosen, this, &Application::chooseLanguage, Qt::QueuedConnection);
}

void Application::start(const QStringList &files)
{
    m_workbench->window().show();
    m_dictionaries.read();
    if (const QString root = m_settings.value(Remembered::blog); !root.isEmpty())
        m_blog.openIfThere(root);
    openPaths(files);
    if (files.isEmpty()) {
        m_toRestore = m_settings.value(Remembered::sessionFiles);
        m_positionsToRestore = m_settings.value(Remembered::sessionPositions);
        restoreNext();
    }
    m_recovery.offer();
    m_trimmer.run(
        [history = PostHistory(m_state.history())] {
            history.trim();
            return true;
        },
        [](bool) {});
}

/// The posts that were open last, one after the other in their order, each where the writer was; a file that is gone
/// since is passed over.
void Application::restoreNext()
{
    if (m_toRestore.isEmpty()) {
        if (const QString front = m_settings.value(Remembered::sessionFront); m_posts.indexOfFile(front) >= 0)
            m_posts.open(front);
        return m_workbench->editor().setFocus();
    }
    m_posts.reopen(m_toRestore.first()).then(this, [this](bool done) {
        const QString place = m_positionsToRestore.value(0);
        m_toRestore.removeFirst();
        m_positionsToRestore = m_positionsToRestore.mid(1);
        if (done) {
            m_posts.current().place = PostPlace::fromText(place);
            m_workbench->takePlace();
        }
        restoreNext();
    });
}

void Application::openPath(const QString &path)
{
    openPaths({ path });
}

/// In their order.
void Application::openPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_posts.open(paths.first()).then(this, [this, rest = paths.mid(1)](bool done) {
        if (done)
            m_workbench->editor().setFocus(); // who opens a post goes on writing it
        openPaths(rest);
    });
}

void Application::comeForward(const QStringList &files)
{
    MainWindow &window = m_workbench->window();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    openPaths(files);
}

void Application::endSession()
{
    m_posts.endSession();
    rememberSession();
}

void Application::chooseLanguage(const QString &code)
{
    m_settings.set(Remembered::language, code);
    speak(code);
    m_workbench->window().rememberLayout();
    m_workbench->keepPlaces();
    makeWorkbench();
    m_workbench->window().show();
    m_workbench->takePlaces();
}

void Application::afterLoad(const QString &path, bool again)
{
    if (path.isEmpty())
        return;
    m_settings.remember(Remembered::recentFiles, path);
    if (!again && m_settings.value(Remembered::blog).isEmpty())
        m_blog.openAround(path);
}

void Application::afterSave(const QString &path)
{
    m_settings.remember(Remembered::recentFiles, path);
    m_blog.refresh();
}

/// A front matter that cannot be read stays as it is: the window says so already, and saving goes on.
void Application::stampUpdated(OpenPost &post)
{
    const QString key = QStringLiteral("updated");
    const auto when = StampUpdated(m_settings.value(Remembered::stampUpdated));
    const FrontMatter &frontMatter = post.document.frontMatter();
    if (when == StampUpdated::Never || frontMatter.problem()
        || (when == StampUpdated::WhereThere && !frontMatter.contains(key)))
        return;
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (const auto done = post.document.setField(key, YamlValue::string(now)); !done)
        m_workbench->window().messages().say({ Message::Kind::Warning, QStringLiteral("updated"), done.error(), {} });
}

void Application::openBlog(const QString &root)
{
    const QString chosen = root.isEmpty() ? answerer().folderOfBlog(m_blog.root()) : root;
    if (!chosen.isEmpty())
        m_blog.open(chosen);
}

/// By the blog's new_post_name and the title as it is now; without a blog a portable name in the last used folder.
QString Application::fileForNewPost(const OpenPost &post) const
{
    const YamlValue value = post.document.frontMatter().value(QStringLiteral("title"));
    const QString title = value.isTruthy() ? value.toJsString() : QString();
    if (m_blog.blog())
        if (const auto file = newPostFile(*m_blog.blog(), title, post.newLayout, QDateTime::currentDateTime()))
            return *file;
    const QString name = portableFileName(title.isEmpty() ? tr("Untitled") : title) + QStringLiteral(".md");
    const QString last = m_settings.value(Remembered::recentFiles).value(0);
    return last.isEmpty() ? name : QFileInfo(last).absolutePath() + QLatin1Char('/') + name;
}

void Application::rememberSession()
{
    m_workbench->keepPlaces();
    QStringList files;
    QStringList positions;
    for (int i = 0; i < m_posts.count(); ++i) {
        const OpenPost &post = m_posts.at(i);
        if (post.controller.path().isEmpty())
            continue;
        files << post.controller.path();
        positions << post.place.toText();
    }
    m_settings.set(Remembered::sessionFiles, files + m_toRestore);
    m_settings.set(Remembered::sessionPositions, positions + m_positionsToRestore);
    m_settings.set(Remembered::sessionFront, m_posts.current().controller.path());
}

Prompts &Application::answerer()
{
    return m_options.prompts ? *m_options.prompts : m_workbench->window().prompts();
}

SaveChoice Application::saveChanges(const QString &name)
{
    return answerer().saveChanges(name);
}

WaitChoice Application::waitForSave(const QString &name, bool isKept, const QFuture<bool> &saved)
{
    return answerer().waitForSave(name, isKept, saved);
}

WaitChoice Application::waitForImages(const QString &name, const QFuture<bool> &stored)
{
    return answerer().waitForImages(name, stored);
}

bool Application::waitForExport(const QString &places, const QFuture<bool> &over)
{
    return answerer().waitForExport(places, over);
}

ConflictChoice Application::changedOnDisk(const QString &path)
{
    return answerer().changedOnDisk(path);
}

QString Application::fileToOpen(const QString &folder)
{
    return answerer().fileToOpen(folder);
}

QString Application::fileToSave(const QString &suggested)
{
    return answerer().fileToSave(suggested);
}

QString Application::fileToExport(const QString &suggested)
{
    return answerer().fileToExport(suggested);
}

QString Application::folderOfBlog(const QString &folder)
{
    return answerer().folderOfBlog(folder);
}

} // namespace Hexquill
