// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pageupdater.h"

#include "preview/pagescript.h"
#include "preview/previewpage.h"

#include <csignal>
#include <QPointer>
#include <QWebEngineScript>

namespace Hexquill {

namespace {

// Small enough that the page is done with a message in a fraction of its deadline, whatever honest text it holds.
constexpr int charactersAMessage = 100'000;
constexpr int charactersACarefulMessage = 8'000;
constexpr int charactersAMillisecond = 200; // a block longer than a message gets this much beyond the deadline
constexpr int deathsOfOneArticle = 6; // then nothing of it is trusted
constexpr int startsTried = 2;
constexpr int drawingFactor = 3; // a diagram may take the page this many deadlines, Mermaid's own start included
constexpr int firstBreath = 200; // milliseconds from an answer until the page has painted and is asked whether it lives

} // namespace

PageUpdater::PageUpdater(PreviewPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_diagrams([this](const QString &command, const auto &answered) { run(command, answered); })
{
    m_breath.setSingleShot(true);
    m_breath.setInterval(firstBreath);
    connect(&m_breath, &QTimer::timeout, this,
            [this] { run(QStringLiteral("true"), [this](const QVariant &) { trust(); }); });
    connect(&m_watch, &PageWatch::overdue, this, [this] {
        if (m_page.renderProcessPid() > 0)
            ::kill(pid_t(m_page.renderProcessPid()), SIGKILL);
        else
            lose();
    });
    connect(&m_plain, &PlainBlocks::released, this, [this] {
        m_wanted.blocks = m_plain.shown(m_given.blocks);
        send();
    });
    connect(&page, &PreviewPage::left, this, &PageUpdater::lose, Qt::QueuedConnection);
    connect(&page, &PreviewPage::shellLoaded, this, &PageUpdater::shellLoaded);
    connect(&page, &PreviewPage::messageReceived, this, &PageUpdater::receive);
    connect(&page, &QWebEnginePage::renderProcessTerminated, this, [this] {
        emit rendererEnded();
        QTimer::singleShot(0, this, &PageUpdater::lose); // not from within the page's own farewell
    });
}

void PageUpdater::setDeadline(int milliseconds)
{
    m_deadline = milliseconds;
}

void PageUpdater::setSettings(const PageSettings &settings)
{
    const bool onlyColors = settings.labels == m_settings.labels && settings.siteUrl == m_settings.siteUrl
        && settings.remoteImages == m_settings.remoteImages;
    m_settings = settings;
    if (m_state != State::Ready)
        return;
    const auto word = [](bool on) { return on ? QStringLiteral("true") : QStringLiteral("false"); };
    if (onlyColors)
        run(QStringLiteral("hexquill.setLook(%1, %2)").arg(word(settings.dark), word(settings.moreContrast)));
    else
        load();
}

void PageUpdater::reload()
{
    if (m_state == State::Empty || m_state == State::Broken)
        return;
    m_deaths = 0;
    m_plain.clear();
    m_diagrams.beginPost();
    m_wanted = m_given;
    load();
}

void PageUpdater::load()
{
    ++m_loadCount;
    m_state = State::Loading;
    m_unanswered = 0;
    m_inFlight = false;
    m_extra = 0;
    m_libraries.forget();
    m_diagrams.pageLoaded();
    m_shown = {};
    m_watch.end();
    m_breath.stop();
    m_page.loadShell();
}

void PageUpdater::shellLoaded(bool ok)
{
    if (m_state != State::Loading)
        return;
    if (!ok) {
        lose();
        return;
    }
    m_state = State::Ready;
    m_hasStarted = true;
    const QJsonObject settings{
        { QStringLiteral("token"), m_page.token() },       { QStringLiteral("labels"), m_settings.labels },
        { QStringLiteral("siteUrl"), m_settings.siteUrl }, { QStringLiteral("remoteImages"), m_settings.remoteImages },
        { QStringLiteral("dark"), m_settings.dark },       { QStringLiteral("moreContrast"), m_settings.moreContrast },
        { QStringLiteral("unseen"), m_settings.unseen }
    };
    run(pageScript() + QStringLiteral("hexquill.start(%1)").arg(toScript(settings)));
    send();
}

void PageUpdater::show(const PageContent &content)
{
    const bool same = content.blocks == m_given.blocks;
    if (!m_atTop)
        m_plain.follow(m_given.blocks, content.blocks);
    m_given = content;
    m_wanted = content;
    m_wanted.blocks = m_plain.shown(content.blocks);
    m_hasContent = true;
    if (m_state == State::Stopped && !same) {
        m_deaths = 0;
        load();
    } else if (m_state == State::Empty) {
        load();
    }
    send();
}

void PageUpdater::beginPost()
{
    m_atTop = true;
    m_diagrams.beginPost();
}

bool PageUpdater::isStopped() const
{
    return m_state == State::Stopped;
}

/// Milliseconds of CPU time for what the page is doing.
int PageUpdater::allowed() const
{
    return m_deadline * (m_diagrams.isDrawing() ? drawingFactor : 1) + m_extra;
}

void PageUpdater::run(const QString &command, const std::function<void(const QVariant &)> &answered)
{
    if (m_state != State::Ready)
        return;
    if (m_unanswered++ == 0)
        m_watch.begin(m_page.renderProcessPid(), allowed());
    m_page.runJavaScript(
        command, QWebEngineScript::ApplicationWorld,
        [this, answered, load = m_loadCount, self = QPointer<PageUpdater>(this)](const QVariant &result) {
            if (!self || load != m_loadCount)
                return;
            if (--m_unanswered == 0)
                m_watch.end();
            else
                m_watch.begin(m_page.renderProcessPid(), allowed());
            if (answered)
                answered(result);
        });
}

bool PageUpdater::isDone() const
{
    return m_shown.revision == m_wanted.revision && m_shown.blocks == m_wanted.blocks && m_shown.toc == m_wanted.toc
        && m_shown.frame == m_wanted.frame && m_shown.deadLinks == m_wanted.deadLinks;
}

void PageUpdater::send()
{
    if (m_state != State::Ready || m_inFlight || !m_hasContent || isDone())
        return;
    if (changesDrawing(m_shown, m_wanted))
        return load();
    const QList<QList<BlockSplice>> parts = inParts(spliceBlocks(m_shown.blocks, m_wanted.blocks),
                                                    m_careful ? charactersACarefulMessage : charactersAMessage);
    const QList<BlockSplice> splices = parts.value(0);
    for (const QString &script : m_libraries.neededBy(splices, drawsFormulas(m_wanted)))
        run(script);
    QJsonObject message = messageTowards(m_wanted, splices, parts.size() < 2, m_shown);
    if (std::exchange(m_atTop, false))
        message.insert(QStringLiteral("atTop"), true);
    m_suspects.clear();
    for (const BlockSplice &splice : splices)
        m_suspects += splice.insert;
    m_inFlight = true;
    m_breath.stop();
    m_extra = qMax(0, charactersOf(splices) - charactersAMessage) / charactersAMillisecond;
    run(QStringLiteral("hexquill.update(%1)").arg(toScript(message)),
        [this](const QVariant &count) { updated(count); });
    m_watch.begin(m_page.renderProcessPid(), allowed()); // older questions have had their time
}

void PageUpdater::updated(const QVariant &blockCount)
{
    m_inFlight = false;
    m_extra = 0;
    if (!blockCount.isValid() || blockCount.toInt() != m_shown.blocks.size()) {
        lose(); // the page is not what we believe it is: begin again
        return;
    }
    emit sent(int(m_shown.blocks.size()), int(m_wanted.blocks.size()));
    if (m_deaths > 0 && isDone())
        emit recovered();
    m_breath.start();
    send();
}

/// The page has painted what it was given and still answers.
void PageUpdater::trust()
{
    m_suspects.clear();
    m_careful = false;
    m_deaths = 0;
    m_plain.trust();
}

/// Finds what the page died of: what came last, first more closely, then without its markup.
void PageUpdater::accuse()
{
    if (m_suspects.isEmpty())
        return; // nothing of the article: the page is made anew and that is all
    if (m_deaths >= deathsOfOneArticle)
        m_plain.add(m_given.blocks);
    else if (m_careful || m_suspects.size() == 1)
        m_plain.add(m_suspects);
    else
        m_careful = true;
    m_suspects.clear();
    m_wanted.blocks = m_plain.shown(m_given.blocks);
    if (!m_plain.isEmpty())
        emit simplified();
}

/// The page is gone or wrong: it is made anew, until even the plain words of the article are too much for it.
void PageUpdater::lose()
{
    if (m_state == State::Stopped || m_state == State::Broken)
        return;
    if (m_diagrams.accuse()) {
        load();
        return;
    }
    ++m_deaths;
    if (!m_hasStarted && m_deaths >= startsTried) {
        rest(State::Broken);
        emit cannotStart();
        return;
    }
    accuse();
    if (m_deaths <= deathsOfOneArticle + 1) {
        load();
        return;
    }
    rest(State::Stopped);
    emit stopped();
}

/// Nothing is asked of the page any more, and what it still says is not heard.
void PageUpdater::rest(State state)
{
    m_watch.end();
    m_breath.stop();
    ++m_loadCount;
    m_state = state;
}

void PageUpdater::receive(const QJsonObject &message)
{
    const QString kind = message.value(QStringLiteral("kind")).toString();
    if (kind == QStringLiteral("diagramsWait"))
        m_diagrams.drawNext();
    else if (kind == QStringLiteral("diagramDone"))
        m_diagrams.done();
    else if (kind != QStringLiteral("painted"))
        emit messageReceived(message);
    if (kind != QStringLiteral("painted"))
        return;
    const QString revision = message.value(QStringLiteral("revision")).toString();
    if (!revision.isEmpty())
        emit painted(revision.toULongLong());
}

} // namespace Hexquill
