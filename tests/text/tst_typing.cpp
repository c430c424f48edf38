// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/typing.h"
#include "tests/text/markedtext.h"

#include <QTest>

using namespace Hexquill;

class tst_Typing : public QObject
{
    Q_OBJECT
private slots:
    void enter_continuesWhatTheLineIs_data();
    void enter_continuesWhatTheLineIs();
    void character_isPairedOrPassedOver_data();
    void character_isPairedOrPassedOver();
    void backspace_takesAnEmptyPair_data();
    void backspace_takesAnEmptyPair();
    void tab_indentsItemsAndSelections_data();
    void tab_indentsItemsAndSelections();
};

void tst_Typing::enter_continuesWhatTheLineIs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("bullet") << "- a‸"
                            << "- a\n- ‸";
    QTest::newRow("star and indentation") << "  * a‸"
                                          << "  * a\n  * ‸";
    QTest::newRow("in the middle") << "- a‸ b"
                                   << "- a\n- ‸b";
    QTest::newRow("number grows") << "9. a‸"
                                  << "9. a\n10. ‸";
    QTest::newRow("numbers below grow") << "1. a‸\n2. b\n   - x\n3. c\nend"
                                        << "1. a\n2. ‸\n3. b\n   - x\n4. c\nend";
    QTest::newRow("numbers that do not go on stay") << "1. a‸\n1. b"
                                                    << "1. a\n2. ‸\n1. b";
    QTest::newRow("parenthesis") << "1) a‸"
                                 << "1) a\n2) ‸";
    QTest::newRow("task is open") << "- [x] a‸"
                                  << "- [x] a\n- [ ] ‸";
    QTest::newRow("quote") << "> a‸"
                           << "> a\n> ‸";
    QTest::newRow("item in a quote") << "> - a‸"
                                     << "> - a\n> - ‸";
    QTest::newRow("empty item ends") << "- a\n- ‸"
                                     << "- a\n‸";
    QTest::newRow("empty task ends") << "- [ ] ‸"
                                     << "‸";
    QTest::newRow("empty quote ends") << "> a\n> ‸"
                                      << "> a\n‸";
    QTest::newRow("empty item in a quote keeps the quote") << "> - ‸"
                                                           << "> ‸";
    QTest::newRow("before the words") << "‸- a"
                                      << "unchanged";
    QTest::newRow("plain words") << "a‸"
                                 << "unchanged";
    QTest::newRow("a rule of stars is no item") << "* * *‸"
                                                << "unchanged";
    QTest::newRow("a rule in a quote is no item") << "> - - -‸"
                                                  << "unchanged";
    QTest::newRow("empty nested item goes out") << "- a\n  - ‸"
                                                << "- a\n- ‸";
    QTest::newRow("empty nested number goes on outside") << "1. a\n   1. ‸\n2. c"
                                                         << "1. a\n2. ‸\n3. c";
    QTest::newRow("empty nested task in a quote goes out") << "> - a\n>   - [ ] ‸"
                                                           << "> - a\n> - [ ] ‸";
    QTest::newRow("a rule is no item") << "---‸"
                                       << "unchanged";
    QTest::newRow("a year is an item as Markdown has it") << "2025. a‸"
                                                          << "2025. a\n2026. ‸";
}

void tst_Typing::enter_continuesWhatTheLineIs()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const MarkedText marked = MarkedText::read(before);
    QCOMPARE(marked.after(continueLine(marked.text, marked.selection)), after);
}

void tst_Typing::character_isPairedOrPassedOver_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QChar>("typed");
    QTest::addColumn<QString>("after");
    QTest::newRow("bracket") << "a ‸" << QChar(u'(') << "a (‸)";
    QTest::newRow("passed over") << "(a‸)" << QChar(u')') << "(a)‸";
    QTest::newRow("around a selection") << "⟦a⟧" << QChar(u'[') << "[⟦a⟧]";
    QTest::newRow("asterisks around a selection") << "⟦a⟧" << QChar(u'*') << "*⟦a⟧*";
    QTest::newRow("no asterisks without one") << "‸" << QChar(u'*') << "unchanged";
    QTest::newRow("corner quotes") << "他说‸" << QChar(u'「') << "他说「‸」";
    QTest::newRow("book marks") << "‸" << QChar(u'《') << "《‸》";
    QTest::newRow("full-width brackets") << "中‸文" << QChar(u'（') << "中（‸）文";
    QTest::newRow("lenticular brackets") << "‸" << QChar(u'【') << "【‸】";
    QTest::newRow("curly quotes") << "‸" << QChar(u'“') << "“‸”";
    QTest::newRow("closing curly quote passed over") << "“a‸”" << QChar(u'”') << "“a”‸";
    QTest::newRow("apostrophe") << "it‸" << QChar(u'\'') << "unchanged";
    QTest::newRow("before a word") << "‸word" << QChar(u'(') << "unchanged";
    QTest::newRow("third backtick") << "``‸" << QChar(u'`') << "unchanged";
    QTest::newRow("backtick") << "‸" << QChar(u'`') << "`‸`";
    QTest::newRow("letter") << "‸" << QChar(u'x') << "unchanged";
}

