// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/recordlock.h"

#include "editor/post/filehandle.h"

#include <QCoreApplication>
#include <QLockFile>

#include <cerrno>

namespace Hexquill {

QString lockMessage(const QLockFile &lock, const QString &busy)
{
    const int error = errno;
    if (lock.error() == QLockFile::LockFailedError)
        return busy;
    return QCoreApplication::translate("Blog", "%1 could not be written: %2").arg(lock.fileName(), systemReason(error));
}

} // namespace Hexquill
