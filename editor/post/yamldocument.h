// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamlreader.h"
#include "editor/post/yamlvalue.h"

#include <QString>
#include <tl/expected.hpp>
#include <vector>

namespace Hexquill {

/// One item of a sequence: from its '-', or its first character in brackets, to the end of its content.
struct YamlItemSyntax
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const YamlItemSyntax &) const = default;
};

/// Where one entry of the root mapping stands. Offsets are UTF-16 units of the text.
struct YamlEntrySyntax
{
    QString key;
    bool isMerge = false; ///< "<<": not a field itself
    qsizetype start = 0; ///< of the key, or of its '?'
    qsizetype colon = -1; ///< -1: an explicit key without value
    qsizetype valueStart = -1; ///< -1: nothing is written
    qsizetype valueEnd = -1;
    std::vector<YamlItemSyntax> items; ///< of a block sequence
    std::vector<YamlItemSyntax> flowItems; ///< of a sequence in brackets

    bool operator==(const YamlEntrySyntax &) const = default;
};

/// A YAML text's value and where the entries of its root are written.
struct YamlDocument
{
    YamlValue value;
    std::vector<YamlEntrySyntax> entries;
    bool isFlow = false; ///< the root is written { ... }

    bool operator==(const YamlDocument &) const = default;
};

/// readYaml() with the places of the root's entries.
tl::expected<YamlDocument, YamlError> readYamlDocument(const QString &text);

/// The same by the reader of the whole grammar, which readYamlDocument() asks only where the everyday one gives up.
tl::expected<YamlDocument, YamlError> readWholeYaml(const QString &text);

} // namespace Hexquill
