// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/token.h"

#include <QStringView>

namespace Hexquill {

/// What a line of YAML inherits from the lines above it.
struct YamlLineState
{
    int blockIndent = -1; ///< in a `|` or `>` text of a key that is indented this far; -1: in none
    QChar quote; ///< in a quoted text that is not closed yet

    int packed() const;
    static YamlLineState unpacked(int packed); ///< -1: the start of a text
    bool operator==(const YamlLineState &) const = default;
};

struct YamlScan
{
    QList<Token> tokens;
    YamlLineState state;
};

/// Scans one line of a front matter for its colours.
YamlScan scanYamlLine(QStringView line, YamlLineState before);

} // namespace Hexquill
