// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/renderprocess.h"

#include "preview/render/cputime.h"
#include "preview/render/rendermessage.h"

#include <optional>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

namespace Hexquill {

namespace {

constexpr qsizetype largestBody = 8 * 1024 * 1024; // UTF-16 units
constexpr int deathsAllowed = 1;
constexpr int wallFactor
    = 5; ///< on a busy machine a render may take this many deadlines, if it does not use the time itself

} // namespace

class RenderProcess::Private
{
public:
    Private(RenderProcess *owner, const QString &executable);
    ~Private();

    void pump();
    void restart();
    void changeLanguage(const QString &code);

    RenderProcess *q;
    QString program;
    QString language;
    RenderSite site;
    std::optional<RenderRequest> running;
    std::optional<RenderRequest> queued;
    QTimer deadline;

private:
    void start();
    void send();
    void read();
    void finish(const Rendering &rendering);
    void fail(const QString &reason);
    void checkDeadline();
    void handleDeath();
    void handleStartError(QProcess::ProcessError error);
    void stop();

    std::unique_ptr<QProcess> m_process;
    QByteArray m_received;
    bool m_siteSent = false;
    RenderRequest m_lastSent; ///< what the child knows, so that only what differs is sent; empty for a new child
    Rendering m_lastReceived;
    int m_deaths = 0;
    QElapsedTimer m_sinceSent;
    qint64 m_cpuWhenSent = 0;
};

RenderProcess::Private::Private(RenderProcess *owner, const QString &executable)
    : q(owner)
    , program(executable)
{
    deadline.setSingleShot(true);
    deadline.setInterval(2000);
    QObject::connect(&deadline, &QTimer::timeout, q, [this] { checkDeadline(); });
}

RenderProcess::Private::~Private()
{
    stop();
}

/// Ends the child, if any, without waiting for what it is doing.
void RenderProcess::Private::stop()
{
    if (!m_process)
        return;
    m_process->disconnect(q);
    m_process->kill();
    m_process->waitForFinished(1000);
    m_process.reset();
    m_received.clear();
    m_siteSent = false;
    m_lastSent = {};
    m_lastReceived = {};
}

void RenderProcess::Private::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, q, [this] { read(); });
    QObject::connect(
        m_process.get(), &QProcess::finished, q, [this] { handleDeath(); }, Qt::QueuedConnection);
    QObject::connect(
        m_process.get(), &QProcess::errorOccurred, q, [this](QProcess::ProcessError error) { handleStartError(error); },
        Qt::QueuedConnection);
    QStringList arguments{ QStringLiteral("--render-worker") };
    if (!language.isEmpty())
        arguments += language;
    m_process->start(program.isEmpty() ? QCoreApplication::applicationFilePath() : program, arguments);
}

void RenderProcess::Private::send()
{
    if (!m_process)
        start();
    if (!m_siteSent)
        m_process->write(RenderMessage::frame(site));
    m_siteSent = true;
    m_process->write(RenderMessage::frame(*running, m_lastSent));
    m_lastSent = *running;
    m_cpuWhenSent = cpuMilliseconds(m_process->processId());
    m_sinceSent.start();
    deadline.start();
}

/// The deadline is for the child's own work: a machine busy with other things is no fault of the document.
void RenderProcess::Private::checkDeadline()
{
    const qint64 used = m_process ? cpuMilliseconds(m_process->processId()) - m_cpuWhenSent : 0;
    if (used < deadline.interval() && m_sinceSent.elapsed() < qint64(deadline.interval()) * wallFactor) {
        deadline.start();
        return;
    }
    fail(tr("Rendering this text takes longer than %n millisecond(s), so it was stopped.", nullptr,
            deadline.interval()));
}

void RenderProcess::Private::pump()
{
    if (running || !queued)
        return;
    running = std::move(queued);
    queued.reset();
    m_deaths = 0;
    if (running->body.size() > largestBody) {
        QTimer::singleShot(0, q, [this, revision = running->revision] {
            if (running && running->revision == revision)
                fail(tr("This text has more than 8 million characters, too many for the preview."));
        });
        return;
    }
    send();
}

void RenderProcess::Private::read()
{
    m_received += m_process->readAllStandardOutput();
    RenderMessage::Frame frame;
    for (;;) {
        const RenderMessage::FrameState state = RenderMessage::takeFrame(m_received, frame);
        if (state == RenderMessage::FrameState::Incomplete)
            return;
        const std::optional<Rendering> rendering = state == RenderMessage::FrameState::Complete
            ? RenderMessage::readRendering(frame.payload, m_lastReceived)
            : std::nullopt;
        if (!rendering) {
            fail(tr("The render process gave an answer that cannot be read."));
            return;
        }
        m_lastReceived = *rendering;
        if (running && rendering->revision == running->revision)
            finish(*rendering);
    }
}

void RenderProcess::Private::finish(const Rendering &rendering)
{
    deadline.stop();
    running.reset();
    emit q->rendered(rendering);
    pump();
}

void RenderProcess::Private::fail(const QString &reason)
{
    deadline.stop();
    stop();
    if (!running)
        return;
    const quint64 revision = running->revision;
    running.reset();
    emit q->failed(revision, reason);
    pump();
}

void RenderProcess::Private::handleDeath()
{
    if (!m_process || m_process->state() != QProcess::NotRunning)
        return; // a signal of a child that is gone already
    stop();
    if (!running)
        return;
    if (++m_deaths > deathsAllowed)
        fail(tr("The render process ended twice on this text; it may need too much memory."));
    else
        send();
}

void RenderProcess::Private::handleStartError(QProcess::ProcessError error)
{
    if (m_process && error == QProcess::FailedToStart)
        fail(tr("The render process could not be started: %1").arg(m_process->errorString()));
}

void RenderProcess::Private::restart()
{
    m_siteSent = false;
}

/// A child speaks one language all its life.
void RenderProcess::Private::changeLanguage(const QString &code)
{
    language = code;
    deadline.stop();
    stop();
    if (!queued)
        queued = std::move(running);
    running.reset();
    pump();
}

RenderProcess::RenderProcess(const QString &program, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, program))
{
}

RenderProcess::~RenderProcess() = default;

void RenderProcess::setSite(const RenderSite &site)
{
    d->site = site;
    d->restart();
}

void RenderProcess::setLanguage(const QString &code)
{
    if (code != d->language)
        d->changeLanguage(code);
}

void RenderProcess::setDeadline(int milliseconds)
{
    d->deadline.setInterval(milliseconds);
}

void RenderProcess::request(const RenderRequest &request)
{
    d->queued = request;
    d->pump();
}

bool RenderProcess::isBusy() const
{
    return d->running || d->queued;
}

Rendering RenderProcess::renderAndWait(const RenderRequest &request)
{
    Rendering result;
    QEventLoop loop;
    QObject context;
    connect(this, &RenderProcess::rendered, &context, [&](const Rendering &rendering) {
        if (rendering.revision != request.revision)
            return;
        result = rendering;
        loop.quit();
    });
    connect(this, &RenderProcess::failed, &context, [&](quint64 revision, const QString &reason) {
        if (revision != request.revision)
            return;
        result.revision = revision;
        result.error = reason;
        loop.quit();
    });
    this->request(request);
    loop.exec();
    return result;
}

} // namespace Hexquill
