// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/trashdeeds.h"

#include "app/currentblog.h"
#include "app/deeddisk.h"
#include "app/unusedimagesdialog.h"

#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace Hexquill {

namespace {

const QString deedTopic = QStringLiteral("deed");

/// What is given up with a post stays in its history.
struct GivenUp
{
    QByteArray text; ///< empty: nothing
    quint64 revision = 0; ///< of the tab's text
    PostHistory history;
};

tl::expected<Trashed, QString> trashNow(const Blog &blog, const QString &file, const GivenUp &givenUp)
{
    const auto kept = givenUp.text.isEmpty() ? tl::expected<void, QString>()
                                             : givenUp.history.keep(file, givenUp.text, KeptBecause::GivenUp);
    return kept.and_then([&] { return trashPost(blog, file); });
}

/// A text that was written on meanwhile stays in its tab, and so does one that the writer is being asked about.
void followTrash(OpenPosts &posts, const QString &file, quint64 revision)
{
    const int open = posts.indexOfFile(file);
    if (open < 0)
        return;
    DocumentController &controller = posts.at(open).controller;
    if (posts.at(open).document.revision() != revision || controller.isAsked())
        return controller.checkDisk();
    controller.letGo();
    posts.close(open);
}

} // namespace

TrashDeeds::TrashDeeds(CurrentBlog &blog, OpenPosts &posts, DeedDisk &disk, QWidget &window)
    : m_blog(blog)
    , m_posts(posts)
    , m_disk(disk)
    , m_window(window)
{
}

void TrashDeeds::fail(const QString &reason)
{
    emit said({ Message::Kind::Error, deedTopic, reason, {} });
}

/// Asks about unsaved text, which the writer has to see. Where \a file is by then, for it may have been on its way to
/// another name; empty: it is not to go.
QString TrashDeeds::placeToTrash(const QString &file)
{
    const int open = m_posts.indexOfFile(file);
    if (open < 0)
        return file;
    const QPointer<DocumentController> controller(&m_posts.at(open).controller);
    if (controller->isModified())
        m_posts.setCurrent(open);
    if (!controller->mayLeave() || !controller)
        return {};
    if (!controller->isLeftToJournal())
        return controller->path();
    fail(tr("%1 is being saved. Try again when that is done.").arg(controller->name()));
    return {};
}

void TrashDeeds::trash(const Blog &blog, const QString &wanted)
{
    const QString file = placeToTrash(wanted);
    if (file.isEmpty())
        return;
    GivenUp givenUp;
    const int open = m_posts.indexOfFile(file);
    if (open >= 0) {
        const OpenPost &post = m_posts.at(open);
        givenUp = { post.controller.isModified() ? post.document.post().toBytes() : QByteArray(),
                    post.document.revision(), post.controller.history() };
    }
    const auto follow = [&posts = m_posts, file, isOpen = open >= 0,
                         revision = givenUp.revision](const tl::expected<Trashed, QString> &done) {
        if (done && isOpen)
            followTrash(posts, file, revision);
    };
    m_disk.carryOut(
        file, [blog, file, givenUp] { return trashNow(blog, file, givenUp); }, follow,
        [this, isOpen = open >= 0](const tl::expected<Trashed, QString> &done) {
            if (done)
                sayTrashed(*done, isOpen);
            else
                fail(done.error());
        });
}

void TrashDeeds::sayTrashed(const Trashed &trashed, bool wasOpen)
{
    m_blog.refresh();
    const QString name = QFileInfo(trashed.pieces.first().file).fileName();
    emit said({ Message::Kind::Note,
                deedTopic,
                trashed.pieces.size() > 1 ? tr("%1 and its folder of images are in the trash.").arg(name)
                                          : tr("%1 is in the trash.").arg(name),
                { { tr("Undo"), [this, trashed, wasOpen] { takeOutOfTrash(trashed, wasOpen); } } } });
}

void TrashDeeds::takeOutOfTrash(const Trashed &trashed, bool opens)
{
    const QString file = trashed.pieces.first().file;
    m_disk.carryOut(
        file, [trashed] { return restore(trashed); }, [](const auto &) {},
        [this, file, opens](const tl::expected<void, QString> &done) {
            m_blog.refresh();
            if (!done)
                return fail(done.error());
            emit said({ Message::Kind::Note, deedTopic, tr("%1 is back.").arg(QFileInfo(file).fileName()), {} });
            if (opens)
                emit pathWanted(file);
        });
}

void TrashDeeds::cleanImages()
{
    if (!m_blog.blog())
        return;
    auto *dialog = new UnusedImagesDialog(*m_blog.blog(), m_posts.texts().values(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnusedImagesDialog::trashWanted, this,
            [this, root = m_blog.root()](const QStringList &files, qint64 bytes) { trashImages(root, files, bytes); });
    dialog->open();
}

void TrashDeeds::trashImages(const QString &root, const QStringList &files, qint64 bytes)
{
    m_disk.carryOut(
        files.first(), [root, files] { return moveToTrash(root, files); }, [](const auto &) {},
        [this, bytes](const tl::expected<Trashed, QString> &done) {
            if (!done)
                return fail(done.error());
            emit said({ Message::Kind::Note,
                        deedTopic,
                        tr("%n image(s), %1, are in the trash.", nullptr, int(done->pieces.size()))
                            .arg(QLocale().formattedDataSize(bytes)),
                        { { tr("Undo"), [this, trashed = *done] { takeImagesOut(trashed); } } } });
        });
}

void TrashDeeds::takeImagesOut(const Trashed &trashed)
{
    m_disk.carryOut(
        trashed.pieces.first().file, [trashed] { return restore(trashed); }, [](const auto &) {},
        [this, count = int(trashed.pieces.size())](const tl::expected<void, QString> &done) {
            if (!done)
                return fail(done.error());
            emit said({ Message::Kind::Note, deedTopic, tr("%n image(s) are back.", nullptr, count), {} });
        });
}

} // namespace Hexquill
