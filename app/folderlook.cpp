// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/folderlook.h"

#include "preview/diskworker.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

namespace Hexquill {

namespace {
constexpr int patience = 1000; // milliseconds; who opens a dialog waits for it
}

FolderLook lookAtFolder(const QString &folder)
{
    FolderLook look = FolderLook::NoAnswer;
    QEventLoop moment;
    DiskWorker looker;
    looker.leave();
    looker.run([folder] { return QFileInfo(folder).isDir(); },
               [&](bool isThere) {
                   look = isThere ? FolderLook::There : FolderLook::Missing;
                   moment.quit();
               });
    QTimer::singleShot(patience, &moment, &QEventLoop::quit);
    moment.exec(QEventLoop::ExcludeUserInputEvents);
    return look;
}

QString folderToBeginIn(const QString &folder)
{
    return lookAtFolder(folder) == FolderLook::NoAnswer ? QDir::homePath() : folder;
}

} // namespace Hexquill
