// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include <QDataStream>
#include <QLocalSocket>
#include <QStandardPaths>

namespace Hexquill {

namespace {
constexpr int patience = 2000; // milliseconds that a running instance has to answer
constexpr qint64 longestMessage = 1024 * 1024;
const QByteArray taken = QByteArrayLiteral("taken");
} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

QString SingleInstance::defaultName()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/hexquill.socket");
}

bool SingleInstance::handOver(const QStringList &files)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    QDataStream stream(&socket);
    stream << files;
    socket.flush();
    while (socket.bytesAvailable() < taken.size() && socket.waitForReadyRead(patience)) { }
    return socket.readAll() == taken;
}

bool SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return true;
    // A crashed instance leaves its socket file behind; nobody answered on it, so it may go.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::accept()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > longestMessage)
            return socket->abort();
        QDataStream stream(socket);
        stream.startTransaction();
        QStringList files;
        stream >> files;
        if (!stream.commitTransaction())
            return;
        socket->write(taken);
        socket->flush();
        socket->disconnectFromServer();
        emit received(files);
    });
}

} // namespace Hexquill
