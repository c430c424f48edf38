// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/undoorder.h"

namespace Hexquill {

void UndoOrder::append(PostPart part)
{
    dropRedo();
    m_steps.append({ part, false, false });
    ++m_position;
}

void UndoOrder::appendJoined(PostPart part)
{
    dropRedo();
    m_steps.append({ part, true, false });
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
    *this = {};
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
