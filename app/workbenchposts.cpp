// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// Workbench, third part: the open posts and their pages.
#include "app/workbench.h"

#include "app/currentblog.h"
#include "app/dictionaries.h"
#include "app/exporter.h"
#include "app/folderlook.h"
#include "app/instep.h"
#include "app/messagebar.h"
#include "app/openposts.h"
#include "app/outlinepanel.h"
#include "app/posttabs.h"
#include "app/postview.h"
#include "app/statusline.h"
#include "app/writingpreferences.h"
#include "editor/frontmatterform.h"
#include "editor/markdowneditor.h"
#include "preview/previewview.h"

#include <QApplication>
#include <QFileDialog>
#include <QPointer>
#include <QStackedWidget>
#include <utility>

namespace Hexquill {

namespace {

const QString formTopic = QStringLiteral("form");
const QString journalTopic = QStringLiteral("journal");

/// Two posts may have something to say on one topic. Its buttons must not outlive the post.
QString topicOf(const PostView *view, const QString &topic)
{
    return topic + QLatin1Char('@') + QString::number(quintptr(view), 16);
}

} // namespace

MarkdownEditor &Workbench::editor() const
{
    return m_view->editor();
}

FrontMatterForm &Workbench::form() const
{
    return m_view->form();
}

FindBar &Workbench::findBar() const
{
    return m_view->findBar();
}

PostView *Workbench::viewOf(const OpenPost *post) const
{
    for (int i = 0; i < m_pages->count(); ++i)
        if (auto *view = static_cast<PostView *>(m_pages->widget(i)); &view->post() == post)
            return view;
    return nullptr;
}

void Workbench::connectPosts()
{
    OpenPosts &posts = m_models.posts;
    for (int i = 0; i < posts.count(); ++i)
        addView(&posts.at(i));
    m_view = viewOf(&posts.current());
    connect(&posts, &OpenPosts::added, this, &Workbench::addView);
    connect(&posts, &OpenPosts::removing, this, &Workbench::removeView);
    connect(&posts, &OpenPosts::currentChanged, this, &Workbench::showCurrent);
    connect(&posts, &OpenPosts::said, &m_window->messages(), &MessageBar::say);
    connect(&posts, &OpenPosts::settled, &m_window->messages(), &MessageBar::settle);
    connect(m_tabs, &PostTabs::closeWanted, &posts, &OpenPosts::close);
    connect(m_window.get(), &MainWindow::activated, this, [&posts] {
        for (int i = 0; i < posts.count(); ++i)
            posts.at(i).controller.checkDisk();
    });
    connect(m_window.get(), &MainWindow::dropped, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            emit pathWanted(path);
    });
    m_window->setMayClose([this, &posts] {
        const bool may = posts.mayLeaveAll() && mayLeaveExports();
        if (may)
            posts.giveUpChanges();
        return may;
    });
}

bool Workbench::mayLeaveExports()
{
    Exporter &exporter = m_models.exporter;
    return !exporter.isBusy() || m_models.prompts.waitForExport(exporter.places(), exporter.over());
}

void Workbench::addView(OpenPost *post)
{
    auto *view = new PostView(*post);
    m_pages->addWidget(view);
    connectController(view);
    connectText(view);
    connectForm(view);
    teachForm(view->form());
    WritingPreferences::of(m_models.settings).applyTo(view->editor());
    view->editor().setSpelling(m_models.dictionaries.spelling());
    updateActions();
}

void Workbench::removeView(OpenPost *post)
{
    PostView *view = viewOf(post);
    m_window->messages().settleAll(topicOf(view, {}));
    m_pages->removeWidget(view);
    const std::unique_ptr<PostView> gone(view); // before its post goes
    updateActions();
}

template <typename Speaker>
void Workbench::connectMessages(const Speaker &speaker, PostView *view)
{
    connect(&speaker, &Speaker::said, view, [this, view](Message message) {
        message.topic = topicOf(view, message.topic);
        m_window->messages().say(message);
    });
    connect(&speaker, &Speaker::settled, view,
            [this, view](const QString &topic) { m_window->messages().settle(topicOf(view, topic)); });
}

void Workbench::connectController(PostView *view)
{
    DocumentController &controller = view->post().controller;
    const auto inFront = [this, view] { return view == m_view; };
    connect(&controller, &DocumentController::stateChanged, view, [this, inFront] {
        if (inFront())
            showDocument();
    });
    connectMessages(controller, view);
    connectMessages(view->post().images, view);
    connectMessages(view->post().unlinked, view);
    connect(&view->post().journal, &PostJournal::failed, view, [this, view](const QString &reason) {
        m_window->messages().say({ Message::Kind::Warning,
                                   topicOf(view, journalTopic),
                                   tr("Unsaved text would not survive a crash now: %1 Saving still works.").arg(reason),
                                   {} });
    });
    connect(&view->post().journal, &PostJournal::recovered, view,
            [this, view] { m_window->messages().settle(topicOf(view, journalTopic)); });
    connect(&controller, &DocumentController::loaded, view, [this, inFront](const QString &, bool again) {
        showRecent();
        if (!inFront())
            return;
        showSaved();
        if (!again)
            m_preview->beginPost();
    });
    connect(&controller, &DocumentController::saved, view, [this, inFront] {
        showRecent();
        if (inFront())
            showSaved();
    });
}

