// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions.h"
#include "app/latestreader.h"
#include "app/mainwindow.h"
#include "app/previewcolumn.h"
#include "app/problemfinder.h"
#include "preview/articlefiles.h"
#include "preview/diskworker.h"

#include <memory>
#include <QObject>
#include <QTimer>

class QStackedWidget;

namespace Hexquill {

class ArticleDelivery;
class CurrentBlog;
class Dictionaries;
class ExportDialog;
class Exporter;
class FindBar;
class FindInPosts;
class FrontMatterForm;
class InStep;
class Language;
class LivePost;
class MarkdownEditor;
class OutlinePanel;
class OpenPosts;
class PostDeeds;
class PostTabs;
class PostView;
class PostsPanel;
class PreviewView;
class ProblemsPanel;
class StartPage;
class ThemeClothes;
class Theme;
struct ArticleOrder;
struct FoundPlace;
struct OpenPost;
struct PreviewSite;
struct Problem;
struct WritingPreferences;

/// What a window works on; all of it outlives the window.
struct Models
{
    Settings &settings;
    Language &language;
    Theme &theme;
    Dictionaries &dictionaries;
    OpenPosts &posts;
    CurrentBlog &blog;
    LivePost &live;
    ThemeClothes &clothes;
    Exporter &exporter;
    Prompts &prompts;
    QString renderProgram; ///< see RenderProcess
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
    /// Of the post in front.
    MarkdownEditor &editor() const;
    FrontMatterForm &form() const;
    FindBar &findBar() const;
    PostTabs &tabs() { return *m_tabs; }
    PreviewView &preview() { return *m_preview; }
    PreviewColumn &previewColumn() { return *m_previewColumn; }
    OutlinePanel &outline() { return *m_outline; }
    ProblemsPanel &problems() { return *m_problems; }
    PostsPanel &posts() { return *m_posts; }
    ArticleDelivery &delivery() { return *m_delivery; }

    /// Brings every widget up to the models' present state.
    void showAll();
    /// Writes into every open post where the writer is in it, and goes there again.
    void keepPlaces();
    void takePlaces();
    void takePlace(); ///< in the post in front alone
    /// The dialog of Export, ready to be shown; its parent is the window.
    ExportDialog *makeExportDialog();

signals:
    void newWanted(const QString &layout); ///< Hexo's layout: post or draft
    void pathWanted(const QString &path); ///< a file or a folder to open
    void openWanted(); ///< ask which file
    void lostTextsWanted();
    void blogWanted(const QString &root); ///< empty: ask which
    void languageChosen(const QString &code);

private:
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectPostActions();
    void connectScreens();
    void connectClothes();
    void connectArticle();
    QList<QWidget *> panes() const;
    void walkPanes(int by);
    void tellEngine(const QString &obstacle);
    ArticleOrder articleOrder(bool part);
    void exportArticle(const QString &ending);
    ArticleFolders pictureFolders() const;
    bool wearsClothes() const;
    void changeClothes();
    void connectPreferences();
    void connectPosts();
    bool mayLeaveExports();
    void addView(OpenPost *post);
    void removeView(OpenPost *post);
    void connectController(PostView *view);
    template <typename Speaker>
    void connectMessages(const Speaker &speaker, PostView *view);
    void connectText(PostView *view);
    void connectForm(PostView *view);
    void chooseImage(PostView *view, const QString &key);
    PostView *viewOf(const OpenPost *post) const;
    void showCurrent();
    void walkRecent(int by);
    void connectPanels();
    void connectPreview();
    void showDocument();
    void updateActions();
    void updateWords();
    void showDetails();
    void showBlog();
    void teachForm(FrontMatterForm &form);
    void showRecent();
    void showSaved();
    void showRendering();
    void showHead();
    void showHeadInForm();
    PreviewSite previewSite() const;
    QString imageHome() const;
    void offerRemoteImages(const QString &host);
    void openSitePath(const QString &path);
    void findProblems();
    void showProblems(const QList<Problem> &problems);
    void fix(const Problem &problem);
    void connectDeeds();
    QString postMeant() const;
    bool isPostMeant() const;
    void findInPosts();
    void goToPlace(const QString &file, const FoundPlace &place);
    void showPlace(const FoundPlace &place);
    void goToProblem(const Problem &problem);
    void noteTable();
    void pickTableSize();
    void askLine();
    void pickPost();
    void pickCommand();
    void chooseShortcuts();
    void choosePreferences();
    void applyPreferences(const WritingPreferences &preferences);
    void applySpelling();
    void setZoom(int percent);
    void showAbout();

    Models m_models;
    bool m_withPreview;
    LatestReader m_recent; ///< looks which of the recent files are there
    DiskWorker m_pictures; ///< reads those that fields name
    QTimer m_problemsSoon;
    ProblemFinder m_problemFinder;
    ArticleFolders m_pictureFolders; ///< where the form in front reads pictures
    bool m_caretInTable = false; ///< of the text in front
    double m_previewLine = -1; ///< where the preview shall go once it has painted the post in front; -1: as it is
    std::unique_ptr<Actions> m_actions; ///< outlives the window that shows them
    std::unique_ptr<MainWindow> m_window;
    PostTabs *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr; ///< a PostView for each open post
    PostView *m_view = nullptr; ///< the one in front
    PreviewView *m_preview = nullptr;
    PreviewColumn *m_previewColumn = nullptr;
    PageDetails m_details;
    QStringList m_imagesPutOff; ///< for which homes of images the writer closed the question
    QString m_dressedFor; ///< root of the blog whose clothes were looked for
    bool m_clothesChosen = false; ///< just now, by the writer
    ArticleDelivery *m_delivery = nullptr;
    bool m_hasEngine = false; ///< the preview's, which lays out articles
    InStep *m_inStep = nullptr;
    PostsPanel *m_posts = nullptr;
    OutlinePanel *m_outline = nullptr;
    ProblemsPanel *m_problems = nullptr;
    PostDeeds *m_deeds = nullptr;
    FindInPosts *m_findInPosts = nullptr; ///< made when it is first asked for
    StartPage *m_start = nullptr;
};

} // namespace Hexquill
