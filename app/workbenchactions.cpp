// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// Workbench, second half: what each action does.
#include "app/workbench.h"

#include "app/currentblog.h"
#include "app/documentcontroller.h"
#include "app/exportdialog.h"
#include "app/theme.h"
#include "editor/findbar.h"
#include "editor/frontmatterform.h"
#include "editor/markdowneditor.h"
#include "editor/postdocument.h"
#include "preview/previewview.h"

#include <QApplication>
#include <QInputDialog>
#include <QMessageBox>

namespace Hexquill {

namespace {

constexpr int phoneWidth = 390; // pixels

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
    { ActionId::Table, EditCommand::Table },
    { ActionId::CodeBlock, EditCommand::CodeBlock },
    { ActionId::Rule, EditCommand::Rule },
    { ActionId::MoreMark, EditCommand::MoreMark },
    { ActionId::Comment, EditCommand::Comment },
    { ActionId::MoveLinesUp, EditCommand::MoveLinesUp },
    { ActionId::MoveLinesDown, EditCommand::MoveLinesDown },
    { ActionId::DuplicateLines, EditCommand::DuplicateLines },
    { ActionId::DeleteLines, EditCommand::DeleteLines },
    { ActionId::JoinLines, EditCommand::JoinLines },
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
    DocumentController &controller = m_models.controller;
    const auto on = [&](ActionId id, auto &&run) { connect(actions[id], &QAction::triggered, this, run); };
    on(ActionId::NewPost, [this] { emit newWanted(QStringLiteral("post")); });
    on(ActionId::NewDraft, [this] { emit newWanted(QStringLiteral("draft")); });
    on(ActionId::Open, [&controller] { controller.openWithDialog(); });
    on(ActionId::OpenBlog, [this] { emit blogWanted({}); });
    on(ActionId::Save, [&controller] { controller.save(); });
    on(ActionId::SaveAs, [&controller] { controller.saveAs(); });
    on(ActionId::Reload, [&controller] {
        if (controller.mayLeave())
            controller.reload();
    });
    on(ActionId::Export, [this] { makeExportDialog()->open(); });
    on(ActionId::ShowInFolder, [this, &controller] { reveal(controller.path()); });
    on(ActionId::CloseDocument, [&controller] { controller.close(); });
    on(ActionId::Quit, [this] { m_window->close(); });
    on(ActionId::About, [this] { showAbout(); });
    connect(m_window.get(), &MainWindow::recentFileWanted, this, &Workbench::pathWanted);
    connect(m_window.get(), &MainWindow::recentBlogWanted, this, &Workbench::blogWanted);
    connect(m_window.get(), &MainWindow::languageChosen, this, &Workbench::languageChosen);
}

void Workbench::connectEditActions()
{
    const Actions &actions = *m_actions;
    const auto on = [&](ActionId id, auto &&run) { connect(actions[id], &QAction::triggered, this, run); };
    on(ActionId::Undo, [this] { m_models.document.undo(); });
    on(ActionId::Redo, [this] { m_models.document.redo(); });
    on(ActionId::Cut, [] { passToFocus("cut"); });
    on(ActionId::Copy, [] { passToFocus("copy"); });
    on(ActionId::Paste, [] { passToFocus("paste"); });
    on(ActionId::SelectAll, [] { passToFocus("selectAll"); });
    on(ActionId::PastePlain, [this] { m_editor->pastePlain(); });
    on(ActionId::Find, [this] { m_findBar->openFind(); });
    on(ActionId::Replace, [this] { m_findBar->openReplace(); });
    on(ActionId::FindNext, [this] { m_findBar->findNext(); });
    on(ActionId::FindPrevious, [this] { m_findBar->findPrevious(); });
    on(ActionId::GoToLine, [this] { askLine(); });
    for (const auto &[id, command] : editCommands)
        on(id, [this, command = command] { m_editor->apply(command); });
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
    bind(ActionId::FoldForm, Remembered::formFolded, [this](bool on) { m_form->setFolded(on); });
    bind(ActionId::NarrowPage, Remembered::narrowPage,
         [this](bool on) { m_preview->setPageWidth(on ? phoneWidth : 0); });
    bind(ActionId::SyncScroll, Remembered::syncScroll, [](bool) {});
    bind(ActionId::FocusMode, Remembered::focusMode, [this](bool on) { m_editor->setFocusMode(on); });
    connect(m_form, &FrontMatterForm::foldedChanged, actions[ActionId::FoldForm], &QAction::setChecked);
    connect(actions[ActionId::RawFrontMatter], &QAction::toggled, m_form, &FrontMatterForm::setRawShown);
    connect(m_form, &FrontMatterForm::rawShownChanged, actions[ActionId::RawFrontMatter], &QAction::setChecked);

    setZoom(settings.value(Remembered::zoom));
    connect(m_editor, &MarkdownEditor::zoomChanged, this, &Workbench::setZoom);
    connect(actions[ActionId::ZoomIn], &QAction::triggered, m_editor, &MarkdownEditor::zoomIn);
    connect(actions[ActionId::ZoomOut], &QAction::triggered, m_editor, &MarkdownEditor::zoomOut);
    connect(actions[ActionId::ZoomReset], &QAction::triggered, m_editor, &MarkdownEditor::resetZoom);
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeChoice choice) {
        m_models.settings.setTheme(choice);
        m_models.theme.choose(choice);
    });
}

/// Editor and preview have one size.
void Workbench::setZoom(int percent)
{
    m_editor->setZoom(percent);
    m_preview->setZoom(percent / 100.0);
    m_models.settings.set(Remembered::zoom, percent);
}

void Workbench::askLine()
{
    bool accepted = false;
    const int lines = m_editor->blockCount();
    const int line = QInputDialog::getInt(m_window.get(), tr("Go to Line"), tr("Line (1 to %1):").arg(lines),
                                          m_editor->currentLine() + 1, 1, lines, 1, &accepted);
    if (accepted)
        m_editor->goToLine(line - 1);
    m_editor->setFocus();
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
