// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/articlefiles.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Hexquill;

/// Which files a post may show: by path, by place and by content.
class tst_ArticleFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void addresses_nameFilesAsThePublishedPageWould_data();
    void addresses_nameFilesAsThePublishedPageWould();
    void attacks_readNothing_data();
    void attacks_readNothing();
    void onlyPictures_areServed_data();
    void onlyPictures_areServed();
    void hugePictures_areRefusedWithAReason();
    void postOutsideABlog_showsItsNeighbours();

private:
    QString path(const char *name) const { return m_folder.path() + u'/' + QString::fromUtf8(name); }
    void put(const char *name, const QByteArray &bytes);
    QByteArray picture(int width) const;
    ArticleFolders blogFolders() const;

    QTemporaryDir m_folder;
};

QByteArray tst_ArticleFiles::picture(int width) const
{
    QImage image(width, 1, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

void tst_ArticleFiles::put(const char *name, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

ArticleFolders tst_ArticleFiles::blogFolders() const
{
    return { path("blog/source/_posts"), path("blog/source/_posts/post"), path("blog/source"), QStringLiteral("/site/"),
             QStringLiteral("2025/post/") };
}

void tst_ArticleFiles::initTestCase()
{
    put("blog/source/images/a.png", picture(1));
    put("blog/source/images/中文 名.png", picture(2));
    put("blog/source/_posts/post/asset.png", picture(3));
    put("blog/source/_posts/beside.png", picture(4));
    put("blog/_config.yml", "title: x");
    put("blog-evil/source/x.png", picture(5));
    put("blog/source-evil/x.png", picture(5));
    put("secret.png", picture(6));
    put("secret.txt", "secret");
    put("blog/source/images/note.png", "this is text");
    put("blog/source/images/page.png", "<!doctype html><script>1</script>");
    QVERIFY(QFile::link(path("secret.png"), path("blog/source/images/link.png")));
    QVERIFY(QFile::link(path("."), path("blog/source/images/up")));
    QVERIFY(QFile::link(path("blog/source/images/a.png"), path("blog/source/images/inside.png")));
    QVERIFY(::mkfifo(QFile::encodeName(path("blog/source/images/fifo.png")).constData(), 0600) == 0);
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path("blog/source/images/zero.png")));
    QVERIFY(QDir().mkpath(path("blog/source/images/folder.png")));
}

void tst_ArticleFiles::addresses_nameFilesAsThePublishedPageWould_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("width"); // of the picture found, 0 for none
    QTest::newRow("below the root") << "/site/images/a.png" << 1;
    QTest::newRow("without the root") << "/images/a.png" << 1;
    QTest::newRow("chinese, encoded") << "/images/%E4%B8%AD%E6%96%87%20%E5%90%8D.png" << 2;
    QTest::newRow("chinese, plain") << "/images/中文 名.png" << 2;
    QTest::newRow("asset by the post's address") << "/site/2025/post/asset.png" << 3;
    QTest::newRow("asset, relative") << "asset.png" << 3;
    QTest::newRow("link that stays inside") << "/images/inside.png" << 1;
    QTest::newRow("beside the post, which is not published") << "beside.png" << 0;
    QTest::newRow("missing") << "/images/b.png" << 0;
    QTest::newRow("empty") << "" << 0;
}

void tst_ArticleFiles::addresses_nameFilesAsThePublishedPageWould()
{
    QFETCH(QString, address);
    QFETCH(int, width);
    const auto image = readArticleImage(blogFolders(), address);
    QCOMPARE(image ? QImage::fromData(image->bytes).width() : 0, width);
    QVERIFY(image || !image.error().isEmpty());
}

