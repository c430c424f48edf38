// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

namespace Hexquill {

/// A server on this machine that answers any request with a picture and counts the requests.
class Canary : public QTcpServer
{
public:
    Canary()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++requests;
                connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
                    socket->disconnectFromHost();
                });
            }
        });
    }

    QByteArray hostPort() const { return "127.0.0.1:" + QByteArray::number(serverPort()); }

    int requests = 0;
};

/// A document that tries to do harm.
struct Payload
{
    QString name;
    QString html;
};

/// What a payload does when it can run a script.
inline const QByteArray pwn = "document.documentElement.setAttribute('data-pwned','1')";

/// All of them, which call \a canary and read the file \a secret.
inline QList<Payload> payloads(const Canary &canary, const QString &secret)
{
    QFile file(QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/preview/payloads.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    text.replace("PWN", pwn).replace("CANARY", "http://" + canary.hostPort()).replace("HOSTPORT", canary.hostPort());
    text.replace("SECRET", secret.toUtf8());
    QList<Payload> result;
    for (const QString &part : QString::fromUtf8(text).split(QStringLiteral("### "), Qt::SkipEmptyParts)) {
        const qsizetype end = part.indexOf(u'\n');
        result.append({ part.left(end), part.mid(end + 1) });
    }
    return result;
}

} // namespace Hexquill
