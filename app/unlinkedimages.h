// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/storedimage.h"
#include "app/blog/trash.h"
#include "app/message.h"
#include "editor/post/post.h"
#include "preview/diskworker.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <QList>
#include <QObject>

namespace Hexquill {

class DocumentController;
class ImageShelf;
class PostDocument;
class PostImages;

/// What undo leaves of a paste of images: their files. Where such a file is still what the paste stored and no text
/// names it, the writer is offered to have it removed, to the trash; redo of the paste takes it out again. All that
/// asks the disk is done by a thread.
class UnlinkedImages : public QObject
{
    Q_OBJECT
public:
    UnlinkedImages(PostDocument &document, DocumentController &controller, PostImages &images);
    ~UnlinkedImages() override;

    /// The texts of all open posts: asked when it counts which images they name.
    void setOpenTexts(std::function<QList<Post>()> texts) { m_openTexts = std::move(texts); }
    bool isBusy() const { return m_worker.isBusy(); }

signals:
    void said(const Hexquill::Message &message);
    void settled(const QString &topic); ///< the message of this topic is out of date
    void filesMoved(); ///< to the trash or out of it

private:
    /// An image that a paste stored.
    struct Linked
    {
        quint64 step = 0; ///< of the paste
        StoredImage image;
        bool isUndone = false;
        bool isOffered = false; ///< to be removed
        std::optional<Trashed> trashed; ///< it was
    };
    /// What came of removing one.
    struct Removal
    {
        StoredImage image;
        tl::expected<Trashed, QString> done;
    };

    void watch(quint64 step, const QList<StoredImage> &images);
    void noteStep();
    void look();
    std::function<QList<StoredImage>(const QList<StoredImage> &)> looker() const;
    void offer(const QList<StoredImage> &unused);
    void remove(const QList<StoredImage> &images);
    static Removal removed(const StoredImage &image, ImageShelf *shelf);
    void noteRemovals(const QList<Removal> &removals);
    void bringBack(const StoredImage &image, const Trashed &trashed);
    Linked *find(const StoredImage &image);

    PostDocument &m_document;
    DocumentController &m_controller;
    PostImages &m_images;
    std::function<QList<Post>()> m_openTexts;
    QList<Linked> m_linked;
    std::shared_ptr<std::atomic_bool> m_goesOn; ///< looking
    DiskWorker m_worker;
};

} // namespace Hexquill
