// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/foundplaces.h"
#include "app/placereplacer.h"
#include "preview/diskthread.h"

#include <functional>
#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Hexquill {

class OpenPosts;
class PlacesView;

/// Find in Posts: a text in all posts of the blog, and what each place would be with another text in its place. Only
/// places that are ticked are replaced: in the text of a post that is open, in the file of any other. Files are read
/// and written in a thread, which can be stopped.
class FindInPosts : public QDialog
{
    Q_OBJECT
public:
    /// \a files: gives the blog's posts when a search begins.
    FindInPosts(std::function<QStringList()> files, OpenPosts &posts, QWidget *parent = nullptr);
    ~FindInPosts() override; ///< waits for the file that is being written

    void start(const QString &text); ///< shows the dialog and looks for \a text, if there is one
    bool isBusy() const;
    FoundPlaces &places() const { return *m_model; }

    void reject() override; ///< stops what is under way, or closes

signals:
    void placeWanted(const QString &file, const Hexquill::FoundPlace &place);
    void filesChanged(); ///< files of the blog were written

private:
    using Search = tl::expected<FoundPosts, QString>;

    void build();
    void connectAll();
    SearchQuery query() const;
    Replacement replacement() const;
    void search();
    void takeFound(const Search &result);
    void takeOutcome(const ReplaceOutcome &outcome);
    void showReplacements();
    void showState();
    void say(const QStringList &sentences);

    std::function<QStringList()> m_files;
    OpenPosts &m_posts;
    PlaceReplacer m_replacer;
    FoundPlaces *m_model = nullptr;
    QLineEdit *m_find = nullptr;
    QCheckBox *m_replacing = nullptr;
    QLineEdit *m_replacement = nullptr;
    QCheckBox *m_caseSensitive = nullptr;
    QCheckBox *m_wholeWords = nullptr;
    QCheckBox *m_regex = nullptr;
    PlacesView *m_places = nullptr;
    QLabel *m_said = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_close = nullptr;
    QTimer m_soon;
    bool m_isSearching = false;
    QFutureWatcher<Search> m_searching;
    DiskThread m_worker;
};

} // namespace Hexquill
