// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/exportplan.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Hexquill {

/// A copy of a post on its way to the blog.
struct DuplicatePlan
{
    QString file; ///< of the copy, absolute; not taken yet
    ExportPlan files; ///< the files of the asset folder, and the post last
    QStringList leftOut; ///< keys that may stand in one post only
    QString note; ///< why the front matter is as it was, empty if it is not
};

/// Reads only. \a file: a post or draft of \a blog, absolute; \a post: its text, which may be newer than the file. The
/// copy stands beside it under a free name, with \a now as its date if it has one, its title marked as a copy's, and
/// without the fields that make a post the only one of its kind (abbrlink, permalink, id ...). Every other byte stays.
tl::expected<DuplicatePlan, QString> planDuplicate(const Blog &blog, const QString &file, const Post &post,
                                                   const QDateTime &now);

/// Writes the copy and its assets: all of it or nothing.
tl::expected<void, QString> applyDuplicate(const DuplicatePlan &plan);

/// Takes back what a copying that was killed left in the blog at \a root.
void undoUnfinishedDuplicate(const QString &root);

} // namespace Hexquill
