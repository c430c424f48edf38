// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/unusedimages.h"
#include "tests/blog/testblog.h"

#include <QStandardPaths>
#include <QTest>
#include <unistd.h>

namespace Hexquill {

/// An image is called unused only if nothing that Hexo reads can lead to it.
class UnusedImagesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyWayToNameAnImage_countsAsUse_data();
    void everyWayToNameAnImage_countsAsUse();
    void equalNames_areToldApart();
    void aNameThatLeadsNowhere_keepsAllOfThatName();
    void galleries_keepTheirFolder();
    void otherTexts_countToo_data();
    void otherTexts_countToo();
    void unsavedTexts_count();
    void aPostThatCannotBeRead_leavesAllAlone_data();
    void aPostThatCannotBeRead_leavesAllAlone();
    void whatBrowsersAskFor_isInUse();
    void hiddenFoldersAndLinks_areNotListed();

private:
    static QStringList unused(const TestBlog &blog, const QList<Post> &open = {})
    {
        QStringList files;
        const UnusedImages found = findUnusedImages(blog.opened(), open, [](int) { return true; });
        for (const UnusedImage &image : found.images)
            files.append(QDir(blog.root()).relativeFilePath(image.file));
        return files;
    }
};

namespace {

const QByteArray settings("post_asset_folder: true\nroot: /blog/\n");

QString latin(const char *characters)
{
    return QString::fromUtf8(characters);
}

QByteArray withHead(const QByteArray &body, const QByteArray &fields = {})
{
    return "---\ntitle: t\ndate: 2025-01-02 03:04:05\n" + fields + "---\n" + body;
}

} // namespace

void UnusedImagesTest::everyWayToNameAnImage_countsAsUse_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *image, const QByteArray &text) {
        QTest::newRow(name) << latin(image) << text;
    };
    row("Markdown", "source/images/a.png", withHead("![](/blog/images/a.png)"));
    row("Markdown without the root", "source/images/a.png", withHead("![](/images/a.png \"title\")"));
    row("definition", "source/images/a.png", withHead("![x]\n\n[x]: /images/a.png\n"));
    row("linked", "source/images/a.png", withHead("[large](/images/a.png)"));
    row("whole address", "source/images/a.png", withHead("<http://example.com/blog/images/a.png?x=1>"));
    row("encoded", "source/images/图 1.png", withHead("![](/images/%E5%9B%BE%201.png)"));
    row("with a blank", "source/images/my pic.png", withHead("![](</images/my pic.png>)"));
    row("with brackets", "source/images/a (1).png",
        withHead("![](/images/a\\ \\(1\\).png) <img src='/images/a (1).png'>"));
    row("entities", "source/images/a&b.png", withHead("<img src=\"/images/a&amp;b.png\">"));
    row("numbered entities", "source/images/图.png", withHead("<img src=\"/images/&#22270;.png\">"));
    row("escaped in JavaScript", "source/images/图.png", withHead("<script>x = '\\/images\\/\\u56fe.png'</script>"));
    row("decomposed", "source/images/caf\u00e9.png", withHead("![](/images/cafe\u0301.png)"));
    row("other case", "source/images/A.PNG", withHead("![](/images/a.png)"));
    row("srcset", "source/images/a@2x.png", withHead("<img srcset=\"/images/b.png 1x, /images/a@2x.png 2x\">"));
    row("unquoted", "source/images/a.png", withHead("<img src=/images/a.png>"));
    row("CSS", "source/images/a.png", withHead("<p style=\"background: url(/images/a.png)\">"));
    row("asset", "source/_posts/post/a.png", withHead("{% asset_img a.png %}"));
    row("asset with its class and size", "source/_posts/post/a.png", withHead("{% asset_img left a.png 10 20 %}"));
    row("asset in quotes", "source/_posts/post/my pic.png", withHead("{% asset_img \"my pic.png\" 'x y' %}"));
    row("asset by Markdown", "source/_posts/post/a.png", withHead("![](a.png) ![](./b.png)"));
    row("asset by dot", "source/_posts/post/a.png", withHead("![](./a.png)"));
    row("asset by the post's name", "source/_posts/post/a.png", withHead("![](post/a.png)"));
    row("asset by address", "source/_posts/post/a.png", withHead("![](/blog/2025/01/02/post/a.png)"));
    row("asset by own permalink", "source/_posts/post/a.png", withHead("![](/blog/x/y/a.png)", "permalink: /x/y/\n"));
    row("asset in a folder", "source/_posts/post/deep/a.png", withHead("![](deep/a.png)"));
    row("upwards", "source/images/a.png", withHead("![](../../../../images/a.png)"));
    row("upwards encoded", "source/images/a.png", withHead("![](..%2F..%2Fimages%2Fa.png)"));
    row("field", "source/images/a.png", withHead("x", "cover: /images/a.png\n"));
    row("field without folder", "source/images/a.png", withHead("x", "thumbnail: a.png\n"));
    row("nested field", "source/images/a.png", withHead("x", "photos:\n  - url: images/a.png\n"));
    row("at the root", "source/a.png", withHead("![](/a.png)"));
    row("in code", "source/images/a.png", withHead("`/images/a.png`"));
    row("beside Chinese", "source/images/图.png", withHead("见（/images/图.png）。"));
}

