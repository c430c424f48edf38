// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/windowprompts.h"

#include "app/folderlook.h"

#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace Hexquill {

namespace {

constexpr int patience = 500; // milliseconds before a window says that it waits

} // namespace

WindowPrompts::WindowPrompts(QWidget &window)
    : m_window(window)
{
}

SaveChoice WindowPrompts::saveChanges(const QString &name)
{
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Hexquill"), tr("Save the changes to %1?").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box.setInformativeText(tr("Changes that are not saved are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return SaveChoice::Save;
    case QMessageBox::Discard:
        return SaveChoice::Discard;
    default:
        return SaveChoice::Cancel;
    }
}

WaitChoice WindowPrompts::waitForSave(const QString &name, bool isKept, const QFuture<bool> &saved)
{
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Hexquill"), tr("Saving %1…").arg(name), QMessageBox::NoButton,
                    &m_window);
    box.setDefaultButton(box.addButton(tr("Keep It Open"), QMessageBox::RejectRole));
    const QPushButton *go = isKept ? box.addButton(tr("Close Without Waiting"), QMessageBox::DestructiveRole) : nullptr;
    box.setInformativeText(isKept ? tr("The disk has not answered yet. The text is in the journal of unsaved changes: "
                                       "if you do not wait, it is offered at the next start.")
                                  : tr("The disk has not answered yet, and the text is in this window alone."));
    return waitBehind(&box, go, saved);
}

WaitChoice WindowPrompts::waitForImages(const QString &name, const QFuture<bool> &stored)
{
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Hexquill"), tr("Storing the images of %1…").arg(name),
                    QMessageBox::NoButton, &m_window);
    box.setDefaultButton(box.addButton(tr("Keep It Open"), QMessageBox::RejectRole));
    const QPushButton *go = box.addButton(tr("Close Without Them"), QMessageBox::DestructiveRole);
    box.setInformativeText(tr("What you pasted is not in the text yet. If you do not wait, it stays out of it."));
    return waitBehind(&box, go, stored);
}

/// Shows \a box if that takes long; \a go: its button that does not wait, if it has one.
WaitChoice WindowPrompts::waitBehind(QMessageBox *box, const QPushButton *go, const QFuture<bool> &done)
{
    QEventLoop moment; // nearly always the disk is quicker than a reader
    QFutureWatcher<bool> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &moment, &QEventLoop::quit);
    QObject::connect(&watcher, &QFutureWatcherBase::finished, box, &QDialog::reject);
    watcher.setFuture(done);
    QTimer::singleShot(patience, &moment, &QEventLoop::quit);
    if (!done.isFinished())
        moment.exec(QEventLoop::ExcludeUserInputEvents);
    if (!done.isFinished())
        box->exec();
    if (done.isFinished())
        return WaitChoice::Finished;
    return go && box->clickedButton() == go ? WaitChoice::GoWithoutIt : WaitChoice::Stay;
}

bool WindowPrompts::waitForExport(const QString &places, const QFuture<bool> &over)
{
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Hexquill"), tr("Exporting to %1…").arg(places),
                    QMessageBox::NoButton, &m_window);
    box.setDefaultButton(box.addButton(tr("Keep It Open"), QMessageBox::RejectRole));
    const QPushButton *go = box.addButton(tr("Quit Without Waiting"), QMessageBox::DestructiveRole);
    box.setInformativeText(tr("The disk has not answered yet. If you do not wait, the export is taken back, at the "
                              "latest when the blog is opened next: it never stays half done."));
    return waitBehind(&box, go, over) != WaitChoice::Stay;
}

ConflictChoice WindowPrompts::changedOnDisk(const QString &path)
{
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Hexquill"),
                    tr("%1 was changed by another program since it was opened.").arg(QFileInfo(path).fileName()),
                    QMessageBox::Cancel, &m_window);
    box.setInformativeText(tr("Merging brings both into the text, to look at before it is saved. "
                              "Whichever side goes is kept in the post's history."));
    const QPushButton *merge = box.addButton(tr("Merge Both"), QMessageBox::AcceptRole);
    const QPushButton *mine = box.addButton(tr("Keep Mine"), QMessageBox::AcceptRole);
    const QPushButton *theirs = box.addButton(tr("Take Theirs"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == mine)
        return ConflictChoice::KeepMine;
    if (box.clickedButton() == merge)
        return ConflictChoice::Merge;
    return box.clickedButton() == theirs ? ConflictChoice::TakeTheirs : ConflictChoice::Cancel;
}

QString WindowPrompts::fileToOpen(const QString &folder)
{
    return QFileDialog::getOpenFileName(&m_window, tr("Open a Post"), folderToBeginIn(folder),
                                        tr("Posts (*.md *.markdown *.mdown *.txt)") + QStringLiteral(";;")
                                            + tr("All files (*)"));
}

QString WindowPrompts::fileToSave(const QString &suggested)
{
    return askWhere(tr("Save Post"), suggested, tr("Posts (*.md)"));
}

QString WindowPrompts::fileToExport(const QString &suggested)
{
    const bool pdf = suggested.endsWith(QStringLiteral(".pdf"));
    return askWhere(tr("Export Article"), suggested, pdf ? tr("PDF (*.pdf)") : tr("Web pages (*.html)"));
}

QString WindowPrompts::askWhere(const QString &title, const QString &suggested, const QString &filter)
{
    const QFileInfo wanted(suggested);
    const QString folder = folderToBeginIn(wanted.path());
    QFileDialog dialog(&m_window, title, folder, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(wanted.suffix());
    dialog.selectFile(folder + QLatin1Char('/') + wanted.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString WindowPrompts::folderOfBlog(const QString &folder)
{
    return QFileDialog::getExistingDirectory(&m_window, tr("Choose the Folder of Your Blog"), folderToBeginIn(folder));
}

} // namespace Hexquill
