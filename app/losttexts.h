// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/journal.h"

#include <optional>
#include <QDateTime>
#include <QList>

namespace Hexquill {

/// The text of a post that was not saved when the program ended.
struct LostText
{
    QString journal; ///< its file, which stays until the text is safe or given up
    JournaledPost kept;
    QDateTime written; ///< when the last change was made
    std::optional<QByteArray> disk; ///< what the post's file holds now; nothing if there is none
    bool diskAnswers = true; ///< else that is not known

    QString name() const; ///< file name or title, for the writer
    /// The file was changed after the post was read from it: both texts are worth a look.
    bool diskChanged() const;
    bool canMerge() const; ///< it was, and what both began with is known
    Post merged(const QString &mineName, const QString &theirsName) const; ///< both sides' changes
};

/// Every text that journals in \a folder keep and no running program works on, oldest first. Journals that say no more
/// than their post's file are removed. \a damaged gains the files that cannot be read; they are left alone. The posts'
/// disks are waited for some seconds.
QList<LostText> findLostTexts(const QString &folder, QStringList *damaged);

} // namespace Hexquill
