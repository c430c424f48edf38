// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/latestreader.h"

#include <utility>

namespace Hexquill {

namespace {
constexpr int mostStuck = 3;
}

LatestReader::LatestReader(QObject *parent)
    : QObject(parent)
{
    makeWorker();
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
    if (m_worker->isStalled() && m_stuck < mostStuck) {
        ++m_stuck;
        makeWorker();
    }
    if (!m_worker->isBusy())
        std::exchange(m_next, {})(*m_worker);
}

void LatestReader::makeWorker()
{
    m_worker = new DiskWorker(this);
    m_worker->leave();
    connect(m_worker, &DiskWorker::stalled, this, [this] {
        if (m_next)
            beginNext();
        else if (isBusy())
            emit stalled();
    });
}

bool LatestReader::isLast(quint64 wish, DiskWorker &done)
{
    if (&done != m_worker) {
        --m_stuck;
        done.deleteLater();
    }
    if (wish == m_wish)
        m_answered = wish;
    else
        beginNext();
    return wish == m_wish;
}

} // namespace Hexquill
