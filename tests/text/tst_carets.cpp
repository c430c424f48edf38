// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/carets.h"

#include <QTest>

using namespace Hexquill;

namespace {

/// \a text with a `‸` at every caret, a selection between `⟦` and `⟧`.
QString drawn(QString text, const Carets &carets)
{
    for (qsizetype i = carets.size() - 1; i >= 0; --i) {
        if (carets[i].isEmpty()) {
            text.insert(carets[i].position, u'‸');
            continue;
        }
        text.insert(carets[i].end(), u'⟧');
        text.insert(carets[i].start(), u'⟦');
    }
    return text;
}

/// The text without its drawn carets, and these.
std::pair<QString, Carets> read(const QString &drawing)
{
    QString text;
    Carets carets;
    for (const QChar c : drawing) {
        if (c == u'‸')
            carets.append(Selection::caret(text.size()));
        else if (c == u'⟦')
            carets.append(Selection::caret(text.size()));
        else if (c == u'⟧')
            carets.last().position = text.size();
        else
            text.append(c);
    }
    return { text, carets };
}

} // namespace

class tst_Carets : public QObject
{
    Q_OBJECT
private slots:
    void rectangle_isByColumns_data();
    void rectangle_isByColumns();
    void caretBeside_keepsTheColumn();
    void words_comeAtAllCarets_data();
    void words_comeAtAllCarets();
    void erasing_staysInLines_data();
    void erasing_staysInLines();
    void carets_moveInTheirLines_data();
    void carets_moveInTheirLines();
    void copiedText_isALineACaret();
};

void tst_Carets::rectangle_isByColumns_data()
{
    QTest::addColumn<QString>("text"); // with the two corners
    QTest::addColumn<QString>("after");
    QTest::newRow("down") << "a‸bc\nde‸f"
                          << "a⟦b⟧c\nd⟦e⟧f";
    QTest::newRow("one column") << "a‸b\n\nc‸d"
                                << "a‸b\n‸\nc‸d";
    QTest::newRow("Chinese counts twice") << "‸汉字\nab‸c"
                                          << "⟦汉⟧字\n⟦ab⟧c";
    QTest::newRow("never within a character") << "a‸b\n汉x\ncd‸"
                                              << "a⟦b⟧\n⟦汉⟧x\nc⟦d⟧";
    QTest::newRow("short lines") << "abcd‸\nx\nabc‸d"
                                 << "abc⟦d⟧\nx‸\nabc⟦d⟧";
}

void tst_Carets::rectangle_isByColumns()
{
    QFETCH(QString, text);
    QFETCH(QString, after);
    const auto [plain, corners] = read(text);
    QCOMPARE(drawn(plain, columnCarets(plain, corners[0].position, corners[1].position)), after);
    QCOMPARE(drawn(plain, columnCarets(plain, corners[1].position, corners[0].position)), after);
}

void tst_Carets::caretBeside_keepsTheColumn()
{
    const QString text = QStringLiteral("abcd\nx\n汉字e");
    QCOMPARE(columnOf(text, 3), 3);
    QCOMPARE(caretBeside(text, 3, 1, 3)->position, 6);
    QCOMPARE(caretBeside(text, 6, 1, 3)->position, 8);
    QCOMPARE(caretBeside(text, 8, -1, 3)->position, 6);
    QVERIFY(!caretBeside(text, 3, -1, 3));
    QVERIFY(!caretBeside(text, 8, 1, 3));
}

void tst_Carets::words_comeAtAllCarets_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("after");
    QTest::newRow("the same") << "‸a\n‸b" << QStringList{ QStringLiteral("- ") } << "- ‸a\n- ‸b";
    QTest::newRow("over selections") << "⟦aa⟧x\n⟦b⟧x" << QStringList{ QStringLiteral("你好") } << "你好‸x\n你好‸x";
    QTest::newRow("one each") << "‸a\n‸b" << QStringList{ QStringLiteral("1"), QStringLiteral("22") } << "1‸a\n22‸b";
    QTest::newRow("other number") << "‸a\n‸b" << QStringList{ QStringLiteral("1\n2\n3") } << "1\n2\n3‸a\n1\n2\n3‸b";
}

void tst_Carets::words_comeAtAllCarets()
{
    QFETCH(QString, before);
    QFETCH(QStringList, words);
    QFETCH(QString, after);
    const auto [text, carets] = read(before);
    const CaretsChange change = typeAtCarets(text, carets, words);
    QCOMPARE(drawn(change.change.appliedTo(text), change.carets), after);
}

void tst_Carets::erasing_staysInLines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("after");
    QTest::newRow("back") << "ab‸\nc‸d" << -1 << "a‸\n‸d";
    QTest::newRow("back at a line's start") << "a\n‸b\nc‸" << -1 << "a\n‸b\n‸";
    QTest::newRow("forward at a line's end") << "a‸\nb‸c" << 1 << "a‸\nb‸";
    QTest::newRow("a whole emoji") << "👩‍💻‸\na‸" << -1 << "‸\n‸";
    QTest::newRow("selections") << "⟦ab⟧c\n⟦d⟧e" << -1 << "‸c\n‸e";
}

void tst_Carets::erasing_staysInLines()
{
    QFETCH(QString, before);
    QFETCH(int, by);
    QFETCH(QString, after);
    const auto [text, carets] = read(before);
    const CaretsChange change = eraseAtCarets(text, carets, by);
    QCOMPARE(drawn(change.change.appliedTo(text), change.carets), after);
}

void tst_Carets::carets_moveInTheirLines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("move");
    QTest::addColumn<bool>("select");
    QTest::addColumn<QString>("after");
    QTest::newRow("right") << "‸ab\n‸" << int(CaretMove::Right) << false << "a‸b\n‸";
    QTest::newRow("left selecting") << "ab‸\nc‸" << int(CaretMove::Left) << true << "a⟦b⟧\n⟦c⟧";
    QTest::newRow("left out of selections") << "a⟦b⟧\n⟦c⟧" << int(CaretMove::Left) << false << "a‸b\n‸c";
    QTest::newRow("to the ends") << "a‸b\n‸cde" << int(CaretMove::LineEnd) << false << "ab‸\ncde‸";
    QTest::newRow("to the starts selecting") << "ab‸\nc‸d" << int(CaretMove::LineStart) << true << "⟦ab⟧\n⟦c⟧d";
}

void tst_Carets::carets_moveInTheirLines()
{
    QFETCH(QString, before);
    QFETCH(int, move);
    QFETCH(bool, select);
    QFETCH(QString, after);
    const auto [text, carets] = read(before);
    QCOMPARE(drawn(text, moveCarets(text, carets, CaretMove(move), select)), after);
}

void tst_Carets::copiedText_isALineACaret()
{
    const auto [text, carets] = read(QStringLiteral("⟦a⟧b\n‸\n⟦cd⟧"));
    QCOMPARE(textAtCarets(text, carets), QStringLiteral("a\n\ncd"));
}

QTEST_GUILESS_MAIN(tst_Carets)
#include "tst_carets.moc"
