// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/deeddisk.h"

#include <QDir>
#include <QFileInfo>

namespace Hexquill {

DeedDisk::DeedDisk(OpenPosts &posts, QObject *parent)
    : QObject(parent)
    , m_posts(posts)
{
}

/// For one deed: what waits for one disk holds up none on another.
DiskWorker *DeedDisk::newWorker(const QString &file)
{
    auto *worker = new DiskWorker(this);
    const QString topic = QStringLiteral("deed waits for ") + file;
    connect(worker, &DiskWorker::stalled, this, [this, topic, file] {
        emit said({ Message::Kind::Warning,
                    topic,
                    tr("%1 does not answer. What you asked for is done as soon as it does.")
                        .arg(QDir::toNativeSeparators(QFileInfo(file).absolutePath())),
                    {} });
    });
    connect(worker, &DiskWorker::answered, this, [this, topic] { emit settled(topic); });
    return worker;
}

} // namespace Hexquill
