// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/message.h"
#include "app/openposts.h"
#include "preview/diskworker.h"

#include <memory>
#include <QObject>
#include <QPromise>
#include <utility>

namespace Hexquill {

/// Has what a writer does to files done by workers, in its turn with what is being saved.
class DeedDisk : public QObject
{
    Q_OBJECT
public:
    /// \a posts must outlive this.
    explicit DeedDisk(OpenPosts &posts, QObject *parent = nullptr);

    bool isBusy() const { return m_underWay > 0; } ///< the disk has not answered yet

    /// Has \a deed done, in its turn with the saves of the post at \a file (absolute) if that is open. \a follow brings
    /// the tab along: it gets the result once, before the next save begins, even where this is gone by then. \a take
    /// tells of it.
    template <typename Deed, typename Follow, typename Take>
    void carryOut(const QString &file, const Deed &deed, const Follow &follow, const Take &take)
    {
        using Result = decltype(deed());
        const auto told = std::make_shared<QPromise<Result>>();
        told->start();
        ++m_underWay;
        const auto followOnce = [follow, isDone = std::make_shared<bool>(false)](const Result &result) {
            if (!std::exchange(*isDone, true))
                follow(result);
        };
        told->future().then(this, [this, followOnce, take](const Result &result) {
            --m_underWay;
            followOnce(result);
            take(result);
        });
        const auto work = [deed, told] {
            const Result result = deed();
            told->addResult(result);
            told->finish();
            return result;
        };
        if (const int open = m_posts.indexOfFile(file); open >= 0)
            return m_posts.at(open).controller.inTurn(work, followOnce);
        DiskWorker *worker = newWorker(file);
        worker->run(work, [worker](const Result &) { worker->deleteLater(); });
    }

signals:
    void said(const Hexquill::Message &message);
    void settled(const QString &topic); ///< the message of this topic is out of date

private:
    DiskWorker *newWorker(const QString &file);

    OpenPosts &m_posts;
    int m_underWay = 0;
};

} // namespace Hexquill
