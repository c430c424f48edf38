// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/posthistory.h"

#include "editor/post/postfile.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

namespace Hexquill {

namespace {

constexpr int recentVersions = 20;
constexpr int dailyVersions = 30;
constexpr qint64 maximumHistoryBytes = 32LL * 1024 * 1024; // of one post
const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmss.zzz");
const QString reasons[]
    = { QStringLiteral("saved"), QStringLiteral("written"), QStringLiteral("replaced"), QStringLiteral("givenup") };

/// A later name than \a newest, whatever the clock says.
QDateTime nextTime(const QList<PostVersion> &present)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (present.isEmpty() || present.first().time < now)
        return now;
    return present.first().time.toUTC().addMSecs(1);
}

/// The versions in one post's folder, newest first.
QList<PostVersion> versionsIn(const QString &folder)
{
    QList<PostVersion> found;
    const auto files = QDir(folder).entryInfoList({ QStringLiteral("*.md") }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const QString name = file.completeBaseName();
        QDateTime time = QDateTime::fromString(name.section(QLatin1Char('-'), 0, 0), timeFormat);
        time.setTimeSpec(Qt::UTC);
        const auto reason = std::find(std::begin(reasons), std::end(reasons), name.section(QLatin1Char('-'), 1))
            - std::begin(reasons);
        if (time.isValid() && reason < std::ssize(reasons))
            found << PostVersion{ file.absoluteFilePath(), time.toLocalTime(), KeptBecause(reason), file.size() };
    }
    return found;
}

} // namespace

QString PostHistory::folderOf(const QString &path) const
{
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return m_home + QLatin1Char('/') + QLatin1String(name);
}

QList<PostVersion> PostHistory::versions(const QString &path) const
{
    return m_home.isEmpty() ? QList<PostVersion>() : versionsIn(folderOf(path));
}

void PostHistory::move(const QString &from, const QString &to) const
{
    if (!m_home.isEmpty())
        QDir().rename(folderOf(from), folderOf(to));
}

tl::expected<void, QString> PostHistory::keep(const QString &path, const QByteArray &bytes, KeptBecause reason) const
{
    if (m_home.isEmpty())
        return {};
    const QList<PostVersion> present = versions(path);
    if (!present.isEmpty() && present.first().bytes == bytes.size())
        if (const auto newest = readFile(present.first().file); newest && *newest == bytes)
            return {};
    const QString folder = folderOf(path);
    QDir().mkpath(folder); // what keeps it from being made is said by saveFile()
    QFile::setPermissions(m_home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString name = nextTime(present).toString(timeFormat) + QLatin1Char('-') + reasons[int(reason)];
    const auto saved
        = saveFile(folder + QLatin1Char('/') + name + QStringLiteral(".md"), bytes, { std::nullopt, true });
    if (!saved)
        return tl::unexpected(saved.error().message);
    removeSaveLitter(folder);
    prune(path);
    return {};
}

void PostHistory::prune(const QString &path) const
{
    QSet<QDate> days;
    qint64 bytes = 0;
    int number = 0;
    for (const PostVersion &version : versions(path)) {
        bytes += version.bytes;
        const bool recent = number++ < recentVersions;
        const QDate day = version.time.date();
        const bool ofItsDay = !days.contains(day) && days.size() < dailyVersions;
        days.insert(day);
        if (number > 1 && (bytes > maximumHistoryBytes || (!recent && !ofItsDay))) {
            QFile::remove(version.file);
            bytes -= version.bytes;
        }
    }
}

void PostHistory::trim(qint64 mostBytes) const
{
    qint64 bytes = 0;
    QList<PostVersion> old; // all but each post's newest
    for (const QString &folder : QDir(m_home).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QList<PostVersion> versions = versionsIn(m_home + QLatin1Char('/') + folder);
        for (const PostVersion &version : versions)
            bytes += version.bytes;
        old += versions.mid(1);
    }
    std::sort(old.begin(), old.end(), [](const auto &one, const auto &other) { return one.time < other.time; });
    for (const PostVersion &version : old) {
        if (bytes <= mostBytes)
            return;
        QFile::remove(version.file);
        bytes -= version.bytes;
    }
}

} // namespace Hexquill
