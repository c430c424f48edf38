// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/application.h"
#include "editor/markdowneditor.h"
#include "preview/previewview.h"
#include "tests/app/fakeprompts.h"

#include <QTemporaryDir>

namespace Hexquill {

/// The whole program on a desk of its own: settings, files and answers of one test, the real window and preview.
class Desk
{
public:
    explicit Desk(const QString &language = QStringLiteral("en"));

    /// A file of the desk's folder; returns its path.
    QString write(const QString &name, const QByteArray &bytes);
    static QByteArray read(const QString &path);
    /// A copy of the sample post, opened; true when the preview shows it.
    bool openSample();
    /// An empty Hexo blog in the desk's folder; returns its root.
    QString makeBlog();

    /// What the program's own start() and openPath() do, until the disk has answered.
    void start(const QStringList &files);
    void openPath(const QString &path);
    void restart(); ///< as if the program was quit and started again
    void crash(); ///< as if it was killed and started again

    /// What the page answers to \a script.
    QVariant ask(const QString &script);
    QString articleText();
    /// Waits until \a script is true in the page.
    bool pageHas(const QString &script);
    /// Waits until the article's text holds \a text.
    bool articleShows(const QString &text);

    Workbench &bench() { return m_application->workbench(); }
    MainWindow &window() { return bench().window(); }
    MarkdownEditor &editor() { return bench().editor(); }
    Application &application() { return *m_application; }
    PostDocument &document() { return m_application->document(); }
    void trigger(ActionId id); ///< and waits for what it asked of the disk

    FakePrompts prompts;
    QString sample;

private:
    void makeApplication(const QString &language);

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
};

/// Runs \a tests like QTEST_MAIN, with what the preview needs before the application is made.
int runGuiTests(int argc, char **argv, QObject &tests);

} // namespace Hexquill
