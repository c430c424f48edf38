// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QVariant>

namespace Hexquill {

/// Has the page draw the diagrams that wait in it, one at a time. A diagram that the page dies of, or that never comes,
/// is not drawn again; after some of these no further one of the post is.
class PageDiagrams : public QObject
{
    Q_OBJECT
public:
    using Run = std::function<void(const QString &command, const std::function<void(const QVariant &)> &answered)>;

    /// \a run gives the page a command.
    explicit PageDiagrams(Run run, QObject *parent = nullptr);

    void pageLoaded(); ///< anew: nothing is drawn in it
    void beginPost(); ///< another post, or another chance for this one
    void drawNext(); ///< unless one is being drawn
    void done(); ///< the page has drawn what it was asked to
    bool isDrawing() const;
    /// Blames the diagram that was being drawn for the page's death; false if there was none.
    bool accuse();

private:
    void draw(const QString &source);
    void probe();

    Run m_run;
    bool m_hasLibrary = false;
    bool m_isAsking = false;
    QString m_source; ///< of the diagram that is being drawn
    QSet<QString> m_refused;
    QElapsedTimer m_sinceDraw;
    QTimer m_probe;
};

} // namespace Hexquill
