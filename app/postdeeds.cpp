// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postdeeds.h"

#include "app/blog/postduplicate.h"
#include "app/blog/postreferences.h"
#include "app/currentblog.h"
#include "app/filemanager.h"
#include "app/openposts.h"
#include "app/poolwork.h"
#include "app/referencesdialog.h"
#include "app/renamedialog.h"
#include "app/unusedimagesdialog.h"
#include "editor/post/postfile.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QUrl>

namespace Hexquill {

namespace {

const QString deedTopic = QStringLiteral("deed");

} // namespace

PostDeeds::PostDeeds(CurrentBlog &blog, OpenPosts &posts, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_blog(blog)
    , m_posts(posts)
    , m_window(window)
{
}

PostDeeds::~PostDeeds()
{
    m_searching.cancel();
}

void PostDeeds::run(PostDeed deed, const QString &file)
{
    switch (deed) {
    case PostDeed::Open:
        return emit pathWanted(file);
    case PostDeed::Rename:
        return askName(file);
    case PostDeed::Duplicate:
        return duplicate(file);
    case PostDeed::Trash:
        return trash(file);
    case PostDeed::Reveal:
        return showInFileManager(file);
    case PostDeed::CopyPath:
        return QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(file));
    case PostDeed::CopyLink:
        return copyLink(file);
    }
}

void PostDeeds::fail(const QString &reason)
{
    emit said({ Message::Kind::Error, deedTopic, reason, {} });
}

void PostDeeds::askName(const QString &file)
{
    if (!m_blog.blog())
        return;
    auto *dialog = new RenameDialog(*m_blog.blog(), file, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenameDialog::planned, this, &PostDeeds::rename);
    dialog->open();
}

/// The tab goes along with its text, its undo and what is not saved in it.
void PostDeeds::rename(const RenamePlan &plan)
{
    const int open = m_posts.indexOfFile(plan.before.file);
    if (open >= 0 && m_posts.at(open).controller.isSaving()) // else the save would make the old file again
        return fail(tr("%1 is being saved. Try again when that is done.").arg(m_posts.at(open).controller.name()));
    if (const auto done = applyRename(plan); !done)
        return fail(done.error());
    if (open >= 0) {
        m_posts.at(open).controller.moveTo(plan.after.file);
        m_posts.at(open).controller.checkDisk();
    }
    emit moved(plan.before.file, plan.after.file);
    sayRenamed(plan, {});
    lookForReferences(plan);
    m_blog.refresh();
}

void PostDeeds::lookForReferences(const RenamePlan &plan)
{
    m_searching.cancel();
    m_searching.disconnect(this);
    connect(&m_searching, &QFutureWatcherBase::finished, this, [this, plan] {
        if (m_searching.future().resultCount() > 0 && m_searching.result() && m_searching.result()->places > 0)
            sayRenamed(plan, *m_searching.result());
    });
    const auto references = std::make_shared<PostReferences>(*m_blog.blog(), plan);
    runInThread<Found>(m_worker, m_searching, [references, texts = m_posts.texts()](QPromise<Found> &promise) {
        const PlaceFinder find = [&](const QString &file, const Post &post) {
            QList<FoundMatch> found;
            const QList<TextEdit> edits = references->editsIn(file, post);
            for (const TextEdit &edit : edits)
                found.append({ { edit.offset, edit.length, {} }, edit.replacement });
            return found;
        };
        return searchFiles(references->files(), texts, find, [&promise](int) { return !promise.isCanceled(); });
    });
}

void PostDeeds::sayRenamed(const RenamePlan &plan, const FoundPosts &found)
{
    QStringList text{
        tr("%1 is called %2 now.").arg(QFileInfo(plan.before.file).fileName(), QFileInfo(plan.after.file).fileName())
    };
    if (plan.movesAddress() && !plan.before.draft)
        text << tr("Its address is %1 when the blog is generated again.")
                    .arg(QUrl(plan.after.permalink).toString(QUrl::PrettyDecoded));
    QList<Message::Action> actions{ { tr("Undo"), [this, plan] { rename(plan.reversed()); } } };
    if (found.places > 0) {
        text << tr("%n place(s) still lead to the old one.", nullptr, int(found.places));
        actions.prepend({ tr("Show Places…"), [this, found] { showReferences(found); } });
    }
    emit said({ Message::Kind::Note, deedTopic, text.join(QLatin1Char(' ')), actions });
}

void PostDeeds::showReferences(const FoundPosts &found)
{
    auto *dialog = new ReferencesDialog(found, m_posts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReferencesDialog::filesChanged, this, [this] { m_blog.refresh(); });
    connect(dialog, &ReferencesDialog::placeWanted, this, &PostDeeds::placeWanted);
    dialog->show();
}

/// What stands in a tab counts, saved or not.
void PostDeeds::duplicate(const QString &file)
{
    if (!m_blog.blog())
        return;
    const int open = m_posts.indexOfFile(file);
    const auto post = open >= 0 ? tl::expected<Post, QString>(m_posts.at(open).document.post())
                                : readFile(file).map(&Post::fromBytes);
    const auto plan = post.and_then(
        [&](const Post &text) { return planDuplicate(*m_blog.blog(), file, text, QDateTime::currentDateTime()); });
    const auto done = plan.and_then(&applyDuplicate);
    if (!done)
        return fail(done.error());
    m_blog.refresh();
    emit pathWanted(plan->file);
    QString text = tr("This is a copy: %1.").arg(QDir(m_blog.root()).relativeFilePath(plan->file));
    if (!plan->leftOut.isEmpty())
        text += QLatin1Char(' ')
            + tr("Left out, for they may stand in one post only: %1.").arg(plan->leftOut.join(QStringLiteral(", ")));
    if (!plan->note.isEmpty())
        text += QLatin1Char(' ') + tr("Its front matter is as it was: %1").arg(plan->note);
    emit said({ Message::Kind::Note, deedTopic, text, { { tr("Undo"), [this, copy = plan->file] { trash(copy); } } } });
}

/// Asks about unsaved text and closes the tab; what the writer gives up stays in the history. False: not to be left.
bool PostDeeds::leave(const QString &file)
{
    const int open = m_posts.indexOfFile(file);
    if (open < 0)
        return true;
    const OpenPost &post = m_posts.at(open);
    if (post.controller.isModified()) {
        const auto kept = post.controller.history().keep(file, post.document.post().toBytes(), KeptBecause::GivenUp);
        if (!kept) {
            fail(kept.error());
            return false;
        }
    }
    return m_posts.close(open);
}

void PostDeeds::trash(const QString &file)
{
    const bool isOpen = m_posts.indexOfFile(file) >= 0;
    if (!m_blog.blog() || !leave(file))
        return;
    const auto trashed = trashPost(*m_blog.blog(), file);
    if (!trashed) {
        if (isOpen)
            emit pathWanted(file);
        return fail(trashed.error());
    }
    m_blog.refresh();
    emit said({ Message::Kind::Note,
                deedTopic,
                trashed->pieces.size() > 1
                    ? tr("%1 and its folder of images are in the trash.").arg(QFileInfo(file).fileName())
                    : tr("%1 is in the trash.").arg(QFileInfo(file).fileName()),
                { { tr("Undo"), [this, trashed = *trashed, isOpen] { takeOutOfTrash(trashed, isOpen); } } } });
}

void PostDeeds::takeOutOfTrash(const Trashed &trashed, bool opens)
{
    const auto restored = restore(trashed);
    m_blog.refresh();
    if (!restored)
        return fail(restored.error());
    const QString file = trashed.pieces.first().file;
    emit said({ Message::Kind::Note, deedTopic, tr("%1 is back.").arg(QFileInfo(file).fileName()), {} });
    if (opens)
        emit pathWanted(file);
}

void PostDeeds::cleanImages()
{
    if (!m_blog.blog())
        return;
    auto *dialog = new UnusedImagesDialog(*m_blog.blog(), m_posts.texts().values(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnusedImagesDialog::trashed, this, [this](const Trashed &trashed, qint64 bytes) {
        emit said({ Message::Kind::Note,
                    deedTopic,
                    tr("%n image(s), %1, are in the trash.", nullptr, int(trashed.pieces.size()))
                        .arg(QLocale().formattedDataSize(bytes)),
                    { { tr("Undo"), [this, trashed] { takeImagesOut(trashed); } } } });
    });
    dialog->open();
}

void PostDeeds::takeImagesOut(const Trashed &trashed)
{
    if (const auto restored = restore(trashed); !restored)
        return fail(restored.error());
    emit said({ Message::Kind::Note, deedTopic, tr("%n image(s) are back.", nullptr, int(trashed.pieces.size())), {} });
}

void PostDeeds::copyLink(const QString &file)
{
    const auto &blog = m_blog.blog();
    for (const PostFacts &post : blog ? blog->posts() : QList<PostFacts>()) {
        if (post.file != file)
            continue;
        if (post.draft || post.permalink.isEmpty())
            return fail(tr("%1 has no address yet.").arg(QFileInfo(file).fileName()));
        QGuiApplication::clipboard()->setText(post.permalink);
        return emit said({ Message::Kind::Note, deedTopic, tr("Copied: %1").arg(post.permalink), {} });
    }
}

} // namespace Hexquill
