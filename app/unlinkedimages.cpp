// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/unlinkedimages.h"

#include "app/blog/imageuse.h"
#include "app/blog/insidefolder.h"
#include "app/documentcontroller.h"
#include "app/postimages.h"

#include <algorithm>
#include <QFileInfo>

namespace Hexquill {

namespace {

const QString topic = QStringLiteral("image unlinked");
const QString stallTopic = QStringLiteral("image trash");

QString nameOf(const StoredImage &image)
{
    return QFileInfo(image.file).fileName();
}

} // namespace

/// Waits for the disk.
UnlinkedImages::Removal UnlinkedImages::removed(const StoredImage &image, ImageShelf *shelf)
{
    Removal removal{ image, moveToTrash(image.root, { image.file }) };
    if (!removal.done)
        return removal;
    shelf->drop(image);
    for (const QString &made : image.madeFolders)
        removeFolderInside(image.root, made);
    return removal;
}

UnlinkedImages::UnlinkedImages(PostDocument &document, DocumentController &controller, PostImages &images)
    : m_document(document)
    , m_controller(controller)
    , m_images(images)
    , m_goesOn(std::make_shared<std::atomic_bool>(true))
{
    connect(&images, &PostImages::linked, this, &UnlinkedImages::watch);
    connect(&document, &PostDocument::stepTaken, this, &UnlinkedImages::noteStep);
    connect(&document, &PostDocument::postReplaced, this, [this] { m_linked.clear(); });
    connect(&controller, &DocumentController::saved, this, &UnlinkedImages::look); // the file may not name it any more
    connect(&m_worker, &DiskWorker::stalled, this, [this] {
        emit said({ Message::Kind::Warning,
                    stallTopic,
                    tr("The disk of %1 does not answer. Unused images are looked after as soon as it does.")
                        .arg(m_controller.name()),
                    {} });
    });
    connect(&m_worker, &DiskWorker::answered, this, [this] { emit settled(stallTopic); });
}

UnlinkedImages::~UnlinkedImages()
{
    *m_goesOn = false;
}

/// An image that was there before is none of ours.
void UnlinkedImages::watch(quint64 step, const QList<StoredImage> &images)
{
    for (const StoredImage &image : images)
        if (image.written)
            m_linked.append({ step, image, false, false, {} });
}

void UnlinkedImages::noteStep()
{
    m_linked.removeIf([this](const Linked &one) { return m_document.stateOf(one.step) == StepState::Gone; });
    bool isLeft = false;
    for (Linked &one : m_linked) {
        const bool wasUndone = std::exchange(one.isUndone, m_document.stateOf(one.step) == StepState::Undone);
        isLeft = isLeft || (one.isUndone && !wasUndone);
        if (one.isUndone || !wasUndone)
            continue;
        if (std::exchange(one.isOffered, false))
            emit settled(topic);
        if (const auto trashed = std::exchange(one.trashed, {}))
            bringBack(one.image, *trashed);
    }
    if (isLeft)
        look();
}

/// Which of what was undone nothing names any more.
void UnlinkedImages::look()
{
    QList<StoredImage> undone;
    for (const Linked &one : std::as_const(m_linked))
        if (one.isUndone && !one.isOffered && !one.trashed)
            undone << one.image;
    if (!undone.isEmpty())
        m_worker.run([undone, unused = looker()] { return unused(undone); },
                     [this](const QList<StoredImage> &unused) { offer(unused); });
}

/// Tells which of some images are unused, by the texts as they are now; to be run by the worker.
std::function<QList<StoredImage>(const QList<StoredImage> &)> UnlinkedImages::looker() const
{
    const QList<Post> open = m_openTexts ? m_openTexts() : QList<Post>{ m_document.post() };
    return [blog = m_images.blogOfPost(), postFile = m_controller.path(), open,
            goesOn = m_goesOn](const QList<StoredImage> &images) {
        return unusedOf(images, blog ? &*blog : nullptr, postFile, open, [goesOn] { return goesOn->load(); });
    };
}

void UnlinkedImages::offer(const QList<StoredImage> &unused)
{
    QList<StoredImage> left;
    for (const StoredImage &image : unused)
        if (Linked *one = find(image); one && one->isUndone && !one->trashed) {
            one->isOffered = true;
            left << image;
        }
    if (left.isEmpty())
        return;
    emit said({ Message::Kind::Note,
                topic,
                left.size() == 1 ? tr("The image %1 is not used any more.").arg(nameOf(left.first()))
                                 : tr("%n image(s) that you pasted are not used any more.", nullptr, int(left.size())),
                { { left.size() == 1 ? tr("Remove File") : tr("Remove Files"), [this, left] { remove(left); } } } });
}

void UnlinkedImages::remove(const QList<StoredImage> &images)
{
    m_worker.run(
        [images, unused = looker(), shelf = m_images.shelf()] {
            QList<Removal> removals;
            const QList<StoredImage> left = unused(images);
            for (auto image = left.rbegin(); image != left.rend(); ++image) // the first one made the folder
                removals.prepend(removed(*image, shelf.get()));
            return removals;
        },
        [this, images](const QList<Removal> &removals) {
            emit filesMoved();
            if (removals.isEmpty())
                emit said({ Message::Kind::Note,
                            topic,
                            tr("%1 stays: it is used or was changed since.").arg(nameOf(images.first())),
                            {} });
            else
                noteRemovals(removals);
        });
}

void UnlinkedImages::noteRemovals(const QList<Removal> &removals)
{
    QList<Removal> gone;
    QStringList text;
    for (const Removal &removal : removals) {
        Linked *one = find(removal.image);
        if (!removal.done)
            text << removal.done.error();
        else if (one && !one->isUndone) // redone meanwhile
            bringBack(removal.image, *removal.done);
        else
            gone << removal;
        if (one && one->isUndone && removal.done)
            one->trashed = *removal.done;
    }
    if (gone.isEmpty() && text.isEmpty())
        return;
    QList<Message::Action> actions;
    if (!gone.isEmpty()) {
        text.prepend(gone.size() == 1 ? tr("%1 is in the trash.").arg(nameOf(gone.first().image))
                                      : tr("%n image(s) are in the trash.", nullptr, int(gone.size())));
        actions << Message::Action{ tr("Undo"), [this, gone] {
                                       for (const Removal &removal : gone) {
                                           if (Linked *one = find(removal.image))
                                               one->trashed.reset();
                                           bringBack(removal.image, *removal.done);
                                       }
                                   } };
    }
    const auto kind = text.size() > (gone.isEmpty() ? 0 : 1) ? Message::Kind::Warning : Message::Kind::Note;
    emit said({ kind, topic, text.join(QLatin1Char('\n')), actions });
}

/// Unless the same image is there again by now.
void UnlinkedImages::bringBack(const StoredImage &image, const Trashed &trashed)
{
    m_worker.run(
        [image, trashed, shelf = m_images.shelf()] {
            const auto back = isUnchanged(image) ? tl::expected<void, QString>() : restore(trashed);
            if (back)
                shelf->add(image);
            return back;
        },
        [this](const tl::expected<void, QString> &back) {
            emit filesMoved();
            if (back)
                emit settled(topic);
            else
                emit said({ Message::Kind::Warning, topic, back.error(), {} });
        });
}

UnlinkedImages::Linked *UnlinkedImages::find(const StoredImage &image)
{
    const auto found = std::find_if(m_linked.begin(), m_linked.end(),
                                    [&](const Linked &one) { return one.image.file == image.file; });
    return found == m_linked.end() ? nullptr : &*found;
}

} // namespace Hexquill
