// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/undoorder.h"

#include <algorithm>

namespace Hexquill {

void UndoOrder::append(PostPart part)
{
    add(part, false);
}

void UndoOrder::appendJoined(PostPart part)
{
    add(part, true);
}

void UndoOrder::add(PostPart part, bool joined)
{
    dropRedo();
    m_steps.append({ part, joined, false, ++m_count, -1 });
    ++m_position;
}

void UndoOrder::appendMove(PostPart part)
{
    const bool wasSaved = isSaved();
    const bool wasSaving = m_saving == m_position;
    appendJoined(part);
    if (wasSaved)
        markSaved();
    if (wasSaving)
        beginSave();
}

void UndoOrder::appendJoints()
{
    appendMove(PostPart::Body);
    m_steps.last().isJoints = true;
}

void UndoOrder::dropRedo()
{
    m_steps.resize(m_position);
    if (m_saved > m_position)
        m_saved = -1;
    if (m_saving > m_position)
        m_saving = -1;
}

void UndoOrder::clear()
{
    const quint64 count = m_count;
    *this = {};
    m_count = count;
}

quint64 UndoOrder::lastStep() const
{
    qsizetype step = m_position - 1;
    while (step > 0 && m_steps[step].joined)
        --step;
    return step < 0 ? 0 : m_steps[step].number;
}

StepState UndoOrder::stateOf(quint64 step) const
{
    const auto found = std::lower_bound(m_steps.begin(), m_steps.end(), step,
                                        [](const Step &one, quint64 number) { return one.number < number; });
    if (found == m_steps.end() || found->number != step)
        return StepState::Gone;
    return found - m_steps.begin() < m_position ? StepState::Done : StepState::Undone;
}

std::optional<PostPart> UndoOrder::undoPart() const
{
    return m_position > 0 ? std::optional(m_steps[m_position - 1].part) : std::nullopt;
}

std::optional<PostPart> UndoOrder::redoPart() const
{
    return m_position < m_steps.size() ? std::optional(m_steps[m_position].part) : std::nullopt;
}

} // namespace Hexquill
