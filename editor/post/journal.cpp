// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/journal.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QUuid>
#include <sys/file.h>
#include <unistd.h>
#include <zlib.h>

namespace Hexquill {

namespace {

const QByteArray magic("HEXQUILL JOURNAL 1\n");
const QString ending = QStringLiteral(".journal");
const QString unfinished = QStringLiteral(".part"); ///< until the whole post is in it: a kill leaves no empty journal
constexpr qsizetype frameSize = 8; // length and CRC
constexpr quint32 longestRecord = 1U << 30; // bytes; a longer one is a damaged length

quint32 checksum(const QByteArray &payload)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(payload.constData()), uInt(payload.size())));
}

template <typename... Values>
QByteArray record(char kind, const Values &...values)
{
    QByteArray payload(1, kind);
    QDataStream stream(&payload, QIODevice::WriteOnly | QIODevice::Append);
    stream.setVersion(QDataStream::Qt_6_4);
    (stream << ... << values);
    return journalRecord(payload);
}

QString failure(const QString &file, int error)
{
    return QCoreApplication::translate("Journal", "%1 cannot be written: %2")
        .arg(QDir::toNativeSeparators(file), QString::fromLocal8Bit(std::strerror(error)));
}

bool takeSnapshot(QDataStream &stream, JournaledPost *result)
{
    quint8 lineEnding = 0;
    FileFacts &facts = result->post.facts;
    stream >> result->origin.path >> result->origin.baseHash >> result->post.head >> result->post.body >> facts.bom
        >> lineEnding >> facts.validUtf8;
    facts.ending = LineEnding(qMin<quint8>(lineEnding, quint8(LineEnding::Cr)));
    return stream.status() == QDataStream::Ok;
}

/// A base that is another one than the snapshot's would merge wrongly; without one both texts are shown.
bool takeBase(QDataStream &stream, JournaledPost *result)
{
    QByteArray base;
    stream >> base;
    if (QCryptographicHash::hash(base, QCryptographicHash::Sha256) == result->origin.baseHash)
        result->origin.base = base;
    return stream.status() == QDataStream::Ok;
}

bool takeEdit(QDataStream &stream, JournaledPost *result)
{
    quint8 part = 0;
    qint64 offset = 0;
    qint64 length = 0;
    QString text;
    stream >> part >> offset >> length >> text;
    QString &target = part == quint8(Journal::Part::Head) ? result->post.head : result->post.body;
    const bool fits = offset >= 0 && length >= 0 && offset <= target.size() && length <= target.size() - offset;
    if (stream.status() != QDataStream::Ok || !fits)
        return false;
    target.replace(offset, length, text);
    return true;
}

bool takeRecord(const QByteArray &payload, bool first, JournaledPost *result)
{
    QDataStream stream(payload.mid(1));
    stream.setVersion(QDataStream::Qt_6_4);
    if (payload.startsWith('S') && first)
        return takeSnapshot(stream, result);
    if (payload.startsWith('B') && !first)
        return takeBase(stream, result);
    return payload.startsWith('E') && !first && takeEdit(stream, result);
}

/// The payload of the record at \a offset; null if it is not whole.
QByteArray payloadAt(const QByteArray &bytes, qsizetype offset)
{
    if (bytes.size() - offset < frameSize)
        return {};
    const quint32 length = qFromLittleEndian<quint32>(bytes.constData() + offset);
    if (length == 0 || length > longestRecord || qsizetype(length) > bytes.size() - offset - frameSize)
        return {};
    const QByteArray payload = bytes.mid(offset + frameSize, length);
    return checksum(payload) == qFromLittleEndian<quint32>(bytes.constData() + offset + 4) ? payload : QByteArray();
}

} // namespace

