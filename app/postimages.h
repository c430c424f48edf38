// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/imagepaste.h"
#include "app/message.h"
#include "preview/diskworker.h"

#include <functional>
#include <memory>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QTimer>

namespace Hexquill {

class DocumentController;
class PostDocument;
struct Prompts;

/// Images that the writer pastes or drops: stored beside the post by its blog's convention, linked where they were
/// given. They are looked at, encoded and stored by a thread, one paste after the other, and writing goes on meanwhile.
/// A paste is in the text whole, as one undo step, or not at all; then nothing of it stays on the disk either.
class PostImages : public QObject
{
    Q_OBJECT
public:
    PostImages(PostDocument &document, DocumentController &controller, Prompts &prompts);
    ~PostImages() override; ///< gives up what is under way

    /// Which blog is open: asked when something is to be stored.
    void setBlog(std::function<std::optional<Blog>()> blog) { m_openBlog = std::move(blog); }
    /// Whether the text must be left alone for a moment, since an input method is at work in it.
    void setComposing(std::function<bool()> isComposing) { m_isComposing = std::move(isComposing); }

    /// \a where: in PostDocument::bodyPieces(); what is selected there is replaced.
    void insert(const QList<GivenImage> &images, const Selection &where);
    /// Stores the image at \a path where a field of the front matter can name it (a cover), and names it there.
    void insertInField(const QString &path, const QString &field);
    bool isBusy() const; ///< something is on its way to the disk or from there into the text
    /// Waits for what is on its way if the writer wants to; false: the post is to stay open.
    bool mayLeave();
    std::optional<Blog> blogOfPost() const; ///< the open one if the post lies in it
    std::shared_ptr<ImageShelf> shelf() const { return m_shelf; }

signals:
    void said(const Hexquill::Message &message);
    void settled(const QString &topic); ///< the message of this topic is out of date
    void inserted(int position); ///< links, which end there in the body
    void linked(quint64 step, const QList<Hexquill::StoredImage> &images); ///< by that undo step

private:
    using Paste = std::shared_ptr<ImagePaste>;

    void begin(const QList<GivenImage> &images, const PastePlace &place);
    void store(const Paste &paste);
    void storeWaiting();
    void land();
    void noteRedo(bool isAvailable);
    bool mayFill(const Paste &paste) const;
    void insertNow();
    void fill(const Paste &paste);
    void fail(const Paste &paste, const QStringList &failures);
    void giveUp(const Paste &paste);
    void giveUpAll();
    void takeBack(const Paste &paste);
    void forget(const Paste &paste);
    Paste underWay() const;
    bool isStalled() const;
    void lookAtProgress();
    QString progress() const;
    QString sayingStalled() const;
    void noteEnd();

    PostDocument &m_document;
    DocumentController &m_controller;
    Prompts &m_prompts;
    std::function<std::optional<Blog>()> m_openBlog;
    std::function<bool()> m_isComposing;
    std::shared_ptr<ImageShelf> m_shelf;
    std::unique_ptr<DiskWorker> m_worker;
    QList<Paste> m_pastes; ///< in the order they were asked for, which is that of their steps
    QString m_shown; ///< what is said of the progress
    QTimer m_progress;
    bool m_dropsRedo = false; ///< what can be redone does not count
    bool m_hasFailed = false; ///< something since it was asked to leave
    std::shared_ptr<QPromise<bool>> m_end; ///< of all that is under way
};

} // namespace Hexquill
