// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/app/settled.h"
#include "tests/faults/faultshim.h"

#include <QDir>
#include <QFile>
#include <QTimer>

namespace Hexquill {

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Whether the event loop goes on: it turns that often.
inline bool turns(int times)
{
    int turned = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&turned] { ++turned; });
    timer.start(0);
    return waitUntil([&] { return turned >= times; });
}

} // namespace Hexquill