void tst_Typing::character_isPairedOrPassedOver()
{
    QFETCH(QString, before);
    QFETCH(QChar, typed);
    QFETCH(QString, after);
    const MarkedText marked = MarkedText::read(before);
    QCOMPARE(marked.after(typeCharacter(marked.text, marked.selection, typed)), after);
}

void tst_Typing::backspace_takesAnEmptyPair_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("brackets") << "a(‸)b"
                              << "a‸b";
    QTest::newRow("Chinese") << "《‸》"
                             << "‸";
    QTest::newRow("words inside") << "(a‸)"
                                  << "unchanged";
    QTest::newRow("start") << "‸)"
                           << "unchanged";
}

void tst_Typing::backspace_takesAnEmptyPair()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const MarkedText marked = MarkedText::read(before);
    QCOMPARE(marked.after(eraseBackwards(marked.text, marked.selection)), after);
}

void tst_Typing::tab_indentsItemsAndSelections_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("after");
    QTest::newRow("item") << "- a\n- b‸" << 1 << "- a\n  - b‸";
    QTest::newRow("under a number") << "10. a\n- b‸" << 1 << "10. a\n    - b‸";
    QTest::newRow("words") << "a‸" << 1 << "unchanged";
    QTest::newRow("lines, blank ones stay") << "⟦a\n\nb⟧" << 1 << "⟦    a\n\n    b⟧";
    QTest::newRow("a line with its break") << "⟦a\n⟧b" << 1 << "⟦    a\n⟧b";
    QTest::newRow("back a line with its break") << "⟦    a\n⟧    b" << -1 << "⟦a\n⟧    b";
    QTest::newRow("back a tab") << "⟦\ta\n    b⟧" << -1 << "⟦a\nb⟧";
    QTest::newRow("item in a quote") << "> - a\n> - b‸" << 1 << "> - a\n>   - b‸";
    QTest::newRow("three columns, numbers") << "1. a\n2. b‸\n3. c" << 1 << "1. a\n   1. b‸\n2. c";
    QTest::newRow("four columns, numbers") << "10. a\n11. b‸\n12. c" << 1 << "10. a\n    1. b‸\n11. c";
    QTest::newRow("behind nested ones") << "10. a\n    1. x\n11. b‸\n12. c" << 1 << "10. a\n    1. x\n    2. b‸\n11. c";
    QTest::newRow("and once more") << "10. a\n    1. x\n    2. b‸\n11. c" << 1
                                   << "10. a\n    1. x\n       1. b‸\n11. c";
    QTest::newRow("the same number throughout stays") << "1. a\n1. b‸\n1. c" << 1 << "1. a\n   1. b‸\n1. c";
    QTest::newRow("what is under it moves with it")
        << "- a\n- b‸\n  - c\n    words\n- d" << 1 << "- a\n  - b‸\n    - c\n      words\n- d";
    QTest::newRow("below words already") << "- a\n  - b‸" << 1 << "- a\n  - b‸";
    QTest::newRow("several") << "1. a\n⟦2. b\n3. c⟧\n4. d" << 1 << "1. a\n⟦   1. b\n   2. c⟧\n2. d";
    QTest::newRow("out, with numbers") << "1. a\n   1. b‸\n   2. d\n2. c" << -1 << "1. a\n2. b‸\n   1. d\n3. c";
    QTest::newRow("out of four columns") << "10. a\n    1. b‸\n11. c" << -1 << "10. a\n11. b‸\n12. c";
    QTest::newRow("out with what is under it") << "- a\n  - b‸\n    - c\n  - d" << -1 << "- a\n- b‸\n  - c\n  - d";
    QTest::newRow("out of a quote's list") << "> 1. a\n>    1. b‸" << -1 << "> 1. a\n> 2. b‸";
    QTest::newRow("words are not numbered") << "1. a\n2. b‸\n\n1990. year" << 1 << "1. a\n   1. b‸\n\n1990. year";
    QTest::newRow("a bullet between numbers") << "1. a\n2. b\n- c‸" << 1 << "1. a\n2. b\n   - c‸";
    QTest::newRow("indented by tabs") << "- a\n\t- b‸" << -1 << "- a\n- b‸";
}

void tst_Typing::tab_indentsItemsAndSelections()
{
    QFETCH(QString, before);
    QFETCH(int, by);
    QFETCH(QString, after);
    const MarkedText marked = MarkedText::read(before);
    QCOMPARE(marked.after(indentLines(marked.text, marked.selection, by)), after);
}

QTEST_GUILESS_MAIN(tst_Typing)
#include "tst_typing.moc"
