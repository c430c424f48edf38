// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/exportrecord.h"

#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace Hexquill {

namespace {

constexpr qsizetype keptRecords = 20;
constexpr qint64 maximumRecordBytes = 1024 * 1024 * 1024;

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString asText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray asBytes(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject toJson(const ExportRecord &record)
{
    QJsonArray files;
    for (const ExportRecord::File &file : record.files)
        files.append(QJsonObject{ { QStringLiteral("target"), file.target },
                                  { QStringLiteral("digest"), asText(file.digest) },
                                  { QStringLiteral("replaces"), file.replaces },
                                  { QStringLiteral("before"), asText(file.before) } });
    return { { QStringLiteral("root"), record.root },
             { QStringLiteral("stage"), record.stage },
             { QStringLiteral("folders"), QJsonArray::fromStringList(record.folders) },
             { QStringLiteral("files"), files } };
}

ExportRecord fromJson(const QJsonObject &object)
{
    ExportRecord record;
    record.root = object[QStringLiteral("root")].toString();
    record.stage = object[QStringLiteral("stage")].toString();
    record.folders = object[QStringLiteral("folders")].toVariant().toStringList();
    const QJsonArray files = object[QStringLiteral("files")].toArray();
    for (const QJsonValue &file : files)
        record.files.append({ file[QStringLiteral("target")].toString(), asBytes(file[QStringLiteral("digest")]),
                              file[QStringLiteral("replaces")].toBool(), asBytes(file[QStringLiteral("before")]) });
    return record;
}

/// The folders above \a file that are not there yet, the outermost first.
QStringList missingFolders(const QString &file)
{
    QStringList missing;
    QString folder = QFileInfo(file).absolutePath();
    while (!folder.isEmpty() && !QFileInfo::exists(folder)) {
        missing.prepend(folder);
        folder = QFileInfo(folder).absolutePath();
    }
    return missing;
}

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/hexquill/exports");
}

} // namespace

ExportRecord ExportRecord::of(const ExportPlan &plan, const QString &stage)
{
    ExportRecord record{ plan.root, stage, {}, {} };
    for (const ExportStep &step : plan.steps) {
        if (step.action == ExportStep::Action::Same)
            continue;
        const bool replaces = step.action == ExportStep::Action::Replace;
        record.files.append({ step.target, digestOf(step.bytes), replaces, replaces ? step.replaced : QByteArray() });
        record.folders += missingFolders(step.target);
    }
    record.folders.removeDuplicates();
    return record;
}

bool isAsExported(const ExportRecord::File &file)
{
    const tl::expected<QByteArray, QString> bytes = readFile(file.target);
    return bytes && digestOf(*bytes) == file.digest;
}

ExportRecords::ExportRecords(const QString &root, const QString &folder)
    : m_folder(folder.isEmpty() ? ownFolder() : folder)
    , m_name(QString::fromLatin1(QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha1).toHex().left(16)))
{
}

QStringList ExportRecords::files() const
{
    const QDir folder(m_folder);
    QStringList files = folder.entryList({ m_name + QStringLiteral("-*.json") }, QDir::Files, QDir::Name);
    for (QString &file : files)
        file = folder.filePath(file);
    return files;
}

tl::expected<QString, QString> ExportRecords::add(const ExportRecord &record) const
{
    if (!QDir().mkpath(m_folder))
        return tl::unexpected(QCoreApplication::translate("Export", "The folder %1 could not be made.").arg(m_folder));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QStringList there = files();
    const int last = there.isEmpty() ? 0 : QFileInfo(there.last()).baseName().section(QLatin1Char('-'), 1).toInt();
    const QString file = QStringLiteral("%1/%2-%3.json").arg(m_folder, m_name).arg(last + 1, 8, 10, QLatin1Char('0'));
    SaveOptions options;
    options.mustBeNew = true;
    if (const auto saved = saveFile(file, QJsonDocument(toJson(record)).toJson(), options); !saved)
        return tl::unexpected(saved.error().message);
    for (qsizetype i = 0; i + keptRecords <= there.size(); ++i)
        QFile::remove(there.at(i));
    return file;
}

tl::expected<ExportRecord, QString> ExportRecords::read(const QString &file) const
{
    const tl::expected<QByteArray, QString> bytes = readFile(file, maximumRecordBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return tl::unexpected(
            QCoreApplication::translate("Export", "The record of the export, %1, cannot be read.").arg(file));
    return fromJson(document.object());
}

tl::expected<void, QString> ExportRecords::remove(const QString &file) const
{
    QFile record(file);
    if (!record.remove() && record.exists())
        return tl::unexpected(
            QCoreApplication::translate("Export", "%1 cannot be removed: %2").arg(file, record.errorString()));
    return {};
}

QString ExportRecords::lockFile() const
{
    QDir().mkpath(m_folder);
    return m_folder + QLatin1Char('/') + m_name + QStringLiteral(".lock");
}

} // namespace Hexquill
