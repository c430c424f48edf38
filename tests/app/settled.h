// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFuture>
#include <QTimer>

namespace Hexquill {

/// Runs the event loop until \a isTrue or a minute has passed; whether it became true.
template <typename Predicate>
bool waitUntil(const Predicate &isTrue)
{
    const QDeadlineTimer deadline(60000);
    QTimer wakesUp;
    wakesUp.start(100);
    while (!isTrue() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as QTest::qWait() does
    }
    return isTrue();
}

/// Waits until nothing that \a owner asked of a disk is under way.
template <typename Owner>
void settle(const Owner &owner)
{
    if (!waitUntil([&owner] { return !owner.isBusy(); }))
        qFatal("the disk did not answer");
}

/// Waits for a command; whether it did what it says.
inline bool done(const QFuture<bool> &command)
{
    return waitUntil([&command] { return command.isFinished(); }) && command.resultCount() > 0 && command.result();
}

} // namespace Hexquill
