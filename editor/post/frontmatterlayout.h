// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter.h"
#include "editor/post/postsplit.h"
#include "editor/post/yamldocument.h"

#include <optional>
#include <QString>
#include <vector>

namespace Hexquill {

/// What a front matter says and where each of its fields is written; offsets are those of the head text.
struct FrontMatterLayout
{
    PostSplit split;
    std::optional<FrontMatterProblem> problem;
    YamlValue value; ///< a Map if there is no problem and a front matter
    std::vector<YamlEntrySyntax> entries; ///< as they are written, merges among them
    bool isBlank = false; ///< YAML of blanks and comments only
    bool isFlow = false; ///< YAML written { ... }
};

FrontMatterLayout layOutFrontMatter(const QString &head);

} // namespace Hexquill
