// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Hexquill {

/// Tells when the page's process works too long on what it was asked. Its own CPU time counts; on the clock it may take
/// a few times as much, for the machine may be busy with other things.
class PageWatch : public QObject
{
    Q_OBJECT
public:
    explicit PageWatch(QObject *parent = nullptr);

    /// Something was asked of the process \a id, which may work \a milliseconds on it; begins anew.
    void begin(qint64 id, int milliseconds);
    void end(); ///< it has answered

signals:
    void overdue();

private:
    void check();

    QTimer m_timer;
    QElapsedTimer m_sinceBegin;
    qint64 m_process = 0;
    qint64 m_usedBefore = 0;
    int m_allowed = 0;
};

} // namespace Hexquill
