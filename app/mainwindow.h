// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions.h"
#include "app/settings.h"
#include "app/windowprompts.h"

#include <functional>
#include <QMainWindow>
#include <QUrl>

class QSplitter;
class QStackedWidget;

namespace Hexquill {

class BadgeButton;
class MessageBar;
class SidePanels;
class StatusLine;

/// The window: places widgets and actions, and remembers how they lie.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// The widgets that fill it; the window becomes their parent.
    struct Parts
    {
        QWidget *posts = nullptr;
        QWidget *outline = nullptr;
        QWidget *problems = nullptr;
        QWidget *start = nullptr; ///< in the editor's place while no post is open
        QWidget *tabs = nullptr; ///< over the posts
        QWidget *pages = nullptr; ///< the open posts, one of them in front
        QWidget *preview = nullptr;
    };

    MainWindow(Actions &actions, Settings &settings);

    void place(const Parts &parts);
    MessageBar &messages() { return *m_messages; }
    StatusLine &status() { return *m_status; }
    Prompts &prompts() { return m_prompts; } ///< asks over this window

    /// Shows the post's form, text and preview, or the start page.
    void setHasDocument(bool hasDocument);
    void setDocumentTitle(const QString &name, bool modified);
    void setProblemCount(int count);
    void setLanguages(const QStringList &codes, const QString &chosen); ///< chosen: empty for the system's
    /// Asked before the window closes; false keeps it open.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    void rememberLayout();
    /// Asks before a link of the post leaves for the browser; other schemes than the web's and mail's are refused.
    void offerLink(const QUrl &url);

signals:
    void painted(); ///< for the first time
    void activated();
    void dropped(const QStringList &paths); ///< files or folders
    void recentFileWanted(const QString &path);
    void recentBlogWanted(const QString &root);
    void themeChosen(Hexquill::ThemeChoice choice);
    void moreContrastChosen(bool on);
    void languageChosen(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    QMenu *makeRecentMenu(const QString &title, const Setting<QStringList> &list,
                          void (MainWindow::*wanted)(const QString &));
    QMenu *makeThemeMenu();
    QWidget *makeStrip();
    void restoreLayout();
    void showPreview(bool shown);

    Actions &m_actions;
    Settings &m_settings;
    std::function<bool()> m_mayClose;
    QSplitter *m_columns = nullptr;
    SidePanels *m_panels = nullptr;
    QStackedWidget *m_middle = nullptr;
    QWidget *m_preview = nullptr;
    BadgeButton *m_problemsButton = nullptr;
    QMenu *m_languageMenu = nullptr;
    MessageBar *m_messages = nullptr;
    StatusLine *m_status = nullptr;
    WindowPrompts m_prompts;
    bool m_hasPainted = false;
};

} // namespace Hexquill
