// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/codescanner.h"
#include "editor/text/token.h"

#include <QStringView>

namespace Hexquill {

/// What a line inherits from the lines above it. Fits an int, so a text block can keep it.
struct LineState
{
    enum class Block : quint8 {
        Text,
        Fence, ///< in a fenced code block
        Comment, ///< in an HTML comment
        Math, ///< between `$$` lines
        Html, ///< in an HTML block, which ends at a blank line
    };
    Block block = Block::Text;
    quint8 fenceLength = 0;
    bool tilde = false; ///< the fence is of `~`
    CodeState code; ///< of a fence
    bool paragraph = false; ///< the line above is words, so an indented line goes on with them
    bool list = false; ///< in a list, so indentation is no code
    bool table = false;

    int packed() const;
    static LineState unpacked(int packed); ///< -1: the start of a text
    bool operator==(const LineState &) const = default;
};

/// A line's tokens, later ones on top of earlier ones, and the state for the next line.
struct Scan
{
    QList<Token> tokens;
    LineState state;
};

/// Scans one line of a post's body as Hexo reads it; never looks at another line.
Scan scanLine(QStringView line, LineState before);

} // namespace Hexquill
