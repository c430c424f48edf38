// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/exportapply.h"

#include "app/blog/exportrecord.h"
#include "app/blog/insidefolder.h"
#include "app/blog/recordlock.h"
#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

namespace Hexquill {

namespace {

using Action = ExportStep::Action;

constexpr int lockMilliseconds = 5000;

tl::expected<void, QString> write(const QString &path, const QByteArray &bytes, const SaveOptions &options = {})
{
    return saveFile(path, bytes, options).map_error([](const SaveError &error) { return error.message; });
}

/// Restores or removes one file of an export.
tl::expected<void, QString> takeBack(const ExportRecord::File &file, const QString &root, UndoneExport *undone)
{
    if (!QFileInfo::exists(file.target) && !file.replaces)
        return {};
    if (!isAsExported(file)) {
        undone->kept.append(file.target);
        return {};
    }
    if (!file.replaces) {
        undone->removed.append(file.target);
        return removeInside(root, file.target);
    }
    undone->restored.append(file.target);
    return checkInside(root, file.target).and_then([&] { return write(file.target, file.before); });
}

/// Takes back all that \a record says, the post first.
tl::expected<UndoneExport, QString> takeBack(const ExportRecord &record)
{
    UndoneExport undone;
    for (auto file = record.files.rbegin(); file != record.files.rend(); ++file) {
        if (const auto done = takeBack(*file, record.root, &undone); !done)
            return tl::unexpected(done.error());
    }
    for (auto folder = record.folders.rbegin(); folder != record.folders.rend(); ++folder)
        removeFolderInside(record.root, *folder);
    return undone;
}

void removeStage(const ExportRecord &record)
{
    if (checkInside(record.root, record.stage))
        QDir(record.stage).removeRecursively();
}

/// Takes back the exports that ended before all their files stood in their places. The lock must be held.
bool takeBackUnfinished(const ExportRecords &records)
{
    bool found = false;
    const QStringList files = records.files();
    for (const QString &file : files) {
        const tl::expected<ExportRecord, QString> record = records.read(file);
        if (!record || !QFileInfo(record->stage).isDir())
            continue;
        const bool isDone = std::all_of(record->files.begin(), record->files.end(), isAsExported);
        if (!isDone && !takeBack(*record))
            continue; // the next time again
        removeStage(*record);
        if (!isDone && records.remove(file))
            found = true;
    }
    return found;
}

QString busyMessage()
{
    return QCoreApplication::translate("Export",
                                       "Another export into this blog is running. Try again when it is done.");
}

/// One plan on its way to the disk.
class Carrying
{
public:
    Carrying(const ExportPlan &plan, const ExportRecords &records, const std::function<bool()> &isCancelled)
        : m_plan(plan)
        , m_records(records)
        , m_isCancelled(isCancelled)
        , m_stage(plan.root + QStringLiteral("/.hexquill-export-")
                  + QUuid::createUuid().toString(QUuid::Id128).left(12))
        , m_record(ExportRecord::of(plan, m_stage))
    {
    }

    ExportOutcome run()
    {
        if (m_record.files.isEmpty())
            return {};
        const tl::expected<QString, QString> file = m_records.add(m_record);
        if (!file)
            return { {}, file.error() };
        const tl::expected<void, QString> done = stageAll().and_then([this] { return moveAll(); });
        ExportOutcome outcome = done ? ExportOutcome() : withdrawn(done.error(), *file);
        outcome.isCancelled = !done && m_isCancelled && m_isCancelled();
        for (const ExportRecord::File &one : m_record.files)
            outcome.written += outcome.error.isEmpty() ? QStringList(one.target) : QStringList();
        if (outcome.isTakenBack)
            removeStage(m_record); // else it tells the next start that there is something to take back
        return outcome;
    }

private:
    QString stagedFile(qsizetype i) const { return m_stage + QLatin1Char('/') + QString::number(i); }

