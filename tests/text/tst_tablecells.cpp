// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/tablecells.h"
#include "tests/text/markedtext.h"

#include <QTest>

using namespace Hexquill;

class tst_TableCells : public QObject
{
    Q_OBJECT
private slots:
    void tab_goesFromCellToCell_data();
    void tab_goesFromCellToCell();
    void enter_goesToTheCellBelow_data();
    void enter_goesToTheCellBelow();
    void shiftEnter_breaksTheLineInItsCell();
    void table_isAlignedByWhatIsSeen_data();
    void table_isAlignedByWhatIsSeen();
};

void tst_TableCells::tab_goesFromCellToCell_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("after");
    QTest::newRow("next") << "| a‸ | bc |\n|--|--|\n| d | e |" << 1 << "| a | ⟦bc⟧ |\n|--|--|\n| d | e |";
    QTest::newRow("over the delimiters") << "| a | bc‸ |\n|--|--|\n| d | e |" << 1
                                         << "| a | bc |\n|--|--|\n| ⟦d⟧ | e |";
    QTest::newRow("back") << "| a | bc |\n|--|--|\n| d‸ | e |" << -1 << "| a | ⟦bc⟧ |\n|--|--|\n| d | e |";
    QTest::newRow("empty cell") << "| a‸ |  |\n|--|--|" << 1 << "| a | ‸ |\n|--|--|";
    QTest::newRow("a new row at the end") << "| a |\n|--|\n| b‸ |\nx" << 1 << "| a |\n|--|\n| b |\n| ‸  |\nx";
    QTest::newRow("a bar that is a character") << "| a\\|b‸ | c |\n|--|--|" << 1 << "| a\\|b | ⟦c⟧ |\n|--|--|";
    QTest::newRow("without bars at the edges") << "a‸ | bc\n-- | --\nd | e" << 1 << "a | ⟦bc⟧\n-- | --\nd | e";
    QTest::newRow("in a quote") << "> | a‸ | b |\n> |--|--|" << 1 << "> | a | ⟦b⟧ |\n> |--|--|";
    QTest::newRow("after words with bars")
        << "x | y | z\n| a‸ | b |\n|--|--|" << 1 << "x | y | z\n| a | ⟦b⟧ |\n|--|--|";
    QTest::newRow("delimiters of another length") << "| a‸ | b |\n|--|" << 1 << "unchanged";
    QTest::newRow("before the first") << "| a‸ |\n|--|" << -1 << "unchanged";
    QTest::newRow("no table") << "a‸ | b" << 1 << "unchanged";
    QTest::newRow("rows without delimiters") << "| a‸ | b |" << 1 << "unchanged";
}

void tst_TableCells::tab_goesFromCellToCell()
{
    QFETCH(QString, before);
    QFETCH(int, by);
    QFETCH(QString, after);
    const MarkedText marked = MarkedText::read(before);
    QCOMPARE(marked.after(moveToCell(marked.text, marked.selection, by)), after);
}

void tst_TableCells::enter_goesToTheCellBelow_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("below") << "| a | b‸ |\n|--|--|\n| c | d |"
                           << "| a | b |\n|--|--|\n| c | ⟦d⟧ |";
    QTest::newRow("a shorter row") << "| a | b‸ |\n|--|--|\n| c |"
                                   << "| a | b |\n|--|--|\n| ⟦c⟧ |";
    QTest::newRow("a new row") << "| a |\n|--|\n| b‸ |"
                               << "| a |\n|--|\n| b |\n| ‸  |";
    QTest::newRow("a first row") << "| a‸ |\n|--|"
                                 << "| a |\n|--|\n| ‸  |";
    QTest::newRow("out of an empty row") << "| a |\n|--|\n| ‸  |\nx"
                                         << "| a |\n|--|\n‸\nx";
    QTest::newRow("out of an empty row in a quote") << "> | a |\n> |--|\n> | ‸  |"
                                                    << "> | a |\n> |--|\n> ‸";
    QTest::newRow("after the last bar") << "| a |‸\n|--|"
                                        << "unchanged";
    QTest::newRow("before the first bar") << "‸| a |\n|--|"
                                          << "unchanged";
    QTest::newRow("no table") << "| a‸ |"
                              << "unchanged";
}

void tst_TableCells::enter_goesToTheCellBelow()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const MarkedText marked = MarkedText::read(before);
    QCOMPARE(marked.after(moveToCellBelow(marked.text, marked.selection)), after);
}

void tst_TableCells::shiftEnter_breaksTheLineInItsCell()
{
    const MarkedText inCell = MarkedText::read(QStringLiteral("| a⟦b⟧c |\n|--|"));
    QCOMPARE(inCell.after(breakLineInCell(inCell.text, inCell.selection)), QStringLiteral("| a<br>‸c |\n|--|"));
    const MarkedText words = MarkedText::read(QStringLiteral("a‸ b"));
    QCOMPARE(words.after(breakLineInCell(words.text, words.selection)), QStringLiteral("unchanged"));
}

void tst_TableCells::table_isAlignedByWhatIsSeen_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("Chinese counts twice") << "|名字|a|\n|-|-|\n|x|长长长|"
                                          << "| 名字 | a      |\n| ---- | ------ |\n| x    | 长长长 |";
    QTest::newRow("colons") << "|a|b|c|\n|:-|:-:|-:|\n|wide|wide|wide|"
                            << "| a    |  b   |    c |\n| :--- | :--: | ---: |\n| wide | wide | wide |";
    QTest::newRow("missing cells come") << "|a|b|\n|-|-|\n|c|"
                                        << "| a   | b   |\n| --- | --- |\n| c   |     |";
    QTest::newRow("aligned") << "| a   |\n| --- |"
                             << "unchanged";
    QTest::newRow("none") << "words"
                          << "unchanged";
}

void tst_TableCells::table_isAlignedByWhatIsSeen()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto change = alignTable(before, Selection::caret(0));
    QCOMPARE(change ? change->appliedTo(before) : QStringLiteral("unchanged"), after);
}

QTEST_GUILESS_MAIN(tst_TableCells)
#include "tst_tablecells.moc"
