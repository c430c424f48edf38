// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/linecommands.h"
#include "editor/text/wordplace.h"

#include <QTest>

using namespace Hexquill;

/// Words that a reader sees, and where the Markdown behind them has them.
class tst_WordPlace : public QObject
{
    Q_OBJECT

private slots:
    void readersWords_areFoundInTheMarkdown_data();
    void readersWords_areFoundInTheMarkdown();
    void absentWords_areNotFound();
    void withOtherCounts_theNearestIsFound();
    void selectedMarkdown_isReadWithoutItsMarks_data();
    void selectedMarkdown_isReadWithoutItsMarks();
    void task_changesItsBoxAlone();
};

void tst_WordPlace::readersWords_areFoundInTheMarkdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("nth");
    QTest::addColumn<QString>("found");
    QTest::addColumn<int>("at");
    QTest::newRow("plain") << "one two three"
                           << "two" << 0 << "two" << 4;
    QTest::newRow("second of its like") << "依赖，是依赖"
                                        << "依赖" << 1 << "依赖" << 4;
    QTest::newRow("across emphasis") << "a **bold** word"
                                     << "bold word" << 0 << "bold** word" << 4;
    QTest::newRow("within a word") << "un**frigging**believable"
                                   << "unfriggingbelievable" << 0 << "un**frigging**believable" << 0;
    QTest::newRow("across a line end") << "first\nsecond"
                                       << "first second" << 0 << "first\nsecond" << 0;
    QTest::newRow("quote's next line") << "> first\n> second"
                                       << "first second" << 0 << "first\n> second" << 2;
    QTest::newRow("outside the plane") << "a 😀*b*"
                                       << "😀b" << 0 << "😀*b" << 2;
    QTest::newRow("pattern letters") << "what? (really)"
                                     << "what? (really)" << 0 << "what? (really)" << 0;
}

void tst_WordPlace::readersWords_areFoundInTheMarkdown()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(int, nth);
    QFETCH(QString, found);
    QFETCH(int, at);
    const auto place = findWords(text, { words, nth }, 0);
    QVERIFY(place);
    QCOMPARE(text.mid(place->start(), place->end() - place->start()), found);
    QCOMPARE(int(place->start()), at);
}

void tst_WordPlace::absentWords_areNotFound()
{
    QVERIFY(!findWords(QStringLiteral("one two"), { QStringLiteral("three"), 0 }, 0));
    QVERIFY(!findWords(QStringLiteral("one two"), { QStringLiteral(" "), 0 }, 0));
    QVERIFY(!findWords({}, { QStringLiteral("x"), 0 }, 0));
}

/// A link's address holds the word too, so counting the occurrences would lead astray.
void tst_WordPlace::withOtherCounts_theNearestIsFound()
{
    const QString text = QStringLiteral("[a word](/word/word) and then another word");
    const auto place = findWords(text, { QStringLiteral("word"), 1 }, 0.95);
    QVERIFY(place);
    QCOMPARE(place->start(), text.lastIndexOf(QStringLiteral("word")));
}

void tst_WordPlace::selectedMarkdown_isReadWithoutItsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("nth");
    QTest::newRow("plain") << "one two"
                           << "two"
                           << "two" << 0;
    QTest::newRow("emphasis") << "a **bold** word"
                              << "**bold** word"
                              << "bold word" << 0;
    QTest::newRow("link") << "see [this page](/a/b) now"
                          << "[this page](/a/b) now"
                          << "this page now" << 0;
    QTest::newRow("heading") << "## 标题 x"
                             << "## 标题"
                             << "标题" << 0;
    QTest::newRow("task") << "- [x] done"
                          << "- [x] done"
                          << "done" << 0;
    QTest::newRow("address does not count") << "[word](/word) x1"
                                            << "x1"
                                            << "x1" << 0;
    QTest::newRow("snake case stays") << "a snake_case_name b"
                                      << "snake_case_name"
                                      << "snake_case_name" << 0;
    QTest::newRow("only marks") << "a ** b"
                                << "**"
                                << "" << 0;
}

void tst_WordPlace::selectedMarkdown_isReadWithoutItsMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, selected);
    QFETCH(QString, words);
    QFETCH(int, nth);
    const qsizetype at = text.lastIndexOf(selected);
    QCOMPARE(readWords(text, { at, at + selected.size() }), (ReadWords{ words, nth }));
}

void tst_WordPlace::task_changesItsBoxAlone()
{
    const QString text = QStringLiteral("- [ ] a\n  ```\n  - [ ] code\n  ```\n- [x] b\n1. [ ] c\n");
    const Selection all{ 0, text.size() };
    const auto change = [&](int index, bool done) { return setTaskDone(text, all, index, done)->appliedTo(text); };
    QCOMPARE(change(0, true), QString(text).replace(QStringLiteral("[ ] a"), QStringLiteral("[x] a")));
    QCOMPARE(change(1, false), QString(text).replace(QStringLiteral("[x] b"), QStringLiteral("[ ] b")));
    QCOMPARE(change(2, true), QString(text).replace(QStringLiteral("1. [ ]"), QStringLiteral("1. [x]")));
    QVERIFY(!setTaskDone(text, all, 3, true));
}

QTEST_APPLESS_MAIN(tst_WordPlace)
#include "tst_wordplace.moc"
