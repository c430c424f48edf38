// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/exportapply.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace Hexquill {

class ExportPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void localImages_goAlongAndTheirLinksWork();
    void withPostAssets_imagesLieInTheAssetFolder();
    void otherBytes_stayAsTheyAre();
    void filesThatAreNoImages_areNeverPublished();
    void missingImages_areNamedAndKeepTheirLinks();
    void linksThatWorkInTheBlog_stay();
    void aDifferentPost_isReplacedOnlyWithConsent();
    void exportingTwice_changesNothing();
    void aTargetThatChangedSincePlanning_isNotOverwritten();
    void pathsThatClimb_areRefused_data();
    void pathsThatClimb_areRefused();
    void whatTheRendererFinds_isWarnedOfFirst();
    void linkedFolders_stopTheExport();
    void oddTitles_getPortableNames_data();
    void oddTitles_getPortableNames();

private:
    Blog blog(const QByteArray &settings = {}) const;
    QString file(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    tl::expected<ExportPlan, QString> plan(const QByteArray &text, const Blog &into) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray png("\x89PNG\r\n\x1a\nimage", 13);
const QByteArray head("---\r\ntitle: 'My post'  # a comment\r\ndate: 2025-01-02 03:04:05\r\n---\r\n");

} // namespace

void ExportPlanTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkpath(QStringLiteral("blog/source/_posts"));
    QDir(m_folder->path()).mkpath(QStringLiteral("drafts/pictures"));
}

void ExportPlanTest::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(file(name)).path());
    QFile target(file(name));
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(bytes), qint64(bytes.size()));
}

QByteArray ExportPlanTest::read(const QString &name) const
{
    QFile source(file(name));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray("(not there)");
}

Blog ExportPlanTest::blog(const QByteArray &settings) const
{
    write(QStringLiteral("blog/_config.yml"), "url: http://example.com\n" + settings);
    return Blog::open(file(QStringLiteral("blog"))).value();
}

tl::expected<ExportPlan, QString> ExportPlanTest::plan(const QByteArray &text, const Blog &into) const
{
    write(QStringLiteral("drafts/note.md"), text);
    return planExport(Post::fromBytes(text), file(QStringLiteral("drafts/note.md")), into, {});
}

void ExportPlanTest::localImages_goAlongAndTheirLinksWork()
{
    write(QStringLiteral("drafts/pictures/a b.png"), png);
    const auto planned
        = plan("---\ntitle: My post\n---\n![x](<pictures/a b.png>) <img src=\"pictures/a%20b.png\">\n", blog());
    QVERIFY(planned);
    QVERIFY(applyExport(*planned, false).error.isEmpty());
    QCOMPARE(read(QStringLiteral("blog/source/images/My-post/a-b.png")), png);
    QCOMPARE(read(QStringLiteral("blog/source/_posts/My-post.md")),
             QByteArray(
                 "---\ntitle: My post\n---\n![x](</images/My-post/a-b.png>) <img src=\"/images/My-post/a-b.png\">\n"));
}

void ExportPlanTest::withPostAssets_imagesLieInTheAssetFolder()
{
    write(QStringLiteral("drafts/pictures/a.png"), png);
    const Blog into = blog("post_asset_folder: true\nmarked:\n  postAsset: true\n");
    const auto planned = plan("---\ntitle: My post\n---\n![x][p]\n\n[p]: pictures/a.png\n", into);
    QVERIFY(planned);
    QVERIFY(applyExport(*planned, false).error.isEmpty());
    QCOMPARE(read(QStringLiteral("blog/source/_posts/My-post/a.png")), png);
    QVERIFY(read(QStringLiteral("blog/source/_posts/My-post.md")).endsWith("[p]: a.png\n"));
}

void ExportPlanTest::otherBytes_stayAsTheyAre()
{
    write(QStringLiteral("drafts/pictures/a.png"), png);
    const QByteArray body
        = "text\xc2\xa0\r\n`![no](pictures/a.png)`\r\n```\r\n![no](pictures/a.png)\r\n```\r\nlast \xff";
    const auto planned = plan(head + "![a](pictures/a.png)\r\n" + body, blog());
    QVERIFY(planned);
    QCOMPARE(planned->steps.last().bytes, head + "![a](/images/My-post/a.png)\r\n" + body);
}

