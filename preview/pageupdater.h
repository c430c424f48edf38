// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/blockdiff.h"

#include <functional>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace Hexquill {

class PreviewPage;

/// All that the page shows.
struct PageContent
{
    quint64 revision = 0;
    QStringList blocks;
    QString toc; ///< Hexo's list of contents
    QJsonObject frame;
};

/// What the page is told at its start and keeps until it is loaded again.
struct PageSettings
{
    QJsonObject labels; ///< the page's own words, translated
    QString siteUrl; ///< with a slash at the end
    bool remoteImages = false;
    bool dark = false;
};

/// Keeps the page showing the newest content: sends only what changed, one message at a time and the newest content
/// next. A page that does not answer in time is killed and loaded again, once; then only a different content gets a
/// chance. The text is never touched by any of this.
class PageUpdater : public QObject
{
    Q_OBJECT
public:
    /// \a page must outlive this.
    explicit PageUpdater(PreviewPage &page, QObject *parent = nullptr);

    void setDeadline(int milliseconds); ///< for one answer of the page, default 2000; long articles get more
    void setSettings(const PageSettings &settings); ///< loads the page again if more than `dark` changed
    void reload(); ///< loads the page again and shows the newest content
    void show(const PageContent &content);
    void beginPost(); ///< the next content is another post: shown from its top
    /// Runs one of the page's commands, like `hexquill.setDark(true)`, under the same deadline.
    void run(const QString &command, const std::function<void(const QVariant &)> &answered = {});
    bool isStopped() const;

signals:
    void painted(quint64 revision);
    void messageReceived(const QJsonObject &message);
    void stopped(); ///< the content was too much for the page twice
    void recovered(); ///< the page holds the newest content again
    void rendererEnded(); ///< crashed or was killed

private:
    enum class State { Empty, Loading, Ready, Stopped };

    void load();
    void shellLoaded(bool ok);
    void send();
    QJsonObject nextMessage();
    void mirror(const QList<BlockSplice> &splices);
    void bringHighlighter(const QList<BlockSplice> &splices);
    void updated(const QVariant &blockCount);
    void lose();
    void receive(const QJsonObject &message);
    bool isDone() const;

    PreviewPage &m_page;
    State m_state = State::Empty;
    PageSettings m_settings;
    PageContent m_wanted;
    PageContent m_shown; ///< the page's own state
    bool m_hasContent = false;
    bool m_atTop = false;
    bool m_inFlight = false;
    bool m_hasHighlighter = false;
    int m_failures = 0;
    quint64 m_loadCount = 0; ///< answers of an earlier load are not this one's
    int m_unanswered = 0;
    int m_deadline = 2000; ///< milliseconds, before what a long article gets beyond it
    QTimer m_watch;
};

} // namespace Hexquill
