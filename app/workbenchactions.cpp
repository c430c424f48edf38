// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// Workbench, second half: what each action does.
#include "app/workbench.h"

#include "app/currentblog.h"
#include "app/draftmoves.h"
#include "app/exportdialog.h"
#include "app/historydialog.h"
#include "app/livepost.h"
#include "app/messagebar.h"
#include "app/openposts.h"
#include "app/postview.h"
#include "app/previewcolumn.h"
#include "app/previewfindbar.h"
#include "app/quickpicks.h"
#include "app/theme.h"
#include "editor/findbar.h"
#include "editor/folding.h"
#include "editor/frontmatterform.h"
#include "editor/markdowneditor.h"
#include "editor/tablesizepicker.h"
#include "editor/text/blockcommands.h"
#include "preview/previewview.h"

#include <QActionGroup>
#include <QApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>

namespace Hexquill {

namespace {

/// Screens that a page is looked at on, with their width in CSS pixels.
const QPair<ActionId, int> screens[] = {
    { ActionId::DesktopPage, 1280 },
    { ActionId::TabletPage, 768 },
    { ActionId::PhonePage, 390 },
};

const QPair<ActionId, EditCommand> editCommands[] = {
    { ActionId::Bold, EditCommand::Bold },
    { ActionId::Italic, EditCommand::Italic },
    { ActionId::Strike, EditCommand::Strike },
    { ActionId::Code, EditCommand::InlineCode },
    { ActionId::Link, EditCommand::Link },
    { ActionId::Image, EditCommand::Image },
    { ActionId::Heading1, EditCommand::Heading1 },
    { ActionId::Heading2, EditCommand::Heading2 },
    { ActionId::Heading3, EditCommand::Heading3 },
    { ActionId::Heading4, EditCommand::Heading4 },
    { ActionId::Heading5, EditCommand::Heading5 },
    { ActionId::Heading6, EditCommand::Heading6 },
    { ActionId::NoHeading, EditCommand::Paragraph },
    { ActionId::PromoteHeading, EditCommand::PromoteHeading },
    { ActionId::DemoteHeading, EditCommand::DemoteHeading },
    { ActionId::BulletList, EditCommand::BulletList },
    { ActionId::NumberedList, EditCommand::NumberedList },
    { ActionId::TaskList, EditCommand::TaskList },
    { ActionId::ToggleTask, EditCommand::ToggleTask },
    { ActionId::RenumberList, EditCommand::RenumberList },
    { ActionId::Quote, EditCommand::Quote },
    { ActionId::Indent, EditCommand::Indent },
    { ActionId::Outdent, EditCommand::Outdent },
    { ActionId::MendEmphasis, EditCommand::MendEmphasis },
    { ActionId::SpaceCjkAndLatin, EditCommand::SpaceCjkAndLatin },
    { ActionId::ChinesePunctuation, EditCommand::ChinesePunctuation },
    { ActionId::ChineseQuotes, EditCommand::ChineseQuotes },
    { ActionId::HalfWidthLetters, EditCommand::HalfWidthLetters },
    { ActionId::TableRowAbove, EditCommand::TableRowAbove },
    { ActionId::TableRowBelow, EditCommand::TableRowBelow },
    { ActionId::DeleteTableRow, EditCommand::DeleteTableRow },
    { ActionId::TableColumnBefore, EditCommand::TableColumnBefore },
    { ActionId::TableColumnAfter, EditCommand::TableColumnAfter },
    { ActionId::MoveTableColumnLeft, EditCommand::MoveTableColumnLeft },
    { ActionId::MoveTableColumnRight, EditCommand::MoveTableColumnRight },
    { ActionId::DeleteTableColumn, EditCommand::DeleteTableColumn },
    { ActionId::AlignColumnLeft, EditCommand::AlignColumnLeft },
    { ActionId::AlignColumnCenter, EditCommand::AlignColumnCenter },
    { ActionId::AlignColumnRight, EditCommand::AlignColumnRight },
    { ActionId::SortTableRows, EditCommand::SortTableRows },
    { ActionId::SortTableRowsDown, EditCommand::SortTableRowsDown },
    { ActionId::AlignTable, EditCommand::AlignTable },
    { ActionId::CodeBlock, EditCommand::CodeBlock },
    { ActionId::Rule, EditCommand::Rule },
    { ActionId::MoreMark, EditCommand::MoreMark },
    { ActionId::Footnote, EditCommand::Footnote },
    { ActionId::GoToFootnote, EditCommand::GoToFootnote },
    { ActionId::Comment, EditCommand::Comment },
    { ActionId::MoveLinesUp, EditCommand::MoveLinesUp },
    { ActionId::MoveLinesDown, EditCommand::MoveLinesDown },
    { ActionId::DuplicateLines, EditCommand::DuplicateLines },
    { ActionId::DeleteLines, EditCommand::DeleteLines },
    { ActionId::JoinLines, EditCommand::JoinLines },
    { ActionId::UnwrapParagraphs, EditCommand::UnwrapParagraphs },
};

/// Cut, copy, paste and select all belong to whatever has the focus, in a dialog or a field as in the text.
void passToFocus(const char *slot)
{
    if (QWidget *focus = QApplication::focusWidget())
        QMetaObject::invokeMethod(focus, slot);
}

} // namespace

void Workbench::connectFileActions()
{
    const Actions &actions = *m_actions;
    OpenPosts &posts = m_models.posts;
    const auto on = [&](ActionId id, auto &&run) { connect(actions[id], &QAction::triggered, this, run); };
    on(ActionId::NewPost, [this] { emit newWanted(QStringLiteral("post")); });
    on(ActionId::NewDraft, [this] { emit newWanted(QStringLiteral("draft")); });
    on(ActionId::Open, [this] { emit openWanted(); });
    on(ActionId::OpenBlog, [this] { emit blogWanted({}); });
    on(ActionId::Save, [&posts] { posts.current().controller.save(); });
    on(ActionId::SaveAs, [&posts] { posts.current().controller.saveAs(); });
    on(ActionId::Reload, [&posts] {
        DocumentController &controller = posts.current().controller;
        if (controller.mayLeave())
            controller.reload();
    });
    on(ActionId::History, [this, &posts] {
        auto *dialog = new HistoryDialog(posts.current(), m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(&posts, &OpenPosts::removing, dialog, [dialog, post = &posts.current()](const OpenPost *gone) {
            if (gone == post)
                dialog->reject(); // it went to the trash meanwhile
        });
        dialog->open();
    });
    on(ActionId::Export, [this] { makeExportDialog()->open(); });
    const auto move = [this](DraftMove way) {
        moveOpenPost(m_models.posts.current(), m_models.blog, way, [bench = QPointer(this)](const Message &message) {
            if (bench)
                bench->m_window->messages().say(message);
        });
    };
    on(ActionId::PublishDraft, [move] { move(DraftMove::Publish); });
    on(ActionId::WithdrawPost, [move] { move(DraftMove::Withdraw); });
    on(ActionId::CloseDocument, [&posts] { posts.close(posts.currentIndex()); });
    on(ActionId::ReopenClosed, [&posts] { posts.reopenClosed(); });
    on(ActionId::LostTexts, [this] { emit lostTextsWanted(); });
    on(ActionId::Quit, [this] { m_window->close(); });
    on(ActionId::About, [this] { showAbout(); });
    on(ActionId::QuickOpen, [this] { pickPost(); });
    on(ActionId::Commands, [this] { pickCommand(); });
    connect(m_window.get(), &MainWindow::recentFileWanted, this, &Workbench::pathWanted);
    connect(m_window.get(), &MainWindow::recentBlogWanted, this, &Workbench::blogWanted);
    connect(m_window.get(), &MainWindow::languageChosen, this, &Workbench::languageChosen);
}

void Workbench::connectEditActions()
{
    const Actions &actions = *m_actions;
    const auto on = [&](ActionId id, auto &&run) { connect(actions[id], &QAction::triggered, this, run); };
    on(ActionId::Undo, [this] { m_models.posts.current().document.undo(); });
    on(ActionId::Redo, [this] { m_models.posts.current().document.redo(); });
    on(ActionId::Cut, [] { passToFocus("cut"); });
    on(ActionId::Copy, [] { passToFocus("copy"); });
    on(ActionId::Paste, [] { passToFocus("paste"); });
    on(ActionId::SelectAll, [] { passToFocus("selectAll"); });
    on(ActionId::PastePlain, [this] { editor().pastePlain(); });
    on(ActionId::Find, [this] {
        if (m_previewColumn->hasFocusInside())
            m_previewColumn->findBar().open();
        else
            findBar().openFind();
    });
    on(ActionId::Replace, [this] { findBar().openReplace(); });
    on(ActionId::FindNext, [this] {
        if (m_previewColumn->hasFocusInside())
            m_previewColumn->findBar().findNext();
        else
            findBar().findNext();
    });
    on(ActionId::FindPrevious, [this] {
        if (m_previewColumn->hasFocusInside())
            m_previewColumn->findBar().findPrevious();
        else
            findBar().findPrevious();
    });
    on(ActionId::FindInPosts, [this] { findInPosts(); });
    on(ActionId::GoToLine, [this] { askLine(); });
    on(ActionId::Table, [this] { pickTableSize(); });
    for (const auto &[id, command] : editCommands)
        on(id, [this, command = command] { editor().apply(command); });
}

void Workbench::connectViewActions()
{
    const Actions &actions = *m_actions;
    Settings &settings = m_models.settings;
    const auto bind = [&](ActionId id, const Setting<bool> &setting, auto &&apply) {
        connect(actions[id], &QAction::toggled, this, [&settings, setting, apply](bool on) {
            settings.set(setting, on);
            apply(on);
        });
        actions[id]->setChecked(settings.value(setting));
        apply(settings.value(setting));
    };
    bind(ActionId::FoldForm, Remembered::formFolded, [this](bool on) { form().setFolded(on); });
    bind(ActionId::SyncScroll, Remembered::syncScroll, [](bool) {});
    bind(ActionId::DrawFormulas, Remembered::drawFormulas, [this](bool) { showHead(); });
    bind(ActionId::DrawDiagrams, Remembered::drawDiagrams, [this](bool on) { m_models.live.setDrawsAllDiagrams(on); });
    bind(ActionId::FocusMode, Remembered::focusMode, [this](bool on) { editor().setFocusMode(on); });
    connect(actions[ActionId::RawFrontMatter], &QAction::toggled, this, [this](bool on) { form().setRawShown(on); });
    setZoom(settings.value(Remembered::zoom));
    const auto on = [&](ActionId id, auto &&run) { connect(actions[id], &QAction::triggered, this, run); };
    on(ActionId::FoldSection, [this] { editor().folding().toggleAtCaret(); });
    on(ActionId::FoldAll, [this] { editor().folding().foldAll(); });
    on(ActionId::UnfoldAll, [this] { editor().folding().unfoldAll(); });
    on(ActionId::NextPane, [this] { walkPanes(1); });
    on(ActionId::PreviousPane, [this] { walkPanes(-1); });
    on(ActionId::ZoomIn, [this] { editor().zoomIn(); });
    on(ActionId::ZoomOut, [this] { editor().zoomOut(); });
    on(ActionId::ZoomReset, [this] { editor().resetZoom(); });
    connectPostActions();
    connectScreens();
    connectClothes();
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeChoice choice) {
        m_models.settings.setTheme(choice);
        m_models.theme.choose(choice);
    });
    connect(m_window.get(), &MainWindow::moreContrastChosen, this, [this](bool wanted) {
        m_models.settings.set(Remembered::moreContrast, wanted);
        m_models.theme.chooseMoreContrast(wanted);
    });
}

