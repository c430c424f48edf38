// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blog.h"
#include "editor/post/post.h"

#include <QDateTime>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// What a scaffold's {{ tokens }} stand for.
struct ScaffoldValues
{
    QString title;
    QString layout;
    QString slug;
    QDateTime date; ///< local time, written as wall clock
    YamlValue::Pair extra; ///< a field to add where the scaffold has none; no key: none
};

/// The text of a new post: the scaffold of its layout (else Hexo's built-in one) with its front matter filled in and
/// written as `hexo new` writes it, its body copied. A title is always a text in the result, however odd it is. An
/// error if the scaffold's front matter cannot be read.
tl::expected<QString, QString> fillScaffold(const Blog &blog, const ScaffoldValues &values);

} // namespace Hexquill
