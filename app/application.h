// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/currentblog.h"
#include "app/dictionaries.h"
#include "app/exporter.h"
#include "app/language.h"
#include "app/livepost.h"
#include "app/newposts.h"
#include "app/openposts.h"
#include "app/quitsignals.h"
#include "app/recovery.h"
#include "app/settings.h"
#include "app/theme.h"
#include "app/themeclothes.h"
#include "app/workbench.h"
#include "preview/render/renderprocess.h"
#include "preview/renderscheduler.h"

#include <memory>
#include <QObject>

namespace Hexquill {

/// What a start can say about the program; everything has a usual value.
struct ApplicationOptions
{
    QString settingsFile; ///< empty: the user's own
    QString language; ///< empty: as set, else the system's
    QString stateFolder; ///< of journals and versions; empty: the user's own
    QString renderProgram; ///< the program that runs as render worker; empty: this one
    bool preview = true;
    bool endsOnSignals = false; ///< SIGTERM, SIGHUP and SIGINT end it without a question
    Prompts *prompts = nullptr; ///< who answers questions; usually the window
};

/// The program with its window: builds every object that outlives a window and connects them. The map of the program
/// begins here and goes on in Workbench, which does the same for the widgets.
class Application : public QObject, private Prompts
{
    Q_OBJECT
public:
    explicit Application(const ApplicationOptions &options, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window and opens \a files; without any, what was open last.
    void start(const QStringList &files);
    /// Something that was asked for waits for a disk.
    bool isBusy() const { return !m_toRestore.isEmpty() || m_posts.isBusy() || m_recovery.isBusy() || m_newPosts.isBusy() || m_exporter.isBusy(); }
    /// Opens a post, or a folder as blog.
    void openPath(const QString &path);
    /// Brings the window to the front and opens \a files: what a second start asks for.
    void comeForward(const QStringList &files);
    /// Somebody ends the program who has no time for questions: see OpenPosts::endSession().
    void endSession();
    void chooseLanguage(const QString &code);

    OpenPosts &posts() { return m_posts; }
    /// Of the post in front.
    PostDocument &document() { return m_posts.current().document; }
    DocumentController &controller() { return m_posts.current().controller; }
    CurrentBlog &blog() { return m_blog; }
    LivePost &livePost() { return m_live; }
    Settings &settings() { return m_settings; }
    Workbench &workbench() { return *m_workbench; }

private:
    void makeWorkbench();
    void speak(const QString &language); ///< empty: the system's
    void connectModels();
    void connectPost(OpenPost *post);
    void afterLoad(const QString &path, bool again);
    void afterSave(const QString &path);
    void stampUpdated(OpenPost &post);
    void openBlog(const QString &root);
    QString fileForNewPost(const OpenPost &post) const;
    void rememberSession();
    void restoreNext();
    void openPaths(const QStringList &paths);

    SaveChoice saveChanges(const QString &name) override;
    WaitChoice waitForSave(const QString &name, bool isKept, const QFuture<bool> &saved) override;
    WaitChoice waitForImages(const QString &name, const QFuture<bool> &stored) override;
    bool waitForExport(const QString &places, const QFuture<bool> &over) override;
    ConflictChoice changedOnDisk(const QString &path) override;
    QString fileToOpen(const QString &folder) override;
    QString fileToSave(const QString &suggested) override;
    QString fileToExport(const QString &suggested) override;
    QString folderOfBlog(const QString &folder) override;
    Prompts &answerer();

    ApplicationOptions m_options;
    StateFolder m_state;
    Settings m_settings;
    Language m_language;
    Theme m_theme;
    Dictionaries m_dictionaries;
    OpenPosts m_posts;
    CurrentBlog m_blog;
    RenderProcess m_renderer;
    RenderScheduler m_scheduler;
    LivePost m_live;
    ThemeClothes m_clothes;
    Exporter m_exporter;
    NewPosts m_newPosts;
    Recovery m_recovery;
    DiskWorker m_trimmer; ///< of the history
    QStringList m_toRestore; ///< files of the last session that are not open again yet, and where the writer was
    QStringList m_positionsToRestore;
    std::unique_ptr<QuitSignals> m_quitSignals;
    std::unique_ptr<Workbench> m_workbench;
};

} // namespace Hexquill