void ExportPlanTest::filesThatAreNoImages_areNeverPublished()
{
    write(QStringLiteral("secret/id_rsa"), "-----BEGIN KEY-----");
    QVERIFY(QFile::link(file(QStringLiteral("secret/id_rsa")), file(QStringLiteral("drafts/pictures/key.png"))));
    const auto planned = plan("![a](../secret/id_rsa) ![b](pictures/key.png) ![c](/etc/passwd)\n", blog());
    QVERIFY(planned);
    QCOMPARE(planned->steps.size(), 1);
    QCOMPARE(planned->warnings.size(), 3);
    QVERIFY(planned->steps.last().bytes.contains("![a](../secret/id_rsa) ![b](pictures/key.png)"));
}

void ExportPlanTest::missingImages_areNamedAndKeepTheirLinks()
{
    const auto planned = plan("![a](nowhere.png)\n", blog());
    QVERIFY(planned);
    QVERIFY(planned->warnings.join(QLatin1Char('\n')).contains(QStringLiteral("nowhere.png")));
    QVERIFY(planned->steps.last().bytes.contains("![a](nowhere.png)"));
}

void ExportPlanTest::linksThatWorkInTheBlog_stay()
{
    write(QStringLiteral("blog/source/images/there.png"), png);
    const auto planned = plan("![a](/images/there.png) ![b](https://example.org/x.png)\n", blog());
    QVERIFY(planned);
    QCOMPARE(planned->steps.size(), 1);
    QVERIFY(planned->warnings.isEmpty());
}

void ExportPlanTest::aDifferentPost_isReplacedOnlyWithConsent()
{
    write(QStringLiteral("blog/source/_posts/My-post.md"), "another post");
    const auto planned = plan("---\ntitle: My post\n---\nmine\n", blog());
    QVERIFY(planned);
    QVERIFY(planned->needsConsent());
    QVERIFY(!applyExport(*planned, false).error.isEmpty());
    QCOMPARE(read(QStringLiteral("blog/source/_posts/My-post.md")), QByteArray("another post"));
    QVERIFY(applyExport(*planned, true).error.isEmpty());
    QCOMPARE(read(QStringLiteral("blog/source/_posts/My-post.md")), QByteArray("---\ntitle: My post\n---\nmine\n"));
}

void ExportPlanTest::exportingTwice_changesNothing()
{
    write(QStringLiteral("drafts/pictures/a.png"), png);
    const QByteArray text = "---\ntitle: My post\n---\n![a](pictures/a.png)\n";
    QVERIFY(applyExport(*plan(text, blog()), false).error.isEmpty());
    const auto again = plan(text, blog());
    QVERIFY(again);
    QVERIFY(!again->needsConsent());
    QCOMPARE(applyExport(*again, false).written, QStringList());
}

void ExportPlanTest::aTargetThatChangedSincePlanning_isNotOverwritten()
{
    write(QStringLiteral("blog/source/_posts/My-post.md"), "before");
    const auto planned = plan("---\ntitle: My post\n---\nmine\n", blog());
    QVERIFY(planned);
    write(QStringLiteral("blog/source/_posts/My-post.md"), "someone else was here");
    QVERIFY(!applyExport(*planned, true).error.isEmpty());
    QCOMPARE(read(QStringLiteral("blog/source/_posts/My-post.md")), QByteArray("someone else was here"));
}

