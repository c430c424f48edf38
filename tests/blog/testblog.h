// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/blog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Hexquill {

/// A throw-away blog on the disk.
class TestBlog
{
public:
    explicit TestBlog(const QByteArray &settings = {})
    {
        write(QStringLiteral("_config.yml"), settings.isEmpty() ? QByteArray("title: x\n") : settings);
        QDir(m_folder.path()).mkpath(QStringLiteral("source/_posts"));
    }

    QString root() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString post(const QString &name) const { return file(QStringLiteral("source/_posts/") + name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(file(name)).path());
        QFile target(file(name));
        return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() ? file(name) : QString();
    }
    QByteArray read(const QString &name) const
    {
        QFile source(file(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray("(not there)");
    }
    bool has(const QString &name) const { return QFileInfo::exists(file(name)); }
    Blog opened() const { return Blog::open(m_folder.path()).value(); }

private:
    QTemporaryDir m_folder;
};

} // namespace Hexquill
