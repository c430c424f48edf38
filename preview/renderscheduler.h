// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/rendering.h"
#include "preview/render/renderprocess.h"

#include <optional>
#include <QObject>
#include <QTimer>

namespace Hexquill {

/// Decides when a post is rendered: at once when nothing is being rendered, else right after, and always the newest. No
/// waiting for a pause in typing. While nobody watches the page, typing renders nothing: the newest request waits for a
/// pause, for those who read a rendering without showing it.
class RenderScheduler : public QObject
{
    Q_OBJECT
public:
    /// \a process must outlive this.
    explicit RenderScheduler(RenderProcess &process, QObject *parent = nullptr);

    void setSite(const RenderSite &site); ///< the blog's settings; renders the newest request again
    void setLanguage(const QString &code); ///< of cards and diagnostics; renders the newest request again
    void schedule(const RenderRequest &request);
    void setWatched(bool watched); ///< whether a page shows renderings; true at first
    bool isWatched() const { return m_watched; }

signals:
    void rendered(const Hexquill::Rendering &rendering);
    /// This revision could not be rendered; \a message is for the writer.
    void failed(quint64 revision, const QString &message);

private:
    void sendInTime();
    void send();

    RenderProcess &m_process;
    std::optional<RenderRequest> m_newest;
    bool m_sent = true;
    bool m_watched = true;
    QTimer m_pause;
};

} // namespace Hexquill
