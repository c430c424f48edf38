// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pagewatch.h"

#include "preview/render/cputime.h"

namespace Hexquill {

namespace {

constexpr int wallFactor = 10; // a busy machine may leave a healthy page waiting
constexpr int shortestWait = 20; // milliseconds; CPU time is counted in steps of ten

} // namespace

PageWatch::PageWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PageWatch::check);
}

void PageWatch::begin(qint64 id, int milliseconds)
{
    m_process = id;
    m_allowed = milliseconds;
    m_usedBefore = cpuMilliseconds(id);
    m_sinceBegin.start();
    m_timer.start(milliseconds);
}

void PageWatch::end()
{
    m_timer.stop();
}

void PageWatch::check()
{
    const qint64 used = cpuMilliseconds(m_process) - m_usedBefore;
    if (used >= m_allowed || m_sinceBegin.elapsed() >= qint64(m_allowed) * wallFactor)
        emit overdue();
    else
        m_timer.start(qMax(shortestWait, int(m_allowed - used)));
}

} // namespace Hexquill
