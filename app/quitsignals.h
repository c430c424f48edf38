// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace Hexquill {

/// SIGTERM, SIGHUP and SIGINT as an event: whoever ends the session has no time for questions. One a program.
class QuitSignals : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);

signals:
    void received();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Hexquill
