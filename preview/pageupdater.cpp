// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pageupdater.h"

#include "preview/previewpage.h"

#include <csignal>
#include <QFile>
#include <QJsonDocument>
#include <QPointer>
#include <QWebEngineScript>

namespace Hexquill {

namespace {

constexpr int charactersAMessage = 150'000;
constexpr qsizetype charactersAMillisecond = 150;

/// What an honest article of this length may take the page beyond the deadline: laying out a megabyte takes seconds on
/// slow machines, however harmless it is. Milliseconds.
int longArticleAllowance(const PageContent &content)
{
    qsizetype characters = 0;
    for (const QString &block : content.blocks)
        characters += block.size();
    return int(characters / charactersAMillisecond);
}

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/page/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Our scripts as one closed function: nothing of them but its result can be seen from outside.
QString pageScript()
{
    QString script = QStringLiteral("var hexquill = (() => { 'use strict';\n");
    for (const char *name : { "bridge.js", "addresses.js", "pictures.js", "sanitize.js", "code.js", "tags.js",
                              "morph.js", "article.js", "frame.js", "zoom.js", "page.js" })
        script += resource(QString::fromLatin1(name));
    return script + QStringLiteral("\n})();\n");
}

QString toScript(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

PageUpdater::PageUpdater(PreviewPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    m_watch.setSingleShot(true);
    setDeadline(2000);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_page.renderProcessPid() > 0)
            ::kill(pid_t(m_page.renderProcessPid()), SIGKILL);
        else
            lose();
    });
    connect(&page, &QWebEnginePage::loadFinished, this, &PageUpdater::shellLoaded);
    connect(&page, &PreviewPage::messageReceived, this, &PageUpdater::receive);
    connect(&page, &QWebEnginePage::renderProcessTerminated, this, [this] {
        emit rendererEnded();
        QTimer::singleShot(0, this, &PageUpdater::lose); // not from within the page's own farewell
    });
}

void PageUpdater::setDeadline(int milliseconds)
{
    m_deadline = milliseconds;
    m_watch.setInterval(m_deadline + longArticleAllowance(m_wanted));
}

void PageUpdater::setSettings(const PageSettings &settings)
{
    const bool onlyDark = settings.labels == m_settings.labels && settings.siteUrl == m_settings.siteUrl
        && settings.remoteImages == m_settings.remoteImages;
    m_settings = settings;
    if (m_state != State::Ready)
        return;
    if (onlyDark)
        run(QStringLiteral("hexquill.setDark(%1)")
                .arg(settings.dark ? QStringLiteral("true") : QStringLiteral("false")));
    else
        load();
}

void PageUpdater::reload()
{
    m_failures = 0;
    load();
}

void PageUpdater::load()
{
    ++m_loadCount;
    m_state = State::Loading;
    m_unanswered = 0;
    m_inFlight = false;
    m_hasHighlighter = false;
    m_shown = {};
    m_watch.stop();
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
    const QJsonObject settings{ { QStringLiteral("token"), m_page.token() },
                                { QStringLiteral("labels"), m_settings.labels },
                                { QStringLiteral("siteUrl"), m_settings.siteUrl },
                                { QStringLiteral("remoteImages"), m_settings.remoteImages },
                                { QStringLiteral("dark"), m_settings.dark } };
    run(pageScript() + QStringLiteral("hexquill.start(%1)").arg(toScript(settings)));
    send();
}

void PageUpdater::show(const PageContent &content)
{
    const bool same = content.blocks == m_wanted.blocks;
    m_wanted = content;
    m_hasContent = true;
    m_watch.setInterval(m_deadline + longArticleAllowance(m_wanted));
    if (m_state == State::Stopped && !same) {
        m_failures = 1;
        load();
    } else if (m_state == State::Empty) {
        load();
    }
    send();
}

void PageUpdater::beginPost()
{
    m_atTop = true;
}

bool PageUpdater::isStopped() const
{
    return m_state == State::Stopped;
}

