// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QObject>

namespace Hexquill {

/// A desktop's session manager for one program: the server's side of the X Session Management Protocol 1.0.
class SessionManager : public QObject
{
    Q_OBJECT
public:
    SessionManager();
    ~SessionManager() override;

    QByteArray address() const; ///< for $SESSION_MANAGER; empty: it cannot listen here
    void logOut(); ///< asks the program to save what it has, for the session ends
    void end(); ///< and then to go
    int questions() const; ///< that the program wanted to ask its user

signals:
    void joined(); ///< the program has, and has saved itself once as the protocol wants
    void saved(bool success);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hexquill
