// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postdeeds.h"

#include "app/blog/postreferences.h"
#include "app/currentblog.h"
#include "app/filemanager.h"
#include "app/referencesdialog.h"
#include "app/renamedialog.h"
#include "editor/post/postfile.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace Hexquill {

namespace {

const QString deedTopic = QStringLiteral("deed");

/// The tab goes along with its text, its undo and what is not saved in it.
void followRename(OpenPosts &posts, const RenamePlan &plan)
{
    const int open = posts.indexOfFile(plan.before.file);
    if (open < 0)
        return;
    posts.at(open).controller.moveTo(plan.after.file);
    posts.at(open).controller.checkDisk();
}

} // namespace

PostDeeds::PostDeeds(CurrentBlog &blog, OpenPosts &posts, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_blog(blog)
    , m_posts(posts)
    , m_window(window)
    , m_disk(posts)
    , m_trash(blog, posts, m_disk, window)
{
    connect(&m_disk, &DeedDisk::said, this, &PostDeeds::said);
    connect(&m_disk, &DeedDisk::settled, this, &PostDeeds::settled);
    connect(&m_trash, &TrashDeeds::said, this, &PostDeeds::said);
    connect(&m_trash, &TrashDeeds::pathWanted, this, &PostDeeds::pathWanted);
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

void PostDeeds::rename(const RenamePlan &plan)
{
    const auto follow = [&posts = m_posts, plan](const tl::expected<void, QString> &done) {
        if (done)
            followRename(posts, plan);
    };
    m_disk.carryOut(
        plan.before.file, [plan] { return applyRename(plan); }, follow,
        [this, plan](const tl::expected<void, QString> &done) {
            if (done)
                takeRenamed(plan);
            else
                fail(done.error());
        });
}

void PostDeeds::takeRenamed(const RenamePlan &plan)
{
    emit moved(plan.before.file, plan.after.file);
    sayRenamed(plan, {});
    if (m_blog.root() == plan.moves.root)
        lookForReferences(plan);
    m_blog.refresh();
}

void PostDeeds::lookForReferences(const RenamePlan &plan)
{
    const auto search = [blog = *m_blog.blog(), plan, texts = m_posts.texts()] {
        const PostReferences references(blog, plan);
        const PlaceFinder find = [&](const QString &file, const Post &post) {
            QList<FoundMatch> found;
            const QList<TextEdit> edits = references.editsIn(file, post);
            for (const TextEdit &edit : edits)
                found.append({ { edit.offset, edit.length, {} }, edit.replacement });
            return found;
        };
        return searchFiles(references.files(), texts, find, [](int) { return true; });
    };
    m_searcher.want(search, [this, plan](const tl::expected<FoundPosts, QString> &found) {
        if (found && found->places > 0)
            sayRenamed(plan, *found);
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
    const auto text = open >= 0 ? std::optional(m_posts.at(open).document.post()) : std::nullopt;
    const auto copy = [blog = *m_blog.blog(), file, text] {
        const auto post = text ? tl::expected<Post, QString>(*text) : readFile(file).map(&Post::fromBytes);
        const auto plan = post.and_then(
            [&](const Post &of) { return planDuplicate(blog, file, of, QDateTime::currentDateTime()); });
        return plan.and_then([](const DuplicatePlan &made) { return applyDuplicate(made).map([&] { return made; }); });
    };
    const auto take = [this, blog = *m_blog.blog()](const tl::expected<DuplicatePlan, QString> &done) {
        if (done)
            sayCopied(blog, *done);
        else
            fail(done.error());
    };
    m_disk.carryOut(
        file, copy, [](const auto &) {}, take);
}

void PostDeeds::sayCopied(const Blog &blog, const DuplicatePlan &plan)
{
    m_blog.refresh();
    emit pathWanted(plan.file);
    QString text = tr("This is a copy: %1.").arg(QDir(plan.files.root).relativeFilePath(plan.file));
    if (!plan.leftOut.isEmpty())
        text += QLatin1Char(' ')
            + tr("Left out, for they may stand in one post only: %1.").arg(plan.leftOut.join(QStringLiteral(", ")));
    if (!plan.note.isEmpty())
        text += QLatin1Char(' ') + tr("Its front matter is as it was: %1").arg(plan.note);
    const Message::Action undo{ tr("Undo"), [this, blog, copy = plan.file] { m_trash.trash(blog, copy); } };
    emit said({ Message::Kind::Note, deedTopic, text, { undo } });
}

/// Another blog may be opened while the writer is asked.
void PostDeeds::trash(const QString &file)
{
    if (const auto blog = m_blog.blog())
        m_trash.trash(*blog, file);
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
