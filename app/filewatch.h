// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <QObject>

class QSocketNotifier;

namespace Hexquill {

class FileHandle;

/// Tells that something happened to a file or in its folder. QFileSystemWatcher would ask the disk in the window's
/// thread when it is given a path, and on a mount that does not answer that takes forever.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    FileWatch();
    ~FileWatch() override;

    /// What makes this follow the file at a path and its folder. It asks the disk, may run in any thread, and does no
    /// harm when this is gone. A file replaced by another one has to be followed again; twice does no harm.
    std::function<void(const QString &path)> follower() const;

signals:
    void changed();

private:
    void read();

    std::shared_ptr<FileHandle> m_events; ///< inotify's; not open where the system has no more of them
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Hexquill