void UnusedImagesTest::everyWayToNameAnImage_countsAsUse()
{
    QFETCH(QString, image);
    QFETCH(QByteArray, text);
    const TestBlog blog(settings);
    blog.write(image, "png");
    blog.write(latin("source/images/unused.png"), "png");
    blog.write(latin("source/_posts/post/unused.jpg"), "png");
    blog.write(latin("source/_posts/post.md"), withHead("nothing"));
    QCOMPARE(unused(blog).size(), 3);
    blog.write(latin("source/_posts/post.md"), text);
    QCOMPARE(unused(blog), QStringList({ latin("source/_posts/post/unused.jpg"), latin("source/images/unused.png") }));
}

void UnusedImagesTest::equalNames_areToldApart()
{
    const TestBlog blog(settings);
    for (const char *image :
         { "source/_posts/a/1.png", "source/_posts/b/1.png", "source/images/x/1.png", "source/images/y/1.png" })
        blog.write(latin(image), "png");
    blog.write(latin("source/_posts/a.md"), withHead("{% asset_img 1.png %} ![](/images/x/1.png)"));
    blog.write(latin("source/_posts/b.md"), withHead("x"));
    QCOMPARE(unused(blog), QStringList(latin("source/_posts/b/1.png"))); // a bare name may be any theme's
    blog.write(latin("source/_posts/a.md"), withHead("![](./1.png) ![](/images/x/1.png)"));
    QVERIFY(unused(blog).contains(latin("source/_posts/b/1.png")));
    blog.write(latin("source/_posts/a.md"), withHead("![](/images/x/1.png)"));
    QCOMPARE(unused(blog),
             QStringList(
                 { latin("source/_posts/a/1.png"), latin("source/_posts/b/1.png"), latin("source/images/y/1.png") }));
}

void UnusedImagesTest::aNameThatLeadsNowhere_keepsAllOfThatName()
{
    const TestBlog blog(settings);
    for (const char *image : { "source/_posts/a/1.png", "source/images/x/1.png", "source/images/x/2.png" })
        blog.write(latin(image), "png");
    blog.write(latin("source/_posts/a.md"), withHead("![](https://cdn.example/elsewhere/1.png)"));
    QCOMPARE(unused(blog), QStringList(latin("source/images/x/2.png")));
}

void UnusedImagesTest::galleries_keepTheirFolder()
{
    const TestBlog blog(settings);
    for (const char *image : { "source/images/album/1.png", "source/images/trip/2.png", "source/images/other/3.png" })
        blog.write(latin(image), "png");
    blog.write(latin("source/_posts/a.md"), withHead("{% gallery /images/album/ %} `'/images/trip/' + n + '.png'`"));
    QCOMPARE(unused(blog), QStringList(latin("source/images/other/3.png")));
}

