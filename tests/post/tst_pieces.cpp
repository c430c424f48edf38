// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/filetext.h"
#include "editor/post/pieces.h"

#include <QRandomGenerator>
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
    void editedPieces_becomeFit_data();
    void editedPieces_becomeFit();
    void fitPieces_stay_data();
    void fitPieces_stay();
    void manyEdits_leaveFitPieces();
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

namespace {

const QString piece = QString(4000, u'a') + Pieces::joint;

/// \a pieces with their changes, as an editor makes them: the last first.
QString changed(QString pieces)
{
    const QList<Pieces::JointChange> changes = Pieces::jointChanges(pieces);
    for (qsizetype i = changes.size() - 1; i >= 0; --i) {
        if (changes[i].comes)
            pieces.insert(changes[i].offset, Pieces::joint);
        else
            pieces.remove(changes[i].offset, 1);
    }
    return pieces;
}

/// The lengths of a line's pieces.
QList<qsizetype> lengths(const QString &line)
{
    QList<qsizetype> lengths;
    for (const QString &words : line.split(Pieces::joint))
        lengths.append(words.size());
    return lengths;
}

} // namespace

void tst_Pieces::editedPieces_becomeFit_data()
{
    QTest::addColumn<QString>("pieces");
    QTest::addColumn<QList<qsizetype>>("expected");
    using Lengths = QList<qsizetype>;
    QTest::newRow("a line that grew") << QString(20'001, u'a') << Lengths{ 4000, 4000, 4000, 4000, 4001 };
    QTest::newRow("a line at the limit") << QString(20'000, u'a') << Lengths{ 20'000 };
    QTest::newRow("a line that shrank a little") << piece.repeated(4) + u'a' << Lengths{ 4000, 4000, 4000, 4001 };
    QTest::newRow("a line that shrank") << piece.repeated(3) + QString(2000, u'a') << Lengths{ 14'000 };
    QTest::newRow("a piece that grew") << piece.repeated(4) + QString(8001, u'a')
                                       << Lengths{ 4000, 4000, 4000, 4000, 4000, 4001 };
    QTest::newRow("scraps") << piece.repeated(4) + QStringLiteral("x").append(Pieces::joint).repeated(3) + piece
                            << Lengths{ 4000, 4000, 4000, 4003, 4000 };
    QTest::newRow("an empty piece first")
        << Pieces::joint + piece.repeated(5) << Lengths{ 4000, 4000, 4000, 4000, 4000 };
    QTest::newRow("joints side by side") << piece.repeated(4) + QString(3, Pieces::joint) + piece
                                         << Lengths{ 4000, 4000, 4000, 4000, 4000 };
    QTest::newRow("an accent typed behind a joint")
        << piece.repeated(5) + u'\u0301' + piece.chopped(1) << Lengths{ 4000, 4000, 4000, 4000, 4001, 4000 };
}

void tst_Pieces::editedPieces_becomeFit()
{
    QFETCH(QString, pieces);
    QFETCH(QList<qsizetype>, expected);
    const QString before = QStringLiteral("above\n");
    const QString behind = QStringLiteral("\nbelow\n");
    const QString fit = changed(before + pieces + behind);
    QCOMPARE(Pieces::whole(fit), before + Pieces::whole(pieces) + behind);
    QCOMPARE(lengths(fit.mid(before.size()).chopped(behind.size())), expected);
}

void tst_Pieces::fitPieces_stay_data()
{
    longLines_areWholeAgainWithoutJoints_data();
    QTest::newRow("nothing") << QString();
    QTest::newRow("usual lines") << QStringLiteral("# a\n\nb\n");
}

void tst_Pieces::fitPieces_stay()
{
    QFETCH(QString, text);
    QCOMPARE(Pieces::jointChanges(Pieces::inPieces(text)), QList<Pieces::JointChange>());
}

void tst_Pieces::manyEdits_leaveFitPieces()
{
    QRandomGenerator chance(7);
    const QStringList words{
        QStringLiteral("x"),  QStringLiteral("和 字"), QStringLiteral("👩\u200d👩"),       QStringLiteral("\u0301"),
        QStringLiteral("\n"), QString(9000, u'z'),     QStringLiteral("y\n").repeated(3)
    };
    QString pieces = Pieces::inPieces(QStringLiteral("words 和字 ").repeated(4000));
    for (int i = 0; i < 2000; ++i) {
        const qsizetype at = chance.bounded(pieces.size() + 1);
        const qsizetype length = qMin<qsizetype>(pieces.size() - at, chance.bounded(3) == 0 ? chance.bounded(9000) : 0);
        pieces.replace(at, length, words[chance.bounded(words.size())]);
        const QString fit = changed(pieces);
        QCOMPARE(Pieces::whole(fit), Pieces::whole(pieces));
        QCOMPARE(Pieces::jointChanges(fit), QList<Pieces::JointChange>()); // at the first go
        pieces = fit;
    }
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
