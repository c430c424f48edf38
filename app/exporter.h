// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/exportapply.h"
#include "app/message.h"

#include <atomic>
#include <functional>
#include <memory>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

namespace Hexquill {

class DiskWorker;

/// Carries exports into blogs out and takes them back, away from the window and whatever becomes of the dialog that
/// asked for it. Into one blog one at a time. Everything that comes of it is said.
class Exporter : public QObject
{
    Q_OBJECT
public:
    explicit Exporter(QObject *parent = nullptr);
    /// Cancels what is under way: a blog whose disk does not answer now is as it was, or complete, at the latest at the
    /// next start.
    ~Exporter() override;

    /// ended() follows. An error says why it is not begun.
    tl::expected<void, QString> carryOut(const ExportPlan &plan, bool consent);
    void cancel(const QString &root); ///< the blog will be as it was, unless all is written by then
    void remind(const QString &root); ///< says that its export is under way
    void undo(const QString &root); ///< the last export
    bool isBusy() const { return !m_runs.isEmpty(); }
    bool isBusyIn(const QString &root) const { return m_runs.contains(root); }
    QFuture<bool> over(); ///< until nothing is under way
    QString places() const; ///< the blogs that are being written to, for the writer

signals:
    void ended(const QString &root, const Hexquill::ExportOutcome &outcome);
    void stalled(const QString &root); ///< its disk has not answered for some seconds; that was said
    void blogChanged(const QString &root); ///< files in it are others now
    void said(const Hexquill::Message &message);

private:
    /// What is under way in one blog.
    struct Run
    {
        DiskWorker *worker = nullptr;
        std::shared_ptr<std::atomic<bool>> cancelled;
        bool undoes = false;
    };

    const Run &begin(const QString &root, bool undoes);
    void end(const QString &root);
    std::function<void()> canceller(const QString &root);

    QHash<QString, Run> m_runs; ///< by the blog's root
    std::shared_ptr<QPromise<bool>> m_over; ///< if somebody waits
};

} // namespace Hexquill
