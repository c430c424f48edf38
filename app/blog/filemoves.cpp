// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/filemoves.h"

#include "app/blog/insidefolder.h"
#include "app/blog/recordlock.h"
#include "editor/post/filehandle.h"
#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace Hexquill {

namespace {

constexpr int lockMilliseconds = 5000;
constexpr qint64 maximumRecordBytes = 64 * 1024 * 1024; // thousands of images

QByteArray fingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Moves that were begun.
struct Written
{
    FileMoves moves; ///< without their change
    QString changedFile; ///< empty: none
    QByteArray before; ///< its fingerprint
};

/// Where the moves below one root are written down while they run.
class MoveRecord
{
public:
    MoveRecord(const QString &root, const QString &folder)
        : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                           + QStringLiteral("/hexquill/moves")
                                    : folder)
        , m_name(
              QString::fromLatin1(QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha1).toHex().left(16)))
    {
        QDir().mkpath(m_folder);
    }

    QString folder() const { return m_folder; }
    QString lockFile() const { return m_folder + QLatin1Char('/') + m_name + QStringLiteral(".lock"); }
    bool exists() const { return QFileInfo::exists(file()); }
    tl::expected<void, QString> write(const FileMoves &moves) const;
    tl::expected<Written, QString> read() const;
    void remove() const { QFile::remove(file()); }

private:
    QString file() const { return m_folder + QLatin1Char('/') + m_name + QStringLiteral(".json"); }

    QString m_folder;
    QString m_name;
};

tl::expected<void, QString> MoveRecord::write(const FileMoves &moves) const
{
    QJsonArray list;
    for (const FileMove &move : moves.moves)
        list.append(QJsonObject{ { QStringLiteral("from"), move.from }, { QStringLiteral("to"), move.to } });
    QJsonArray notes;
    for (const FileNote &note : moves.notes)
        notes.append(QJsonObject{ { QStringLiteral("file"), note.file },
                                  { QStringLiteral("text"), QString::fromUtf8(note.bytes) } });
    QJsonObject record{ { QStringLiteral("root"), moves.root },
                        { QStringLiteral("moves"), list },
                        { QStringLiteral("notes"), notes } };
    if (moves.change)
        record[QStringLiteral("change")]
            = QJsonObject{ { QStringLiteral("file"), moves.change->file },
                           { QStringLiteral("before"), QString::fromLatin1(fingerprint(moves.change->before)) } };
    return saveFile(file(), QJsonDocument(record).toJson()).map_error([](const SaveError &error) {
        return error.message;
    });
}

tl::expected<Written, QString> MoveRecord::read() const
{
    return readFile(file(), maximumRecordBytes).map([](const QByteArray &bytes) {
        const QJsonObject record = QJsonDocument::fromJson(bytes).object();
        FileMoves moves{ record[QStringLiteral("root")].toString(), {} };
        const QJsonArray list = record[QStringLiteral("moves")].toArray();
        for (const QJsonValue &move : list)
            moves.moves.append({ move[QStringLiteral("from")].toString(), move[QStringLiteral("to")].toString() });
        const QJsonArray notes = record[QStringLiteral("notes")].toArray();
        for (const QJsonValue &note : notes)
            moves.notes.append(
                { note[QStringLiteral("file")].toString(), note[QStringLiteral("text")].toString().toUtf8() });
        const QJsonObject change = record[QStringLiteral("change")].toObject();
        return Written{ moves, change[QStringLiteral("file")].toString(),
                        change[QStringLiteral("before")].toString().toLatin1() };
    });
}

