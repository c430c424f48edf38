// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/editcommand.h"

#include "editor/text/blockcommands.h"
#include "editor/text/footnotes.h"
#include "editor/text/headingcommands.h"
#include "editor/text/inlinecommands.h"
#include "editor/text/linecommands.h"
#include "editor/text/lines.h"
#include "editor/text/listitems.h"
#include "editor/text/markcommands.h"
#include "editor/text/paragraphs.h"
#include "editor/text/tablecells.h"
#include "editor/text/tableedit.h"
#include "editor/text/typing.h"
#include "editor/text/typography.h"

namespace Hexquill {

namespace {

using Change = std::optional<TextChange>;

Change headingChange(EditCommand command, const QString &text, Selection selection)
{
    switch (command) {
    case EditCommand::Paragraph:
        return setHeading(text, selection, 0);
    case EditCommand::PromoteHeading:
        return shiftHeadings(text, selection, -1);
    case EditCommand::DemoteHeading:
        return shiftHeadings(text, selection, 1);
    default:
        return setHeading(text, selection, int(command) - int(EditCommand::Heading1) + 1);
    }
}

/// A single row of a table moves over the delimiters, which have to stay where they are.
Change moveLinesOrRow(const QString &text, Selection selection, int by)
{
    const bool oneLine = lineEnd(text, selection.start()) >= selection.end();
    return oneLine && isInTable(text, selection.position) ? moveTableRow(text, selection, by)
                                                          : moveLines(text, selection, by);
}

Change lineChange(EditCommand command, const QString &text, Selection selection)
{
    switch (command) {
    case EditCommand::Quote:
        return toggleQuote(text, selection);
    case EditCommand::BulletList:
        return toggleList(text, selection, ListKind::Bullet);
    case EditCommand::NumberedList:
        return toggleList(text, selection, ListKind::Numbered);
    case EditCommand::TaskList:
        return toggleList(text, selection, ListKind::Task);
    case EditCommand::ToggleTask:
        return toggleTaskDone(text, selection);
    case EditCommand::RenumberList:
        return renumberList(text, selection);
    case EditCommand::Indent:
        return indentLines(text, selection, 1);
    case EditCommand::Outdent:
        return indentLines(text, selection, -1);
    case EditCommand::MoveLinesUp:
        return moveLinesOrRow(text, selection, -1);
    case EditCommand::MoveLinesDown:
        return moveLinesOrRow(text, selection, 1);
    case EditCommand::DuplicateLines:
        return duplicateLines(text, selection);
    case EditCommand::DeleteLines:
        return deleteLines(text, selection);
    case EditCommand::JoinLines:
        return joinLines(text, selection);
    case EditCommand::UnwrapParagraphs:
        return unwrapParagraphs(text, selection);
    default:
        return headingChange(command, text, selection);
    }
}

Change wordChange(EditCommand command, const QString &text, Selection selection)
{
    switch (command) {
    case EditCommand::Bold:
        return toggleMark(text, selection, QLatin1StringView("**"));
    case EditCommand::Italic:
        return toggleMark(text, selection, QLatin1StringView("*"));
    case EditCommand::Strike:
        return toggleMark(text, selection, QLatin1StringView("~~"));
    case EditCommand::InlineCode:
        return toggleCode(text, selection);
    case EditCommand::Link:
        return toggleLink(text, selection);
    case EditCommand::Image:
        return insertImage(text, selection);
    case EditCommand::Comment:
        return toggleComment(text, selection);
    case EditCommand::MendEmphasis:
        return mendEmphasis(text, selection);
    case EditCommand::SpaceCjkAndLatin:
        return spaceCjkAndLatin(text, selection);
    case EditCommand::ChinesePunctuation:
        return useChinesePunctuation(text, selection);
    case EditCommand::ChineseQuotes:
        return useChineseQuotes(text, selection);
    case EditCommand::HalfWidthLetters:
        return useHalfWidthLetters(text, selection);
    default:
        return lineChange(command, text, selection);
    }
}

Change tableChange(EditCommand command, const QString &text, Selection selection)
{
    switch (command) {
    case EditCommand::TableRowAbove:
        return addTableRow(text, selection, -1);
    case EditCommand::TableRowBelow:
        return addTableRow(text, selection, 1);
    case EditCommand::DeleteTableRow:
        return deleteTableRows(text, selection);
    case EditCommand::TableColumnBefore:
        return addTableColumn(text, selection, -1);
    case EditCommand::TableColumnAfter:
        return addTableColumn(text, selection, 1);
    case EditCommand::DeleteTableColumn:
        return deleteTableColumn(text, selection);
    case EditCommand::MoveTableColumnLeft:
        return moveTableColumn(text, selection, -1);
    case EditCommand::MoveTableColumnRight:
        return moveTableColumn(text, selection, 1);
    case EditCommand::AlignColumnLeft:
        return alignTableColumn(text, selection, ColumnAlignment::Left);
    case EditCommand::AlignColumnCenter:
        return alignTableColumn(text, selection, ColumnAlignment::Center);
    case EditCommand::AlignColumnRight:
        return alignTableColumn(text, selection, ColumnAlignment::Right);
    case EditCommand::SortTableRows:
        return sortTableRows(text, selection, false);
    case EditCommand::SortTableRowsDown:
        return sortTableRows(text, selection, true);
    case EditCommand::AlignTable:
        return alignTable(text, selection);
    default:
        return wordChange(command, text, selection);
    }
}

} // namespace

std::optional<TextChange> editChange(EditCommand command, const QString &text, Selection selection)
{
    switch (command) {
    case EditCommand::CodeBlock:
        return toggleCodeBlock(text, selection);
    case EditCommand::Rule:
        return insertRule(text, selection);
    case EditCommand::MoreMark:
        return insertMoreMark(text, selection);
    case EditCommand::Footnote:
        return insertFootnote(text, selection);
    case EditCommand::GoToFootnote:
        return goToFootnote(text, selection);
    default:
        return tableChange(command, text, selection);
    }
}

} // namespace Hexquill