void ExportPlanTest::pathsThatClimb_areRefused_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("reason");
    const auto named = [](const char *text) { return QString::fromLatin1(text); };
    QTest::newRow("permalink") << QByteArray("permalink: ../../../tmp/x.html") << QByteArray()
                               << named("../../../tmp/x.html");
    QTest::newRow("permalink from the root") << QByteArray("permalink: /../x") << QByteArray() << named("/../x");
    QTest::newRow("in the middle") << QByteArray("permalink: a/../../../x") << QByteArray() << named("a/../../../x");
    QTest::newRow("backslashes") << QByteArray("permalink: '..\\..\\x'") << QByteArray() << named("..\\..\\x");
    QTest::newRow("layout") << QByteArray("layout: ../../secret") << QByteArray() << named("../../secret");
    QTest::newRow("pattern of links") << QByteArray("lang: ../..") << QByteArray("permalink: :lang/:title/\n")
                                      << named("../..");
    QTest::newRow("pattern of names") << QByteArray() << QByteArray("new_post_name: ../../:title.md\n")
                                      << named("../../:title.md");
}

void ExportPlanTest::pathsThatClimb_areRefused()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, settings);
    QFETCH(QString, reason);
    const auto planned = plan("---\ntitle: x\n" + fields + "\n---\n", blog(settings));
    QVERIFY(!planned);
    QVERIFY2(planned.error().contains(reason), qPrintable(planned.error()));
}

void ExportPlanTest::whatTheRendererFinds_isWarnedOfFirst()
{
    ExportOptions options;
    options.diagnostics
        = { { RenderDiagnostic::Severity::Error, QStringLiteral("tag"), QStringLiteral("unknown tag"), 1, 0 } };
    const auto planned = planExport(Post::fromBytes("---\ntitle: x\n---\n\n{% nosuch %}\n"), {}, blog(), options);
    QVERIFY(planned);
    QCOMPARE(planned->warnings, QStringList(QStringLiteral("Line 5: unknown tag")));
}

void ExportPlanTest::linkedFolders_stopTheExport()
{
    QDir(file(QStringLiteral("blog/source"))).rmdir(QStringLiteral("_posts"));
    QDir(m_folder->path()).mkpath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::link(file(QStringLiteral("elsewhere")), file(QStringLiteral("blog/source/_posts"))));
    const auto planned = plan("---\ntitle: x\n---\n", blog());
    QVERIFY(!planned);
    QVERIFY(planned.error().contains(QStringLiteral("_posts")));
    QCOMPARE(QDir(file(QStringLiteral("elsewhere"))).entryList(QDir::Files), QStringList());
}

void ExportPlanTest::oddTitles_getPortableNames_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("climbing") << QByteArray("../../x") << QStringLiteral("x.md");
    QTest::newRow("absolute") << QByteArray("/etc/x") << QStringLiteral("etc-x.md");
    QTest::newRow("dots") << QByteArray("'..'") << QStringLiteral("untitled.md");
    QTest::newRow("home") << QByteArray("'~'") << QStringLiteral("untitled.md");
    QTest::newRow("empty") << QByteArray("''") << QStringLiteral("untitled.md");
    QTest::newRow("device") << QByteArray("CON") << QStringLiteral("CON_.md");
    QTest::newRow("colon") << QByteArray("'a:b?'") << QStringLiteral("a-b.md");
    QTest::newRow("end") << QByteArray("'name. '") << QStringLiteral("name.md");
    QTest::newRow("long") << QString(120, QChar(0x4e2d)).toUtf8()
                          << QString(QString(80, QChar(0x4e2d)) + QStringLiteral(".md"));
    QTest::newRow("chinese") << QString::fromUtf8("依赖，不是软弱").toUtf8() << QStringLiteral("依赖，不是软弱.md");
}

void ExportPlanTest::oddTitles_getPortableNames()
{
    QFETCH(QByteArray, title);
    QFETCH(QString, name);
    const auto planned = plan("---\ntitle: " + title + "\n---\n", blog());
    QVERIFY(planned);
    QCOMPARE(QFileInfo(planned->steps.last().target).fileName(), name);
    QCOMPARE(QFileInfo(planned->steps.last().target).absolutePath(), file(QStringLiteral("blog/source/_posts")));
}

} // namespace Hexquill

QTEST_GUILESS_MAIN(Hexquill::ExportPlanTest)

#include "tst_exportplan.moc"
