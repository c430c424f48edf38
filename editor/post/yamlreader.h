// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamlvalue.h"

#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// Longer texts are refused unread, in UTF-16 units: beyond any real front matter or configuration.
constexpr qsizetype maximumYamlLength = 1024 * 1024;

/// Why a YAML text cannot be read: js-yaml's reason, translated for the writer, and its place.
struct YamlError
{
    QString reason; ///< in the writer's words
    QString jsReason; ///< js-yaml's own reason, untranslated
    int line = 0; ///< 0-based, in the text given
    int column = 0; ///< 0-based, UTF-16 units
    qsizetype offset = 0; ///< the same place in the text given
};

/// Reads one YAML document (a front matter's data, a _config.yml) with js-yaml 4's results and errors.
/// Bounded: nodes, depth and aliases beyond any real post are an error, never a crash or a long wait.
tl::expected<YamlValue, YamlError> readYaml(const QString &text);

} // namespace Hexquill
