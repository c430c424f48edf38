// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/pagereader.h"
#include "preview/themefiles.h"

#include <functional>
#include <memory>
#include <QUrl>
#include <QVariant>
#include <QWidget>

namespace Hexquill {

/// What the page shows around the article.
struct ArticleFrame
{
    QString title;
    QString date; ///< as the reader sees it; empty: not shown
    QString updated;
    QString dateTime; ///< the wall clock's, YYYY-MM-DD HH:mm:ss, for a page that shows more or less of it
    QString updateTime;
    QStringList tags;
    QList<QStringList> categories; ///< chains, root first
    QString cover; ///< path or URL as written
    QString description;
    bool toc = true;
    bool tocNumbered = true;
    QString language; ///< BCP 47, for the page's lang attribute
    bool formulas = false; ///< $…$ and $$…$$ are drawn
    QString diagrams; ///< selects the elements that hold a diagram which is drawn; empty: none is

    bool operator==(const ArticleFrame &) const = default;
};

/// Where the blog will publish the post: decides which file an image's address names.
struct PreviewSite
{
    QString url; ///< the site's own address, like https://example.com; images below it are files of the blog
    QString root = QStringLiteral("/"); ///< with slashes at both ends
    QString postPath; ///< the post's address below the root, like 2025/09/13/name/
    QString assetFolder; ///< the post's asset folder on disk; empty without post_asset_folder

    bool operator==(const PreviewSite &) const = default;
};

/// The preview pane: shows a Rendering in WebEngine and nothing else. Created without its web view, which comes after
/// the window's first frame (start()). If WebEngine cannot run it shows a notice instead and the rest of the program
/// works. While it is hidden nothing is sent to the page; shown again it shows the newest.
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
    void setSite(const PreviewSite &site);
    void beginPost(); ///< the next rendering is another post: shown from its top
    void setFrame(const ArticleFrame &frame);
    using QWidget::show;
    void show(const Rendering &rendering);
    void setDeadLinks(const QStringList &addresses); ///< as the article has them: each says that nothing is there
    /// The blog's own page for the article to stand in; empty for the program's.
    void setClothes(const PageClothes &clothes);
    void setDark(bool dark);
    void setMoreContrast(bool on); ///< than the page's usual colours have
    void scrollToHeading(const QString &id);
    void setNotice(const QString &text); ///< a line in the pane's corner, empty for none
    /// The writer's choice for this blog; remote pictures are named by a card until then.
    void setRemoteImagesAllowed(bool allowed);
    void setZoom(double factor); ///< 1 is 100 %; clamped to 0.25 to 5
    double zoom() const;
    void setPageWidth(int pixels); ///< as on a screen this wide; 0: the whole pane
    void find(const QString &text, bool backwards = false); ///< empty: ends the search
    void scrollToLine(double line); ///< shows this line of the body (0-based, with a fraction) at the pane's top
    void scrollToEnd();
    void ensureLineVisible(int line); ///< scrolls only if this line's block is out of sight
    int firstLineAt(int line) const; ///< of the block that shows this line of the body
    void chooseWords(int line, const QString &words, int nth); ///< the \a nth of their like in this line's block
    void chooseNothing();
    /// Asks the page by a script in our own world, for tests and for what has no command of its own.
    void evaluate(const QString &script, const std::function<void(const QVariant &)> &answered);

signals:
    /// Whether the engine can be had is known; \a obstacle: why not, in words, else empty.
    void engineTried(const QString &obstacle);
    void watched(bool watched); ///< shown or hidden, its window's minimizing included
    void linkClicked(const QUrl &url); ///< an outside link; the program asks and opens it
    void siteLinkClicked(const QString &path); ///< an address within the blog, like /2025/09/13/name/
    void painted(quint64 revision); ///< the page shows this revision
    void trouble(const QString &message); ///< for the message bar
    void remoteImageWithheld(const QString &host); ///< a picture of this host was not loaded
    void headingReached(const QString &id); ///< the section at the pane's top, empty above the first
    void scrolledToLine(double line); ///< the reader scrolled: this line of the body is at the pane's top
    void activated(const Hexquill::ChosenWords &words); ///< double click
    void wordsChosen(const Hexquill::ChosenWords &words); ///< by dragging over them
    /// A task's box was clicked: the \a index-th of the block with these body lines.
    void taskClicked(int firstLine, int lastLine, int index, bool checked);
    void found(int current, int matches); ///< answer to find(); 1-based, 0 if none

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hexquill
