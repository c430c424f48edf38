// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/diskthread.h"

#include <functional>
#include <memory>
#include <QFutureWatcher>
#include <QPromise>

namespace Hexquill {

/// Runs \a work in \a thread; \a watcher tells of it. What was cancelled before it began is not begun.
template <typename Result>
void runInThread(DiskThread &thread, QFutureWatcher<Result> &watcher,
               const std::function<Result(QPromise<Result> &)> &work)
{
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    watcher.setFuture(promise->future());
    thread.start([promise, work] {
        if (!promise->isCanceled())
            promise->addResult(work(*promise));
        promise->finish();
    });
}

} // namespace Hexquill
