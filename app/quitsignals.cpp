// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/quitsignals.h"

#include <csignal>
#include <QSocketNotifier>
#include <sys/socket.h>
#include <unistd.h>

namespace Hexquill {

namespace {

int ends[2] = { -1, -1 }; // a signal handler may do little more than write

void handle(int)
{
    const char one = 1;
    [[maybe_unused]] const ssize_t written = ::write(ends[0], &one, 1); // full: the event is on its way already
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (ends[0] < 0 && ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return; // the system's way then: the process ends, and its journals are found at the next start
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(ends[1], bytes, sizeof bytes) > 0) { }
        emit received();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    for (const int number : { SIGTERM, SIGHUP, SIGINT })
        sigaction(number, &action, nullptr);
}

} // namespace Hexquill
