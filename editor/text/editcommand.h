// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// Every editing command that needs nothing but the text and the selection.
enum class EditCommand {
    Bold,
    Italic,
    Strike,
    InlineCode,
    Link,
    Image,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Paragraph, ///< no heading
    PromoteHeading,
    DemoteHeading,
    Quote,
    BulletList,
    NumberedList,
    TaskList,
    ToggleTask, ///< done or not
    RenumberList,
    CodeBlock,
    TableRowAbove,
    TableRowBelow,
    DeleteTableRow,
    TableColumnBefore,
    TableColumnAfter,
    DeleteTableColumn,
    MoveTableColumnLeft,
    MoveTableColumnRight,
    AlignColumnLeft,
    AlignColumnCenter,
    AlignColumnRight,
    SortTableRows,
    SortTableRowsDown, ///< the greatest first
    AlignTable, ///< columns equally wide, Chinese characters counting as two
    Rule,
    MoreMark, ///< Hexo's `<!-- more -->`
    Footnote, ///< its mark here, its words at the end
    GoToFootnote, ///< from the mark to the words and back
    Comment,
    Indent,
    Outdent,
    MoveLinesUp,
    MoveLinesDown,
    DuplicateLines,
    DeleteLines,
    JoinLines,
    UnwrapParagraphs, ///< one line a paragraph
    MendEmphasis, ///< moves punctuation out of spans that Hexo prints with asterisks
    ChinesePunctuation, ///< for ASCII one beside Chinese characters
    ChineseQuotes, ///< for straight ones around Chinese words
    HalfWidthLetters,
    SpaceCjkAndLatin, ///< a blank between Chinese characters and Latin words
};

/// What \a command does to \a text; nothing if it has nothing to do there.
std::optional<TextChange> editChange(EditCommand command, const QString &text, Selection selection);

} // namespace Hexquill