void tst_ArticleFiles::attacks_readNothing_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : { "/../../secret.png",
                                 "../../../../secret.png",
                                 "/%2e%2e/%2e%2e/secret.png",
                                 "..%2f..%2f..%2f..%2fsecret.png",
                                 "/images/../../../secret.png",
                                 "/images/link.png",
                                 "/images/up/secret.png",
                                 "/images/fifo.png",
                                 "/images/zero.png",
                                 "/images/folder.png",
                                 "/images/note.png",
                                 "/images/page.png",
                                 "/../_config.yml",
                                 "/../source-evil/x.png",
                                 "/../../blog-evil/source/x.png",
                                 "//etc/passwd",
                                 "/etc/passwd",
                                 "../../../../../../../../../../etc/passwd",
                                 "/images/a.png%00.txt",
                                 "/images/a.png/..",
                                 "file:///etc/passwd",
                                 "/images/%252e%252e/%252e%252e/secret.png",
                                 "/proc/self/environ",
                                 "/images/..",
                                 ".",
                                 "..",
                                 "/",
                                 "~/.ssh/id_rsa",
                                 "/images/\\..\\secret.png" })
        QTest::newRow(address) << QString::fromUtf8(address);
    QTest::newRow("absolute path") << path("secret.png");
    QTest::newRow("longer than any path")
        << QStringLiteral("/") + QStringLiteral("a/").repeated(5000) + QStringLiteral("b.png");
}

void tst_ArticleFiles::attacks_readNothing()
{
    QFETCH(QString, address);
    QVERIFY(!readArticleImage(blogFolders(), address));
    QVERIFY(!readArticleImage({}, address));
}

void tst_ArticleFiles::onlyPictures_areServed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("png") << picture(1) << QByteArray("image/png");
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0xx") << QByteArray("image/jpeg");
    QTest::newRow("gif") << QByteArray("GIF89axx") << QByteArray("image/gif");
    QTest::newRow("webp") << QByteArray("RIFFxxxxWEBPVP8 ") << QByteArray("image/webp");
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\">") << QByteArray("image/svg+xml");
    QTest::newRow("svg with prolog") << QByteArray("\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- x -->\n<svg >")
                                     << QByteArray("image/svg+xml");
    QTest::newRow("html that holds svg") << QByteArray("<html><svg ></svg></html>") << QByteArray();
    QTest::newRow("text") << QByteArray("root:x:0:0") << QByteArray();
    QTest::newRow("key") << QByteArray("-----BEGIN OPENSSH PRIVATE KEY-----") << QByteArray();
    QTest::newRow("pdf") << QByteArray("%PDF-1.7") << QByteArray();
    QTest::newRow("elf") << QByteArray("\x7f"
                                       "ELF")
                         << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void tst_ArticleFiles::onlyPictures_areServed()
{
    QFETCH(QByteArray, bytes);
    QTEST(imageType(bytes), "type");
}

void tst_ArticleFiles::hugePictures_areRefusedWithAReason()
{
    QFile large(path("blog/source/images/large.png"));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.write(picture(1)) > 0 && large.resize(33 * 1024 * 1024));
    large.close();
    const auto tooManyBytes = readArticleImage(blogFolders(), QStringLiteral("/images/large.png"));
    QVERIFY(!tooManyBytes && tooManyBytes.error().contains(QStringLiteral("32 MB")));
    QImage wide(20000, 20000, QImage::Format_Mono);
    wide.fill(0);
    QVERIFY(wide.save(path("blog/source/images/wide.png"), "PNG", 0));
    const auto tooManyPixels = readArticleImage(blogFolders(), QStringLiteral("/images/wide.png"));
    QVERIFY(!tooManyPixels && tooManyPixels.error().contains(QStringLiteral("100 million")));
}

void tst_ArticleFiles::postOutsideABlog_showsItsNeighbours()
{
    put("desk/near.png", picture(7));
    const ArticleFolders alone{ path("desk"), {}, {}, QStringLiteral("/"), {} };
    QVERIFY(readArticleImage(alone, QStringLiteral("near.png")));
    QVERIFY(readArticleImage(alone, QStringLiteral("/near.png")));
    QVERIFY(!readArticleImage(alone, QStringLiteral("../secret.png")));
    ArticleFolders beside = blogFolders();
    beside.postFolder = path("desk");
    QVERIFY(readArticleImage(beside, QStringLiteral("near.png")));
}

QTEST_GUILESS_MAIN(tst_ArticleFiles)
#include "tst_articlefiles.moc"
