// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/shownformat.h"

#include <QTest>

using namespace Hexquill;

/// Moment's format of a date, found by what it made of one.
class tst_ShownFormat : public QObject
{
    Q_OBJECT

private slots:
    void format_isFoundByWhatItMade_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        const auto row = [](const char *text, const char *format) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(format);
        };
        row("2025-03-04", "YYYY-MM-DD");
        row("2025/3/4", "YYYY/M/D");
        row("20250304", "YYYYMMDD");
        row("3/4/2025", "M/D/YYYY");
        row("04/03/2025", "DD/MM/YYYY");
        row("25.03.04", "YY.MM.DD");
        row("03-04", "MM-DD");
        row("2025年3月4日", "YYYY年M月D日");
        row("March 4, 2025", "MMMM D, YYYY");
        row("Tuesday 4th Mar 2025", "dddd Do MMM YYYY");
        row("2025-03-04 15:06:07", "YYYY-MM-DD HH:mm:ss");
        row("2025-03-04 03:06 PM", "YYYY-MM-DD hh:mm A");
        row(" Posted on\n2025-03-04 ", "[Posted] [on] YYYY-MM-DD");
        row("2025-03-05", "");
        row("2025", "");
        row("a year ago", "");
        row("", "");
    }

    void format_isFoundByWhatItMade()
    {
        QFETCH(QString, text);
        QFETCH(QString, format);
        QCOMPARE(shownFormat(text, QDateTime(QDate(2025, 3, 4), QTime(15, 6, 7)), QLocale(QLocale::English)), format);
    }

    void names_areThoseOfTheSite()
    {
        const QDateTime date(QDate(2025, 3, 4), QTime(0, 0));
        QCOMPARE(shownFormat(QStringLiteral("三月 4, 2025"), date, QLocale(QStringLiteral("zh-CN"))),
                 QStringLiteral("MMMM 4, YYYY").replace(u'4', u'D'));
    }

    void sameNumbers_areYearMonthDay()
    {
        const QDateTime date(QDate(2003, 3, 3), QTime(3, 3, 3));
        QCOMPARE(shownFormat(QStringLiteral("2003-03-03"), date, QLocale(QLocale::English)),
                 QStringLiteral("YYYY-MM-DD"));
    }

    void endlessText_isNoDate()
    {
        const QDateTime date(QDate(2025, 3, 4), QTime(0, 0));
        QCOMPARE(shownFormat(QStringLiteral("3 4 ").repeated(5000), date, QLocale(QLocale::English)), QString());
    }
};

QTEST_GUILESS_MAIN(tst_ShownFormat)
#include "tst_shownformat.moc"
