// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blog.h"

#include <QDateTime>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// Which way a post moves between _drafts and _posts.
enum class DraftMove { Publish, Withdraw };

/// Moves the post at \a file (absolute, in the blog) and its asset folder, and returns where it is now. Published, it
/// gets the name that `hexo publish` gives it, and \a now as its date where it has none; withdrawn, the name that the
/// blog's new_post_name made its own of. But for that date, and a `layout: draft` that would make it a draft again,
/// every byte stays: fields, comments and text. An error, or a kill by the next start, leaves all as it was.
/// \a records: see carryOut().
tl::expected<QString, QString> moveDraft(const Blog &blog, const QString &file, DraftMove move, const QDateTime &now,
                                         const QString &records = {});

} // namespace Hexquill
