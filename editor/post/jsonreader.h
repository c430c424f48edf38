// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamldocument.h"

#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// Reads the members of a JSON object without its braces, as hexo-front-matter's JSON form has them, with
/// JavaScript's results: the last of two equal keys counts.
tl::expected<YamlDocument, YamlError> readJsonMembers(const QString &text);

} // namespace Hexquill
