// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/filetext.h"
#include "editor/post/pieces.h"

#include <QTest>

using namespace Hexquill;

class tst_Pieces : public QObject
{
    Q_OBJECT
private slots:
    void usualLines_stayWhole();
    void longLines_areWholeAgainWithoutJoints_data();
    void longLines_areWholeAgainWithoutJoints();
    void offsets_goThereAndBack();
    void joints_reachNoFileAndNoReader();
};

void tst_Pieces::usualLines_stayWhole()
{
    const QString text = QString(20000, u'a') + u'\n' + QString(19999, u'字') + QStringLiteral("\n\n");
    QCOMPARE(Pieces::inPieces(text), text);
    QVERIFY(!Pieces::inPieces(text).contains(Pieces::joint));
}

void tst_Pieces::longLines_areWholeAgainWithoutJoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << QString(100'000, u'a');
    QTest::newRow("words") << QStringLiteral("words ").repeated(20'000);
    QTest::newRow("Chinese between other lines")
        << QStringLiteral("# a\n") + QString(50'000, u'中') + QStringLiteral("\nb\n") + QString(20'001, u'x');
    QTest::newRow("pairs of surrogates") << QStringLiteral("😀").repeated(30'000);
    QTest::newRow("families") << QStringLiteral("👩\u200d👩\u200d👧").repeated(10'000);
    QTest::newRow("accents") << QStringLiteral("e\u0301\u0302").repeated(20'000);
    QTest::newRow("one endless character") << QStringLiteral("e") + QString(60'000, QChar(0x301));
}

void tst_Pieces::longLines_areWholeAgainWithoutJoints()
{
    QFETCH(QString, text);
    const QString pieces = Pieces::inPieces(text);
    QCOMPARE(Pieces::whole(pieces), text);
    for (const QString &line : pieces.split(u'\n')) {
        for (const QString &piece : line.split(Pieces::joint)) {
            QVERIFY(!piece.isEmpty() || line.isEmpty());
            QVERIFY(piece.isEmpty() || (!piece[0].isLowSurrogate() && !piece[0].isMark() && piece[0] != QChar(0x200D)));
            QVERIFY(!piece.endsWith(QChar(0x200D)));
        }
    }
}

void tst_Pieces::offsets_goThereAndBack()
{
    const QString text = QStringLiteral("first\n") + QString(100'000, u'a') + QStringLiteral("\nlast");
    const QString pieces = Pieces::inPieces(text);
    QVERIFY(pieces.size() > text.size() + 10);
    for (qsizetype offset = 0; offset <= text.size(); offset += 997) {
        const qsizetype there = Pieces::fromWhole(pieces, offset);
        QCOMPARE(Pieces::toWhole(pieces, there), offset);
        QVERIFY(there == pieces.size() || pieces[there] != Pieces::joint);
        QVERIFY(there == pieces.size() || pieces[there] == text[offset]);
    }
    QCOMPARE(Pieces::fromWhole(pieces, text.size()), pieces.size());
}

void tst_Pieces::joints_reachNoFileAndNoReader()
{
    const QString text = QStringLiteral("a") + Pieces::joint + QStringLiteral("b\n") + Pieces::joint;
    QCOMPARE(encodeFile(text, {}), QByteArray("ab\n"));
    QCOMPARE(fromDocumentText(text), QStringLiteral("ab\n"));
    QVERIFY(!toDocumentText(text).contains(Pieces::joint));
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte.append(char(i));
    everyByte.append("\xED\xB0\x8C"); // the joint as if it were UTF-8
    const FileText file = decodeFile(everyByte);
    QVERIFY(!file.text.contains(Pieces::joint));
    QCOMPARE(encodeFile(file.text, file.facts), everyByte);
}

QTEST_MAIN(tst_Pieces)
#include "tst_pieces.moc"