bool isThere(const QString &path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

bool isDone(const FileMove &move)
{
    return isThere(move.to) && !isThere(move.from);
}

bool isInside(const QString &root, const QString &path)
{
    return path.startsWith(root + QLatin1Char('/'));
}

tl::expected<void, QString> moveOne(const QString &root, const QString &from, const QString &to)
{
    if (!isInside(root, to))
        return takeOutside(root, from, to);
    return isInside(root, from) ? moveInside(root, from, to) : bringInside(root, from, to);
}

/// Made anew, so that it reserves its name.
tl::expected<void, QString> makeNote(const FileNote &note)
{
    const FileHandle handle(
        open(QFile::encodeName(note.file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    const auto written = handle.isOpen() ? handle.writeAll(note.bytes) : tl::unexpected(errno);
    return written.map_error([&note](int error) {
        return QCoreApplication::translate("Blog", "%1 could not be written: %2").arg(note.file, systemReason(error));
    });
}

/// Ours, as far as it came, and nobody else's.
void removeNote(const FileNote &note)
{
    if (const auto there = readFile(note.file); there && note.bytes.startsWith(*there))
        QFile::remove(note.file);
}

/// Takes those that were done back, the last one first.
tl::expected<void, QString> takeBack(const FileMoves &moves)
{
    for (auto move = moves.moves.rbegin(); move != moves.moves.rend(); ++move) {
        if (!isDone(*move))
            continue;
        if (const auto moved = moveOne(moves.root, move->to, move->from); !moved)
            return moved;
    }
    for (const FileNote &note : moves.notes)
        removeNote(note);
    return {};
}

/// A file that nobody has changed as it was to be.
bool isUnchanged(const Written &written)
{
    if (written.changedFile.isEmpty())
        return false;
    removeSaveLitter(QFileInfo(written.changedFile).absolutePath());
    const auto now = readFile(written.changedFile);
    return now && fingerprint(*now) == written.before;
}

/// What a kill left. The lock must be held.
bool takeBackUnfinished(const MoveRecord &record)
{
    if (!record.exists())
        return false;
    const tl::expected<Written, QString> written = record.read();
    if (!written)
        return false; // the next time again
    const QList<FileMove> &moves = written->moves.moves;
    const bool isWhole = std::all_of(moves.begin(), moves.end(), isDone) && !isUnchanged(*written);
    if (!isWhole && !takeBack(written->moves))
        return false;
    record.remove();
    return !isWhole;
}

/// Else what somebody else has put at a target would be taken for what was moved there.
tl::expected<void, QString> checkBeginning(const FileMoves &moves)
{
    for (const FileMove &move : moves.moves) {
        if (isThere(move.to))
            return tl::unexpected(QCoreApplication::translate("Export", "Something is at %1 already.").arg(move.to));
        if (!isThere(move.from))
            return tl::unexpected(QCoreApplication::translate("Export", "%1 cannot be moved to %2: %3")
                                      .arg(move.from, move.to, systemReason(ENOENT)));
    }
    return {};
}

tl::expected<void, QString> moveAll(const FileMoves &moves)
{
    for (const FileNote &note : moves.notes) {
        if (const auto made = makeNote(note); !made)
            return made;
    }
    for (const FileMove &move : moves.moves) {
        if (const auto moved = moveOne(moves.root, move.from, move.to); !moved)
            return moved;
    }
    if (!moves.change)
        return {};
    SaveOptions options;
    options.expected = moves.change->before;
    return saveFile(moves.change->file, moves.change->after, options).map_error([](const SaveError &error) {
        return error.message;
    });
}

} // namespace

FileMoves FileMoves::reversed() const
{
    FileMoves back{ root, {} };
    for (const FileMove &move : moves)
        back.moves.append({ move.to, move.from });
    return back;
}

tl::expected<void, QString> carryOut(const FileMoves &moves, const QString &records)
{
    const MoveRecord record(moves.root, records);
    QLockFile lock(record.lockFile());
    if (!lock.tryLock(lockMilliseconds))
        return tl::unexpected(lockMessage(
            lock,
            QCoreApplication::translate(
                "Blog", "Files of this blog are being moved by another program. Try again when that is done.")));
    takeBackUnfinished(record);
    if (const auto ready = checkBeginning(moves).and_then([&] { return record.write(moves); }); !ready)
        return ready;
    const auto moved = moveAll(moves);
    const auto back = moved ? moved : takeBack(moves);
    if (back)
        record.remove();
    return back ? moved : tl::unexpected(moved.error() + QLatin1Char(' ') + back.error());
}

bool takeBackUnfinishedMoves(const QString &root, const QString &records)
{
    const MoveRecord record(root, records);
    removeSaveLitter(record.folder());
    if (!record.exists())
        return false;
    QLockFile lock(record.lockFile());
    return lock.tryLock(0) && takeBackUnfinished(record);
}

} // namespace Hexquill
