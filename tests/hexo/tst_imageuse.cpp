// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/unusedimages.h"
#include "judge.h"
#include "tests/blog/testblog.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

namespace Hexquill {

/// No image that a page of the real Hexo shows is called unused, however the post names it.
class ImageUseTest : public QObject
{
    Q_OBJECT

private slots:
    void shownImages_areNeverCalledUnused_data();
    void shownImages_areNeverCalledUnused();
};

namespace {

constexpr int posts = 30;
constexpr int references = 4; // in each post

QString latin(const char *characters)
{
    return QString::fromUtf8(characters);
}

const QStringList names{ latin("1.png"),    latin("图 1.png"), latin("a (1).png"),
                         latin("b&c.webp"), latin("x.y.jpg"),  latin("deep/2.png") };

QString encoded(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

/// A way to show \a name of the post \a owner in the post \a post.
QString reference(QRandomGenerator &chance, int post, int owner, const QString &name)
{
    const QString address = QStringLiteral("2025/01/02/post-%1/").arg(owner);
    const QString html = QString(name).replace(QLatin1Char('&'), latin("&amp;"));
    QStringList ways{ latin("![](/%1)").arg(address + encoded(name)), latin("<img src=\"/%1\">").arg(address + html),
                      latin("![x](<../post-%1/%2>)").arg(QString::number(owner), name),
                      latin("<img srcset=\"/%1 2x\">").arg(address + encoded(name)),
                      latin("![r]\n\n[r]: /%1 \"t\"\n").arg(address + encoded(name)) };
    if (post == owner)
        ways += { latin("![](%1)").arg(encoded(name)),         latin("![](<%1>)").arg(name),
                  latin("{% asset_img \"%1\" t %}").arg(name), latin("![](./%1)").arg(encoded(name)),
                  latin("{% asset_path \"%1\" %}").arg(name),  latin("<img src='%1'>").arg(html) };
    return ways.at(chance.bounded(int(ways.size()))) + QLatin1Char('\n');
}

/// The paths that the addresses of a page lead to.
QSet<QString> shownBy(const QJsonObject &page)
{
    static const QRegularExpression attribute(QStringLiteral("(?:src|href|srcset)=\"([^\"]*)\""));
    const QUrl here(QStringLiteral("http://example.com/") + page[latin("path")].toString());
    QSet<QString> shown;
    const QString html = page[latin("contentHtml")].toString();
    auto matches = attribute.globalMatch(html);
    while (matches.hasNext()) {
        QString address = matches.next().captured(1).replace(latin("&amp;"), latin("&"));
        address = address.section(latin(" 2x"), 0, 0);
        shown.insert(here.resolved(QUrl(address)).path(QUrl::FullyDecoded));
    }
    return shown;
}

} // namespace

void ImageUseTest::shownImages_areNeverCalledUnused_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("assets") << QByteArray("post_asset_folder: true\n");
    QTest::newRow("assets by Markdown") << QByteArray(
        "post_asset_folder: true\nmarked:\n  prependRoot: true\n  postAsset: true\n");
}

void ImageUseTest::shownImages_areNeverCalledUnused()
{
    QFETCH(QByteArray, settings);
    QRandomGenerator chance(20260711);
    const TestBlog blog(settings);
    for (int post = 0; post < posts; ++post) {
        QString body;
        for (int i = 0; i < references; ++i) {
            const int owner = chance.bounded(2) == 0 ? post : chance.bounded(posts);
            body += reference(chance, post, owner, names.at(chance.bounded(int(names.size()))));
        }
        const QString file = QStringLiteral("source/_posts/post-%1").arg(post);
        blog.write(file + latin(".md"), "---\ntitle: t\ndate: 2025-01-02 03:04:05\n---\n" + body.toUtf8());
        for (const QString &name : names)
            blog.write(file + QLatin1Char('/') + name, "png");
    }
    const QMap<QString, QJsonObject> pages
        = renderedByHexo(blog.file(latin("source/_posts")), { latin("--config"), blog.file(latin("_config.yml")) });
    QSet<QString> shown;
    for (const QJsonObject &page : pages)
        shown += shownBy(page);
    const UnusedImages found = findUnusedImages(blog.opened(), {}, [](int) { return true; });
    QVERIFY(found.unread.isEmpty());
    int shownCount = 0;
    for (int post = 0; post < posts; ++post)
        for (const QString &name : names)
            shownCount
                += shown.contains(QStringLiteral("/2025/01/02/post-%1/%2").arg(QString::number(post), name)) ? 1 : 0;
    for (const UnusedImage &image : found.images) {
        const QString below = image.file.mid(blog.post(QString()).size());
        QVERIFY2(!shown.contains(latin("/2025/01/02/") + below), qPrintable(below));
    }
    qInfo("FIGURE: %d images, %d shown by Hexo, %d called unused", found.looked, shownCount, int(found.images.size()));
    QVERIFY(shownCount > posts && found.images.size() > 0);
}

} // namespace Hexquill

QTEST_GUILESS_MAIN(Hexquill::ImageUseTest)
#include "tst_imageuse.moc"
