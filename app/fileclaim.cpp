// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/fileclaim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace Hexquill {

std::optional<FileOwner> FileClaim::take(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    release();
    if (m_folder.isEmpty() || canonical.isEmpty() || !QDir().mkpath(m_folder))
        return std::nullopt;
    const QByteArray name = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    auto lock = std::make_unique<QLockFile>(m_folder + QLatin1Char('/') + QLatin1String(name));
    lock->setStaleLockTime(0); // a writer may think for days
    if (lock->tryLock(0)) {
        m_lock = std::move(lock);
        return std::nullopt;
    }
    if (lock->error() != QLockFile::LockFailedError)
        return std::nullopt; // saving still sees what others wrote
    FileOwner owner;
    QString program;
    lock->getLockInfo(&owner.process, &owner.host, &program);
    return owner;
}

} // namespace Hexquill
