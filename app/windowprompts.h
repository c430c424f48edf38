// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/prompts.h"

#include <QCoreApplication>

class QMessageBox;
class QPushButton;
class QWidget;

namespace Hexquill {

/// Asks the questions that a document raises in boxes over \a window.
class WindowPrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(WindowPrompts)
public:
    explicit WindowPrompts(QWidget &window); ///< \a window must outlive this

    SaveChoice saveChanges(const QString &name) override;
    WaitChoice waitForSave(const QString &name, bool isKept, const QFuture<bool> &saved) override;
    WaitChoice waitForImages(const QString &name, const QFuture<bool> &stored) override;
    bool waitForExport(const QString &places, const QFuture<bool> &over) override;
    ConflictChoice changedOnDisk(const QString &path) override;
    QString fileToOpen(const QString &folder) override;
    QString fileToSave(const QString &suggested) override;
    QString fileToExport(const QString &suggested) override;
    QString folderOfBlog(const QString &folder) override;

private:
    WaitChoice waitBehind(QMessageBox *box, const QPushButton *go, const QFuture<bool> &done);
    QString askWhere(const QString &title, const QString &suggested, const QString &filter);

    QWidget &m_window;
};

} // namespace Hexquill
