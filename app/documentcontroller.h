// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/filewatch.h"
#include "app/message.h"
#include "app/postdisk.h"
#include "app/prompts.h"
#include "app/statefolder.h"
#include "editor/postdocument.h"
#include "preview/diskworker.h"

#include <functional>
#include <memory>
#include <optional>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

namespace Hexquill {

/// What another program did to the file of an open post.
enum class OutsideChange {
    Reloaded, ///< changed it, and nothing was unsaved here
    Conflict, ///< changed it while there are unsaved changes here
    Gone, ///< took it away
};

/// The life of the open post: new, open, save, reload, close, and the rule that no unsaved text goes without the
/// writer's word. Knows files and the document, no widget; every failure leaves the text in place and is said.
/// The disk is asked by a DiskWorker, so writing goes on whatever the disk does: a command that needs it answers later,
/// with true if it did what it says, or false if the writer cancelled or it failed (then that was said).
class DocumentController : public QObject
{
    Q_OBJECT
public:
    DocumentController(PostDocument &document, Prompts &prompts, const StateFolder &state = {},
                       QObject *parent = nullptr);

    bool hasDocument() const { return m_hasDocument; } ///< false until the first new or open
    QString path() const { return m_path; } ///< absolute; empty for a post that was never saved
    QString canonicalPath() const { return m_canonicalPath; } ///< without links, as last seen; empty if not known
    QString name() const; ///< file name, or a word for a post without a file
    QString folder() const; ///< where the post lies or will lie; empty if unknown
    PostFileTimes fileTimes() const { return m_times; } ///< as last seen; not valid without a file
    bool isModified() const;
    bool isSaving() const; ///< a save is under way or waits
    bool isMoving() const; ///< it is being saved elsewhere or renamed, and its path will be another
    bool isAsked() const { return m_isAsked; } ///< the writer is being asked about it, so it must not go
    bool isBusy() const { return !m_steps.isEmpty() || m_worker->isBusy(); } ///< the disk is being asked
    QByteArray base() const { return m_base; } ///< the file's bytes as we know them
    /// Shown, but not to be edited: its bytes are no UTF-8 and not converted yet, or another program has it open.
    bool isReadOnly() const { return m_readOnly || m_owner; }
    /// Where Save puts a post without a file: asked when it is needed, so that a changed title counts.
    void setNaming(std::function<QString()> fileForNewPost) { m_fileForNewPost = std::move(fileForNewPost); }
    /// Done with a changed post right before it is written: its change is saved, too.
    void setBeforeSave(std::function<void()> beforeSave) { m_beforeSave = std::move(beforeSave); }
    /// Asked before the post may go, as long as something is on its way into its text; false keeps it open.
    void setBeforeLeaving(std::function<bool()> mayLeave) { m_beforeLeaving = std::move(mayLeave); }
    /// Whether what is not saved would survive the end of the program.
    void setKept(std::function<bool()> isKept) { m_isKept = std::move(isKept); }
    QString pathForNew() const { return m_fileForNewPost ? m_fileForNewPost() : QString(); }

    bool startNew(const Post &post); ///< false if the writer kept the post before it
    bool close(); ///< no post is open afterwards; false if the writer kept it
    QFuture<bool> open(const QString &path);
    /// Shows the file that \a look has read; asks nothing.
    void take(const FileLook &look);
    QFuture<bool> save(); ///< what is typed meanwhile is a change of what is saved; a second save waits for the first
    QFuture<bool> saveAs();
    QFuture<bool> reload(); ///< the file's text again, as an undo step; unsaved changes are kept in the history
    /// Brings what another program wrote into the text, as one undo step; where both changed the same place both stay,
    /// marked. Not saved yet.
    QFuture<bool> merge();
    /// The post's file was moved to \a path and holds \a bytes there: the text follows, as one undo step.
    void follow(const QString &path, const QByteArray &bytes);
    /// The post's file is called \a path now; text, undo and unsaved changes stay.
    void moveTo(const QString &path);
    bool convertToUtf8(const QByteArray &encoding); ///< reads the loaded bytes as \a encoding; not saved yet
    /// Waits for what is being saved and asks about unsaved changes; true if the post may go.
    bool mayLeave();
    /// The writer did not wait for the last save: mayLeave() was true because the journal has the text and keeps it.
    bool isLeftToJournal() const { return m_leftToJournal; }
    /// Looks whether another program changed the file; quiet if not.
    void checkDisk();
    /// Has the worker do \a work; \a take gets its result unless another post is shown by then.
    template <typename Work, typename Take>
    void onDisk(const Work &work, const Take &take)
    {
        m_worker->run(work, [this, take, showing = m_showing](const auto &result) {
            if (showing == m_showing)
                take(result);
        });
    }
    /// Has the worker do \a deed with the post's file in its turn with the saves: after those that were asked for, and
    /// before those that are asked for until \a take has got its result, so that they go where the file is then.
    template <typename Deed, typename Take>
    void inTurn(const Deed &deed, const Take &take)
    {
        addStep({ {}, false, {}, [this, deed, take] {
                     m_worker->run(deed, [this, take, showing = m_showing](const auto &result) {
                         endDeed(showing, [&take, &result] { take(result); });
                     });
                 } });
    }
    /// The post's file was taken away because the writer wished so: closing asks nothing, nothing more is saved.
    void letGo();
    const PostHistory &history() const { return m_history; }

signals:
    void loaded(const QString &path, bool again); ///< again: the same file was read once more
    void saved(const QString &path);
    void baseChanged(); ///< unsaved changes are changes of another file or of other bytes now
    void changedOutside(Hexquill::OutsideChange change); ///< after it was said, if that was to be
    void stateChanged(); ///< name, modified, read-only or being saved
    void fileSeen(); ///< fileTimes() or canonicalPath() are others
    void leftToJournal(); ///< the post goes and its journal stays
    void said(const Hexquill::Message &message);
    void settled(const QString &topic); ///< the message of this topic is out of date

private:
    using Answer = std::shared_ptr<QPromise<bool>>;
    /// A save that was asked for, or a deed.
    struct Step
    {
        QString path; ///< empty: the post's own
        bool replacesAnything = false; ///< whatever is there; else what is known to be
        Answer answer;
        std::function<void()> beginDeed; ///< not set: a save
    };