/// One screen at most is chosen; choosing it again gives the page the whole pane.
void Workbench::connectScreens()
{
    auto *group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const int chosen = m_models.settings.value(Remembered::pageWidth);
    for (const auto &[id, width] : screens) {
        QAction *action = group->addAction((*m_actions)[id]);
        action->setData(width);
        action->setChecked(width == chosen);
    }
    m_preview->setPageWidth(chosen);
    connect(group, &QActionGroup::triggered, this, [this, group] {
        const int width = group->checkedAction() ? group->checkedAction()->data().toInt() : 0;
        m_models.settings.set(Remembered::pageWidth, width);
        m_preview->setPageWidth(width);
    });
}

void Workbench::connectPostActions()
{
    OpenPosts &posts = m_models.posts;
    const auto on = [&](ActionId id, auto &&run) { connect((*m_actions)[id], &QAction::triggered, this, run); };
    const auto step
        = [&posts](int by) { posts.setCurrent((posts.currentIndex() + by + posts.count()) % posts.count()); };
    on(ActionId::NextPost, [step] { step(1); });
    on(ActionId::PreviousPost, [step] { step(-1); });
    on(ActionId::LastUsedPost, [this] { walkRecent(1); });
    on(ActionId::FirstUsedPost, [this] { walkRecent(-1); });
}

