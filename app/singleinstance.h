// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace Hexquill {

/// One window per user: a second start hands its files to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// \a name: of the local socket; a path, or a name below the user's runtime folder.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    /// The user's own socket path.
    static QString defaultName();

    /// Hands \a files (absolute paths, may be empty) to a running first instance; false if there is none that answers.
    bool handOver(const QStringList &files);
    /// Becomes the first instance. An error leaves the program working, only alone.
    bool listen();

signals:
    void received(const QStringList &files); ///< a second start handed these over; empty: only show the window

private:
    void accept();

    QString m_name;
    QLocalServer m_server;
};

} // namespace Hexquill