/// Only the text in front moves, so what is said of the caret and the scroll position is about it.
void Workbench::connectText(PostView *view)
{
    const PostDocument &document = view->post().document;
    const MarkdownEditor *editor = &view->editor();
    connect(&document, &PostDocument::undoAvailableChanged, view, [this] { updateActions(); });
    connect(&document, &PostDocument::redoAvailableChanged, view, [this] { updateActions(); });
    connect(&document, &PostDocument::bodyChanged, view, [this] { updateWords(); });
    connect(editor, &QPlainTextEdit::selectionChanged, this, &Workbench::updateWords);
    connect(editor, &MarkdownEditor::cursorMoved, this, [this, view](int line, int column) {
        if (view != m_view)
            return;
        m_window->status().setCursor(line, column);
        m_outline->followLine(line);
        noteTable();
    });
    m_inStep->heed(view->editor(), document);
    connect(editor, &MarkdownEditor::wordLearnt, &m_models.dictionaries, &Dictionaries::learn);
    connect(editor, &MarkdownEditor::zoomChanged, this, &Workbench::setZoom);
    connect(editor, &MarkdownEditor::postDropped, this, &Workbench::pathWanted);
}

void Workbench::connectForm(PostView *view)
{
    const FrontMatterForm *form = &view->form();
    connect(form, &FrontMatterForm::imageWanted, this, [this, view](const QString &key) { chooseImage(view, key); });
    connect(form, &FrontMatterForm::failed, this, [this, view](const QString &message) {
        m_window->messages().say({ Message::Kind::Warning, topicOf(view, formTopic), message, {} });
    });
    connect(form, &FrontMatterForm::foldedChanged, (*m_actions)[ActionId::FoldForm], &QAction::setChecked);
    connect(form, &FrontMatterForm::rawShownChanged, (*m_actions)[ActionId::RawFrontMatter], &QAction::setChecked);
}

void Workbench::chooseImage(PostView *view, const QString &key)
{
    const QPointer<PostView> page(view); // its post may have gone to the trash when the dialog is done
    const QString path
        = QFileDialog::getOpenFileName(m_window.get(), tr("Choose an Image"),
                                       folderToBeginIn(view->post().controller.folder()),
                                       tr("Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif)"));
    if (page && !path.isEmpty())
        page->post().images.insertInField(path, key);
}

/// Brings the window up to the post in front.
void Workbench::showCurrent()
{
    const bool hadFocus = m_view && m_view->isAncestorOf(QApplication::focusWidget());
    m_view = viewOf(&m_models.posts.current());
    m_pages->setCurrentWidget(m_view);
    m_pictureFolders = {};
    const Actions &actions = *m_actions;
    form().setFolded(actions[ActionId::FoldForm]->isChecked());
    editor().setFocusMode(actions[ActionId::FocusMode]->isChecked());
    editor().setZoom(m_models.settings.value(Remembered::zoom));
    actions[ActionId::RawFrontMatter]->setChecked(form().isRawShown());
    m_previewLine = actions[ActionId::SyncScroll]->isChecked() ? editor().topLine() : m_view->post().place.previewLine;
    m_preview->beginPost();
    m_window->status().setCursor(editor().currentLine(), editor().currentColumn());
    noteTable();
    showDocument();
    updateWords();
    if (hadFocus)
        editor().setFocus();
}

void Workbench::showSaved()
{
    const OpenPost &post = m_models.posts.current();
    if (post.controller.isSaving())
        m_window->status().setSaving();
    else
        m_window->status().setSaved(post.savedAt);
}

/// The commands of tables are there where a table is.
void Workbench::noteTable()
{
    const bool inTable = editor().isInTable();
    if (std::exchange(m_caretInTable, inTable) != inTable)
        updateActions();
}

void Workbench::keepPlaces()
{
    for (int i = 0; i < m_models.posts.count(); ++i)
        viewOf(&m_models.posts.at(i))->keepPlace();
}

void Workbench::takePlace()
{
    m_view->takePlace();
}

void Workbench::takePlaces()
{
    for (int i = 0; i < m_models.posts.count(); ++i)
        viewOf(&m_models.posts.at(i))->takePlace();
}

} // namespace Hexquill
