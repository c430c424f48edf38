// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Hexquill {

/// Finds out whether the preview's web engine can be started here. The engine would end the whole program without
/// asking if it is started without its sandbox or its files, or if its process cannot run, so this is asked first.
class WebEngineTrial : public QObject
{
    Q_OBJECT
public:
    explicit WebEngineTrial(QObject *parent = nullptr);
    ~WebEngineTrial() override;

    /// Answers with finished(): at once if something is missing, else when the engine's process has spoken.
    void start();

signals:
    /// \a obstacle: why the engine cannot be started, in words for the writer; empty if it can.
    void finished(const QString &obstacle);

private:
    void judge();

    QProcess m_process;
    QTimer m_patience;
};

} // namespace Hexquill
