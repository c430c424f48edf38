// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/blockcommands.h"
#include "editor/text/editcommand.h"
#include "editor/text/tablepaste.h"
#include "tests/text/markedtext.h"

#include <QTest>

using namespace Hexquill;

class tst_TableEdit : public QObject
{
    Q_OBJECT
private slots:
    void command_changesTable_data();
    void command_changesTable();
    void command_keepsOtherCharacters_data();
    void command_keepsOtherCharacters();
    void tableOfASize_isInserted();
    void spreadsheet_isRead_data();
    void spreadsheet_isRead();
    void spreadsheet_becomesATable_data();
    void spreadsheet_becomesATable();
};

void tst_TableEdit::command_changesTable_data()
{
    QTest::addColumn<EditCommand>("command");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, EditCommand command, const char *before, const char *after) {
        QTest::newRow(name) << command << before << after;
    };
    row("row above", EditCommand::TableRowAbove, "|a|b|\n|-|-|\n|c|d‸|", "|a|b|\n|-|-|\n| ‸ |  |\n|c|d|");
    row("row above the header", EditCommand::TableRowAbove, "|a‸|b|\n|-|-|\n|c|d|", "| ‸ |  |\n|-|-|\n|a|b|\n|c|d|");
    row("row below", EditCommand::TableRowBelow, "|a|\n|-|\n|c‸|\n|d|", "|a|\n|-|\n|c|\n| ‸ |\n|d|");
    row("row below the header", EditCommand::TableRowBelow, "|a‸|\n|-|", "|a|\n|-|\n| ‸ |");
    row("row below in a quote", EditCommand::TableRowBelow, "> |a‸|\n> |-|", "> |a|\n> |-|\n> | ‸ |");
    row("row as wide as its column", EditCommand::TableRowBelow, "| 名字‸ |\n|----|", "| 名字 |\n|----|\n| ‸     |");
    row("delete row", EditCommand::DeleteTableRow, "|a|\n|-|\n|b‸|\n|c|", "|a|\n|-|\n|⟦c⟧|");
    row("delete last row", EditCommand::DeleteTableRow, "|a|\n|-|\n|b‸|\nx", "|⟦a⟧|\n|-|\nx");
    row("delete rows", EditCommand::DeleteTableRow, "|a|\n|-|\n|⟦b|\n|c⟧|\n|d|", "|a|\n|-|\n|⟦d⟧|");
    row("delete header", EditCommand::DeleteTableRow, "|a‸|\n|-|\n|b|\n|c|", "|⟦b⟧|\n|-|\n|c|");
    row("delete all rows", EditCommand::DeleteTableRow, "x\n\n|a‸|\n|-|", "x\n\n‸");
    row("column before", EditCommand::TableColumnBefore, "| a | b‸ |\n| - | - |\n| c | d |",
        "| a | ‸    | b |\n| - | --- | - |\n| c |     | d |");
    row("column after the last", EditCommand::TableColumnAfter, "|a‸|\n|-|", "|a| ‸  |\n|-|---|");
    row("column after, shorter rows stay", EditCommand::TableColumnAfter, "|a|b‸|\n|-|-|\n|c|",
        "|a|b| ‸  |\n|-|-|---|\n|c|");
    row("column before one without a bar", EditCommand::TableColumnBefore, "a‸|b\n-|-\nc|d",
        "| ‸  |a|b\n---|-|-\n|   |c|d");
    row("delete column", EditCommand::DeleteTableColumn, "|a|b‸|c|\n|-|:-:|-|\n|d|e|f|", "|a|⟦c⟧|\n|-|-|\n|d|f|");
    row("delete one of two without bars", EditCommand::DeleteTableColumn, "a|b‸\n-|-\nc|d", "|⟦a⟧|\n|-|\n|c|");
    row("delete the last column", EditCommand::DeleteTableColumn, "|a‸|\n|-|\n|b|", "‸");
    row("move column left", EditCommand::MoveTableColumnLeft, "|a|b‸|\n|-|:-|\n|c|d|", "|⟦b⟧|a|\n|:-|-|\n|d|c|");
    row("move column right, shorter rows grow", EditCommand::MoveTableColumnRight, "|a‸|b|\n|-|-|\n|c|",
        "|b|⟦a⟧|\n|-|-|\n|  |c|");
    row("move the first column left", EditCommand::MoveTableColumnLeft, "|a‸|b|\n|-|-|", "unchanged");
    row("align right", EditCommand::AlignColumnRight, "| a‸ |\n| ---- |", "| ⟦a⟧ |\n| ---: |");
    row("align right again", EditCommand::AlignColumnRight, "| a‸ |\n| ---: |", "| ⟦a⟧ |\n| ---- |");
    row("center a short delimiter", EditCommand::AlignColumnCenter, "|a‸|\n|-|", "|⟦a⟧|\n|:-:|");
    row("left of a centered one", EditCommand::AlignColumnLeft, "|a‸|\n|:-:|", "|⟦a⟧|\n|:--|");
    row("sort", EditCommand::SortTableRows, "|n‸|\n|-|\n|b|\n||\n|a|", "|⟦n⟧|\n|-|\n|a|\n|b|\n||");
    row("sort numbers", EditCommand::SortTableRows, "|x|n‸|\n|-|-|\n|a|10|\n|b|9|\n|c|1,000|",
        "|x|⟦n⟧|\n|-|-|\n|b|9|\n|a|10|\n|c|1,000|");
    row("sort down, empty cells last", EditCommand::SortTableRowsDown, "|n‸|\n|-|\n|1.5|\n| |\n|-2|\n|30%|",
        "|⟦n⟧|\n|-|\n|30%|\n|1.5|\n|-2|\n| |");
    row("sorted", EditCommand::SortTableRows, "|n‸|\n|-|\n|a|", "unchanged");
    row("no table", EditCommand::TableRowBelow, "a | b‸", "unchanged");
    row("row up to the header", EditCommand::MoveLinesUp, "|a|\n|-|\n|b‸|", "|⟦b⟧|\n|-|\n|a|");
    row("a short row to the header", EditCommand::MoveLinesUp, "|a|b|\n|-|-|\n|c‸|", "|⟦c⟧|  |\n|-|-|\n|a|b|");
    row("a long row to the header", EditCommand::DeleteTableRow, "|a‸|\n|-|\n|c|d|", "|⟦c⟧|d|\n|-|---|");
    row("last row down", EditCommand::MoveLinesDown, "|a|\n|-|\n|b‸|\nx", "unchanged");
}

