// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamldocument.h"

#include <optional>
#include <QString>

namespace Hexquill {

/// Reads what most front matters are made of: one line a field, plain or quoted on that line, lists of such values
/// below it or in brackets. The result is readYamlDocument()'s; nothing for any text with something else in it, errors
/// included. It exists because a blog's index reads thousands of posts.
std::optional<YamlDocument> readEverydayYaml(const QString &text);

} // namespace Hexquill
