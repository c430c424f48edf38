// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/renderscheduler.h"

namespace Hexquill {

namespace {

constexpr int pause = 500; // milliseconds without a key

} // namespace

RenderScheduler::RenderScheduler(RenderProcess &process, QObject *parent)
    : QObject(parent)
    , m_process(process)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RenderScheduler::send);
    connect(&process, &RenderProcess::rendered, this, &RenderScheduler::rendered);
    connect(&process, &RenderProcess::failed, this, &RenderScheduler::failed);
}

void RenderScheduler::setSite(const RenderSite &site)
{
    m_process.setSite(site);
    m_sent = false;
    sendInTime();
}

void RenderScheduler::setLanguage(const QString &code)
{
    m_process.setLanguage(code);
    m_sent = false;
    send();
}

void RenderScheduler::schedule(const RenderRequest &request)
{
    m_newest = request;
    m_sent = false;
    sendInTime();
}

void RenderScheduler::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        send();
}

void RenderScheduler::sendInTime()
{
    if (m_watched)
        send();
    else
        m_pause.start();
}

/// The process keeps one request beside the one it works on, and drops that for a newer one.
void RenderScheduler::send()
{
    m_pause.stop();
    if (m_sent || !m_newest)
        return;
    m_sent = true;
    m_process.request(*m_newest);
}

} // namespace Hexquill
