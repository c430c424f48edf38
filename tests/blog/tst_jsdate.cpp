// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/jsdate.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

namespace Hexquill {

class JsDateTest : public QObject
{
    Q_OBJECT

private slots:
    void everyText_isTheDateThatNodeReads();
};

namespace {

QStringList texts()
{
    QStringList all{
        QStringLiteral("2025-09-13"),
        QStringLiteral("2025/09/13"),
        QStringLiteral("2025-9-13 4:14"),
        QStringLiteral("2022-010-10 14:13:15"),
        QStringLiteral("2025-09-13T04:14:50"),
        QStringLiteral("2025-09-13T04:14:50.1234Z"),
        QStringLiteral("2025-09-13T4:14:50"),
        QStringLiteral("2025-09-13 04:14:50 +0800"),
        QStringLiteral("Sep 13, 2025 4:14 PM"),
        QStringLiteral("13 September 2025"),
        QStringLiteral("2019年1月1日"),
        QStringLiteral("Sat Sep 13 2025 04:14:50 GMT+0800 (CST)"),
        QStringLiteral("2025-02-30 00:00"),
        QStringLiteral("9/13"),
        QStringLiteral("49-1-1"),
        QStringLiteral("50/1/1"),
        QStringLiteral("24:00 2025/1/1"),
        QStringLiteral("2025"),
        QStringLiteral("20250913"),
        QStringLiteral("hello"),
    };
    // every day and time in the shapes that people write
    QRandomGenerator random(20250913);
    const QStringList shapes{ QStringLiteral("%1-%2-%3 %4:%5"),     QStringLiteral("%1/%2/%3 %4:%5:09"),
                              QStringLiteral("%1-%2-%3"),           QStringLiteral("%2/%3/%1"),
                              QStringLiteral("%1-%2-%3T%4:%5:07Z"), QStringLiteral("%1-%2-%3 %4:%5:08 +0800") };
    for (int i = 0; i < 5'000; ++i) {
        const QString shape = shapes.at(random.bounded(int(shapes.size())));
        const int width = random.bounded(1, 3);
        const auto number = [&](int highest) {
            return QStringLiteral("%1").arg(random.bounded(highest), width, 10, QLatin1Char('0'));
        };
        QString text = shape;
        const QStringList parts{ QString::number(random.bounded(1990, 2040)), number(14), number(33), number(26),
                                 number(62) };
        for (qsizetype part = 0; part < parts.size(); ++part)
            text.replace(QLatin1Char('%') + QString::number(part + 1), parts.at(part));
        all.append(text);
    }
    return all;
}

QStringList nodeReads(const QStringList &texts)
{
    QProcess node;
    const QString program = qEnvironmentVariable("HEXQUILL_NODE", QStringLiteral("node"));
    const QString script = QStringLiteral("const lines=require('fs').readFileSync(0,'utf8').split('\\n');"
                                          "console.log(lines.map(l=>String(new Date(l).getTime())).join('\\n'))");
    node.start(program, { QStringLiteral("-e"), script });
    node.write(texts.join(QLatin1Char('\n')).toUtf8());
    node.closeWriteChannel();
    node.waitForFinished();
    return QString::fromUtf8(node.readAllStandardOutput()).trimmed().split(QLatin1Char('\n'));
}

} // namespace

void JsDateTest::everyText_isTheDateThatNodeReads()
{
    const QStringList all = texts();
    const QStringList judged = nodeReads(all);
    QCOMPARE(judged.size(), all.size());
    QStringList different;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QDateTime ours = jsDate(all.at(i), QTimeZone::utc());
        const QString shown = ours.isValid() ? QString::number(ours.toMSecsSinceEpoch()) : QStringLiteral("NaN");
        if (shown != judged.at(i))
            different.append(QStringLiteral("\"%1\": node %2, here %3").arg(all.at(i), judged.at(i), shown));
    }
    qInfo("FIGURE: %d of %d date texts read as node reads them", int(all.size() - different.size()), int(all.size()));
    QVERIFY2(different.isEmpty(), qPrintable(different.mid(0, 20).join(QLatin1Char('\n'))));
}

} // namespace Hexquill

QTEST_GUILESS_MAIN(Hexquill::JsDateTest)

#include "tst_jsdate.moc"