/// Owns the descriptor; shared, so that a sync in another thread outlives the journal's end.
class Journal::Handle
{
public:
    explicit Handle(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Handle() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Handle)

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

Journal::Journal(const QString &file, std::shared_ptr<Handle> handle, qint64 size)
    : m_file(file)
    , m_handle(std::move(handle))
    , m_size(size)
{
}

Journal::~Journal() = default;

tl::expected<std::unique_ptr<Journal>, QString> Journal::start(const QString &folder, const JournalOrigin &origin,
                                                               const Post &post)
{
    QDir().mkpath(folder);
    const QString file = folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::Id128) + ending;
    const QString part = file + unfinished;
    const int descriptor
        = ::open(QFile::encodeName(part).constData(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return tl::unexpected(failure(file, errno));
    auto handle = std::make_shared<Handle>(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return tl::unexpected(failure(file, errno));
    std::unique_ptr<Journal> journal(new Journal(part, handle, 0));
    auto done = journal->write(journalBeginning(origin, post));
    // QFile::rename() would copy where renaming fails, and the copy is a file that nobody writes to.
    if (done && ::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) != 0)
        done = tl::unexpected(failure(file, errno));
    if (!done) {
        journal->remove();
        return tl::unexpected(done.error());
    }
    journal->m_file = file;
    return journal;
}

tl::expected<void, QString> Journal::write(const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t wrote = ::write(m_handle->descriptor(), bytes.constData() + done, size_t(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return tl::unexpected(failure(m_file, wrote < 0 ? errno : ENOSPC));
        done += wrote;
    }
    m_size += bytes.size();
    return {};
}

tl::expected<void, QString> Journal::append(Part part, const TextEdit &edit)
{
    const auto done = write(journalEdit(part, edit));
    // Half a record would hide every later one from the reader.
    if (!done && ::ftruncate(m_handle->descriptor(), m_size) != 0)
        return tl::unexpected(done.error() + QLatin1Char(' ') + failure(m_file, errno));
    return done;
}

tl::expected<void, QString> Journal::compact(const JournalOrigin &origin, const Post &post)
{
    auto fresh = start(QFileInfo(m_file).absolutePath(), origin, post);
    if (!fresh)
        return tl::unexpected(fresh.error());
    remove(); // after the new one is there: for a moment there are two, never none
    m_file = (*fresh)->m_file;
    m_handle = (*fresh)->m_handle;
    m_size = (*fresh)->m_size;
    return {};
}

std::function<tl::expected<void, QString>()> Journal::syncer() const
{
    return [handle = m_handle, file = m_file]() -> tl::expected<void, QString> {
        if (::fdatasync(handle->descriptor()) != 0)
            return tl::unexpected(failure(file, errno));
        return {};
    };
}

void Journal::remove()
{
    QFile::remove(m_file);
    m_handle.reset();
}

QByteArray journalRecord(const QByteArray &payload)
{
    QByteArray record(frameSize, Qt::Uninitialized);
    qToLittleEndian(quint32(payload.size()), record.data());
    qToLittleEndian(checksum(payload), record.data() + 4);
    return record + payload;
}

QByteArray journalBeginning(const JournalOrigin &origin, const Post &post)
{
    return magic
        + record('S', origin.path, origin.baseHash, post.head, post.body, post.facts.bom, quint8(post.facts.ending),
                 post.facts.validUtf8)
        + (origin.base.isEmpty() ? QByteArray() : record('B', origin.base));
}

QByteArray journalEdit(Journal::Part part, const TextEdit &edit)
{
    return record('E', quint8(part), qint64(edit.offset), qint64(edit.length), edit.replacement);
}

tl::expected<JournaledPost, QString> readJournal(const QByteArray &bytes)
{
    JournaledPost result;
    qsizetype offset = magic.size();
    bool first = true;
    while (bytes.startsWith(magic) && offset < bytes.size()) {
        const QByteArray payload = payloadAt(bytes, offset);
        if (payload.isNull() || !takeRecord(payload, first, &result)) {
            result.isWhole = false;
            break;
        }
        offset += frameSize + payload.size();
        first = false;
    }
    if (first)
        return tl::unexpected(QCoreApplication::translate("Journal", "The beginning of the journal is damaged."));
    return result;
}

QStringList abandonedJournals(const QString &folder)
{
    QStringList files;
    const auto entries = QDir(folder).entryInfoList({ QLatin1Char('*') + ending, QLatin1Char('*') + unfinished },
                                                    QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &entry : entries) {
        const int descriptor
            = ::open(QFile::encodeName(entry.filePath()).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (descriptor < 0)
            continue; // gone since, or another user's
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
            if (entry.fileName().endsWith(unfinished))
                QFile::remove(entry.filePath()); // its writer was killed before anything was in it
            else
                files << entry.filePath();
        }
        ::close(descriptor);
    }
    return files;
}

} // namespace Hexquill
