// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/linediff.h"

#include <algorithm>
#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace Hexquill;

/// What went and what came between two texts.
class LineDiffTest : public QObject
{
    Q_OBJECT

    static QString drawn(const QList<DiffLine> &lines)
    {
        QStringList texts;
        for (const DiffLine &line : lines)
            texts << QString(QLatin1Char(" -+"[int(line.kind)])) + line.text;
        return texts.join(QLatin1Char('|'));
    }

    static QString side(const QList<DiffLine> &lines, DiffLine::Kind without)
    {
        QStringList texts;
        for (const DiffLine &line : lines)
            if (line.kind != without)
                texts << line.text;
        return texts.join(QLatin1Char('\n'));
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
        row("same", "a\nb", "a\nb", " a| b");
        row("changed line", "a\nb\nc", "a\nx\nc", " a|-b|+x| c");
        row("added", "a\nc", "a\nb\nc", " a|+b| c");
        row("removed", "a\nb\nc", "a\nc", " a|-b| c");
        row("from nothing", "", "a", "-|+a");
        row("moved", "a\nb\nc", "c\na\nb", "+c| a| b|-c");
        row("classic", "a\nb\nc\na\nb\nb\na", "c\nb\na\nb\na\nc", "-a|-b| c|+b| a| b|-b| a|+c");
    }
    void differences()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(drawn(lineDiff(before, after)), "diff");
    }

    void bothTextsAreInIt()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            const auto text = [&random] {
                QStringList lines;
                for (int i = random.bounded(12); i >= 0; --i)
                    lines << QString(QLatin1Char(char('a' + random.bounded(4))));
                return lines.join(QLatin1Char('\n'));
            };
            const QString before = text();
            const QString after = text();
            const QList<DiffLine> diff = lineDiff(before, after);
            QCOMPARE(side(diff, DiffLine::Kind::Added), before);
            QCOMPARE(side(diff, DiffLine::Kind::Removed), after);
        }
    }

    void manyDifferences_areTwoBlocks()
    {
        QStringList before;
        QStringList after;
        for (int i = 0; i < 5000; ++i) {
            before << QString::number(i);
            after << QString::number(-i - 1);
        }
        const QList<DiffLine> diff = lineDiff(before.join(QLatin1Char('\n')), after.join(QLatin1Char('\n')));
        QCOMPARE(diff.size(), 10000);
        QCOMPARE(diff.first().kind, DiffLine::Kind::Removed);
        QCOMPARE(diff.last().kind, DiffLine::Kind::Added);
    }
};

QTEST_GUILESS_MAIN(LineDiffTest)
#include "tst_linediff.moc"
