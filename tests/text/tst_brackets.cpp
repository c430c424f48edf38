// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/brackets.h"
#include "tests/text/markedtext.h"

#include <QTest>

using namespace Hexquill;

class tst_Brackets : public QObject
{
    Q_OBJECT
private slots:
    void pair_isFound_data();
    void pair_isFound();
    void farBrackets_areNotLookedFor();
};

void tst_Brackets::pair_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("behind the opening one") << "a(‸b)c" << 1 << 3;
    QTest::newRow("before the opening one") << "a‸(b)c" << 1 << 3;
    QTest::newRow("behind the closing one") << "a(b)‸c" << 1 << 3;
    QTest::newRow("nested") << "((a)‸)" << 1 << 3;
    QTest::newRow("over lines") << "[‸a\nb]" << 0 << 4;
    QTest::newRow("Chinese") << "他说「‸好」" << 2 << 4;
    QTest::newRow("the one before the caret wins") << "[a](‸b)" << 3 << 5;
    QTest::newRow("alone") << "a(‸b" << -1 << -1;
    QTest::newRow("none") << "a‸b" << -1 << -1;
    QTest::newRow("at the end") << "(a)‸" << 0 << 2;
}

void tst_Brackets::pair_isFound()
{
    QFETCH(QString, text);
    QFETCH(int, first);
    QFETCH(int, second);
    const MarkedText marked = MarkedText::read(text);
    const auto pair = matchingBrackets(marked.text, marked.selection.position);
    QCOMPARE(pair ? int(pair->first) : -1, first);
    QCOMPARE(pair ? int(pair->second) : -1, second);
}

void tst_Brackets::farBrackets_areNotLookedFor()
{
    const QString text = QLatin1Char('(') + QString(100000, QLatin1Char('a')) + QLatin1Char(')');
    QVERIFY(!matchingBrackets(text, 1));
}

QTEST_GUILESS_MAIN(tst_Brackets)
#include "tst_brackets.moc"
