// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/pinyin.h"
#include "app/searchterms.h"

#include <QTest>

using namespace Hexquill;

/// What a hasty hand types finds what it means, and the better match comes first.
class SearchTermsTest : public QObject
{
    Q_OBJECT

private slots:
    void syllables_readChineseAndKeepLatin()
    {
        QCOMPARE(syllables(QStringLiteral("Hexo 博客介绍，v8")),
                 (QStringList{ QStringLiteral("hexo"), QStringLiteral("bo"), QStringLiteral("ke"),
                               QStringLiteral("jie"), QStringLiteral("shao"), QStringLiteral("v8") }));
        QCOMPARE(syllables(QStringLiteral("绿")), QStringList{ QStringLiteral("lu") });
        QVERIFY(syllables(QStringLiteral("，。！ ")).isEmpty());
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const QString title = QStringLiteral("我的博客介绍");
        QTest::newRow("nothing typed") << title << QString() << true;
        QTest::newRow("the characters") << title << QStringLiteral("介绍") << true;
        QTest::newRow("initials") << title << QStringLiteral("bkjs") << true;
        QTest::newRow("whole pinyin") << title << QStringLiteral("bokejieshao") << true;
        QTest::newRow("mixed pinyin") << title << QStringLiteral("bokejs") << true;
        QTest::newRow("capitals") << title << QStringLiteral("BKJS") << true;
        QTest::newRow("initials with a gap") << title << QStringLiteral("bjs") << false;
        QTest::newRow("two words") << title << QStringLiteral("js 我") << true;
        QTest::newRow("one of two is missing") << title << QStringLiteral("js 他") << false;
        QTest::newRow("Latin and Chinese") << QStringLiteral("Hexo博客") << QStringLiteral("hbk") << true;
        QTest::newRow("letters in their order")
            << QStringLiteral("Keyboard Shortcuts") << QStringLiteral("kbsc") << true;
        QTest::newRow("letters in another order") << QStringLiteral("Keyboard") << QStringLiteral("draobyek") << false;
        QTest::newRow("outside the plane of most") << QStringLiteral("𠮷野家") << QStringLiteral("野") << true;
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QCOMPARE(SearchTerms(text).fit(typed) > 0, found);
    }

    void fit_prefersTheBeginning()
    {
        const QString query = QStringLiteral("post");
        const int start = SearchTerms(QStringLiteral("Post files")).fit(query);
        const int word = SearchTerms(QStringLiteral("New post")).fit(query);
        const int inside = SearchTerms(QStringLiteral("compost")).fit(query);
        const int letters = SearchTerms(QStringLiteral("paste plain text of someone, tagged")).fit(query);
        QVERIFY(start > word);
        QVERIFY(word > inside);
        QVERIFY(inside > letters);
    }

    void longAndAlike_isBounded()
    {
        const QString text = QString(2000, QLatin1Char('a')) + QStringLiteral(" 啊").repeated(500);
        QCOMPARE(SearchTerms(text).fit(QString(60, QLatin1Char('a')) + QLatin1Char('b')), 0);
    }
};

QTEST_GUILESS_MAIN(SearchTermsTest)
#include "tst_searchterms.moc"
