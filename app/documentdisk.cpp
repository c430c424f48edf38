// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// DocumentController, second half: what other programs do to the file, and the versions that are kept of it.
#include "app/documentcontroller.h"

#include "editor/post/postfile.h"
#include "editor/post/postmerge.h"

#include <QDir>
#include <QFileInfo>
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
    m_identity = FileIdentity::of(m_path);
}

bool DocumentController::reload()
{
    const auto bytes = readFile(m_path);
    if (!bytes)
        return fail(openTopic, bytes.error());
    if (isModified())
        keepVersion(m_document.post().toBytes(), KeptBecause::GivenUp);
    const Post post = Post::fromBytes(*bytes);
    if (m_readOnly || !post.facts.validUtf8) {
        show(post, m_path, *bytes);
    } else {
        noteBase(*bytes);
        m_gone = false;
        m_document.reloadText(post);
        emit settled(diskTopic);
        emit stateChanged();
    }
    emit loaded(m_path, true);
    return true;
}

bool DocumentController::merge()
{
    const auto theirs = readFile(m_path);
    if (!theirs)
        return fail(openTopic, theirs.error());
    const QByteArray mine = m_document.post().toBytes();
    const MergedPost merged = mergePosts(Post::fromBytes(m_base), m_document.post(), Post::fromBytes(*theirs),
                                         tr("here"), tr("the other program"));
    keepVersion(mine, KeptBecause::GivenUp);
    m_document.replaceText(merged.post);
    keepMine(*theirs);
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
    if (const auto kept = m_history.keep(m_path, bytes, reason); !kept)
        emit said({ Message::Kind::Warning,
                    historyTopic,
                    tr("No version of %1 could be kept in its history: %2").arg(name(), kept.error()),
                    {} });
}

void DocumentController::checkDisk()
{
    if (m_path.isEmpty())
        return;
    watch();
    if (m_owner)
        claimFile();
    if (!QFileInfo::exists(m_path) && !followRename())
        return sayGone();
    const auto bytes = readFile(m_path);
    if (!bytes)
        return; // an unreadable moment is another program's business until we save
    if (*bytes == m_base)
        return comeBack(*bytes);
    if (!isModified()) {
        if (reload())
            emit changedOutside(OutsideChange::Reloaded);
    } else if (m_theirs != *bytes) {
        sayConflict(*bytes);
    }
}

/// The file holds what we know.
void DocumentController::comeBack(const QByteArray &bytes)
{
    noteBase(bytes);
    emit settled(diskTopic);
    if (!m_gone)
        return;
    m_gone = false;
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

bool DocumentController::resolveConflict()
{
    const auto theirs = readFile(m_path);
    switch (m_prompts.changedOnDisk(m_path)) {
    case ConflictChoice::KeepMine:
        if (theirs)
            keepMine(*theirs);
        return writeTo(m_path, theirs ? std::optional(*theirs) : std::nullopt);
    case ConflictChoice::TakeTheirs:
        return reload();
    case ConflictChoice::Merge:
        merge();
        break; // the writer looks at it before it is saved
    case ConflictChoice::Cancel:
        break;
    }
    return false;
}

/// The same file under another name in its folder, or in the other one of Hexo's two: then this is its post.
bool DocumentController::followRename()
{
    if (!m_identity)
        return false;
    const QString parent = QFileInfo(folder()).absolutePath();
    QString there;
    for (const QString &place : { folder(), parent + QStringLiteral("/_posts"), parent + QStringLiteral("/_drafts") })
        if (there.isEmpty())
            there = m_identity->findIn(place);
    if (there.isEmpty())
        return false;
    const QString before = name();
    m_history.move(m_path, there);
    m_path = there;
    m_gone = false;
    watch();
    claimFile();
    emit said({ Message::Kind::Note,
                diskTopic,
                tr("Another program renamed %1. It is %2 now, and saving goes there.")
                    .arg(before, QDir::toNativeSeparators(there)),
                {} });
    emit baseChanged();
    emit loaded(m_path, true);
    emit stateChanged();
    return true;
}

/// One program has a file for writing. Another one shows it until the first is done with it, or its writer says that
/// both should write: then whoever saves second is told, as with any other program.
void DocumentController::claimFile()
{
    if (m_shared)
        return;
    const auto before = std::exchange(m_owner, m_claim.take(m_path));
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
                { { tr("Save Again"), [this] { writeTo(m_path, std::nullopt); } } } });
    m_document.markUnsaved();
    emit changedOutside(OutsideChange::Gone);
}

/// Follows the present file; a file replaced by rename drops out of a watcher, so its folder is watched too.
void DocumentController::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList wanted;
    if (!m_path.isEmpty())
        wanted << folder();
    if (QFileInfo::exists(m_path))
        wanted << m_path;
    for (const QString &path : watched)
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    for (const QString &path : wanted)
        if (!watched.contains(path))
            m_watcher.addPath(path);
}

} // namespace Hexquill
