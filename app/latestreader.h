// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/diskworker.h"

#include <functional>
#include <QObject>

namespace Hexquill {

/// Reads what is wanted last from a disk, away from the window. A wish that was not begun gives way to a later one, and
/// a disk that does not answer holds up no wish that comes after it, unless too many of them do not.
class LatestReader : public QObject
{
    Q_OBJECT
public:
    explicit LatestReader(QObject *parent = nullptr);

    /// Has \a read done, which must own all that it uses; \a take gets its result unless something else is wanted by
    /// then.
    template <typename Read, typename Take>
    void want(const Read &read, const Take &take)
    {
        begin([this, read, take, wish = ++m_wish](DiskWorker &worker) {
            worker.run(read, [this, take, wish, done = &worker](const auto &result) {
                if (isLast(wish, *done))
                    take(result); // the reader may be gone afterwards
            });
        });
    }
    void forget(); ///< nothing is wanted any more
    bool isBusy() const { return m_answered != m_wish; }

signals:
    void stalled(); ///< the disk has not answered for some seconds, and nothing else was wanted since

private:
    using Beginning = std::function<void(DiskWorker &)>;

    void begin(const Beginning &beginning);
    void beginNext();
    void makeWorker();
    bool isLast(quint64 wish, DiskWorker &done);

    DiskWorker *m_worker = nullptr;
    Beginning m_next; ///< what is wanted as soon as the worker is free
    quint64 m_wish = 0; ///< counts them
    quint64 m_answered = 0; ///< the last one that was
    int m_stuck = 0; ///< workers before m_worker that have not answered
};

} // namespace Hexquill
