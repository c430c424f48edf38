// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "tests/preview/webenginetest.h"

#include <QRandomGenerator>

using namespace Hexquill;

namespace {

/// How far the article's elements stand from where they would without groups, in pixels.
const QString farthest = QStringLiteral(
    "(() => { const root = document.getElementById('hexquill-article'); const plain = root.cloneNode(true);"
    "plain.classList.remove('hexquill-long'); root.after(plain);"
    "const from = element => element.getBoundingClientRect();"
    "const off = [...root.children].map((element, index) => { const a = from(element), b = from(plain.children[index]);"
    "return Math.max(Math.abs(a.top - from(root).top - b.top + from(plain).top), Math.abs(a.height - b.height),"
    "Math.abs(a.left - b.left), Math.abs(a.width - b.width)); });"
    "plain.remove(); return Math.max(0, ...off); })()");
const QString isLong
    = QStringLiteral("document.getElementById('hexquill-article').classList.contains('hexquill-long')");

QString block(QRandomGenerator &random)
{
    static const QStringList kinds{
        QStringLiteral("<p>第%1段，这是一段文字。<b>b</b></p>\n"),
        QStringLiteral("<p>%1</p>\n"),
        QStringLiteral("<h2 id=\"h%1\">%1</h2>\n"),
        QStringLiteral("<h1>%1</h1>\n"),
        QStringLiteral("<ul><li>%1</li><li>2</li></ul>\n"),
        QStringLiteral("<table><tr><td align=\"right\">%1</td></tr></table>\n"),
        QStringLiteral("<pre><code>%1</code></pre>\n"),
        QStringLiteral("<blockquote><p>%1</p></blockquote>\n"),
        QStringLiteral("<hr>\n"),
        QStringLiteral("loose %1 "),
        QStringLiteral(""),
        QStringLiteral("<div style=\"margin-top:30px\">%1</div>\n"),
        QStringLiteral("<p style=\"margin-top:30px\">%1</p>\n"),
    };
    return kinds.at(random.bounded(int(kinds.size()))).arg(random.bounded(1000));
}

QStringList blocks(int count, QRandomGenerator &random)
{
    QStringList result;
    for (int i = 0; i < count; ++i)
        result << block(random);
    return result;
}

} // namespace

/// A long article is laid out in groups of blocks, which nobody can see.
class tst_ArticleGroups : public QObject
{
    Q_OBJECT

private slots:
    void groups_changeNoPlaceWhateverIsEdited()
    {
        ShownPreview preview;
        QRandomGenerator random(11);
        QStringList article = blocks(900, random);
        QVERIFY(preview.show(article));
        QTRY_VERIFY(preview.ask(isLong).toBool());
        QCOMPARE(preview.ask(farthest).toInt(), 0);
        for (int round = 0; round < 25; ++round) {
            const int at = random.bounded(int(article.size()));
            const int removed = qMin(random.bounded(round % 5 ? 4 : 400), int(article.size()) - at);
            article
                = article.mid(0, at) + blocks(random.bounded(round % 3 ? 4 : 300), random) + article.mid(at + removed);
            QVERIFY(preview.show(article));
            const double off = preview.ask(farthest).toDouble();
            QVERIFY2(off < 1, qPrintable(QStringLiteral("round %1: %2 pixels").arg(round).arg(off)));
        }
    }

    void shortArticle_isNotLeftOutOfSight()
    {
        ShownPreview preview;
        QRandomGenerator random(12);
        QVERIFY(preview.show(blocks(50, random)));
        QVERIFY(!preview.ask(isLong).toBool());
        QCOMPARE(preview.ask(farthest).toInt(), 0);
        QVERIFY(preview.show({}));
        QVERIFY(preview.show(blocks(3, random)));
        QCOMPARE(preview.ask(farthest).toInt(), 0);
    }

    void textAroundAPicture_keepsTheArticleTogether()
    {
        ShownPreview preview;
        QRandomGenerator random(13);
        QStringList article = blocks(900, random);
        article.insert(400,
                       QStringLiteral("<p><img align=\"left\" width=\"200\" height=\"900\" alt=\"\" "
                                      "src=\"data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAAB"
                                      "AAEAAAIBRAA7\"></p>"));
        QVERIFY(preview.show(article));
        QVERIFY(!preview.ask(isLong).toBool());
        QCOMPARE(preview.ask(farthest).toInt(), 0);
    }

    void cardOfAMissingPicture_isShownBetweenTheBlocks()
    {
        ShownPreview preview;
        QVERIFY(preview.show({ QStringLiteral("<p>a</p>"), QStringLiteral("<img src=\"/none.png\" alt=\"x\">"),
                               QStringLiteral("<p>b</p>") }));
        QTRY_VERIFY_WITH_TIMEOUT(
            preview.ask(QStringLiteral("document.querySelector('.hexquill-card-missing')?.offsetHeight > 0")).toBool(),
            20000);
    }
};

HEXQUILL_PREVIEW_TEST_MAIN(tst_ArticleGroups)
#include "tst_articlegroups.moc"
