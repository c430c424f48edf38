// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "editor/post/frontmatter.h"
#include "editor/post/yamlvalue.h"

#include <optional>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// One KEY=VALUE of `hexquill set`.
struct FieldChange
{
    enum class Kind { Set, Append, Remove, Drop };
    Kind kind = Kind::Set; ///< KEY=V, KEY+=V, KEY-=V, KEY=
    QString key;
    QString text;
};

/// Nothing if \a argument is no KEY=VALUE.
std::optional<FieldChange> parseFieldChange(const QString &argument);

/// The value that \a change gives its field in \a frontMatter: a text typed as the form types it (switches are
/// booleans, a number stays one where the field has one, title and the like are always texts). Nothing: the field goes
/// away. An error says why it cannot be done.
tl::expected<std::optional<YamlValue>, QString> changedValue(const FieldChange &change, const FrontMatter &frontMatter);

} // namespace Hexquill
