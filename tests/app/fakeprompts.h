// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/prompts.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QStringList>

namespace Hexquill {

/// Answers every question as it was told to and remembers what was asked.
struct FakePrompts : Prompts
{
    SaveChoice onUnsaved = SaveChoice::Cancel;
    ConflictChoice onConflict = ConflictChoice::Cancel;
    WaitChoice onWait = WaitChoice::Finished;
    bool onExport = true; ///< else the program stays while an export runs
    QString openAnswer;
    QString saveAnswer;
    QString exportAnswer;
    QString blogAnswer;
    QStringList asked;

    SaveChoice saveChanges(const QString &name) override
    {
        asked << QStringLiteral("save %1").arg(name);
        return onUnsaved;
    }
    WaitChoice waitForSave(const QString &, bool isKept, const QFuture<bool> &saved) override
    {
        if (onWait != WaitChoice::Finished) {
            asked << (isKept ? QStringLiteral("wait or go") : QStringLiteral("wait"));
            return onWait;
        }
        QEventLoop loop;
        QFutureWatcher<bool> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(saved);
        if (!saved.isFinished())
            loop.exec();
        return WaitChoice::Finished;
    }
    WaitChoice waitForImages(const QString &name, const QFuture<bool> &stored) override
    {
        asked << QStringLiteral("images of %1").arg(name);
        return waitForSave(name, false, stored);
    }
    bool waitForExport(const QString &, const QFuture<bool> &over) override
    {
        asked << QStringLiteral("wait for export");
        return over.isFinished() || onExport;
    }
    ConflictChoice changedOnDisk(const QString &) override
    {
        asked << QStringLiteral("conflict");
        return onConflict;
    }
    QString fileToOpen(const QString &) override
    {
        asked << QStringLiteral("open");
        return openAnswer;
    }
    QString fileToSave(const QString &suggested) override
    {
        asked << QStringLiteral("save as %1").arg(suggested);
        return saveAnswer;
    }
    QString fileToExport(const QString &suggested) override
    {
        asked << QStringLiteral("export as %1").arg(suggested);
        return exportAnswer;
    }
    QString folderOfBlog(const QString &) override
    {
        asked << QStringLiteral("blog");
        return blogAnswer;
    }
};

} // namespace Hexquill
