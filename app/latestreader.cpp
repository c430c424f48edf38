// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/latestreader.h"

#include <utility>

namespace Hexquill {

LatestReader::LatestReader(QObject *parent)
    : QObject(parent)
{
    replaceWorker();
}

void LatestReader::forget()
{
    m_answered = ++m_wish;
    m_next = {};
}

void LatestReader::begin(const Beginning &beginning)
{
    m_next = beginning;
    beginNext();
}

void LatestReader::beginNext()
{
    if (!m_next)
        return;
    if (m_worker->isStalled())
        replaceWorker();
    if (!m_worker->isBusy())
        std::exchange(m_next, {})(*m_worker);
}

/// The one before may be what calls, so it goes a moment later.
void LatestReader::replaceWorker()
{
    if (m_worker)
        m_worker->deleteLater();
    m_worker = new DiskWorker(this);
    m_worker->leave();
    connect(m_worker, &DiskWorker::stalled, this, [this, worker = m_worker] {
        if (m_next)
            beginNext();
        else if (worker == m_worker && isBusy())
            emit stalled();
    });
}

bool LatestReader::isLast(quint64 wish)
{
    if (wish == m_wish)
        m_answered = wish;
    else
        beginNext();
    return wish == m_wish;
}

} // namespace Hexquill
