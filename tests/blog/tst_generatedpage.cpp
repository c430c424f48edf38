// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/generatedpage.h"
#include "app/blog/pagecleaner.h"
#include "editor/html/htmlwriter.h"

#include <QTest>

using namespace Hexquill;

/// A generated page is emptied of its article and of all that could run or load.
class tst_GeneratedPage : public QObject
{
    Q_OBJECT

    static KnownArticle known()
    {
        KnownArticle article;
        article.facts.title = QStringLiteral("My title");
        article.facts.path = QStringLiteral("2025/a/");
        article.facts.tags = { QStringLiteral("red"), QStringLiteral("blue") };
        article.html = QStringLiteral("<p>first words</p>\n<h2 id=\"h\">head</h2><p>last words</p>");
        return article;
    }

    static QString page(const QString &body)
    {
        return QStringLiteral("<!DOCTYPE html><html><head lang=\"x\"></head><body>%1</body></html>").arg(body);
    }

    static QString cleaned(const QString &body, const QString &root = QStringLiteral("/"))
    {
        HtmlNode node = htmlPage(page(body)).value();
        cleanPage(node, { QStringLiteral("2025/a/"), root });
        return toHtml(node);
    }

private slots:
    void article_isTakenOutAndItsSurroundingsStay()
    {
        const auto html = emptiedPage(
            page(QStringLiteral("<h1 class=t>My title</h1><main><div class=post><i>ad</i><p>first\nwords</p>"
                                "<h2 id=h>head</h2><p>last words</p><footer>end</footer></div></main>")),
            known());
        QVERIFY2(html.has_value(), qPrintable(html ? QString() : html.error()));
        QVERIFY(html->html.startsWith(QStringLiteral("<!doctype html>")));
        QVERIFY(html->html.contains(QStringLiteral("<head>")));
        QVERIFY2(
            html->html.contains(QStringLiteral(
                "<div class=\"post\" data-hexquill-article=\"\"><i>ad</i><template data-hexquill-end=\"\"></template>"
                "<footer>end</footer></div>")),
            qPrintable(html->html));
        QVERIFY(html->html.contains(QStringLiteral("data-hexquill-text=\"title\"")));
    }

    void doctype_standsBehindBlanksAndComments()
    {
        const QString rest = page(QStringLiteral("<div><p>first words</p><h2>head</h2><p>last words</p></div>"));
        const auto html = emptiedPage(QStringLiteral("\n\n<!-- a theme -->\n") + rest, known());
        QVERIFY(html.has_value());
        QVERIFY(html->html.startsWith(QStringLiteral("<!doctype html>")));
        const auto old = emptiedPage(QString(rest).remove(QStringLiteral("<!DOCTYPE html>")), known());
        QVERIFY(old.has_value());
        QVERIFY(!old->html.startsWith(QStringLiteral("<!doctype html>")));
    }

    void date_keepsTheFormThatThePageHas()
    {
        KnownArticle article = known();
        article.date = QDateTime(QDate(2025, 3, 4), QTime(5, 6, 7));
        article.updated = article.date.addDays(2);
        const auto html
            = emptiedPage(page(QStringLiteral(
                              "<time>March 4, 2025</time><time class=updated>2025/3/6 05:06</time><time>long ago</time>"
                              "<div><p>first words</p><h2>head</h2><p>last words</p></div>")),
                          article);
        QVERIFY(html.has_value());
        QVERIFY(html->html.contains(QStringLiteral("data-hexquill-format=\"MMMM D, YYYY\"")));
        QVERIFY(html->html.contains(QStringLiteral("data-hexquill-format=\"YYYY/M/D HH:mm\"")));
        QCOMPARE(html->html.count(QStringLiteral("data-hexquill-format")), 2);
    }

