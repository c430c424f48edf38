// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/cdnfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

/// Addresses of content delivery networks, and the same files on this machine.
class tst_CdnFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_packages;

    void put(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir(m_packages.path()).mkpath(QFileInfo(name).path()));
        QFile file(m_packages.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void initTestCase()
    {
        put(QStringLiteral("lib/package.json"), "{\"version\":\"4.6.1\"}");
        put(QStringLiteral("lib/dist/css/a.css"), "a{}");
        put(QStringLiteral("@scope/lib/package.json"), "{\"version\":\"2.0.0\"}");
        put(QStringLiteral("@scope/lib/a.css"), "a{}");
    }

    void addresses_nameFiles_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *address, const char *package, const char *version, const char *path) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(package)
                                   << QString::fromLatin1(version) << QString::fromLatin1(path);
        };
        row("https://cdn.jsdelivr.net/npm/lib@4.6.1/dist/css/a.css", "lib", "4.6.1", "dist/css/a.css");
        row("https://fastly.jsdelivr.net/npm/@scope/lib@2/a.css", "@scope/lib", "2", "a.css");
        row("https://unpkg.com/lib@4.6.1/dist/css/a.css", "lib", "4.6.1", "dist/css/a.css");
        row("//unpkg.com/@scope/lib@2.0.0/a.css", "@scope/lib", "2.0.0", "a.css");
        row("https://cdnjs.cloudflare.com/ajax/libs/lib/4.6.1/css/a.css", "lib", "4.6.1", "css/a.css");
        row("https://lib.baomitu.com/twitter-bootstrap/4.6.1/css/bootstrap.min.css", "bootstrap", "4.6.1",
            "css/bootstrap.min.css");
        row("https://cdn.staticfile.net/lib/v1.2.0-beta.1/a.css", "lib", "v1.2.0-beta.1", "a.css");
    }

    void addresses_nameFiles()
    {
        QFETCH(QString, address);
        QFETCH(QString, package);
        QFETCH(QString, version);
        QFETCH(QString, path);
        QVERIFY(cdnFile(QUrl(address)).has_value());
        QCOMPARE(*cdnFile(QUrl(address)), (CdnFile{ package, version, path }));
    }

    void otherAddresses_nameNone_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : { "https://at.alicdn.com/t/c/font_1749284_5i9bdhy70f8.css", "https://x.com/", "x",
                                     "https://fonts.googleapis.com/css?family=A@4.0", "https://x.com/lib@4", "" })
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void otherAddresses_nameNone()
    {
        QFETCH(QString, address);
        QVERIFY(!cdnFile(QUrl(address)));
    }

    void copy_isTheBlogsOwnInThatVersion_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("copy");
        const auto row = [](const char *address, const char *copy) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(copy);
        };
        row("https://cdn.jsdelivr.net/npm/lib@4.6.1/dist/css/a.css", "hexquill://packages/lib/dist/css/a.css");
        row("https://cdn.jsdelivr.net/npm/lib@4/dist/css/a.css", "hexquill://packages/lib/dist/css/a.css");
        row("https://lib.baomitu.com/lib/4.6.1/css/a.css", "hexquill://packages/lib/dist/css/a.css");
        row("https://unpkg.com/@scope/lib@2.0.0/a.css", "hexquill://packages/@scope/lib/a.css");
        row("https://cdn.jsdelivr.net/npm/lib@4.6.2/dist/css/a.css", "");
        row("https://cdn.jsdelivr.net/npm/lib@4.6.1/dist/css/b.css", "");
        row("https://cdn.jsdelivr.net/npm/lib@4.6.1/../@scope/lib/a.css", "");
        row("https://unpkg.com/bootstrap@4.5.0/dist/css/bootstrap.min.css",
            "hexquill://page/bootstrap/css/bootstrap.min.css");
        row("https://unpkg.com/bootstrap@5.0.0/dist/css/bootstrap.min.css", "");
        row("https://unpkg.com/bootstrap@4.5.0/dist/css/bootstrap-grid.min.css", "");
    }

    void copy_isTheBlogsOwnInThatVersion()
    {
        QFETCH(QString, address);
        QFETCH(QString, copy);
        const auto file = cdnFile(QUrl(address));
        QCOMPARE(file ? localCopy(*file, m_packages.path()) : QString(), copy);
    }
};

QTEST_GUILESS_MAIN(tst_CdnFile)
#include "tst_cdnfile.moc"
