// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QList>

namespace Hexquill {

/// The two texts of an open post.
enum class PostPart { Head, Body };

/// What became of an undo step.
enum class StepState {
    Done, ///< undo leads back over it
    Undone, ///< redo leads to it
    Gone, ///< something else was written instead
};

/// Which part of the post grew at each undo step, and which step is the saved one.
class UndoOrder
{
public:
    /// A new step in \a part; steps that were undone are forgotten.
    void append(PostPart part);
    /// The other half of the step before it: undone and redone with that one.
    void appendJoined(PostPart part);
    /// A step that only moves text between the parts, because of the step before it: joined to that one, and the saved
    /// text stays the saved one.
    void appendMove(PostPart part);
    /// A step that changes no word, only the joints of the body: likewise.
    void appendJoints();
    /// Forgets the steps that were undone.
    void dropRedo();
    void clear();

    std::optional<PostPart> undoPart() const; ///< where undo has to act
    std::optional<PostPart> redoPart() const;
    bool isUndoJoined() const { return m_position > 0 && m_steps[m_position - 1].joined; }
    bool isRedoJoined() const { return m_position < m_steps.size() && m_steps[m_position].joined; }
    void setCaret(qsizetype caret) { m_steps.last().caret = caret; } ///< of the writer, before the last step
    /// Where the caret was before the step that undo takes back; -1: nobody said.
    qsizetype undoCaret() const { return m_position > 0 ? m_steps[m_position - 1].caret : -1; }
    bool isUndoOfJoints() const { return m_position > 0 && m_steps[m_position - 1].isJoints; }
    bool isRedoOfJoints() const { return m_position < m_steps.size() && m_steps[m_position].isJoints; }
    /// The step that undo would take back, whatever is joined to it, by a number that no other one ever has; 0: there
    /// is none.
    quint64 lastStep() const;
    StepState stateOf(quint64 step) const;
    void stepBack() { --m_position; }
    void stepForward() { ++m_position; }

    void markSaved() { m_saved = m_position; }
    bool isSaved() const { return m_saved == m_position; }
    /// The text as it is now is on its way to the disk; endSave() says that it arrived.
    void beginSave() { m_saving = m_position; }
    void endSave() { m_saved = m_saving; }
    /// Going on with the step before would change a text that is saved, or will be.
    bool isSavePoint() const { return isSaved() || m_saving == m_position; }

private:
    struct Step
    {
        PostPart part = PostPart::Body;
        bool joined = false; ///< to the step before it
        bool isJoints = false; ///< changes no word
        quint64 number = 0;
        qsizetype caret = -1; ///< of the writer, before it
    };

    void add(PostPart part, bool joined);

    QList<Step> m_steps;
    quint64 m_count = 0; ///< of all steps there ever were
    qsizetype m_position = 0;
    qsizetype m_saved = 0; ///< -1: no sequence of undo and redo leads back to the saved text
    qsizetype m_saving = -1; ///< likewise, of the text that is being saved
};

} // namespace Hexquill