    void names_areUnitsWithTheirSample()
    {
        const auto html = emptiedPage(
            page(QStringLiteral("<div><p>first words</p><h2>head</h2><p>last words</p></div>"
                                "<ul><li><a href=/tags/red/># red</a></li>, <li><a href=/tags/blue/>blue</a></li></ul>"
                                "<a href=/elsewhere/red/>red</a>")),
            known());
        QVERIFY(html.has_value());
        QCOMPARE(html->html.count(QStringLiteral("<li data-hexquill-folder=\"tags\"")), 2);
        QCOMPARE(html->html.count(QStringLiteral("data-hexquill-unit=\"tags\"")), 2);
    }

    void styleOfANetwork_isNamedByItsHost()
    {
        const auto html = emptiedPage(
            page(QStringLiteral(
                "<link rel=stylesheet href=//a.example/x.css><link rel=stylesheet href=/own.css>"
                "<link rel=stylesheet href=https://a.example/y.css><link rel=icon href=https://c.example/>"
                "<link rel=stylesheet href=https://b.example/npm/none@1.0.0/x.css>"
                "<div><p>first words</p><h2>head</h2><p>last words</p></div>")),
            known());
        QVERIFY(html.has_value());
        QCOMPARE(html->hostsLeftOut, QStringList({ QStringLiteral("a.example"), QStringLiteral("b.example") }));
    }

    void pageOfAnotherArticle_isRefusedInWords()
    {
        const auto html = emptiedPage(page(QStringLiteral("<div><p>other words</p></div>")), known());
        QVERIFY(!html.has_value());
        QVERIFY(html.error().contains(QStringLiteral("My title")));
    }

    void whatRunsOrLoads_isTakenOut_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("left");
        QTest::newRow("script") << "<script>x</script>"
                                << "";
        QTest::newRow("handler") << "<b onclick=x ONLOAD=y>a</b>"
                                 << "<b>a</b>";
        QTest::newRow("frame") << "<iframe src=x></iframe><object data=x></object><embed src=x>"
                               << "";
        QTest::newRow("refresh") << "<meta http-equiv=refresh content=0>"
                                 << "";
        QTest::newRow("base") << "<base href=//x>"
                              << "";
        QTest::newRow("image map") << "<map><area href=//x></map>"
                                   << "<map></map>";
        QTest::newRow("preload") << "<link rel=preload href=/x>"
                                 << "";
        QTest::newRow("remote style") << "<link rel=stylesheet href=https://x.com/x.css>"
                                      << "";
        QTest::newRow("icon font")
            << "<link rel=stylesheet href=https://x.com/@fortawesome/fontawesome-free/css/all.min.css>"
            << "<link href=\"hexquill://page/icons/css/all.min.css\" rel=\"stylesheet\">";
        QTest::newRow("style") << "<link rel=stylesheet href=../../css/x.css>"
                               << "<link href=\"hexquill://public/css/x.css\" rel=\"stylesheet\">";
        QTest::newRow("style for no script") << "<noscript><style>a{}</style><img src=/x></noscript>"
                                             << "<style>a{}</style>";
        QTest::newRow("picture") << "<img src=/img/a.png srcset=/b>"
                                 << "<img src=\"hexquill://public/img/a.png\">";
        QTest::newRow("background") << "<b style=\"background:url('/a.png')\"></b>"
                                    << "<b style=\"background:url('hexquill://public/a.png')\"></b>";
        QTest::newRow("our marks") << "<b data-hexquill-article>a</b>"
                                   << "<b>a</b>";
    }

    void whatRunsOrLoads_isTakenOut()
    {
        QFETCH(QString, body);
        QFETCH(QString, left);
        const QString html = cleaned(QStringLiteral("<p>x</p>") + body);
        QCOMPARE(html.section(QStringLiteral("<p>x</p>"), 1).remove(QStringLiteral("</body></html>")), left);
    }

    void root_isNoPartOfTheFolder()
    {
        QVERIFY(cleaned(QStringLiteral("<img src=/blog/a.png>"), QStringLiteral("/blog/"))
                    .contains(QStringLiteral("hexquill://public/a.png")));
    }
};

QTEST_GUILESS_MAIN(tst_GeneratedPage)
#include "tst_generatedpage.moc"
