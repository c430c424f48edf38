// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QtGlobal>

namespace Hexquill {

/// What characters of a line are.
enum class TokenKind : quint8 {
    Heading, ///< the words of a heading; level 1..6
    Mark, ///< signs that shape the text and are not shown
    ListMark,
    Quote, ///< words in a quote
    Rule,
    HardBreak, ///< blanks at the end of a line that Hexo breaks it at
    TableRow, ///< a line of a table
    TableMark,
    Strong,
    Emphasis,
    Strike,
    Problem, ///< asterisks that Hexo will print
    Code, ///< in backticks
    CodeLine, ///< a line of a code block
    CodeKeyword,
    CodeString,
    CodeComment,
    CodeNumber,
    FenceMark, ///< the line that opens or closes a code block
    LinkText,
    LinkTarget,
    Address, ///< a bare one
    Tag, ///< {% %}, {{ }}, {# #}
    Math,
    Html,
    Comment,
    MoreMark, ///< Hexo's end of the excerpt
    Entity,
    // YAML
    Key,
    Scalar,
    Anchor,
    Separator,
};

/// Characters of one line, UTF-16 units.
struct Token
{
    qsizetype start = 0;
    qsizetype length = 0;
    TokenKind kind = TokenKind::Mark;
    quint8 level = 0;

    bool operator==(const Token &) const = default;
};

} // namespace Hexquill
