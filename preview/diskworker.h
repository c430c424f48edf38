// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/diskthread.h"

#include <memory>
#include <QMutex>
#include <QObject>
#include <QTimer>

namespace Hexquill {

/// Does what touches a disk away from the window: one piece of work after another, values in, values out. A mount that
/// does not answer holds up this thread alone, and after some seconds that is told.
class DiskWorker : public QObject
{
    Q_OBJECT
public:
    /// With more than one of \a threads that many pieces of work are under way at once.
    explicit DiskWorker(QObject *parent = nullptr, int threads = 1);
    /// What is under way or waits goes on by itself; nobody is told of its results.
    ~DiskWorker() override;

    /// Runs \a work, which must own all that it uses, after everything that was given before; \a take gets its result in
    /// the thread of this object.
    template <typename Work, typename Take>
    void run(const Work &work, const Take &take)
    {
        begin();
        m_thread.start([mailbox = m_mailbox, work, take] {
            mailbox->deliver([take, result = work()] { take(result); });
        });
    }
    void leave() { m_thread.leave(); } ///< it only reads: at the end nothing is waited for
    bool isBusy() const { return m_pending > 0; }
    bool isStalled() const { return m_stalled; }

signals:
    void stalled(); ///< the disk has not answered for some seconds
    void answered(); ///< it does again; right before the result is taken

private:
    /// Where results go as long as there is somebody to take them.
    struct Mailbox
    {
        QMutex mutex;
        DiskWorker *owner = nullptr;

        void deliver(const std::function<void()> &take);
    };

    void begin();
    void end();

    std::shared_ptr<Mailbox> m_mailbox;
    DiskThread m_thread;
    QTimer m_patience;
    int m_pending = 0;
    bool m_stalled = false;
};

} // namespace Hexquill
