// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postplace.h"

#include <QTest>

using namespace Hexquill;

class tst_PostPlace : public QObject
{
    Q_OBJECT
private slots:
    void place_comesBackFromItsText();
    void caretAlone_isRead();
    void anythingElse_isHarmless_data();
    void anythingElse_isHarmless();
};

void tst_PostPlace::place_comesBackFromItsText()
{
    for (const Selection &selection : { Selection::caret(0), Selection::caret(12'345), Selection{ 9, 3 } }) {
        const PostPlace place{ selection, 40.25, 0, { { 3, 10 }, { 70, 1 } } };
        const PostPlace read = PostPlace::fromText(place.toText());
        QCOMPARE(read.selection, place.selection);
        QCOMPARE(read.topLine, place.topLine);
        QCOMPARE(read.folds, place.folds);
    }
    QVERIFY(PostPlace::fromText(PostPlace().toText()).folds.isEmpty());
}

void tst_PostPlace::caretAlone_isRead()
{
    const PostPlace place = PostPlace::fromText(QStringLiteral("17"));
    QCOMPARE(place.selection, Selection::caret(17));
    QCOMPARE(place.topLine, 0.0);
    QVERIFY(place.folds.isEmpty());
}

void tst_PostPlace::anythingElse_isHarmless_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", " ", "x y z", "-5 -3", "1-2-3 nan 4", "99999999999999 1e999 +5 7+ -1+-1" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_PostPlace::anythingElse_isHarmless()
{
    QFETCH(QString, text);
    const PostPlace place = PostPlace::fromText(text);
    QVERIFY(place.selection.start() >= 0);
    QVERIFY(place.topLine >= 0 && place.topLine <= INT_MAX);
}

QTEST_GUILESS_MAIN(tst_PostPlace)
#include "tst_postplace.moc"
