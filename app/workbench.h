// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions.h"
#include "app/mainwindow.h"

#include <memory>
#include <QObject>
#include <QTimer>

namespace Hexquill {

class CurrentBlog;
class DocumentController;
class ExportDialog;
class FindBar;
class FrontMatterForm;
class Language;
class LivePost;
class MarkdownEditor;
class OutlinePanel;
class PostDocument;
class PostsPanel;
class PreviewColumn;
class PreviewView;
class ProblemsPanel;
class StartPage;
class Theme;
struct PreviewSite;
struct Problem;

/// What a window works on; all of it outlives the window.
struct Models
{
    Settings &settings;
    Language &language;
    Theme &theme;
    PostDocument &document;
    DocumentController &controller;
    CurrentBlog &blog;
    LivePost &live;
};

/// One window with all its widgets, and every connection between them and the models. Another language takes another
/// workbench: text, undo and everything else live in the models.
class Workbench : public QObject
{
    Q_OBJECT
public:
    Workbench(const Models &models, bool withPreview);
    ~Workbench() override;

    MainWindow &window() { return *m_window; }
    Actions &actions() { return *m_actions; }
    MarkdownEditor &editor() { return *m_editor; }
    FrontMatterForm &form() { return *m_form; }
    FindBar &findBar() { return *m_findBar; }
    PreviewView &preview() { return *m_preview; }
    OutlinePanel &outline() { return *m_outline; }
    ProblemsPanel &problems() { return *m_problems; }
    PostsPanel &posts() { return *m_posts; }

    /// Brings every widget up to the models' present state.
    void showAll();
    /// The dialog of Export, ready to be shown; its parent is the window.
    ExportDialog *makeExportDialog();

signals:
    void newWanted(const QString &layout); ///< Hexo's layout: post or draft
    void pathWanted(const QString &path); ///< a file or a folder to open
    void blogWanted(const QString &root); ///< empty: ask which
    void languageChosen(const QString &code);

private:
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectDocument();
    void connectPanels();
    void connectPreview();
    void showDocument();
    void updateActions();
    void updateWords();
    void showBlog();
    void showRecent();
    void showRendering();
    void showHead();
    PreviewSite previewSite() const;
    QString imageHome() const;
    void offerRemoteImages(const QString &host);
    void openSitePath(const QString &path);
    void showProblems();
    void goToProblem(const Problem &problem);
    void askLine();
    void setZoom(int percent);
    void reveal(const QString &path);
    void showAbout();

    Models m_models;
    bool m_withPreview;
    bool m_followingPreview = false;
    QTimer m_problemsSoon;
    std::unique_ptr<Actions> m_actions; ///< outlives the window that shows them
    std::unique_ptr<MainWindow> m_window;
    MarkdownEditor *m_editor = nullptr;
    FrontMatterForm *m_form = nullptr;
    FindBar *m_findBar = nullptr;
    PreviewView *m_preview = nullptr;
    PreviewColumn *m_previewColumn = nullptr;
    PostsPanel *m_posts = nullptr;
    OutlinePanel *m_outline = nullptr;
    ProblemsPanel *m_problems = nullptr;
    StartPage *m_start = nullptr;
};

} // namespace Hexquill
