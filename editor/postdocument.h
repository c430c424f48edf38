// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/fieldedit.h"
#include "editor/post/frontmatter.h"
#include "editor/post/post.h"
#include "editor/undoorder.h"

#include <functional>
#include <optional>
#include <QObject>
#include <QString>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>

namespace Hexquill {

class TextPart;
class WritingLayout;

/// THE open post: front matter and body as two QTextDocuments with one undo order, its file's facts, its revision.
class PostDocument : public QObject
{
    Q_OBJECT
public:
    /// Whether a form's change starts an undo step or goes on with the one before it.
    enum class Step {
        New,
        Joined, ///< with the step before, if that was the same field and endStep() was not called since
    };

    explicit PostDocument(QObject *parent = nullptr);

    QTextDocument *head() const; ///< Post::head; the raw YAML view shows it
    QTextDocument *body() const;
    WritingLayout &bodyLayout() const { return *m_bodyLayout; }
    const FrontMatter &frontMatter() const; ///< of the present head, read once per change

    /// Replaces all: a fresh undo order, not modified.
    void setPost(const Post &post);
    /// The parts are as the window shows them. Edits across their border move it once endStep() is called.
    Post post() const;
    FileFacts facts() const { return m_facts; }
    QString headText() const; ///< document text, unchanged by QTextDocument; costs no copy
    QString bodyText() const;
    /// The body as body() holds it, unit by unit: with joints in long lines, see pieces.h.
    const QString &bodyPieces() const;
    bool isInPieces() const; ///< bodyPieces() and bodyText() may differ

    /// Applies one edit to the head as one undo step.
    void editHead(const TextEdit &edit, Step step = Step::New);
    /// Applies one edit to the body as one undo step.
    void editBody(const TextEdit &edit);
    /// Likewise, of bodyPieces(). \a caret: where the writer is before it, and undo brings the caret; -1: at the
    /// change.
    void editBodyPieces(const TextEdit &edit, qsizetype caret = -1);
    /// Another text for the whole post, as one undo step. Only the lines that differ change, so carets, scroll
    /// positions and colours elsewhere stay. The file's facts become those of \a post at once and for every step.
    void replaceText(const Post &post);
    /// The same for a text that the disk has: not modified afterwards, and undo brings back what was here.
    void reloadText(const Post &post);
    /// A form's change of one field, as one undo step; an error in words changes nothing.
    tl::expected<void, QString> setField(const QString &key, const YamlValue &value, Step step = Step::New);
    tl::expected<void, QString> removeField(const QString &key);
    /// The next change is a step of its own (focus left a field, typing paused). The border between front matter and
    /// body goes where Hexo sees it now, as a part of the step that moved it.
    void endStep();
    /// Makes the body's joints fit for a text layout again, as a part of the step before: no word and no byte changes.
    /// Positions of QTextCursors stay with their words. Not while an input method composes in the body.
    void settleJoints();

    /// A step that is on its way, for it waits for the disk. Undo calls \a giveUp instead of taking back the step
    /// before it, unless something else was done since. The number is for endWaiting(), when it has come or is given
    /// up.
    quint64 waitForStep(const std::function<void()> &giveUp);
    void endWaiting(quint64 number);
    quint64 lastStep() const { return m_order.lastStep(); } ///< see UndoOrder
    StepState stateOf(quint64 step) const { return m_order.stateOf(step); }

    void undo(); ///< undoes in the document that changed last
    void redo();
    bool isUndoAvailable() const;
    bool isRedoAvailable() const;

    bool isModified() const { return m_modified; }
    void markSaved(); ///< what is there now is what the disk has
    /// The post to be saved. What is changed from now on is a change of it; endSave() says that the disk has it.
    Post beginSave();
    void endSave();
    /// The disk does not have this text (recovered, file deleted): modified until markSaved(), whatever is undone.
    void markUnsaved();
    quint64 revision() const { return m_revision; } ///< grows with every change

signals:
    void changed(quint64 revision);
    void headChanged();
    void bodyChanged();
    void postReplaced(); ///< setPost() brought another text: carets and scroll positions start anew
    void modifiedChanged(bool modified);
    void undoAvailableChanged(bool available);
    void redoAvailableChanged(bool available);
    /// Undo or redo changed \a document; the caret belongs at \a position.
    void stepTaken(QTextDocument *document, int position);

private:
    /// A step on its way.
    struct WaitedStep
    {
        quint64 number = 0;
        quint64 after = 0; ///< the step before it
        std::function<void()> giveUp;
    };

    void watch(TextPart *part, PostPart name);
    TextPart *part(PostPart name) const;
    void addStep(PostPart name);
    void noteEdit(PostPart name);
    void takeStep(bool back);
    QTextCursor takeOne(bool back);
    void settleBorder();
    void moveBorder(qsizetype place);
    void replaceQuietly(const Post &post);
    bool replacePart(PostPart name, const QString &whole);
    void tellBoth();
    void seal();
    bool isWaitingForStep() const;
    void publishState();
    bool apply(PostPart name, const TextEdit &edit, bool join);
    void applyAll(PostPart name, const QList<TextEdit> &edits);

    TextPart *m_head = nullptr;
    TextPart *m_body = nullptr;
    WritingLayout *m_bodyLayout = nullptr; ///< owned by the body
    FileFacts m_facts;
    UndoOrder m_order;
    QList<WaitedStep> m_waited; ///< the one that was asked for last is the last
    quint64 m_lastWaited = 0;
    mutable std::optional<FrontMatter> m_frontMatter;
    QString m_openField; ///< the field whose step may still grow
    quint64 m_revision = 0;
    bool m_moving = false; ///< undo or redo is at work: edits are no new steps
    bool m_loading = false; ///< setPost is at work: it tells everybody when both parts are there
    bool m_settling = false; ///< the joints
    bool m_movingText = false; ///< from one part to the other: nobody is told before it is there
    qsizetype m_caret = -1; ///< of the writer, before the steps that are being made
    bool m_joining = false; ///< the next step is the other half of the one before it
    bool m_quiet = false; ///< both parts change: nobody is told before it is done
    bool m_borderInDoubt = false; ///< edited since the border was looked at
    QTimer m_pause; ///< in typing, where a body without front matter may get one
    bool m_modified = false;
    bool m_unsaved = false;
    bool m_undoAvailable = false;
    bool m_redoAvailable = false;
};

} // namespace Hexquill
