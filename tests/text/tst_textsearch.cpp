// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/textsearch.h"

#include <QTest>

using namespace Hexquill;

class tst_TextSearch : public QObject
{
    Q_OBJECT
private slots:
    void matches_areFound_data();
    void matches_areFound();
    void brokenExpression_isSaidInWords();
    void endlessExpression_isSaidInWords();
    void scope_keepsMatchesInside();
    void replacement_usesGroups_data();
    void replacement_usesGroups();
};

void tst_TextSearch::matches_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("options"); // c case, w words, r regex
    QTest::addColumn<QList<int>>("offsets");
    QTest::newRow("plain") << "aXax"
                           << "ax"
                           << "" << QList<int>{ 0, 2 };
    QTest::newRow("case") << "aXax"
                          << "ax"
                          << "c" << QList<int>{ 2 };
    QTest::newRow("signs are plain") << "a.b a+b"
                                     << "a.b"
                                     << "" << QList<int>{ 0 };
    QTest::newRow("words") << "cat concat cat's"
                           << "cat"
                           << "w" << QList<int>{ 0, 11 };
    QTest::newRow("a Latin word in Chinese") << "用cat吧"
                                             << "cat"
                                             << "w" << QList<int>{ 1 };
    QTest::newRow("Chinese as a word") << "依赖，我依赖你"
                                       << "依赖"
                                       << "w" << QList<int>{ 0, 4 };
    QTest::newRow("regex") << "a1 b22"
                           << "[a-z]\\d+"
                           << "r" << QList<int>{ 0, 3 };
    QTest::newRow("line ends") << "a\nab\na"
                               << "^a$"
                               << "r" << QList<int>{ 0, 5 };
    QTest::newRow("empty matches do not count") << "ab"
                                                << "x*"
                                                << "r" << QList<int>{};
    QTest::newRow("over lines") << "a\nb"
                                << "a\nb"
                                << "" << QList<int>{ 0 };
    QTest::newRow("beside a byte that is no UTF-8")
        << QString(QStringLiteral("a ") + QChar(0xDC80) + QStringLiteral(" a")) << "a"
        << "" << QList<int>{ 0, 4 };
    QTest::newRow("expression over a pair and a lone half")
        << QString(QStringLiteral("😀x") + QChar(0xDC0D) + QStringLiteral("x")) << "[^x]x"
        << "r" << QList<int>{ 0, 3 };
    QTest::newRow("nothing to find") << "ab"
                                     << ""
                                     << "" << QList<int>{};
}

void tst_TextSearch::matches_areFound()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    QFETCH(QString, options);
    QFETCH(QList<int>, offsets);
    SearchQuery query;
    query.pattern = pattern;
    query.caseSensitive = options.contains(u'c');
    query.wholeWords = options.contains(u'w');
    query.regex = options.contains(u'r');
    const auto found = findMatches(text, query);
    QVERIFY(found);
    QList<int> at;
    for (const SearchMatch &match : *found)
        at.append(int(match.offset));
    QCOMPARE(at, offsets);
}

void tst_TextSearch::brokenExpression_isSaidInWords()
{
    SearchQuery query;
    query.pattern = QStringLiteral("(a");
    query.regex = true;
    const auto found = findMatches(QStringLiteral("a"), query);
    QVERIFY(!found);
    QVERIFY(!found.error().isEmpty());
}

void tst_TextSearch::endlessExpression_isSaidInWords()
{
    SearchQuery query;
    query.pattern = QStringLiteral("(a+a+)+$");
    query.regex = true;
    const auto found = findMatches(QString(200, QLatin1Char('a')) + QLatin1Char('!'), query);
    QVERIFY(!found);
    QVERIFY(found.error().contains(QStringLiteral("steps")));
}

void tst_TextSearch::scope_keepsMatchesInside()
{
    SearchQuery query;
    query.pattern = QStringLiteral("a");
    query.scope = Selection{ 1, 3 };
    const auto found = findMatches(QStringLiteral("aaaa"), query);
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
}

void tst_TextSearch::replacement_usesGroups_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<bool>("regex");
    QTest::addColumn<QString>("expected");
    QTest::newRow("groups") << "(\\d+)-(\\d+)"
                            << "$2/\\1" << true << "x 2/1 y 4/3";
    QTest::newRow("signs themselves") << "-"
                                      << "$$" << true << "x 1$2 y 3$4";
    QTest::newRow("line break") << "-"
                                << "\\n"
                                << true << "x 1\n2 y 3\n4";
    QTest::newRow("plain") << "-"
                           << "$1\\n"
                           << false << "x 1$1\\n2 y 3$1\\n4";
}

void tst_TextSearch::replacement_usesGroups()
{
    QFETCH(QString, pattern);
    QFETCH(QString, replacement);
    QFETCH(bool, regex);
    QFETCH(QString, expected);
    const QString text = QStringLiteral("x 1-2 y 3-4");
    SearchQuery query;
    query.pattern = pattern;
    query.regex = regex;
    const auto found = findMatches(text, query);
    QVERIFY(found);
    QCOMPARE(replaceMatches(text, *found, replacement, regex).appliedTo(text), expected);
}

QTEST_GUILESS_MAIN(tst_TextSearch)
#include "tst_textsearch.moc"
