// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// DocumentController, third part: what other programs do to the file, and the versions that are kept of it.
#include "app/documentcontroller.h"

#include "editor/post/postmerge.h"

#include <QDir>
#include <QLocale>
#include <utility>

namespace Hexquill {

namespace {
const QString openTopic = QStringLiteral("open");
const QString diskTopic = QStringLiteral("disk");
const QString claimTopic = QStringLiteral("claim");
const QString historyTopic = QStringLiteral("history");
} // namespace

/// The file at m_path holds \a bytes, which the text begins with.
void DocumentController::noteBase(const QByteArray &bytes)
{
    m_base = bytes;
    m_theirs.reset();
}

/// One program has a file for writing, so the claim is part of a look as long as it is not ours.
LookWish DocumentController::wish(const QString &path)
{
    if (!m_watch) {
        m_watch = std::make_unique<FileWatch>();
        connect(m_watch.get(), &FileWatch::changed, &m_settle, qOverload<>(&QTimer::start));
    }
    if (!m_claim)
        m_claim = std::make_shared<FileClaim>(m_state.claims());
    const bool isOther = path != m_path;
    return { path, isOther ? std::nullopt : m_identity, m_shared && !isOther ? nullptr : m_claim,
             isOther || m_claimed != path, m_watch->follower() };
}

QFuture<bool> DocumentController::look(const std::function<bool(const FileLook &)> &take)
{
    const Answer answer = newAnswer();
    lookFor(answer, take);
    return answer->future();
}

void DocumentController::lookFor(const Answer &answer, const std::function<bool(const FileLook &)> &take)
{
    onDisk([order = wish(m_path)] { return lookAt(order); },
           [this, answer, take, path = m_path](const FileLook &look) {
               if (path != m_path)
                   return lookFor(answer, take); // saved elsewhere since
               noteLook(look);
               const bool done = take(look);
               if (!answer)
                   return;
               answer->addResult(done);
               answer->finish();
           });
}

void DocumentController::noteLook(const FileLook &look)
{
    if (look.claimed) {
        m_claimed = look.owner ? QString() : look.path;
        noteOwner(look.owner);
    }
    if (look.path != m_path)
        followRename(look);
    if (!look.exists)
        return;
    m_identity = look.identity;
    const bool isNews = m_canonicalPath != look.canonicalPath || m_times.created != look.times.created
        || m_times.modified != look.times.modified;
    m_canonicalPath = look.canonicalPath;
    m_times = look.times;
    if (isNews)
        emit fileSeen();
}

QFuture<bool> DocumentController::reload()
{
    return look([this](const FileLook &look) { return takeReload(look); });
}

bool DocumentController::takeReload(const FileLook &look)
{
    if (!look.bytes)
        return fail(openTopic, look.bytes.error());
    if (isModified())
        keepVersion(m_document.post().toBytes(), KeptBecause::GivenUp);
    const Post post = Post::fromBytes(*look.bytes);
    if (m_readOnly || !post.facts.validUtf8) {
        show(post, m_path, *look.bytes);
    } else {
        noteBase(*look.bytes);
        m_gone = false;
        m_document.reloadText(post);
        emit settled(diskTopic);
        emit stateChanged();
    }
    emit loaded(m_path, true);
    return true;
}

QFuture<bool> DocumentController::merge()
{
    return look([this](const FileLook &look) { return takeMerge(look); });
}

bool DocumentController::takeMerge(const FileLook &look)
{
    if (!look.bytes)
        return fail(openTopic, look.bytes.error());
    const QByteArray mine = m_document.post().toBytes();
    const MergedPost merged = mergePosts(Post::fromBytes(m_base), m_document.post(), Post::fromBytes(*look.bytes),
                                         tr("here"), tr("the other program"));
    keepVersion(mine, KeptBecause::GivenUp);
    m_document.replaceText(merged.post);
    keepMine(*look.bytes);
    const bool clean = merged.conflicts == 0;
    const QString text = clean
        ? tr("The other program's changes of %1 are in your text now. It is not saved yet.").arg(name())
        : tr("%1 has places that both sides changed (%2). Both versions stand there, between <<<<<<< and >>>>>>>.")
              .arg(name(), QLocale().toString(merged.conflicts));
    emit said({ clean ? Message::Kind::Note : Message::Kind::Warning, diskTopic, text, {} });
    return true;
}

/// What the other program wrote goes into the history and is what the next save replaces.
void DocumentController::keepMine(const QByteArray &theirs)
{
    keepVersion(theirs, KeptBecause::Replaced);
    noteBase(theirs);
    m_document.markUnsaved();
    emit settled(diskTopic);
    emit baseChanged();
}

void DocumentController::keepVersion(const QByteArray &bytes, KeptBecause reason)
{
    if (m_path.isEmpty())
        return;
    m_worker->run([history = m_history, path = m_path, bytes, reason] { return history.keep(path, bytes, reason); },
                  [this](const tl::expected<void, QString> &kept) {
                      if (!kept)
                          sayNotKept(kept.error());
                  });
}

void DocumentController::sayNotKept(const QString &reason)
{
    emit said({ Message::Kind::Warning,
                historyTopic,
                tr("No version of %1 could be kept in its history: %2").arg(name(), reason),
                {} });
}

void DocumentController::checkDisk()
{
    if (m_path.isEmpty())
        return;
    m_checkAgain = m_checking;
    if (std::exchange(m_checking, true))
        return;
    lookFor({}, [this](const FileLook &look) {
        m_checking = false;
        const bool done = takeCheck(look);
        if (std::exchange(m_checkAgain, false))
            checkDisk();
        return done;
    });
}

bool DocumentController::takeCheck(const FileLook &look)
{
    if (!look.exists)
        sayGone();
    if (!look.exists || !look.bytes)
        return false; // an unreadable moment is another program's business until we save
    if (*look.bytes == m_base)
        comeBack(*look.bytes);
    else if (!isModified() && takeReload(look))
        emit changedOutside(OutsideChange::Reloaded);
    else if (isModified() && m_theirs != *look.bytes)
        sayConflict(*look.bytes);
    return true;
}

/// The file holds what we know.
void DocumentController::comeBack(const QByteArray &bytes)
{
    const bool wasNews = m_theirs || m_gone;
    noteBase(bytes);
    if (wasNews)
        emit settled(diskTopic);
    if (!std::exchange(m_gone, false))
        return;
    if (m_document.post().toBytes() == bytes)
        m_document.markSaved();
}

void DocumentController::sayConflict(const QByteArray &theirs)
{
    m_theirs = theirs;
    emit said({ Message::Kind::Warning,
                diskTopic,
                tr("Another program changed %1 while you have unsaved changes.").arg(name()),
                { { tr("Merge Both"), [this] { merge(); } },
                  { tr("Keep Mine"), [this, theirs] { keepMine(theirs); } },
                  { tr("Take Theirs"), [this] { reload(); } } } });
    emit changedOutside(OutsideChange::Conflict);
}

void DocumentController::followRename(const FileLook &look)
{
    const QString before = name();
    moveTo(look.path);
    emit said({ Message::Kind::Note,
                diskTopic,
                tr("Another program renamed %1. It is %2 now, and saving goes there.")
                    .arg(before, QDir::toNativeSeparators(m_path)),
                {} });
}

void DocumentController::moveTo(const QString &path)
{
    m_worker->run(
        [history = m_history, from = m_path, to = path] {
            history.move(from, to);
            return true;
        },
        [](bool) {});
    m_path = path;
    m_gone = false;
    emit baseChanged();
    emit loaded(m_path, true);
    emit stateChanged();
}

/// One program has a file for writing. Another one shows it until the first is done with it, or its writer says that
/// both should write: then whoever saves second is told, as with any other program.
void DocumentController::noteOwner(const std::optional<FileOwner> &owner)
{
    const auto before = std::exchange(m_owner, m_shared ? std::nullopt : owner);
    if (m_owner && m_owner != before)
        sayClaimed();
    else if (!m_owner)
        emit settled(claimTopic);
    if (m_owner != before)
        emit stateChanged();
}

void DocumentController::sayClaimed()
{
    emit said(
        { Message::Kind::Warning,
          claimTopic,
          tr("%1 is open in another Hexquill (process %2 on %3). Until it is closed there it can only be read here.")
              .arg(name(), QString::number(m_owner->process), m_owner->host),
          { { tr("Edit Here, Too"),
              [this] {
                  m_shared = true;
                  m_owner.reset();
                  emit stateChanged();
              } },
            { tr("Save a Copy…"), [this] { saveAs(); } } } });
}

void DocumentController::sayGone()
{
    if (m_gone)
        return;
    m_gone = true;
    m_theirs.reset();
    emit said({ Message::Kind::Warning,
                diskTopic,
                tr("%1 was deleted or moved by another program. Its text is still here.").arg(name()),
                { { tr("Save Again"), [this] { writeTo({}, true, newAnswer()); } } } });
    m_document.markUnsaved();
    emit changedOutside(OutsideChange::Gone);
}

} // namespace Hexquill
