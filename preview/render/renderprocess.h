// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/rendering.h"

#include <memory>
#include <QObject>

namespace Hexquill {

/// Runs render() in a child process with memory and CPU limits and a deadline, so that no document can freeze the
/// window or take its memory: one render in flight, the newest request next, a child that overruns is killed and
/// restarted. The child is this program with the hidden argument `--render-worker` and the language behind it.
class RenderProcess : public QObject
{
    Q_OBJECT
public:
    /// \a program: path of the executable to start; empty for this one.
    explicit RenderProcess(const QString &program = {}, QObject *parent = nullptr);
    ~RenderProcess() override;

    void setSite(const RenderSite &site);
    /// Of the words in cards and diagnostics: a code that this program knows; empty: as they stand in the source. Asks
    /// what is in flight once more in the new one.
    void setLanguage(const QString &code);
    void setDeadline(int milliseconds); ///< of CPU time, default 2000; five times as much on the clock
    /// Queues \a request; a queued one that has not started is dropped for it.
    void request(const RenderRequest &request);
    bool isBusy() const;

    /// For commands and tests: renders one post and waits. Has `error` set if a limit was hit.
    Rendering renderAndWait(const RenderRequest &request);

signals:
    void rendered(const Hexquill::Rendering &rendering);
    /// The document was too costly, or the child died twice on it; \a reason is for the writer.
    void failed(quint64 revision, const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The child's side: reads requests from standard input, answers on standard output, until end of file.
/// Sets its own limits first. Returns the exit code.
int runRenderWorker();

} // namespace Hexquill
