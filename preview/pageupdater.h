// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/pagediagrams.h"
#include "preview/pagelibraries.h"
#include "preview/pagemessage.h"
#include "preview/pagewatch.h"
#include "preview/plainblocks.h"

#include <functional>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace Hexquill {

class PreviewPage;

/// What the page is told at its start and keeps until it is loaded again.
struct PageSettings
{
    QJsonObject labels; ///< the page's own words, translated
    QString siteUrl; ///< with a slash at the end
    bool remoteImages = false;
    bool dark = false;
    bool moreContrast = false; ///< than the usual colours have
    bool unseen = false; ///< nobody looks at the page: nothing of it waits for a frame
};

/// Keeps the page showing the newest content: sends only what changed, one message at a time and the newest content
/// next. Messages are small, so a page that does not answer one in time hangs: it is killed and loaded again without
/// the markup of the blocks it died of. The text is never touched by any of this.
class PageUpdater : public QObject
{
    Q_OBJECT
public:
    /// \a page must outlive this.
    explicit PageUpdater(PreviewPage &page, QObject *parent = nullptr);

    void setDeadline(int milliseconds); ///< of CPU time for one answer of the page, default 1000
    void setSettings(const PageSettings &settings); ///< loads the page again if more than its colours changed
    void reload(); ///< loads the page again, if it ever was, and shows the newest content
    void show(const PageContent &content);
    void beginPost(); ///< the next content is another post: shown from its top
    /// Runs one of the page's commands, like `hexquill.scrollToEnd()`, under the same deadline.
    void run(const QString &command, const std::function<void(const QVariant &)> &answered = {});
    bool isStopped() const;

signals:
    void painted(quint64 revision);
    void sent(int blocks, int of); ///< on the way there
    void messageReceived(const QJsonObject &message);
    void simplified(); ///< some blocks were too much for the page, which shows their words alone
    void stopped(); ///< even that was too much
    void cannotStart(); ///< the engine ends before it has shown any page; it is not tried again
    void recovered(); ///< the page holds the newest content again
    void rendererEnded(); ///< crashed or was killed

private:
    enum class State { Empty, Loading, Ready, Stopped, Broken };

    void load();
    void shellLoaded(bool ok);
    void send();
    void updated(const QVariant &blockCount);
    void trust();
    void accuse();
    void lose();
    void rest(State state);
    void receive(const QJsonObject &message);
    bool isDone() const;
    int allowed() const;

    PreviewPage &m_page;
    State m_state = State::Empty;
    PageSettings m_settings;
    PageContent m_given;
    PageContent m_wanted; ///< as given, but for what the page cannot show
    PageContent m_shown; ///< the page's own state
    bool m_hasStarted = false; ///< the engine has loaded the page at least once
    bool m_hasContent = false;
    bool m_atTop = false;
    bool m_inFlight = false;
    bool m_careful = false; ///< looks for one block among many, so messages are smaller still
    int m_deaths = 0; ///< since the page last was well
    quint64 m_loadCount = 0; ///< answers of an earlier load are not this one's
    int m_unanswered = 0;
    int m_deadline = 1000; ///< milliseconds
    int m_extra = 0; ///< milliseconds more while a message is in flight that is one very long block
    QStringList m_suspects; ///< the blocks of the newest message, until the page has painted them and lives
    PlainBlocks m_plain;
    PageLibraries m_libraries;
    PageDiagrams m_diagrams;
    PageWatch m_watch;
    QTimer m_breath;
};

} // namespace Hexquill
