// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QString>

namespace Hexquill {

enum class SaveChoice { Save, Discard, Cancel };

/// What to do with a file that another program changed while its post has unsaved changes here.
enum class ConflictChoice { KeepMine, TakeTheirs, Merge, Cancel };

/// How waiting for the disk ended.
enum class WaitChoice {
    Finished, ///< what was waited for did
    GoWithoutIt, ///< the post may go: its text is in the journal and is offered at the next start
    Stay, ///< the post stays open
};

/// The questions a document can raise, asked through a door behind which is the window, or a test.
struct Prompts
{
    virtual ~Prompts() = default;
    /// The post called \a name has changes that are not saved and is about to go.
    virtual SaveChoice saveChanges(const QString &name) = 0;
    /// The post called \a name is about to go and is still being \a saved. \a isKept: its text survives without that.
    virtual WaitChoice waitForSave(const QString &name, bool isKept, const QFuture<bool> &saved) = 0;
    /// The post called \a name is about to go and images for it are still being \a stored.
    virtual WaitChoice waitForImages(const QString &name, const QFuture<bool> &stored) = 0;
    /// The program is about to end while exports to the blogs at \a places go on until \a over. True: let it end.
    virtual bool waitForExport(const QString &places, const QFuture<bool> &over) = 0;
    /// The file at \a path is no longer what was loaded.
    virtual ConflictChoice changedOnDisk(const QString &path) = 0;
    /// Which file to open, \a folder to begin in; empty if none.
    virtual QString fileToOpen(const QString &folder) = 0;
    /// Where to save, \a suggested (a path) to begin with; empty if nowhere. Replacing has been confirmed.
    virtual QString fileToSave(const QString &suggested) = 0;
    /// Where to write the article, \a suggested (a path, its ending the kind of file) to begin with; empty if nowhere.
    /// Replacing has been confirmed.
    virtual QString fileToExport(const QString &suggested) = 0;
    /// A folder that holds a blog, empty if none.
    virtual QString folderOfBlog(const QString &folder) = 0;
};

} // namespace Hexquill
