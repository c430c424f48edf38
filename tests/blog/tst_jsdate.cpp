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
    const QStringList pieces{
        QStringLiteral("2025"), QStringLiteral("9"), QStringLiteral("13"), QStringLiteral("04"),  QStringLiteral("-"),
        QStringLiteral("/"),    QStringLiteral(":"), QStringLiteral(" "),  QStringLiteral("."),   QStringLiteral("T"),
        QStringLiteral("Z"),    QStringLiteral("+"), QStringLiteral("PM"), QStringLiteral("Sep"), QStringLiteral("GMT"),
        QStringLiteral(","),    QStringLiteral("("), QStringLiteral(")"),  QStringLiteral("08"),  QStringLiteral("年")
    };
    QRandomGenerator random(20250913);
    const QStringList starts{ QString(), QStringLiteral("2025-09-13"), QStringLiteral("2025-09-13 04:14"),
                              QStringLiteral("9/13/2025 "), QStringLiteral("2025-09-13T04:14") };
    for (int i = 0; i < 20'000; ++i) {
        QString text = starts.at(random.bounded(int(starts.size())));
        for (int length = random.bounded(1, 7); length > 0; --length)
            text += pieces.at(random.bounded(int(pieces.size())));
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
    QCOMPARE(different.mid(0, 20), QStringList());
}

} // namespace Hexquill

QTEST_GUILESS_MAIN(Hexquill::JsDateTest)

#include "tst_jsdate.moc"
