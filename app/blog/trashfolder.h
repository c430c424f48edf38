// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// One of the desktop's trash folders, by freedesktop.org's trash specification 1.0: the writer's own, or that of
/// another file system. QFile::moveToTrash() of Qt 6.4 says "done" where it found none and moved the file into the
/// program's working folder, and writes notes that file managers cannot read.
class TrashFolder
{
public:
    /// The trash of the file system that \a path (absolute) is on, made where it is missing. Errors are sentences.
    static tl::expected<TrashFolder, QString> forFile(const QString &path);
    /// A place there for the file or folder \a path that nothing has and none of \a taken is.
    tl::expected<QString, QString> placeFor(const QString &path, const QSet<QString> &taken) const;
    /// What the note of \a path says.
    QByteArray noteFor(const QString &path) const;
    /// The trash's note of where \a inTrash came from: info/NAME.trashinfo beside files/NAME.
    static QString noteOf(const QString &inTrash);

private:
    TrashFolder(const QString &folder, const QString &top)
        : m_folder(folder)
        , m_top(top)
    {
    }

    QString m_folder;
    QString m_top; ///< where its file system begins, which notes are relative to; empty for the writer's own
};

} // namespace Hexquill
