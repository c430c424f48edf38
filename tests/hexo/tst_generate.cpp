// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/postfiles.h"
#include "app/blog/siteaddresses.h"
#include "app/commands/commandline.h"
#include "judge.h"
#include "preview/render/renderprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace Hexquill {

/// From a post to its published page: export into a fresh blog, `hexo generate`, and the page compared with the
/// preview.
class GenerateTest : public QObject
{
    Q_OBJECT

private slots:
    void exportedPosts_arePublishedAsPreviewed_data();
    void exportedPosts_arePublishedAsPreviewed();
};

namespace {

const QString sourceDirectory = QStringLiteral(HEXQUILL_SOURCE_DIR);

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A folder that `hexo init` could have made, with the packages of this folder.
void makeBlog(const QString &root, const QByteArray &theme)
{
    write(root + QStringLiteral("/_config.yml"), "title: Test\nurl: http://example.com\ntheme: " + theme + "\n");
    write(root + QStringLiteral("/_config.butterfly.yml"), "aside:\n  enable: true\n");
    write(root + QStringLiteral("/package.json"),
          "{\"name\":\"test\",\"hexo\":{\"version\":\"\"},\"dependencies\":{\"hexo\":\"*\",\"hexo-renderer-marked\":\"*"
          "\","
          "\"hexo-renderer-ejs\":\"*\",\"hexo-renderer-pug\":\"*\",\"hexo-renderer-stylus\":\"*\",\"hexo-generator-"
          "index\":\"*\"}}");
    write(root + QStringLiteral("/source/images/.keep"), "");
    QVERIFY(QFile::link(sourceDirectory + QStringLiteral("/tests/hexo/node_modules"),
                        root + QStringLiteral("/node_modules")));
}

int run(const QStringList &arguments, QString *output)
{
    QTextStream stream(output);
    return runCommand(arguments, stream, stream);
}

/// The posts that Hexo can publish: an unknown tag would stop the build of all.
QStringList postsToExport()
{
    QStringList files;
    const QString own = sourceDirectory + QStringLiteral("/tests/data/posts/");
    for (const char *name : { "依赖与成长.md", "code-and-tables.md", "nasty-front-matter.md", "tags.md" })
        files.append(own + QString::fromUtf8(name));
    const QDir samples(sourceDirectory + QStringLiteral("/resources/sample"));
    const QStringList names = samples.entryList({ QStringLiteral("*.md") });
    for (const QString &name : names)
        files.append(samples.filePath(name));
    return files;
}

} // namespace

void GenerateTest::exportedPosts_arePublishedAsPreviewed_data()
{
    QTest::addColumn<QByteArray>("theme");
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("toc");
    QTest::newRow("landscape") << QByteArray("landscape") << QStringLiteral("article-entry") << QString();
    QTest::newRow("butterfly") << QByteArray("butterfly") << QStringLiteral("post-content")
                               << QStringLiteral("toc-content");
}

void GenerateTest::exportedPosts_arePublishedAsPreviewed()
{
    QFETCH(QByteArray, theme);
    QFETCH(QString, article);
    QFETCH(QString, toc);
    const QTemporaryDir blog;
    makeBlog(blog.path(), theme);
    QString said;
    const QStringList call{ QStringLiteral("export"), QStringLiteral("--blog"), blog.path() };
    QVERIFY2(run(call + postsToExport(), &said) == 0, qPrintable(said));

    const QString failure
        = runNode({ QStringLiteral("node_modules/hexo/bin/hexo"), QStringLiteral("generate") }, blog.path());
    QVERIFY2(failure.isEmpty(), qPrintable(failure));

    const QString posts = blog.path() + QStringLiteral("/source/_posts");
    const QMap<QString, QJsonObject> ours = renderedByUs(posts, { QStringLiteral("--blog"), blog.path() });
    QCOMPARE(ours.size(), postsToExport().size());
    for (const QJsonObject &post : ours) {
        const QString path = post[QStringLiteral("path")].toString();
        const QString page = read(blog.path() + QStringLiteral("/public/") + path + QStringLiteral("index.html"));
        QVERIFY2(!page.isEmpty(), qPrintable(path));
        QCOMPARE(canonicalInside(page, article), canonicalHtml(post[QStringLiteral("publishedHtml")].toString()));
        const QStringList list = canonicalHtml(post[QStringLiteral("tocHtml")].toString());
        if (!toc.isEmpty() && !list.isEmpty())
            QCOMPARE(canonicalInside(page, toc), list);
    }
    // What Hexo has just made is known to be there without it, too.
    QVERIFY(QDir(blog.path()).rename(QStringLiteral("public"), QStringLiteral("made")));
    const Blog source = Blog::open(blog.path()).value();
    const SiteAddresses site(source);
    QStringList unknown;
    const QStringList made = filesBelow(blog.path() + QStringLiteral("/made"));
    for (const QString &file : made)
        if (!site.has(file))
            unknown << file;
    QVERIFY(made.size() > 10);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    QVERIFY(!site.has(QStringLiteral("about/")) && !site.has(QStringLiteral("2025/01/01/none/")));
    qInfo("FIGURE: hexo generate with %s: %d exported posts published as previewed", theme.constData(),
          int(ours.size()));
}

} // namespace Hexquill

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--render-worker") == 0)
        return Hexquill::runRenderWorker();
    const QCoreApplication application(argc, argv);
    Hexquill::GenerateTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_generate.moc"
