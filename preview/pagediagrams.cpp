// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pagediagrams.h"

#include "preview/pagescript.h"

namespace Hexquill {

namespace {

constexpr int probeInterval = 200; // milliseconds from one question whether the page lives to the next
constexpr int longestWait = 20'000; // milliseconds for a page that lives, but does not finish a drawing
constexpr int refusedOfOnePost = 3; // then nothing more of it is drawn

} // namespace

PageDiagrams::PageDiagrams(Run run, QObject *parent)
    : QObject(parent)
    , m_run(std::move(run))
{
    m_probe.setSingleShot(true);
    m_probe.setInterval(probeInterval);
    connect(&m_probe, &QTimer::timeout, this, &PageDiagrams::probe);
}

void PageDiagrams::pageLoaded()
{
    m_hasLibrary = false;
    m_isAsking = false;
    m_source.clear();
    m_probe.stop();
}

void PageDiagrams::beginPost()
{
    m_refused.clear();
}

bool PageDiagrams::isDrawing() const
{
    return !m_source.isEmpty();
}

void PageDiagrams::drawNext()
{
    if (m_isAsking || isDrawing())
        return;
    m_isAsking = true;
    m_run(QStringLiteral("hexquill.nextDiagram()"), [this](const QVariant &source) {
        m_isAsking = false;
        const QString text = source.toString();
        if (text.isEmpty())
            return;
        if (m_refused.contains(text) || m_refused.size() >= refusedOfOnePost)
            m_run(QStringLiteral("hexquill.refuseDiagram()"), {});
        else
            draw(text);
    });
}

void PageDiagrams::draw(const QString &source)
{
    m_source = source;
    m_sinceDraw.start();
    if (!m_hasLibrary)
        m_run(diagramScript(), {});
    m_hasLibrary = true;
    m_run(QStringLiteral("hexquill.drawDiagram()"), {});
    probe();
}

/// A drawing goes on after its command has been answered: while it does, the page is asked again and again.
void PageDiagrams::probe()
{
    if (!isDrawing())
        return;
    if (m_sinceDraw.elapsed() > longestWait) {
        m_refused.insert(std::exchange(m_source, {}));
        m_run(QStringLiteral("hexquill.refuseDiagram()"), {});
        return;
    }
    m_run(QStringLiteral("true"), [this](const QVariant &) { m_probe.start(); });
}

void PageDiagrams::done()
{
    m_source.clear();
    m_probe.stop();
    drawNext();
}

bool PageDiagrams::accuse()
{
    if (!isDrawing())
        return false;
    m_refused.insert(std::exchange(m_source, {}));
    return true;
}

} // namespace Hexquill
