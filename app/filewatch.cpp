// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/filewatch.h"

#include "editor/post/filehandle.h"

#include <array>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <sys/inotify.h>
#include <unistd.h>

namespace Hexquill {

namespace {
constexpr quint32 fileEvents = IN_ATTRIB | IN_MODIFY | IN_MOVE_SELF | IN_DELETE_SELF;
constexpr quint32 folderEvents = IN_ONLYDIR | IN_MOVE | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF;
} // namespace

FileWatch::FileWatch()
    : m_events(std::make_shared<FileHandle>(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)))
{
    if (!m_events->isOpen())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_events->descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &FileWatch::read);
}

FileWatch::~FileWatch() = default;

std::function<void(const QString &path)> FileWatch::follower() const
{
    return [events = m_events](const QString &path) {
        const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
        ::inotify_add_watch(events->descriptor(), folder.constData(), folderEvents);
        ::inotify_add_watch(events->descriptor(), QFile::encodeName(path).constData(), fileEvents);
    };
}

/// What happened is found out by looking, so that nothing depends on what an event says.
void FileWatch::read()
{
    std::array<char, 4096> events;
    while (::read(m_events->descriptor(), events.data(), events.size()) > 0) { }
    emit changed();
}

} // namespace Hexquill