    tl::expected<void, QString> goOn() const
    {
        if (m_isCancelled && m_isCancelled())
            return tl::unexpected(QCoreApplication::translate("Export", "The export was cancelled."));
        return {};
    }

    tl::expected<void, QString> stageAll() const
    {
        if (const auto made = makeFoldersInside(m_plan.root, m_stage); !made)
            return made;
        SaveOptions options;
        options.mustBeNew = true;
        for (qsizetype i = 0; i < m_plan.steps.size(); ++i) {
            if (m_plan.steps.at(i).action != Action::Create)
                continue;
            const auto staged
                = goOn().and_then([&] { return write(stagedFile(i), m_plan.steps.at(i).bytes, options); });
            if (!staged)
                return staged;
        }
        return {};
    }

    tl::expected<void, QString> moveAll() const
    {
        for (qsizetype i = 0; i < m_plan.steps.size(); ++i) {
            if (const auto moved = goOn().and_then([&] { return move(i); }); !moved)
                return moved;
        }
        return {};
    }

    /// A file that is replaced is saved in its place, where it keeps its mode, its owner and all that belongs to it.
    tl::expected<void, QString> move(qsizetype i) const
    {
        const ExportStep &step = m_plan.steps.at(i);
        if (step.action == Action::Same)
            return {};
        const auto ready = makeFoldersInside(m_plan.root, QFileInfo(step.target).absolutePath());
        if (!ready || step.action == Action::Create)
            return ready.and_then([&] { return moveInside(m_plan.root, stagedFile(i), step.target); });
        SaveOptions options;
        options.expected = step.replaced;
        return checkInside(m_plan.root, step.target).and_then([&] { return write(step.target, step.bytes, options); });
    }

    /// \a reason, after all was taken back; or what is left, if that failed, too.
    ExportOutcome withdrawn(const QString &reason, const QString &file) const
    {
        const auto undone = takeBack(m_record);
        const auto forgotten = undone ? m_records.remove(file) : tl::unexpected(undone.error());
        if (forgotten)
            return { {}, reason };
        return { {}, reason + QLatin1Char(' ') + forgotten.error(), false };
    }

    const ExportPlan &m_plan;
    const ExportRecords &m_records;
    const std::function<bool()> &m_isCancelled;
    QString m_stage;
    ExportRecord m_record;
};

} // namespace

ExportOutcome applyExport(const ExportPlan &plan, bool consent, const QString &folder,
                          const std::function<bool()> &isCancelled)
{
    if (plan.needsConsent() && !consent)
        return { {},
                 QCoreApplication::translate("Export", "A different post is there already, so nothing was written.") };
    const ExportRecords records(plan.root, folder);
    QLockFile lock(records.lockFile());
    if (!lock.tryLock(lockMilliseconds))
        return { {}, lockMessage(lock, busyMessage()) };
    takeBackUnfinished(records);
    return Carrying(plan, records, isCancelled).run();
}

tl::expected<UndoneExport, QString> undoExport(const QString &root, const QString &folder)
{
    const ExportRecords records(root, folder);
    QLockFile lock(records.lockFile());
    if (!lock.tryLock(lockMilliseconds))
        return tl::unexpected(lockMessage(lock, busyMessage()));
    takeBackUnfinished(records);
    const QStringList files = records.files();
    if (files.isEmpty())
        return tl::unexpected(
            QCoreApplication::translate("Export", "There is no export into %1 that could be undone.").arg(root));
    const tl::expected<ExportRecord, QString> record = records.read(files.last());
    if (!record)
        return tl::unexpected(record.error());
    const tl::expected<UndoneExport, QString> undone = takeBack(*record);
    if (!undone)
        return undone;
    if (const auto removed = records.remove(files.last()); !removed)
        return tl::unexpected(removed.error());
    return undone;
}

bool undoUnfinishedExport(const QString &root, const QString &folder)
{
    const ExportRecords records(root, folder);
    QLockFile lock(records.lockFile());
    return lock.tryLock(0) && takeBackUnfinished(records);
}

} // namespace Hexquill
