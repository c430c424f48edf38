// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// Why a version was kept.
enum class KeptBecause {
    Saved, ///< it was written to the post's file
    Written, ///< unsaved text, some minutes old
    Replaced, ///< another program's text that the writer's took the place of
    GivenUp, ///< unsaved text that another one took the place of
};

/// One kept version of a post.
struct PostVersion
{
    QString file; ///< where its bytes are
    QDateTime time; ///< when it was kept, local
    KeptBecause reason = KeptBecause::Saved;
    qint64 bytes = 0;
};

/// The last versions of each post, outside of any blog: a second net below the file itself.
/// Each lies in a folder named by its file's path. Kept are the newest twenty, and beyond them the last one of each of
/// thirty days, together at most 32 MiB a post; the newest always stays.
class PostHistory
{
public:
    /// \a home: the folder of all posts' versions; empty keeps none.
    explicit PostHistory(const QString &home = {})
        : m_home(home)
    {
    }

    /// Keeps \a bytes as a version of the post at \a path (absolute) unless its newest is the same. Errors are
    /// sentences.
    tl::expected<void, QString> keep(const QString &path, const QByteArray &bytes, KeptBecause reason) const;
    QList<PostVersion> versions(const QString &path) const; ///< newest first
    /// The post at \a from is at \a to now, and its versions go with it unless there are some already.
    void move(const QString &from, const QString &to) const;
    /// Removes the oldest versions of all posts beyond \a mostBytes together; each post's newest stays.
    void trim(qint64 mostBytes = 1LL << 30) const;

private:
    QString folderOf(const QString &path) const;
    void prune(const QString &path) const;

    QString m_home;
};

} // namespace Hexquill
