// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// The steps of the one undo order: where they end, what belongs to them without a word of the writer's, and how they
// are undone and redone.
#include "editor/post/pieces.h"
#include "editor/postdocument.h"
#include "editor/textpart.h"

#include <QScopedValueRollback>
#include <utility>

namespace Hexquill {

void PostDocument::addStep(PostPart name)
{
    if (m_moving || m_loading)
        return;
    if (m_settling) {
        m_order.appendJoints();
        return;
    }
    if (m_movingText) {
        m_order.appendMove(name);
        return;
    }
    if (m_joining)
        m_order.appendJoined(name);
    else
        m_order.append(name);
    m_order.setCaret(m_caret);
    TextPart *other = part(name == PostPart::Head ? PostPart::Body : PostPart::Head);
    other->dropRedo();
    // Typing that goes on in the other part after this step must not join the step before it.
    other->sealStep();
}

void PostDocument::endStep()
{
    m_openField.clear();
    seal();
    settleBorder();
}

void PostDocument::settleBorder()
{
    if (!std::exchange(m_borderInDoubt, false) || m_order.redoPart() || !m_order.undoPart())
        return;
    const qsizetype place = post().splitAnew().head.size();
    if (place != m_head->text().size())
        moveBorder(place);
}

void PostDocument::moveBorder(qsizetype place)
{
    {
        const QScopedValueRollback movingText(m_movingText, true);
        const qsizetype size = m_head->text().size();
        if (place > size) {
            const QString moved = m_body->text().left(Pieces::fromWhole(m_body->text(), place - size));
            m_body->replace(0, moved.size(), QString());
            m_head->replace(size, 0, Pieces::whole(moved));
        } else {
            const QString moved = m_head->text().mid(place);
            m_head->replace(place, moved.size(), QString());
            m_body->replace(0, 0, moved);
        }
    }
    seal();
    tellBoth();
    publishState();
}

void PostDocument::settleJoints()
{
    if (m_order.redoPart() || !m_order.undoPart())
        return; // a step now would take what was undone away; without one nothing has grown
    seal();
    const QScopedValueRollback settling(m_settling, true);
    if (m_body->settleJoints())
        seal();
}

void PostDocument::seal()
{
    m_head->sealStep();
    m_body->sealStep();
}

quint64 PostDocument::waitForStep(const std::function<void()> &giveUp)
{
    seal(); // what is typed from now on is a step after it
    m_waited.append({ ++m_lastWaited, m_order.lastStep(), giveUp });
    publishState();
    return m_lastWaited;
}

void PostDocument::endWaiting(quint64 number)
{
    m_waited.removeIf([number](const WaitedStep &step) { return step.number == number; });
    publishState();
}

bool PostDocument::isWaitingForStep() const
{
    return !m_waited.isEmpty() && m_waited.last().after == m_order.lastStep();
}

void PostDocument::undo()
{
    if (isWaitingForStep()) {
        const auto giveUp = m_waited.last().giveUp;
        giveUp();
    } else if (m_order.undoPart()) {
        takeStep(true);
    }
}

void PostDocument::redo()
{
    if (m_order.redoPart())
        takeStep(false);
}

/// One step, with the changes of the other part that belong to it.
void PostDocument::takeStep(bool back)
{
    m_openField.clear();
    m_borderInDoubt = false;
    QTextCursor place;
    qsizetype caret = -1;
    bool moved = back && m_order.isUndoJoined();
    {
        const QScopedValueRollback moving(m_moving, true);
        const QScopedValueRollback movingText(m_movingText, moved);
        bool goesOn = false;
        do {
            const bool wasJoined = m_order.isUndoJoined();
            const bool isJoints = back ? m_order.isUndoOfJoints() : m_order.isRedoOfJoints();
            caret = back ? m_order.undoCaret() : -1;
            const QTextCursor one = takeOne(back);
            if (!isJoints && (place.isNull() || one.document() != place.document() || one < place))
                place = one;
            goesOn = back ? wasJoined : m_order.isRedoJoined();
            m_movingText = moved = moved || goesOn;
        } while (goesOn);
    }
    if (moved)
        tellBoth();
    seal();
    publishState();
    if (caret >= 0)
        place.setPosition(int(qMin<qsizetype>(caret, place.document()->characterCount() - 1)));
    emit stepTaken(place.document(), place.position());
}

/// Where the caret belongs.
QTextCursor PostDocument::takeOne(bool back)
{
    const PostPart name = back ? *m_order.undoPart() : *m_order.redoPart();
    if (back)
        m_order.stepBack();
    else
        m_order.stepForward();
    QTextCursor place(part(name)->document());
    place.setPosition(back ? part(name)->undo() : part(name)->redo());
    return place;
}

} // namespace Hexquill
