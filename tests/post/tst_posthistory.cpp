// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/posthistory.h"

#include "editor/post/postfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

/// The versions of posts: kept, told apart, and bounded.
class PostHistoryTest : public QObject
{
    Q_OBJECT

    static void makeVersion(const QString &folder, const QDateTime &time, const QByteArray &bytes)
    {
        QFile file(folder + QLatin1Char('/') + time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz"))
                   + QStringLiteral("-saved.md"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }

private slots:
    void versions_comeNewestFirstWithTheirReason()
    {
        QTemporaryDir folder;
        const PostHistory history(folder.path());
        const QString post = QStringLiteral("/blog/甲.md");
        QVERIFY(history.keep(post, "one", KeptBecause::Saved));
        QVERIFY(history.keep(post, "two", KeptBecause::Replaced));
        QVERIFY(history.keep(post, "two", KeptBecause::GivenUp)); // the same: not kept twice
        QVERIFY(history.keep(QStringLiteral("/blog/乙.md"), "other", KeptBecause::Saved));
        const QList<PostVersion> versions = history.versions(post);
        QCOMPARE(versions.size(), 2);
        QCOMPARE(readFile(versions.at(0).file).value(), QByteArray("two"));
        QCOMPARE(versions.at(0).reason, KeptBecause::Replaced);
        QCOMPARE(readFile(versions.at(1).file).value(), QByteArray("one"));
        QVERIFY(qAbs(versions.at(0).time.secsTo(QDateTime::currentDateTime())) < 60);
    }

    void oldVersions_goExceptTheLastOfEachDay()
    {
        QTemporaryDir folder;
        const PostHistory history(folder.path());
        QVERIFY(history.keep(QStringLiteral("/a.md"), "now", KeptBecause::Saved));
        const QString place = QFileInfo(history.versions(QStringLiteral("/a.md")).first().file).absolutePath();
        const QDateTime noon(QDate::currentDate().addDays(-1), QTime(12, 0));
        for (int day = 0; day < 60; ++day)
            for (int minute = 0; minute < 3; ++minute)
                makeVersion(place, noon.addDays(-day).addSecs(minute * 60), QByteArray::number(day));
        QVERIFY(history.keep(QStringLiteral("/a.md"), "newer", KeptBecause::Saved));
        const QList<PostVersion> left = history.versions(QStringLiteral("/a.md"));
        QCOMPARE(readFile(left.first().file).value(), QByteArray("newer"));
        QVERIFY2(left.size() >= 30 && left.size() <= 50, qPrintable(QString::number(left.size())));
        for (const PostVersion &version : left.mid(20))
            QCOMPARE(version.time.time(), QTime(12, 2)); // the last of its day
    }

    void largeVersions_areBounded()
    {
        QTemporaryDir folder;
        const PostHistory history(folder.path());
        for (int i = 0; i < 6; ++i)
            QVERIFY(history.keep(QStringLiteral("/a.md"), QByteArray(10 << 20, char('a' + i)), KeptBecause::Saved));
        QCOMPARE(history.versions(QStringLiteral("/a.md")).size(), 3);
    }

    void trim_leavesEachPostItsNewest()
    {
        QTemporaryDir folder;
        const PostHistory history(folder.path());
        for (const char *post : { "/a.md", "/b.md" })
            for (const char *text : { "1111", "2222", "3333" })
                QVERIFY(history.keep(QString::fromLatin1(post), text, KeptBecause::Saved));
        history.trim(12);
        QCOMPARE(history.versions(QStringLiteral("/a.md")).size(), 1);
        QCOMPARE(history.versions(QStringLiteral("/b.md")).size(), 2);
        history.trim(0);
        QCOMPARE(readFile(history.versions(QStringLiteral("/b.md")).first().file).value(), QByteArray("3333"));
    }

    void noFolder_isSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const PostHistory history(file.fileName());
        const auto kept = history.keep(QStringLiteral("/a.md"), "x", KeptBecause::Saved);
        QVERIFY(!kept && !kept.error().isEmpty());
        QVERIFY(PostHistory().keep(QStringLiteral("/a.md"), "x", KeptBecause::Saved)); // switched off
    }
};

QTEST_GUILESS_MAIN(PostHistoryTest)
#include "tst_posthistory.moc"
