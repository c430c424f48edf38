// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/encoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Hexquill;

class EncodingTest : public QObject
{
    Q_OBJECT

private slots:
    void guess_namesTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        const QString chinese
            = QStringLiteral("人们常说，读书要慢，走路要慢，吃饭也要慢。慢不是拖延，而是把心放在正在做的事情上。");
        QTest::newRow("GB18030") << QByteArray("GB18030") << chinese;
        QTest::newRow("Big5") << QByteArray("BIG5") << QStringLiteral("人們常說，讀書要慢，走路要慢，吃飯也要慢。");
        QTest::newRow("Shift JIS") << QByteArray("SHIFT_JIS")
                                   << QStringLiteral("ゆっくり歩くと、町の音が聞こえてくる。今日も散歩に出かけます。");
        QTest::newRow("EUC-JP") << QByteArray("EUC-JP")
                                << QStringLiteral("ゆっくり歩くと、町の音が聞こえてくる。今日も散歩に出かけます。");
        QTest::newRow("Korean") << QByteArray("windows-949")
                                << QStringLiteral("천천히 걸으면 마을의 소리가 들린다. 오늘도 산책을 나갑니다.");
        const QString post = QStringLiteral("---\ntitle: 慢慢走\ntags: [散步]\n---\n\n") + chinese;
        QTest::newRow("a post in GB18030") << QByteArray("GB18030") << post;
        QTest::newRow("a post in UTF-16, little end first") << QByteArray("UTF-16LE") << post;
        QTest::newRow("a post in UTF-16, big end first") << QByteArray("UTF-16BE") << post;
    }
    void guess_namesTheEncoding()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, text);
        QStringEncoder encoder(encoding.constData());
        const QByteArray bytes = encoder.encode(text);
        QVERIFY(!encoder.hasError());
        QCOMPARE(guessEncoding(bytes), encoding);
        QCOMPARE(decodeToUtf8(bytes, encoding).value(), text.toUtf8());
    }

    void brokenUtf8_isNotGuessedAsUtf8() { QVERIFY(guessEncoding(QByteArray("abc \xe4\xbd\xa0 \xff def")) != "UTF-8"); }

    void impossibleDecoding_isAnErrorInWords()
    {
        const auto result = decodeToUtf8(QByteArray("\xff\xff\xff"), "GB18030");
        QVERIFY(!result);
        QVERIFY(result.error().contains(QStringLiteral("GB18030")));
        QVERIFY(!decodeToUtf8("x", "no-such-encoding"));
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "tst_encoding.moc"
