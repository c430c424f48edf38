// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/diskworker.h"

#include <utility>

namespace Hexquill {

namespace {
constexpr int patience = 4000; // milliseconds for one piece of work; a slow network disk takes one or two seconds
}

DiskWorker::DiskWorker(QObject *parent, int threads)
    : QObject(parent)
    , m_mailbox(std::make_shared<Mailbox>())
    , m_thread(threads)
{
    m_mailbox->owner = this;
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_stalled = true;
        emit stalled();
    });
}

DiskWorker::~DiskWorker()
{
    {
        const QMutexLocker lock(&m_mailbox->mutex);
        m_mailbox->owner = nullptr;
    }
    if (m_stalled)
        m_thread.leave();
}

void DiskWorker::Mailbox::deliver(const std::function<void()> &take)
{
    const QMutexLocker lock(&mutex);
    if (!owner)
        return;
    QMetaObject::invokeMethod(
        owner,
        [worker = owner, take] {
            worker->end();
            take(); // the worker may be gone afterwards
        },
        Qt::QueuedConnection);
}

void DiskWorker::begin()
{
    if (m_pending++ == 0)
        m_patience.start();
}

void DiskWorker::end()
{
    if (--m_pending > 0)
        m_patience.start();
    else
        m_patience.stop();
    if (std::exchange(m_stalled, false))
        emit answered();
}

} // namespace Hexquill
