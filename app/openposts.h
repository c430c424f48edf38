// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/documentcontroller.h"
#include "app/outsidenews.h"
#include "app/postimages.h"
#include "app/postjournal.h"
#include "app/postplace.h"
#include "app/recentorder.h"
#include "app/unlinkedimages.h"
#include "editor/postdocument.h"

#include <memory>
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <vector>

namespace Hexquill {

/// One open post: its text, the life of its file, and where the writer is in it.
struct OpenPost
{
    OpenPost(Prompts &prompts, const StateFolder &state)
        : controller(document, prompts, state)
        , journal(document, controller, state.journals())
        , images(document, controller, prompts)
        , unlinked(document, controller, images)
    {
        controller.setBeforeLeaving([this] { return images.mayLeave(); });
        controller.setKept([this] { return journal.isKept(); });
    }

    PostDocument document;
    DocumentController controller;
    PostJournal journal;
    PostImages images;
    UnlinkedImages unlinked;
    QString newLayout = QStringLiteral("post"); ///< Hexo's layout, for a post that has no file yet
    QDateTime savedAt; ///< null: not saved since it was opened
    PostPlace place;
};

/// The posts that are open, in the order of their tabs, and which of them is in front. There is always one in front:
/// where no post is open, one without a document (DocumentController::hasDocument()).
class OpenPosts : public QObject
{
    Q_OBJECT
public:
    /// \a state: where the posts' journals and versions lie; without a path none are kept.
    explicit OpenPosts(Prompts &prompts, const StateFolder &state = {}, QObject *parent = nullptr);
    ~OpenPosts() override;

    int count() const { return int(m_posts.size()); }
    OpenPost &at(int index) const { return *m_posts[size_t(index)]; }
    int indexOf(const OpenPost *post) const; ///< -1 if it is not among them
    int indexOfFile(const QString &path) const; ///< likewise; by the path or where its links lead, as last seen
    QHash<QString, Post> texts() const; ///< of those with a file, by its path and by where its links lead
    OpenPost &current() const { return *m_current; }
    int currentIndex() const { return indexOf(m_current); }
    void setCurrent(int index);
    void move(int from, int to); ///< another order of the tabs

    /// Brings the post of the file \a path to the front; opens it first where it is not open, as soon as it is read.
    /// False: it failed, that was said, and everything is as it was.
    QFuture<bool> open(const QString &path);
    QFuture<bool> reopen(const QString &path); ///< the same; a file that is gone is passed over in silence
    bool isBusy() const; ///< a post is being opened, or the disk is asked about one
    /// Opens \a post without a file, in front.
    bool startNew(const Post &post, const QString &layout);
    /// Closes one post; false if the writer kept it.
    bool close(int index);
    /// Asks about every post with unsaved changes; false as soon as the writer cancels.
    bool mayLeaveAll();
    /// The desktop's session or the system ends the program: no time for questions. What is not saved is in the
    /// journals by then and is offered at the next start; should the program go on after all, so do the questions.
    void endSession();
    void giveUpChanges(); ///< the program ends, and the writer was asked: nothing is to come back
    /// Opens the post of \a path (empty: a new one), which holds \a disk now, with \a text as a change of it that is
    /// not saved; true if that is in a journal of its own then.
    bool restore(const QString &path, const std::optional<QByteArray> &disk, const Post &text);
    void reopenClosed(); ///< the file closed last, if there is one
    bool canReopen() const { return !m_closed.isEmpty(); }

    /// Goes \a by steps through the posts by their last use; the order is settled by endWalk().
    void walkRecent(int by);
    void endWalk();
    bool isWalking() const { return m_recent.isWalking(); }

signals:
    void added(Hexquill::OpenPost *post); ///< not in front yet, and without its text
    void removing(Hexquill::OpenPost *post); ///< still whole, gone right after
    void moved(int from, int to);
    void currentChanged();
    void stateChanged(Hexquill::OpenPost *post); ///< its name or its modified mark
    void said(const Hexquill::Message &message);
    void settled(const QString &topic); ///< the message of this topic is out of date
    void folderGiven(const QString &path); ///< to open(), which opens files
    void fileMissing(const QString &path); ///< there was nothing to open

private:
    QFuture<bool> open(const QString &path, bool mayBeGone);
    bool place(const FileLook &look, bool mayBeGone);
    void sayWaiting(const QPointer<DiskWorker> &opener, const QString &file, const std::function<void()> &giveUp);
    OpenPost &add();
    OpenPost &placeForPost();
    void remove(OpenPost &post);
    void bringToFront(OpenPost &post);

    Prompts &m_prompts;
    StateFolder m_state;
    OutsideNews m_news;
    std::vector<std::unique_ptr<OpenPost>> m_posts;
    OpenPost *m_current = nullptr;
    RecentOrder<OpenPost *> m_recent;
    QStringList m_closed; ///< files, last closed last
    int m_opening = 0; ///< files that are being read
    bool m_sessionEnds = false;
};

} // namespace Hexquill