void tst_TableEdit::command_changesTable()
{
    QFETCH(EditCommand, command);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const MarkedText marked = MarkedText::read(before);
    QCOMPARE(marked.after(editChange(command, marked.text, marked.selection)), after);
}

void tst_TableEdit::command_keepsOtherCharacters_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("odd blanks") << "|  a|b\t |\n| :-|-|\n|x \\| y  |z|  ";
    QTest::newRow("no bars at the edges") << " a|b\n -|-\n c | d ";
    QTest::newRow("more and fewer cells") << "> |a|b|\n> |-|-|\n> |x|y|\n> |1|\n> |1|2|3|";
    QTest::newRow("backslashes") << "|a\\\\|b|\n|-|-|\n|`\\|`|\\\\\\||";
}

/// Moving a column there and back gives back every character; so does a row.
void tst_TableEdit::command_keepsOtherCharacters()
{
    QFETCH(QString, table);
    const auto changed = [](const QString &text, EditCommand command, Selection *at) {
        const auto change = editChange(command, text, *at);
        *at = change ? change->selection : *at;
        return change ? change->appliedTo(text) : text;
    };
    Selection at = Selection::caret(table.indexOf(QLatin1Char('a')));
    const QString row = changed(table, EditCommand::MoveLinesDown, &at);
    QVERIFY(row != table);
    QCOMPARE(changed(row, EditCommand::MoveLinesUp, &at), table);
    at = Selection::caret(table.indexOf(QLatin1Char('a')));
    const QString more = changed(table, EditCommand::TableRowBelow, &at);
    QCOMPARE(changed(more, EditCommand::DeleteTableRow, &at), table);
}

void tst_TableEdit::tableOfASize_isInserted()
{
    QCOMPARE(MarkedText::read(QStringLiteral("‸")).after(insertTable({}, {}, 3, 2)),
             QStringLiteral("| ‸   |    |    |\n| -- | -- | -- |\n|    |    |    |\n|    |    |    |\n"));
}

void tst_TableEdit::spreadsheet_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells"); // rows apart by /, cells by ;
    QTest::newRow("plain") << "a\tb\n1\t2\n"
                           << "a;b/1;2";
    QTest::newRow("empty cells") << "a\t\n1\t2"
                                 << "a;/1;2";
    QTest::newRow("line breaks in quotes") << "a\t\"b\nc\"\n\"say \"\"x\"\"\"\t2"
                                           << "a;b\nc/say \"x\";2";
    QTest::newRow("quotes in words") << "\"a\" b\tc\n1\t2"
                                     << "\"a\" b;c/1;2";
    QTest::newRow("one row") << "a\tb"
                             << "";
    QTest::newRow("rows of different lengths") << "a\tb\nc"
                                               << "";
    QTest::newRow("indented code") << "\ta\n\tb"
                                   << "";
    QTest::newRow("words") << "a b"
                           << "";
}

void tst_TableEdit::spreadsheet_isRead()
{
    QFETCH(QString, text);
    QFETCH(QString, cells);
    QStringList rows;
    const QList<QStringList> read = spreadsheetCells(text);
    for (const QStringList &row : read)
        rows.append(row.join(QLatin1Char(';')));
    QCOMPARE(rows.join(QLatin1Char('/')), cells);
}

void tst_TableEdit::spreadsheet_becomesATable_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    QTest::newRow("on an empty line") << "‸"
                                      << "名字\tn\na|b\t1"
                                      << "| 名字 | n   |\n| ---- | --- |\n| a\\|b | 1   |‸\n";
    QTest::newRow("behind words") << "x‸"
                                  << "a\tb\n\"1\n2\"\t3"
                                  << "x\n\n| a      | b   |\n| ------ | --- |\n| 1<br>2 | 3   |‸\n";
    QTest::newRow("over a selection") << "x⟦y⟧\n\nz"
                                      << "a\tb\nc\td"
                                      << "x\n\n| a   | b   |\n| --- | --- |\n| c   | d   |‸\n\nz";
    QTest::newRow("in a table") << "| a‸ | b |\n|---|---|\n| c | d |"
                                << "1\t2\n3\t4"
                                << "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |‸\n| c | d |";
}

void tst_TableEdit::spreadsheet_becomesATable()
{
    QFETCH(QString, before);
    QFETCH(QString, text);
    QFETCH(QString, after);
    const MarkedText marked = MarkedText::read(before);
    QCOMPARE(marked.after(pasteCells(marked.text, marked.selection, spreadsheetCells(text))), after);
}

QTEST_GUILESS_MAIN(tst_TableEdit)
#include "tst_tableedit.moc"
