// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fileclaim.h"
#include "app/fileidentity.h"
#include "app/message.h"
#include "app/prompts.h"
#include "app/statefolder.h"
#include "editor/post/posthistory.h"
#include "editor/postdocument.h"

#include <functional>
#include <optional>
#include <QFileSystemWatcher>
#include <QObject>
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
class DocumentController : public QObject
{
    Q_OBJECT
public:
    DocumentController(PostDocument &document, Prompts &prompts, const StateFolder &state = {},
                       QObject *parent = nullptr);

    bool hasDocument() const { return m_hasDocument; } ///< false until the first new or open
    QString path() const { return m_path; } ///< absolute; empty for a post that was never saved
    QString name() const; ///< file name, or a word for a post without a file
    QString folder() const; ///< where the post lies or will lie; empty if unknown
    bool isModified() const;
    QByteArray base() const { return m_base; } ///< the file's bytes as we know them
    /// Shown, but not to be edited: its bytes are no UTF-8 and not converted yet, or another program has it open.
    bool isReadOnly() const { return m_readOnly || m_owner; }
    /// Where Save puts a post without a file: asked when it is needed, so that a changed title counts.
    void setNaming(std::function<QString()> fileForNewPost) { m_fileForNewPost = std::move(fileForNewPost); }
    /// Done with a changed post right before it is written: its change is saved, too.
    void setBeforeSave(std::function<void()> beforeSave) { m_beforeSave = std::move(beforeSave); }
    QString pathForNew() const { return m_fileForNewPost ? m_fileForNewPost() : QString(); }

    /// Each of these returns false if the writer cancelled or it failed (then that was said).
    bool startNew(const Post &post);
    bool close(); ///< no post is open afterwards
    bool open(const QString &path);
    /// Shows the file at \a path (absolute), which was just read as \a bytes; asks nothing.
    void take(const QString &path, const QByteArray &bytes);
    bool save();
    bool saveAs();
    bool reload(); ///< the file's text again, as an undo step; unsaved changes are kept in the history
    /// Brings what another program wrote into the text, as one undo step; where both changed the same place both stay,
    /// marked. Not saved yet.
    bool merge();
    /// The post's file was moved to \a path and holds \a bytes there: the text follows, as one undo step.
    void follow(const QString &path, const QByteArray &bytes);
    bool convertToUtf8(const QByteArray &encoding); ///< reads the loaded bytes as \a encoding; not saved yet
    /// Asks about unsaved changes; true if the post may go.
    bool mayLeave();
    /// Looks whether another program changed the file; quiet if not.
    void checkDisk();
    const PostHistory &history() const { return m_history; }

signals:
    void loaded(const QString &path, bool again); ///< again: the same file was read once more
    void saved(const QString &path);
    void baseChanged(); ///< unsaved changes are changes of another file or of other bytes now
    void changedOutside(Hexquill::OutsideChange change); ///< after it was said, if that was to be
    void stateChanged(); ///< name, modified or read-only
    void said(const Hexquill::Message &message);
    void settled(const QString &topic); ///< the message of this topic is out of date

private:
    void show(const Post &post, const QString &path, const QByteArray &bytes);
    bool writeTo(const QString &path, const std::optional<QByteArray> &expected);
    bool resolveConflict();
    bool fail(const QString &topic, const QString &text, const QList<Message::Action> &actions = {});
    void sayEncoding(const QByteArray &bytes);
    void noteBase(const QByteArray &bytes);
    void sayGone();
    void sayConflict(const QByteArray &theirs);
    void comeBack(const QByteArray &bytes);
    bool followRename();
    void claimFile();
    void sayClaimed();
    void keepMine(const QByteArray &theirs);
    void keepVersion(const QByteArray &bytes, KeptBecause reason);
    void watch();

    PostDocument &m_document;
    Prompts &m_prompts;
    PostHistory m_history;
    FileClaim m_claim;
    std::optional<FileOwner> m_owner; ///< another program, and the writer did not say that both should write
    bool m_shared = false; ///< the writer did
    std::function<QString()> m_fileForNewPost;
    std::function<void()> m_beforeSave;
    QString m_path;
    QByteArray m_base; ///< the file's bytes as we know them
    std::optional<QByteArray> m_theirs; ///< the bytes of a conflict that was said
    std::optional<FileIdentity> m_identity; ///< by which a renamed file is known
    bool m_hasDocument = false;
    bool m_readOnly = false;
    bool m_gone = false; ///< another program took the file away, and that was said
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< other programs write in several steps; look when they are done
    QTimer m_keepSoon; ///< while writing goes on without a save
};

} // namespace Hexquill