    void connectWorker();
    void forgetDisk();
    LookWish wish(const QString &path);
    QFuture<bool> look(const std::function<bool(const FileLook &)> &take);
    void lookFor(const Answer &answer, const std::function<bool(const FileLook &)> &take);
    void noteLook(const FileLook &look);
    void show(const Post &post, const QString &path, const QByteArray &bytes,
              const std::optional<FileIdentity> &identity = {});
    static Answer newAnswer();
    void askWhere(const QString &suggested, const Answer &answer);
    void writeTo(const QString &path, bool replacesAnything, const Answer &answer);
    void addStep(const Step &step);
    void beginStep();
    void startSave();
    void takeSave(const SaveWish &wish, const SaveOutcome &outcome);
    void noteSaved(const SaveWish &wish, const SaveOutcome &outcome);
    void endSave(bool done);
    QList<Step> takeSaves();
    static void tell(const QList<Step> &saves, bool done);
    void endDeed(quint64 showing, const std::function<void()> &take);
    void resolveConflict(const QString &path, const std::optional<QByteArray> &theirs);
    bool failSave(const SaveError &error);
    bool waitFor(const QFuture<bool> &saved);
    void sayStalled();
    bool fail(const QString &topic, const QString &text, const QList<Message::Action> &actions = {});
    void sayEncoding(const QByteArray &bytes);
    void noteBase(const QByteArray &bytes);
    bool takeCheck(const FileLook &look);
    bool takeReload(const FileLook &look);
    bool takeMerge(const FileLook &look);
    void sayGone();
    void sayConflict(const QByteArray &theirs);
    void comeBack(const QByteArray &bytes);
    void followRename(const FileLook &look);
    void noteOwner(const std::optional<FileOwner> &owner);
    void sayClaimed();
    void keepMine(const QByteArray &theirs);
    void keepVersion(const QByteArray &bytes, KeptBecause reason);
    void sayNotKept(const QString &reason);

    PostDocument &m_document;
    Prompts &m_prompts;
    StateFolder m_state;
    PostHistory m_history;
    std::unique_ptr<DiskWorker> m_worker;
    std::unique_ptr<FileWatch> m_watch; ///< of this post's file
    std::shared_ptr<FileClaim> m_claim; ///< taken by the worker alone
    QString m_claimed; ///< the path that it was taken for
    std::optional<FileOwner> m_owner; ///< another program, and the writer did not say that both should write
    bool m_shared = false; ///< the writer did
    SameFile m_sameFile = SameFile::Guarded; ///< as the writer chose for this file
    std::function<QString()> m_fileForNewPost;
    std::function<void()> m_beforeSave;
    std::function<bool()> m_beforeLeaving;
    std::function<bool()> m_isKept;
    QString m_path;
    QString m_canonicalPath;
    QByteArray m_base; ///< the file's bytes as we know them
    std::optional<QByteArray> m_theirs; ///< the bytes of a conflict that was said
    std::optional<FileIdentity> m_identity; ///< by which a renamed file is known
    PostFileTimes m_times;
    QList<Step> m_steps; ///< in their order
    bool m_isStepBegun = false; ///< the first of them is under way
    quint64 m_showing = 0; ///< grows with every post that is shown: results about the one before are dropped
    bool m_hasDocument = false;
    bool m_readOnly = false;
    bool m_gone = false; ///< another program took the file away, and that was said
    bool m_checking = false;
    bool m_checkAgain = false; ///< something happened since that check began
    bool m_stallSaid = false; ///< and the writer waits to hear what became of the save
    bool m_leftToJournal = false;
    bool m_isAsked = false;
    QTimer m_settle; ///< other programs write in several steps; look when they are done
    QTimer m_keepSoon; ///< while writing goes on without a save
};

} // namespace Hexquill
