// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/postfile.h"

#include "editor/post/savetarget.h"

#include <cerrno>
#include <csignal>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <unistd.h>

namespace Hexquill {

namespace {

using Kind = SaveError::Kind;

QString say(const char *sentence)
{
    return QCoreApplication::translate("PostFile", sentence);
}

tl::unexpected<SaveError> changed(const SaveTarget &target)
{
    return tl::unexpected(SaveError{
        Kind::ChangedOnDisk,
        say(QT_TRANSLATE_NOOP("PostFile", "%1 was changed by another program. Nothing was saved.")).arg(target.path) });
}

/// Why this save must not happen, if so.
tl::expected<void, SaveError> checkExpectations(const SaveTarget &target, const SaveOptions &options)
{
    if (options.mustBeNew && target.exists) {
        return tl::unexpected(SaveError{
            Kind::Exists,
            say(QT_TRANSLATE_NOOP("PostFile", "There is a file %1 already. Nothing was saved.")).arg(target.path) });
    }
    if (!options.expected)
        return {};
    if (!target.exists) {
        return tl::unexpected(SaveError{
            Kind::ChangedOnDisk,
            say(QT_TRANSLATE_NOOP("PostFile", "%1 was deleted or moved by another program. Nothing was saved."))
                .arg(target.path) });
    }
    if (*options.expected != target.bytes)
        return changed(target);
    return {};
}

SaveError errorOf(const SaveTarget &target, const SaveFault &fault)
{
    const QString reason = systemReason(fault.error);
    if (fault.keptCopy.isEmpty()) {
        return { Kind::Failed,
                 say(QT_TRANSLATE_NOOP("PostFile", "%1 could not be saved: %2.")).arg(target.path, reason) };
    }
    return { Kind::Failed,
             say(QT_TRANSLATE_NOOP("PostFile", "%1 could not be saved: %2. Its old text is in %3."))
                 .arg(target.path, reason, fault.keptCopy) };
}

bool isLinked(const SaveTarget &target)
{
    return target.exists && target.facts.st_nlink > 1;
}

tl::expected<void, SaveFault> write(const SaveTarget &target, const QByteArray &bytes, SameFile sameFile)
{
    const bool guarded = sameFile == SameFile::Guarded;
    if (isLinked(target) && sameFile != SameFile::GivenUp)
        return overwriteFile(target, bytes, guarded);
    const auto replaced = replaceFile(target, bytes);
    // The new file could not be made what the old one is (another owner's, an ACL): keep the file itself.
    if (!replaced && replaced.error().error == EPERM && target.exists)
        return overwriteFile(target, bytes, guarded);
    return replaced;
}

SaveError unguarded(const SaveTarget &target)
{
    if (isLinked(target)) {
        return { Kind::Linked,
                 say(QT_TRANSLATE_NOOP("PostFile",
                                       "%1 has other names (hard links), and its disk cannot keep other programs out "
                                       "while all of them are written: what one of them writes at the same moment would "
                                       "be lost. Nothing was saved."))
                     .arg(target.path) };
    }
    return { Kind::Owned,
             say(QT_TRANSLATE_NOOP("PostFile",
                                   "%1 belongs to somebody else, and other programs cannot be kept out while it is "
                                   "written: what one of them writes at the same moment would be lost. Nothing was "
                                   "saved."))
                 .arg(target.path) };
}

/// The process that made a file of temporaryName(), 0 for any other file.
pid_t makerOf(const QString &name)
{
    const QStringList parts = name.split(u'-');
    const bool ours = parts.size() == 4 && parts[0] == u".hexquill" && parts[1] == u"save";
    return ours ? pid_t(parts[2].toInt()) : 0;
}

} // namespace

tl::expected<void, SaveError> saveFile(const QString &path, const QByteArray &bytes, const SaveOptions &options)
{
    auto target = openSaveTarget(path);
    if (!target)
        return tl::unexpected(target.error());
    if (const auto allowed = checkExpectations(*target, options); !allowed)
        return allowed;
    if (target->exists && target->bytes == bytes)
        return {};
    const auto written = write(*target, bytes, options.sameFile);
    if (written)
        return {};
    if (written.error().isUnguarded)
        return tl::unexpected(unguarded(*target));
    if (written.error().error == 0)
        return changed(*target);
    return tl::unexpected(errorOf(*target, written.error()));
}

int removeSaveLitter(const QString &folder)
{
    int removed = 0;
    const QDir dir(folder);
    const QFileInfoList found
        = dir.entryInfoList({ QStringLiteral(".hexquill-save-*") }, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : found) {
        const pid_t maker = makerOf(file.fileName());
        // A minute's grace for a process of another machine that shares the folder.
        const bool recent = file.lastModified().secsTo(QDateTime::currentDateTime()) < 60;
        if (maker <= 0 || recent || ::kill(maker, 0) == 0 || errno != ESRCH)
            continue;
        removed += QFile::remove(file.filePath()) ? 1 : 0;
    }
    return removed;
}

} // namespace Hexquill
