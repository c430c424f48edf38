// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/blockdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hexquill;

namespace {

QStringList letters(const QString &text)
{
    return text.split(QString(), Qt::SkipEmptyParts);
}

QStringList apply(QStringList blocks, const QList<BlockSplice> &splices)
{
    for (const BlockSplice &splice : splices)
        blocks = blocks.mid(0, splice.at) + splice.insert + blocks.mid(splice.at + splice.remove);
    return blocks;
}

int sent(const QList<BlockSplice> &splices)
{
    int count = 0;
    for (const BlockSplice &splice : splices)
        count += int(splice.insert.size());
    return count;
}

} // namespace

class tst_BlockDiff : public QObject
{
    Q_OBJECT

private slots:
    void splices_sendOnlyWhatChanged_data();
    void splices_sendOnlyWhatChanged();
    void randomLists_becomeTheNewOnes();
    void parts_areSmallAndLeadToTheSameList();
};

void tst_BlockDiff::splices_sendOnlyWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << "abc"
                             << "abc" << 0;
    QTest::newRow("first") << ""
                           << "abc" << 3;
    QTest::newRow("emptied") << "abc"
                             << "" << 0;
    QTest::newRow("one changed") << "abcde"
                                 << "abXde" << 1;
    QTest::newRow("one inserted") << "abcde"
                                  << "abcXde" << 1;
    QTest::newRow("one removed") << "abcde"
                                 << "abde" << 0;
    QTest::newRow("two changed far apart") << "abcdefgh"
                                           << "aXcdefYh" << 2;
    QTest::newRow("moved down") << "abcdef"
                                << "bcdefa" << 1;
    QTest::newRow("same blocks often") << "aaaaaa"
                                       << "aaaXaaa" << 1;
    QTest::newRow("all replaced") << "abc"
                                  << "xyz" << 3;
}

void tst_BlockDiff::splices_sendOnlyWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, count);
    const QList<BlockSplice> splices = spliceBlocks(letters(before), letters(after));
    QCOMPARE(apply(letters(before), splices), letters(after));
    QCOMPARE(sent(splices), count);
}

void tst_BlockDiff::randomLists_becomeTheNewOnes()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QStringList lists[2];
        for (QStringList &list : lists) {
            const int length = random.bounded(14);
            for (int i = 0; i < length; ++i)
                list.append(QString(QChar(u'a' + random.bounded(6))));
        }
        const QList<BlockSplice> splices = spliceBlocks(lists[0], lists[1]);
        QCOMPARE(apply(lists[0], splices), lists[1]);
        QStringList inSteps = lists[0];
        for (const QList<BlockSplice> &part : inParts(splices, 2))
            inSteps = apply(inSteps, part);
        QCOMPARE(inSteps, lists[1]);
    }
}

void tst_BlockDiff::parts_areSmallAndLeadToTheSameList()
{
    QStringList after;
    for (int i = 0; i < 100; ++i)
        after.append(QString(50, QChar(u'a' + i % 26)) + QString::number(i));
    const QList<QList<BlockSplice>> parts = inParts(spliceBlocks({}, after), 500);
    QVERIFY(parts.size() > 5);
    QStringList blocks;
    for (const QList<BlockSplice> &part : parts) {
        qsizetype size = 0;
        for (const BlockSplice &splice : part)
            size += splice.insert.join(QString()).size();
        QVERIFY(size <= 500);
        blocks = apply(blocks, part);
    }
    QCOMPARE(blocks, after);
}

QTEST_GUILESS_MAIN(tst_BlockDiff)
#include "tst_blockdiff.moc"
