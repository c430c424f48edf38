// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/exportplan.h"

#include <functional>

namespace Hexquill {

struct ExportOutcome
{
    QStringList written; ///< absolute paths; none if there is an error
    QString error; ///< empty: all done
    bool isTakenBack = true; ///< of an error: the blog is as it was; else it is at the next export or start
    bool isCancelled = false; ///< by the writer, who knows; the error says so
};

/// Carries out \a plan: all files are made in a folder of their own in the blog first and then moved to their places,
/// the post last. At the first error, and at the next export after a kill, what was moved already is taken back, so
/// that the blog is as it was. Without \a consent nothing is done to a plan that needs it. \a records: where the export
/// is written down, empty for the writer's own folder. \a isCancelled: asked before each file; true is an error, too.
ExportOutcome applyExport(const ExportPlan &plan, bool consent, const QString &records = {},
                          const std::function<bool()> &isCancelled = {});

/// What taking an export back did; absolute paths.
struct UndoneExport
{
    QStringList removed;
    QStringList restored; ///< hold again what they held before
    QStringList kept; ///< were changed since the export, so they stay
};

/// Takes the last export into the blog at \a root back. Only what the export wrote is touched, and only where it still
/// stands as written. An error says why nothing, or not all, was done.
tl::expected<UndoneExport, QString> undoExport(const QString &root, const QString &records = {});

/// Takes back what an export that was killed left in the blog at \a root; whether there was one.
bool undoUnfinishedExport(const QString &root, const QString &records = {});

} // namespace Hexquill
