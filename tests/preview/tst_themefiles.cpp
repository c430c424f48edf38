// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/themefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

/// What the blog's own page may load of its public folder.
class tst_ThemeFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void put(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QFileInfo(name).path()));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    auto read(const QString &path, const QString &root = QStringLiteral("/")) const
    {
        return readThemeFile({ QStringLiteral("x"), m_folder.filePath(QStringLiteral("public")), root }, path);
    }

private slots:
    void initTestCase()
    {
        put(QStringLiteral("public/css/style.css"), "a{}");
        put(QStringLiteral("public/js/main.js"), "alert()");
        put(QStringLiteral("public/index.html"), "<html>");
        put(QStringLiteral("secret.css"), "secret");
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("secret.css")),
                            m_folder.filePath(QStringLiteral("public/link.css"))));
    }

    void styles_areServedBelowTheRoot()
    {
        QCOMPARE(read(QStringLiteral("/css/style.css")).value().type, QByteArray("text/css"));
        QCOMPARE(read(QStringLiteral("/blog/css/style.css"), QStringLiteral("/blog/")).value().bytes,
                 QByteArray("a{}"));
    }

    void everythingElse_isRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : { "/js/main.js", "/index.html", "/../secret.css", "/link.css", "/css/../../secret.css",
                                  "/none.css", "/css", "/" })
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void everythingElse_isRefused()
    {
        QFETCH(QString, path);
        QVERIFY(!read(path).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_ThemeFiles)
#include "tst_themefiles.moc"
