// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// DocumentController, fourth part: what is done with the file, one after the other.
#include "app/documentcontroller.h"

#include <algorithm>
#include <QPointer>
#include <utility>

namespace Hexquill {

namespace {
const QString stallTopic = QStringLiteral("stall");
}

bool DocumentController::isSaving() const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [](const Step &step) { return !step.beginDeed; });
}

bool DocumentController::isMoving() const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [this](const Step &step) {
        return step.beginDeed || (!step.path.isEmpty() && step.path != m_path);
    });
}

void DocumentController::addStep(const Step &step)
{
    m_steps.append(step);
    beginStep();
}

void DocumentController::beginStep()
{
    if (m_steps.isEmpty() || std::exchange(m_isStepBegun, true))
        return;
    if (const auto begin = m_steps.first().beginDeed)
        begin();
    else
        startSave();
}

/// The next step begins; a save that waited for one that failed has failed with it.
void DocumentController::endSave(bool done)
{
    if (!isSaving())
        return; // another post is shown
    const QList<Step> over = done ? QList<Step>{ m_steps.takeFirst() } : takeSaves();
    m_isStepBegun = false;
    beginStep();
    m_stallSaid = m_stallSaid && isSaving();
    emit stateChanged();
    tell(over, done);
}

void DocumentController::tell(const QList<Step> &saves, bool done)
{
    for (const Step &save : saves) {
        save.answer->addResult(done);
        save.answer->finish();
    }
}

QList<DocumentController::Step> DocumentController::takeSaves()
{
    QList<Step> saves;
    for (const Step &step : std::as_const(m_steps))
        if (!step.beginDeed)
            saves.append(step);
    m_steps.removeIf([](const Step &step) { return !step.beginDeed; });
    return saves;
}

/// What the result is taken by may close the post.
void DocumentController::endDeed(quint64 showing, const std::function<void()> &take)
{
    const QPointer<DocumentController> self(this);
    take();
    if (!self || showing != m_showing)
        return;
    m_steps.removeFirst();
    m_isStepBegun = false;
    beginStep();
    emit stateChanged();
}

void DocumentController::letGo()
{
    m_document.markSaved();
    tell(takeSaves(), false);
}

/// Nothing that is under way concerns the writer any more; a disk that does not answer is left to itself. Deeds are
/// done nevertheless.
void DocumentController::forgetDisk()
{
    QList<Step> deeds = m_steps;
    if (m_isStepBegun && !deeds.isEmpty())
        deeds.removeFirst();
    for (const Step &step : std::as_const(deeds))
        if (step.beginDeed)
            step.beginDeed();
    ++m_showing;
    m_checking = false;
    m_checkAgain = false;
    m_steps.removeIf([](const Step &step) { return bool(step.beginDeed); });
    m_isStepBegun = false;
    endSave(false);
    if (!m_worker->isStalled())
        return;
    m_worker = std::make_unique<DiskWorker>();
    connectWorker();
    m_claim.reset();
    m_claimed.clear();
    m_stallSaid = false;
    emit settled(stallTopic);
}

} // namespace Hexquill
