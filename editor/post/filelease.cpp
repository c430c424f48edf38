// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/filelease.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <thread>

namespace Hexquill {

namespace {

constexpr int mostTries = 100;
constexpr std::chrono::milliseconds pause(5); // somebody may be reading the file just now

} // namespace

FileLease::FileLease(int descriptor)
    : m_descriptor(descriptor)
{
    // Who waits is told of by a signal. The usual one ends the process, this one is ignored where nobody asks for it.
    if (::fcntl(descriptor, F_SETSIG, SIGURG) != 0)
        return;
    for (int i = 0; i < mostTries && !m_isHeld; ++i) {
        m_isHeld = ::fcntl(descriptor, F_SETLEASE, F_WRLCK) == 0;
        if (!m_isHeld && errno != EAGAIN)
            return;
        if (!m_isHeld)
            std::this_thread::sleep_for(pause);
    }
}

FileLease::~FileLease()
{
    ::fcntl(m_descriptor, F_SETLEASE, F_UNLCK);
}

} // namespace Hexquill
