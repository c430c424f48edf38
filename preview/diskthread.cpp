// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/diskthread.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Hexquill {

namespace {
constexpr std::chrono::seconds longestWait(1);
}

struct DiskThread::Queue
{
    std::mutex mutex;
    std::condition_variable idle; ///< no thread is at work
    std::deque<std::function<void()>> waiting;
    int mostThreads = 1;
    int threads = 0; ///< at work

    void work();
};

/// A thread lives as long as there is something to do.
void DiskThread::Queue::work()
{
    std::unique_lock lock(mutex);
    while (!waiting.empty()) {
        auto next = std::move(waiting.front());
        waiting.pop_front();
        lock.unlock();
        next();
        next = {}; // what it owns goes before this counts as done
        lock.lock();
    }
    if (--threads == 0)
        idle.notify_all();
}

DiskThread::DiskThread(int threads)
    : m_queue(std::make_shared<Queue>())
{
    m_queue->mostThreads = threads;
}

/// A thread that is in the kernel cannot be ended.
DiskThread::~DiskThread()
{
    std::unique_lock lock(m_queue->mutex);
    if (!m_isLeft)
        m_queue->idle.wait_for(lock, longestWait, [this] { return m_queue->threads == 0; });
}

void DiskThread::start(const std::function<void()> &work)
{
    const std::lock_guard lock(m_queue->mutex);
    m_queue->waiting.push_back(work);
    if (m_queue->threads == m_queue->mostThreads)
        return;
    ++m_queue->threads;
    std::thread([queue = m_queue] { queue->work(); }).detach();
}

void DiskThread::clear()
{
    const std::lock_guard lock(m_queue->mutex);
    m_queue->waiting.clear();
}

void DiskThread::leave()
{
    m_isLeft = true;
}

} // namespace Hexquill