void PageUpdater::run(const QString &command, const std::function<void(const QVariant &)> &answered)
{
    if (m_state != State::Ready)
        return;
    if (m_unanswered++ == 0)
        m_watch.start();
    m_page.runJavaScript(
        command, QWebEngineScript::ApplicationWorld,
        [this, answered, load = m_loadCount, self = QPointer<PageUpdater>(this)](const QVariant &result) {
            if (!self || load != m_loadCount)
                return;
            if (--m_unanswered == 0)
                m_watch.stop();
            else
                m_watch.start();
            if (answered)
                answered(result);
        });
}

bool PageUpdater::isDone() const
{
    return m_shown.revision == m_wanted.revision && m_shown.blocks == m_wanted.blocks && m_shown.toc == m_wanted.toc
        && m_shown.frame == m_wanted.frame;
}

void PageUpdater::send()
{
    if (m_state != State::Ready || m_inFlight || !m_hasContent || isDone())
        return;
    const QJsonObject message = nextMessage();
    m_inFlight = true;
    run(QStringLiteral("hexquill.update(%1)").arg(toScript(message)),
        [this](const QVariant &count) { updated(count); });
}

/// The next step towards the wanted content; what it does is entered in m_shown at once.
QJsonObject PageUpdater::nextMessage()
{
    const QList<QList<BlockSplice>> parts = inParts(spliceBlocks(m_shown.blocks, m_wanted.blocks), charactersAMessage);
    QJsonObject message;
    if (!parts.isEmpty()) {
        bringHighlighter(parts.first());
        mirror(parts.first());
        message.insert(QStringLiteral("splices"), toJson(parts.first()));
    }
    if (m_shown.frame != m_wanted.frame)
        message.insert(QStringLiteral("frame"), m_wanted.frame);
    m_shown.frame = m_wanted.frame;
    if (m_atTop)
        message.insert(QStringLiteral("atTop"), true);
    m_atTop = false;
    if (parts.size() > 1)
        return message;
    if (m_shown.toc != m_wanted.toc)
        message.insert(QStringLiteral("toc"), m_wanted.toc);
    m_shown.toc = m_wanted.toc;
    m_shown.revision = m_wanted.revision;
    message.insert(QStringLiteral("revision"), QString::number(m_wanted.revision));
    return message;
}

void PageUpdater::mirror(const QList<BlockSplice> &splices)
{
    for (const BlockSplice &splice : splices) {
        m_shown.blocks
            = m_shown.blocks.mid(0, splice.at) + splice.insert + m_shown.blocks.mid(splice.at + splice.remove);
    }
}

void PageUpdater::bringHighlighter(const QList<BlockSplice> &splices)
{
    if (m_hasHighlighter)
        return;
    for (const BlockSplice &splice : splices) {
        for (const QString &html : splice.insert)
            m_hasHighlighter = m_hasHighlighter || html.contains(QStringLiteral("highlight"));
    }
    if (m_hasHighlighter)
        run(resource(QStringLiteral("lib/highlight.js")) + QStringLiteral("\ntrue"));
}

void PageUpdater::updated(const QVariant &blockCount)
{
    m_inFlight = false;
    if (!blockCount.isValid() || blockCount.toInt() != m_shown.blocks.size()) {
        lose(); // the page is not what we believe it is: begin again
        return;
    }
    if (m_failures > 0 && isDone()) {
        m_failures = 0;
        emit recovered();
    }
    send();
}

/// The page is gone or wrong: once more, then not until the content is another one.
void PageUpdater::lose()
{
    if (m_state == State::Stopped)
        return;
    m_watch.stop();
    ++m_loadCount;
    if (++m_failures < 2) {
        load();
        return;
    }
    m_state = State::Stopped;
    emit stopped();
}

void PageUpdater::receive(const QJsonObject &message)
{
    if (message.value(QStringLiteral("kind")) != QStringLiteral("painted")) {
        emit messageReceived(message);
        return;
    }
    const QString revision = message.value(QStringLiteral("revision")).toString();
    if (!revision.isEmpty())
        emit painted(revision.toULongLong());
}

} // namespace Hexquill
