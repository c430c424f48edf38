// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/fieldedit.h"
#include "editor/post/post.h"

#include <functional>
#include <memory>
#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// What a journal is about: the file that a post was read from, and what it held then.
struct JournalOrigin
{
    QString path; ///< absolute; empty for a post without a file
    QByteArray baseHash; ///< SHA-256 of the file's bytes as last known; empty without a file
    QByteArray base; ///< those bytes, for a merge; may be unknown, and is empty then

    bool operator==(const JournalOrigin &) const = default;
};

/// A post as its journal remembers it.
struct JournaledPost
{
    JournalOrigin origin;
    Post post;
    /// Every record was whole. False: what follows the first torn or damaged one is left out.
    bool isWhole = true;
};

/// The crash journal of one open post: an append-only file of records, each with its length and CRC-32, so that a
/// process that is killed loses nothing that was appended and a torn end loses only itself. Another process sees by
/// the file's lock (flock) that its writer is alive.
///
/// Layout: the line "HEXQUILL JOURNAL 1\n"; then records of a 32-bit length, a 32-bit CRC of the payload, both
/// little-endian, and the payload, which is a letter and QDataStream (Qt 6.4) values: S origin path, base hash, head,
/// body, BOM, line ending, UTF-8; B base bytes, which follows S where they are known; E part (0 head, 1 body), offset,
/// removed length, inserted text.
class Journal
{
public:
    enum class Part : quint8 { Head, Body };

    /// Makes a new journal in \a folder (made where it is missing), beginning with the whole post.
    static tl::expected<std::unique_ptr<Journal>, QString> start(const QString &folder, const JournalOrigin &origin,
                                                                 const Post &post);
    ~Journal();

    /// Writes one edit to the operating system before it returns: it survives the end of this process.
    tl::expected<void, QString> append(Part part, const TextEdit &edit);
    /// Replaces the file by one with the whole post alone.
    tl::expected<void, QString> compact(const JournalOrigin &origin, const Post &post);
    /// What brings all of it to the disk, for a power cut; takes milliseconds and may run in another thread, also when
    /// the journal is gone by then.
    std::function<tl::expected<void, QString>()> syncer() const;
    void remove(); ///< the text is safe elsewhere or given up
    QString file() const { return m_file; }
    qint64 size() const { return m_size; } ///< bytes

private:
    class Handle;

    Journal(const QString &file, std::shared_ptr<Handle> handle, qint64 size);
    tl::expected<void, QString> write(const QByteArray &bytes);

    QString m_file;
    std::shared_ptr<Handle> m_handle; ///< null once removed
    qint64 m_size = 0;
};

/// What a journal's file begins with, and what each edit adds to it.
QByteArray journalBeginning(const JournalOrigin &origin, const Post &post);
QByteArray journalEdit(Journal::Part part, const TextEdit &edit);
/// One record around \a payload.
QByteArray journalRecord(const QByteArray &payload);

/// Reads a journal's bytes; an error, in words, if not even its beginning is whole.
tl::expected<JournaledPost, QString> readJournal(const QByteArray &bytes);

/// The journals in \a folder whose writers are gone, oldest first.
QStringList abandonedJournals(const QString &folder);

} // namespace Hexquill