/// By the keys the walk goes on while Ctrl is held; from the menu it is one step.
void Workbench::walkRecent(int by)
{
    m_models.posts.walkRecent(by);
    if (!QGuiApplication::queryKeyboardModifiers().testFlag(Qt::ControlModifier))
        m_models.posts.endWalk();
}

/// Text and preview have one size.
void Workbench::setZoom(int percent)
{
    editor().setZoom(percent);
    m_preview->setZoom(percent / 100.0);
    m_models.settings.set(Remembered::zoom, percent);
}

void Workbench::pickTableSize()
{
    auto *picker = new TableSizePicker(&editor());
    connect(picker, &TableSizePicker::chosen, this, [this](int columns, int rows) {
        editor().applyChange(insertTable(editor().documentText(), editor().selection(), columns, rows));
        editor().setFocus();
    });
    picker->popUp(editor().viewport()->mapToGlobal(editor().cursorRect().bottomLeft()));
}

void Workbench::askLine()
{
    bool accepted = false;
    const int lines = editor().countLines();
    const int line = QInputDialog::getInt(m_window.get(), tr("Go to Line"), tr("Line (1 to %1):").arg(lines),
                                          editor().currentLine() + 1, 1, lines, 1, &accepted);
    if (accepted)
        editor().goToLine(line - 1);
    editor().setFocus();
}

void Workbench::pickPost()
{
    const auto &blog = m_models.blog.blog();
    const QList<PickEntry> entries
        = postEntries(blog ? &*blog : nullptr, m_models.settings.value(Remembered::recentFiles),
                      [this](const QString &path) { emit pathWanted(path); });
    (new QuickPick(tr("Go to a post by title, file, tag or pinyin"), entries, m_window.get()))->open();
}

void Workbench::pickCommand()
{
    (new QuickPick(tr("Run a command"), commandEntries(*m_actions), m_window.get()))->open();
}

void Workbench::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Hexquill"),
                    QStringLiteral("Hexquill %1").arg(QStringLiteral(HEXQUILL_VERSION)), QMessageBox::Close,
                    m_window.get());
    box.setInformativeText(
        tr("A desktop editor for people who write a Hexo blog. Free software under the MIT licence."));
    box.exec();
}

} // namespace Hexquill
