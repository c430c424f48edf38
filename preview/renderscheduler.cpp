// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/renderscheduler.h"

namespace Hexquill {

RenderScheduler::RenderScheduler(RenderProcess &process, QObject *parent)
    : QObject(parent)
    , m_process(process)
{
    connect(&process, &RenderProcess::rendered, this, &RenderScheduler::rendered);
    connect(&process, &RenderProcess::failed, this, &RenderScheduler::failed);
}

void RenderScheduler::setSite(const RenderSite &site)
{
    m_process.setSite(site);
    m_sent = false;
    send();
}

void RenderScheduler::schedule(const RenderRequest &request)
{
    m_newest = request;
    m_sent = false;
    send();
}

void RenderScheduler::setActive(bool active)
{
    m_active = active;
    send();
}

/// The process keeps one request beside the one it works on, and drops that for a newer one.
void RenderScheduler::send()
{
    if (!m_active || m_sent || !m_newest)
        return;
    m_sent = true;
    m_process.request(*m_newest);
}

} // namespace Hexquill
