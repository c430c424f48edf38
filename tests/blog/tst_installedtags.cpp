// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/installedtags.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

class InstalledTagsTest : public QObject
{
    Q_OBJECT
private slots:
    void scripts_tellTheirTags();
    void computedNames_leaveItOpen();

private:
    static void write(const QString &path, const QByteArray &text);
};

void InstalledTagsTest::write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void InstalledTagsTest::scripts_tellTheirTags()
{
    const QTemporaryDir blog;
    write(blog.filePath(QStringLiteral("scripts/mine.js")), "hexo.extend.tag.register('card', f, {ends: true})");
    write(blog.filePath(QStringLiteral("themes/t/scripts/tags/a.js")),
          "hexo.extend.tag.register(\"x-y\", f)\nhexo.extend.tag\n  .register( `z`, g, true)");
    write(blog.filePath(QStringLiteral("node_modules/hexo-p/lib/i.js")), "hexo.extend.tag.register('p', f)");
    write(blog.filePath(QStringLiteral("node_modules/hexo-p/node_modules/q/i.js")), "hexo.extend.tag.register('q', f)");
    write(blog.filePath(QStringLiteral("node_modules/hexo-other/i.js")), "hexo.extend.tag.register('other', f)");
    const InstalledTags tags = installedTags(blog.path(), blog.filePath(QStringLiteral("themes/t")),
                                             { QStringLiteral("hexo-p"), QStringLiteral("hexo-not-there") });
    QCOMPARE(tags.own, QStringList{ QStringLiteral("card") });
    QCOMPARE(tags.foreign, (QStringList{ QStringLiteral("x-y"), QStringLiteral("z"), QStringLiteral("p") }));
    QVERIFY(!tags.mayHaveMore);
}

void InstalledTagsTest::computedNames_leaveItOpen()
{
    const QTemporaryDir blog;
    write(blog.filePath(QStringLiteral("scripts/many.js")), "for (const n of names) hexo.extend.tag.register(n, f)");
    QVERIFY(installedTags(blog.path(), blog.filePath(QStringLiteral("themes/t")), {}).mayHaveMore);
    QVERIFY(!installedTags(blog.filePath(QStringLiteral("nosuch")), {}, {}).mayHaveMore);
}

QTEST_GUILESS_MAIN(InstalledTagsTest)
#include "tst_installedtags.moc"
