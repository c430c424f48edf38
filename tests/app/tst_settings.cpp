// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingStored_givesTheFallback()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.filePath(QStringLiteral("s.conf")));
        QCOMPARE(settings.value(Remembered::zoom), 100);
        QVERIFY(settings.value(Remembered::preview));
        QCOMPARE(settings.theme(), ThemeChoice::System);
    }

    void values_surviveARestart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.conf"));
        {
            Settings settings(file);
            settings.set(Remembered::zoom, 130);
            settings.set(Remembered::preview, false);
            settings.set(Remembered::geometry, QByteArray("\0\1\2", 3));
            settings.set(Remembered::panels, { QStringLiteral("outline") });
            settings.set(Remembered::language, QStringLiteral("zh_CN"));
            settings.setTheme(ThemeChoice::Dark);
        }
        const Settings settings(file);
        QCOMPARE(settings.value(Remembered::zoom), 130);
        QVERIFY(!settings.value(Remembered::preview));
        QCOMPARE(settings.value(Remembered::geometry), QByteArray("\0\1\2", 3));
        QCOMPARE(settings.value(Remembered::panels), QStringList{ QStringLiteral("outline") });
        QCOMPARE(settings.value(Remembered::language), QStringLiteral("zh_CN"));
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
    }

    void recent_isNewestFirstWithoutDoublesAndBounded()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.conf")));
        for (int i = 0; i < 12; ++i)
            settings.remember(Remembered::recentFiles, QStringLiteral("/%1.md").arg(i));
        settings.remember(Remembered::recentFiles, QStringLiteral("/5.md"));
        const QStringList recent = settings.value(Remembered::recentFiles);
        QCOMPARE(recent.size(), 10);
        QCOMPARE(recent.first(), QStringLiteral("/5.md"));
        QCOMPARE(recent.count(QStringLiteral("/5.md")), 1);
        settings.forget(Remembered::recentFiles, QStringLiteral("/5.md"));
        QCOMPARE(settings.value(Remembered::recentFiles).first(), QStringLiteral("/11.md"));
    }

    void damagedFile_givesFallbacks()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("s.conf"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window\nzoom=@Invalid(\x00\x01");
        file.close();
        QCOMPARE(Settings(name).value(Remembered::zoom), 100);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