void UnusedImagesTest::otherTexts_countToo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *file, const QByteArray &text) { QTest::newRow(file) << latin(file) << text; };
    row("source/_drafts/d.md", withHead("![](/images/a.png)"));
    row("source/about/index.md", withHead("![](/images/a.png)"));
    row("source/_data/links.yml", "- avatar: /images/a.png\n");
    row("source/css/own.css", "body { background: url('../images/a.png') }");
    row("source/picture.svg", "<svg><image href=\"/images/a.png\"/></svg>");
    row("_config.landscape.yml", "banner: images/a.png\n");
    row("scaffolds/post.md", "---\ncover: /images/a.png\n---\n");
    row("scripts/own.js", "hexo.x = '/images/a.png'");
    row("themes/landscape/layout/x.ejs", "<img src=\"<%- url_for('images/a.png') %>\">");
    row("node_modules/hexo-theme-landscape/_config.yml", "logo: /images/a.png\n");
    row("README.md", "![](source/images/a.png)");
}

void UnusedImagesTest::otherTexts_countToo()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    const TestBlog blog(settings + "theme: landscape\n");
    blog.write(latin("source/images/a.png"), "png");
    QCOMPARE(unused(blog), QStringList(latin("source/images/a.png")));
    blog.write(file, text);
    QVERIFY(!unused(blog).contains(latin("source/images/a.png")));
}

void UnusedImagesTest::unsavedTexts_count()
{
    const TestBlog blog(settings);
    blog.write(latin("source/images/a.png"), "png");
    QCOMPARE(unused(blog, { Post::fromBytes("![](/images/a.png)") }), QStringList());
}

void UnusedImagesTest::aPostThatCannotBeRead_leavesAllAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("GBK") << QByteArray("---\ntitle: \xd7\xd6\n---\n![](/images/\xcd\xbc.png)\n");
    QTest::newRow("locked") << QByteArray();
}

void UnusedImagesTest::aPostThatCannotBeRead_leavesAllAlone()
{
    QFETCH(QByteArray, bytes);
    if (bytes.isEmpty() && geteuid() == 0)
        QSKIP("Nothing is locked for root.");
    const TestBlog blog(settings);
    blog.write(latin("source/images/a.png"), "png");
    const QString post = blog.write(latin("source/_posts/a.md"), bytes);
    if (bytes.isEmpty())
        QFile::setPermissions(post, QFile::Permissions());
    const UnusedImages found = findUnusedImages(blog.opened(), {}, [](int) { return true; });
    QCOMPARE(found.unread.size(), 1);
    QVERIFY(found.unread.first().contains(latin("a.md")));
    QVERIFY(found.images.isEmpty());
}

void UnusedImagesTest::whatBrowsersAskFor_isInUse()
{
    const TestBlog blog(settings);
    for (const char *image : { "source/favicon.ico", "source/apple-touch-icon-180x180.png", "source/x.png" })
        blog.write(latin(image), "png");
    QCOMPARE(unused(blog), QStringList(latin("source/x.png")));
}

void UnusedImagesTest::hiddenFoldersAndLinks_areNotListed()
{
    const TestBlog blog(settings);
    const QString elsewhere = blog.write(latin("elsewhere/a.png"), "png");
    blog.write(latin("source/_originals/b.png"), "png");
    blog.write(latin("source/.cache/c.png"), "png");
    QVERIFY(QFile::link(elsewhere, blog.file(latin("source/linked.png"))));
    QVERIFY(QFile::link(QFileInfo(elsewhere).path(), blog.file(latin("source/linked"))));
    QCOMPARE(unused(blog), QStringList());
}

} // namespace Hexquill

QTEST_GUILESS_MAIN(Hexquill::UnusedImagesTest)
#include "tst_unusedimages.moc"
