// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/exporter.h"

#include "app/exportmessages.h"
#include "preview/diskworker.h"

#include <QDir>
#include <utility>

namespace Hexquill {

namespace {

QString busyInBlog()
{
    return Exporter::tr("Another export into this blog is running. Try again when it is done.");
}

} // namespace

Exporter::Exporter(QObject *parent)
    : QObject(parent)
{
}

Exporter::~Exporter()
{
    for (const Run &run : std::as_const(m_runs))
        *run.cancelled = true;
}

const Exporter::Run &Exporter::begin(const QString &root, bool undoes)
{
    Run &run = m_runs[root];
    run = { new DiskWorker(this), std::make_shared<std::atomic<bool>>(false), undoes };
    connect(run.worker, &DiskWorker::stalled, this, [this, root] {
        emit said(stallMessage(root, canceller(root)));
        emit stalled(root);
    });
    return run;
}

void Exporter::end(const QString &root)
{
    m_runs.take(root).worker->deleteLater();
    if (isBusy() || !m_over)
        return;
    m_over->addResult(true);
    std::exchange(m_over, {})->finish();
}

tl::expected<void, QString> Exporter::carryOut(const ExportPlan &plan, bool consent)
{
    const QString root = plan.root;
    if (isBusyIn(root))
        return tl::unexpected(busyInBlog());
    const Run &run = begin(root, false);
    run.worker->run(
        [plan, consent, cancelled = run.cancelled] {
            return applyExport(plan, consent, {}, [cancelled] { return cancelled->load(); });
        },
        [this, root](const ExportOutcome &outcome) {
            end(root);
            emit said(exportMessage(root, outcome, [this, root] { undo(root); }));
            emit ended(root, outcome);
            emit blogChanged(root);
        });
    return {};
}

void Exporter::cancel(const QString &root)
{
    if (!isBusyIn(root))
        return;
    *m_runs[root].cancelled = true;
    emit said(cancelledMessage(root));
}

void Exporter::remind(const QString &root)
{
    if (!isBusyIn(root))
        return;
    const bool isStalled = m_runs[root].worker->isStalled();
    emit said(isStalled ? stallMessage(root, canceller(root)) : underWayMessage(root, canceller(root)));
}

/// Taking an export back is not cancelled.
std::function<void()> Exporter::canceller(const QString &root)
{
    if (m_runs[root].undoes || *m_runs[root].cancelled)
        return {};
    return [this, root] { cancel(root); };
}

void Exporter::undo(const QString &root)
{
    if (isBusyIn(root)) {
        emit said(refusedMessage(root, busyInBlog()));
        return;
    }
    begin(root, true).worker->run([root] { return undoExport(root); },
                                  [this, root](const tl::expected<UndoneExport, QString> &undone) {
                                      end(root);
                                      emit said(undoMessage(root, undone));
                                      emit blogChanged(root);
                                  });
}

QFuture<bool> Exporter::over()
{
    if (!isBusy())
        return QtFuture::makeReadyFuture(true);
    if (!m_over) {
        m_over = std::make_shared<QPromise<bool>>();
        m_over->start();
    }
    return m_over->future();
}

QString Exporter::places() const
{
    QStringList places;
    for (const QString &root : m_runs.keys())
        places << QDir::toNativeSeparators(root);
    return places.join(QStringLiteral(", "));
}

} // namespace Hexquill
