// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/fileidentity.h"

#include <QDir>
#include <QFile>
#include <sys/stat.h>

namespace Hexquill {

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat facts = {};
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return std::nullopt;
    return FileIdentity{ quint64(facts.st_dev), quint64(facts.st_ino) };
}

QString FileIdentity::findIn(const QString &folder) const
{
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks))
        if (of(entry.filePath()) == *this)
            return entry.absoluteFilePath();
    return {};
}

} // namespace Hexquill
