// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// The most bytes a post may have; larger files are refused with a message.
constexpr qint64 maximumPostBytes = 64 * 1024 * 1024;

/// Reads a regular file whole. Errors are sentences for the writer: missing, unreadable, a folder, a pipe or device,
/// larger than maximumPostBytes. Never blocks on a pipe.
tl::expected<QByteArray, QString> readFile(const QString &path, qint64 maximumBytes = maximumPostBytes);

/// What becomes of a file that has other names (hard links), or whose owner and rights a new one cannot be given.
enum class SameFile {
    Guarded, ///< it is written into, but only while other programs can be kept out of it
    Unguarded, ///< it is written into: what another program writes in the same moment may be lost
    GivenUp, ///< a new file takes its name: its other names keep the old text
};

/// What a save expects to find at its target.
struct SaveOptions
{
    /// The bytes that the writer's text is based on; if the file's are different, the save is refused.
    /// Not set: whatever is there is replaced.
    std::optional<QByteArray> expected;
    bool mustBeNew = false; ///< refuse if anything is there
    SameFile sameFile = SameFile::Guarded;
};

struct SaveError
{
    enum class Kind {
        Refused,
        ChangedOnDisk,
        Exists,
        Linked, ///< it has other names, and other programs cannot be kept out: see SameFile
        Owned, ///< the same for a file that must stay what it is
        Failed,
    };
    Kind kind = Kind::Failed;
    QString message; ///< a sentence for the writer with path and reason
};

/// The one way to the disk for everything the program writes: atomic, durable, checked. When it returns a value the
/// bytes are on the disk and were read back; when it returns an error the old file is whole. Same bytes: no write.
tl::expected<void, SaveError> saveFile(const QString &path, const QByteArray &bytes, const SaveOptions &options = {});

/// Removes the files in \a folder that a save left when its process was killed; returns their number. They are never
/// the only copy of anything: such a save had not said "saved", or had and only its last step was missing.
int removeSaveLitter(const QString &folder);

} // namespace Hexquill
