// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/fieldhabits.h"

#include <QTest>

using namespace Hexquill;

/// What a blog's posts have in common.
class FieldHabitsTest : public QObject
{
    Q_OBJECT

    static FieldHabits of(const QStringList &fronts)
    {
        FieldHabits habits;
        for (const QString &front : fronts)
            habits.add(FrontMatter::read(QStringLiteral("---\n") + front + QStringLiteral("\n---\n")));
        return habits;
    }

private slots:
    void mostUsed_comesFirst()
    {
        const auto habits = of({ QStringLiteral("a: 1\nb: x"), QStringLiteral("b: y"), QStringLiteral("b: y") }).all();
        QCOMPARE(habits.size(), 2);
        QCOMPARE(habits[0].key, QStringLiteral("b"));
        QCOMPARE(habits[0].posts, 3);
        QCOMPARE(habits[0].values, (QStringList{ QStringLiteral("y"), QStringLiteral("x") }));
    }

    void kind_isTheMajoritys()
    {
        const auto habits
            = of({ QStringLiteral("top: yes"), QStringLiteral("top: true"), QStringLiteral("top: false") }).all();
        QCOMPARE(habits[0].example.kind(), YamlValue::Kind::Bool);
    }

    void listItems_areValues()
    {
        const auto habits = of({ QStringLiteral("x: [a, b]"), QStringLiteral("x: [b, 3]") }).all();
        QCOMPARE(habits[0].values, (QStringList{ QStringLiteral("b"), QStringLiteral("a") }));
        QCOMPARE(habits[0].example.kind(), YamlValue::Kind::List);
    }

    void emptyAndLongTexts_areNoValues()
    {
        const auto habits = of({ QStringLiteral("x:"), QStringLiteral("x: ") + QString(100, QLatin1Char('a')) }).all();
        QCOMPARE(habits[0].posts, 2);
        QVERIFY(habits[0].values.isEmpty());
        QCOMPARE(habits[0].example.kind(), YamlValue::Kind::String);
    }

    void brokenFrontMatter_countsForNothing() { QVERIFY(of({ QStringLiteral("a: b: c") }).all().isEmpty()); }
};

QTEST_GUILESS_MAIN(FieldHabitsTest)
#include "tst_fieldhabits.moc"
