// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/exportplan.h"

#include <optional>

namespace Hexquill {

/// What an export is to be planned for.
struct ExportWish
{
    Post post;
    QString postFile; ///< empty if it has no file
    QString folder; ///< of the blog, as the writer chose it; may be empty or none
    ExportOptions options;
};

/// The plan, or why there is none.
struct PlannedExport
{
    std::optional<ExportPlan> plan;
    QString reason; ///< for the writer
    bool isNoBlog = false; ///< there is a folder, which may be used as a plain one
};

/// Reads the folder's disk, so it is work for a thread.
PlannedExport planned(const ExportWish &wish);

} // namespace Hexquill
