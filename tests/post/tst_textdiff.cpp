// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/textdiff.h"

#include <algorithm>
#include <QRandomGenerator>
#include <QTest>

using namespace Hexquill;

/// What went and what came between texts, and both sides' changes of one.
class TextDiffTest : public QObject
{
    Q_OBJECT

    static QStringList unitsOf(const QString &letters) { return letters.split(QString(), Qt::SkipEmptyParts); }

    static QString drawn(const QStringList &before, const QStringList &after)
    {
        QString text;
        qsizetype line = 0;
        for (const DiffHunk &hunk : diffUnits(before, after)) {
            text += after.mid(line, hunk.after - line).join(QString());
            text += QLatin1Char('[') + before.mid(hunk.before, hunk.beforeCount).join(QString()) + QLatin1Char('|')
                + after.mid(hunk.after, hunk.afterCount).join(QString()) + QLatin1Char(']');
            line = hunk.after + hunk.afterCount;
        }
        return text + after.mid(line).join(QString());
    }

    static QString drawn(const QList<MergePiece> &pieces)
    {
        QString text;
        for (const MergePiece &piece : pieces) {
            if (piece.isConflict)
                text += QLatin1Char('<') + piece.units.join(QString()) + QLatin1Char('|') + piece.theirs.join(QString())
                    + QLatin1Char('>');
            else
                text += piece.units.join(QString());
        }
        return text;
    }

    static QString randomText(QRandomGenerator &random, int most)
    {
        QString text;
        for (int i = random.bounded(most); i > 0; --i)
            text += QString(QLatin1Char("abc\n"[random.bounded(4)])) + QString(random.bounded(2), QChar(0xdc80));
        return text;
    }

    static QStringList changed(QRandomGenerator &random, QStringList units, const QString &mark)
    {
        for (int i = 1 + random.bounded(3); i > 0; --i) {
            const qsizetype at = random.bounded(units.size() + 1);
            if (random.bounded(3) > 0)
                units.insert(at, mark + QString::number(i));
            else if (at < units.size())
                units.removeAt(at);
        }
        return units;
    }

private slots:
    void differences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("diff");
        const auto row = [](const char *name, const char *before, const char *after, const char *diff) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                                << QString::fromLatin1(diff);
        };
        row("same", "ab", "ab", "ab");
        row("changed", "abc", "axc", "a[b|x]c");
        row("added", "ac", "abc", "a[|b]c");
        row("added first", "b", "ab", "[|a]b");
        row("removed", "abc", "ac", "a[b|]c");
        row("from nothing", "", "a", "[|a]");
        row("to nothing", "a", "", "[a|]");
        row("marks as text", "<=>", "<=>-", "<=>[|-]");
    }
    void differences()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(drawn(unitsOf(before), unitsOf(after)), "diff");
    }

    void edits_makeTheOtherText()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            const QString before = randomText(random, 60);
            const QString after = randomText(random, 60);
            QString text = before;
            for (const TextEdit &edit : lineEdits(before, after))
                text = edit.appliedTo(text);
            QCOMPARE(text, after);
        }
    }

    void everyHunkTakenBack_isTheTextBefore()
    {
        QRandomGenerator random(8);
        for (int round = 0; round < 500; ++round) {
            const QStringList before = linesOf(randomText(random, 60));
            QStringList after = linesOf(randomText(random, 60));
            QList<DiffHunk> hunks = diffUnits(before, after);
            while (!hunks.isEmpty())
                after = withoutHunk(before, after, hunks.takeLast());
            QCOMPARE(after, before);
        }
    }

    void merges_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("strict"); ///< neighbours are a conflict
        QTest::addColumn<QString>("fine");
        const auto row = [](const char *name, const char *base, const char *mine, const char *theirs,
                            const char *strict, const char *fine) {
            QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(mine) << QString::fromLatin1(theirs)
                                << QString::fromLatin1(strict) << QString::fromLatin1(fine);
        };
        row("only mine", "abc", "axc", "abc", "axc", "axc");
        row("only theirs", "abc", "abc", "axc", "axc", "axc");
        row("the same", "abc", "axc", "axc", "axc", "axc");
        row("apart", "abcde", "xbcde", "abcdy", "xbcdy", "xbcdy");
        row("one place", "abc", "axc", "ayc", "a<x|y>c", "a<x|y>c");
        row("neighbours", "abcd", "axcd", "abyd", "a<xc|by>d", "axyd");
        row("added beside a change", "abcd", "axcd", "abycd", "a<x|by>cd", "axycd");
        row("added at one place", "ab", "axb", "ayb", "a<x|y>b", "a<x|y>b");
        row("removed and changed", "abc", "ac", "ayc", "a<|y>c", "a<|y>c");
        row("marks as text", "<=>-", "<=>-x", "y<=>-", "y<=>-x", "y<=>-x");
    }
    void merges()
    {
        QFETCH(QString, base);
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        const auto merge = [&](Neighbours neighbours) {
            return drawn(mergeUnits(unitsOf(base), unitsOf(mine), unitsOf(theirs), neighbours));
        };
        QTEST(merge(Neighbours::Conflict), "strict");
        QTEST(merge(Neighbours::Merge), "fine");
    }

    void nothingAdded_isLost()
    {
        QRandomGenerator random(9);
        int conflicts = 0;
        for (int round = 0; round < 5000; ++round) {
            QStringList base;
            for (int i = random.bounded(12); i > 0; --i)
                base << QString::number(random.bounded(5));
            const QStringList mine = changed(random, base, QStringLiteral("mine"));
            const QStringList theirs = changed(random, base, QStringLiteral("theirs"));
            const auto neighbours = random.bounded(2) ? Neighbours::Merge : Neighbours::Conflict;
            QStringList merged;
            for (const MergePiece &piece : mergeUnits(base, mine, theirs, neighbours)) {
                merged += piece.units + piece.theirs;
                conflicts += piece.isConflict;
            }
            for (const QString &unit : mine + theirs)
                QVERIFY(unit.size() == 1 || merged.contains(unit));
        }
        QVERIFY(conflicts > 0);
        qInfo("FIGURE: three-way merge: 5000 random pairs of changes, 0 added lines lost, %d conflicts", conflicts);
    }
};

QTEST_GUILESS_MAIN(TextDiffTest)
#include "tst_textdiff.moc"
