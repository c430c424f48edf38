// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter.h"

#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// The front matter text of a post whose first bytes are \a start, if they settle it; empty: it has none. It reads as
/// Post::head does, though the markers of its line endings may be others: those depend on the whole file.
std::optional<QString> headWithin(const QByteArray &start);

/// The front matter of the post at \a path; reads and decodes no more of the file than that needs. A file that cannot
/// be read has none.
FrontMatter readFrontMatter(const QString &path);

/// The same of many posts, in their order, on two threads.
QList<FrontMatter> readFrontMatters(const QStringList &paths);

} // namespace Hexquill
