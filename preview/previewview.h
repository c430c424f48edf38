// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/rendering.h"

#include <QUrl>
#include <QWidget>
#include <memory>

namespace Hexquill {

/// What the page shows around the article.
struct ArticleFrame
{
    QString title;
    QString date; ///< as the reader sees it; empty: not shown
    QString updated;
    QStringList tags;
    QList<QStringList> categories; ///< chains, root first
    QString cover; ///< path or URL as written
    QString description;
    bool toc = true;
    bool tocNumbered = true;
    QString language; ///< BCP 47, for the page's lang attribute

    bool operator==(const ArticleFrame &) const = default;
};

/// The preview pane: shows a Rendering in WebEngine and nothing else. Created without its web view, which comes after the
/// window's first frame (start()). If WebEngine cannot run it shows a notice instead and the rest of the program works.
class PreviewView : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewView(QWidget *parent = nullptr);
    ~PreviewView() override;

    /// Registers the preview's URL scheme; before QApplication is made.
    static void registerScheme();

    void start(); ///< makes the web view
    /// Folder whose files the article may show (the post's), and the blog's source folder; empty for none.
    void setFolders(const QString &postFolder, const QString &blogSource);
    void setFrame(const ArticleFrame &frame);
    void show(const Rendering &rendering);
    void setDark(bool dark);
    void scrollToHeading(const QString &id);
    void setNotice(const QString &text); ///< a line in the pane's corner, empty for none

signals:
    void linkClicked(const QUrl &url); ///< an outside link; the program asks and opens it
    void painted(quint64 revision); ///< the page shows this revision
    void trouble(const QString &message); ///< for the message bar

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hexquill
