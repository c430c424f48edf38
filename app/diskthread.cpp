// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/diskthread.h"

#include <QThreadPool>

namespace Hexquill {

namespace {
constexpr int longestWait = 1000; // milliseconds
}

DiskThread::DiskThread()
    : m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
}

/// A pool that goes waits for its thread, and a thread that is in the kernel cannot be ended.
DiskThread::~DiskThread()
{
    if (m_pool && !m_pool->waitForDone(longestWait))
        leave();
}

void DiskThread::start(const std::function<void()> &work)
{
    m_pool->start(work);
}

void DiskThread::clear()
{
    m_pool->clear();
}

void DiskThread::leave()
{
    [[maybe_unused]] const QThreadPool *left = m_pool.release();
}

} // namespace Hexquill
