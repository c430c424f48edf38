// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/articlepage.h"
#include "preview/pdfoutline.h"
#include "tests/preview/canary.h"
#include "tests/preview/webenginetest.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageLayout>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>

using namespace Hexquill;

namespace {

/// Counts what a page asks for beside itself.
class AskedFor : public QWebEngineUrlRequestInterceptor
{
public:
    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QUrl url = info.requestUrl();
        if (info.resourceType() != QWebEngineUrlRequestInfo::ResourceTypeMainFrame
            && url.scheme() != QStringLiteral("data"))
            others << url;
    }

    QList<QUrl> others;
};

/// An ordinary browser, scripts and all, for files that the program has made.
class Browser
{
public:
    explicit Browser(const QSize &size = { 1100, 800 })
        : page(&profile)
        , view(&page)
    {
        profile.setUrlRequestInterceptor(&asked);
        view.resize(size);
        view.show();
    }

    bool open(const QString &path)
    {
        QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
        page.load(QUrl::fromLocalFile(path));
        return loaded.wait(60000) && loaded.first().first().toBool();
    }

    QVariant ask(const QString &script)
    {
        const auto answer = std::make_shared<std::optional<QVariant>>();
        page.runJavaScript(script, 1, [answer](const QVariant &value) { *answer = value; });
        return QTest::qWaitFor([&] { return answer->has_value(); }, 20000) ? **answer : QVariant();
    }

    AskedFor asked;
    QWebEngineProfile profile;
    QWebEnginePage page;
    QWebEngineView view;
};

/// Where each piece of text stands, and what it says.
const QString places
    = QStringLiteral("(async () => {"
                     "const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);"
                     "const found = [];"
                     "while (walker.nextNode()) {"
                     "    const node = walker.currentNode;"
                     "    if (!node.data.trim() || node.parentNode.closest('annotation, style, .hexquill-diagram, "
                     ".hexquill-drawing')) continue;"
                     "    const range = document.createRange(); range.selectNodeContents(node);"
                     "    const box = range.getBoundingClientRect();"
                     "    if (box.height > 0) found.push([node.data.trim(), Math.round(box.left), Math.round(box.top), "
                     "Math.round(box.width)].join(' '));"
                     "}"
                     "document.documentElement.dataset.places = JSON.stringify(found); })(); 1");

QStringList placesIn(const QString &json)
{
    QStringList result;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        result << value.toString();
    return result;
}

} // namespace

/// What leaves the preview is what the preview shows, complete and as harmless.
class ArticlePageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Canary m_canary;

    ArticleContent content(const QStringList &blocks)
    {
        ArticleContent content;
        int line = 0;
        for (const QString &html : blocks) {
            content.rendering.blocks.append({ html, line, line });
            line += 2;
        }
        content.rendering.revision = 1;
        content.frame.title = QStringLiteral("散步 & <远行>");
        content.frame.date = QStringLiteral("2025-09-13");
        content.frame.tags = { QStringLiteral("生活") };
        content.frame.language = QStringLiteral("zh-CN");
        content.frame.formulas = true;
        content.frame.diagrams = QStringLiteral("pre.mermaid");
        content.folders.postFolder = m_folder.path();
        content.siteUrl = QStringLiteral("https://blog.example/sub/");
        content.address = QStringLiteral("https://blog.example/sub/2025/09/13/walk/");
        return content;
    }

    static QStringList article()
    {
        return {
            QStringLiteral("<h2 id=\"起\"><a href=\"#起\" class=\"headerlink\" title=\"起\"></a>起</h2>"),
            QStringLiteral("<p>走路，是最便宜的远行。Latin <strong>words</strong> 与 <code>code</code>，"
                           "<a href=\"/sub/about/\">关于</a>、<a href=\"../other/\">另一篇</a>、<a "
                           "href=\"#起\">回到起点</a>。</p>"),
            QStringLiteral("<blockquote><p>引用一句。</p></blockquote>"),
            QStringLiteral("<ul><li>一</li><li><input checked=\"\" disabled=\"\" type=\"checkbox\"> 二</li></ul>"),
            QStringLiteral("<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></"
                           "tbody></table>"),
            QStringLiteral(
                "<figure class=\"highlight js\"><table><tr><td class=\"gutter\"><pre><span class=\"line\">1</span><br>"
                "<span class=\"line\">2</span><br></pre></td><td class=\"code\"><pre><span class=\"line\">const a = "
                "\"字\";</span><br>"
                "<span class=\"line\">    return a;</span><br></pre></td></tr></table></figure>"),
            QStringLiteral("<p>设 $a^2 + \\sqrt{b}$，则</p>"),
            QStringLiteral("<p>$$\\frac{1}{2}$$</p>"),
            QStringLiteral("<pre class=\"mermaid\">graph TD\n A[出门]-->B[回家]</pre>"),
            QStringLiteral("<p><img src=\"own.png\" alt=\"河堤\"></p>"),
            QStringLiteral("<p>最后一段。</p>")
        };
    }

    /// Calls \a make when the page has \a content.
    template <typename Result>
    std::optional<Result> take(const ArticleContent &given,
                               const std::function<void(ArticlePage &, std::optional<Result> &)> &make)
    {
        ArticlePage page;
        std::optional<Result> result;
        QString reason;
        connect(&page, &ArticlePage::ready, &page, [&] { make(page, result); });
        connect(&page, &ArticlePage::failed, &page, [&](const QString &why) { reason = why; });
        page.load(given);
        if (!QTest::qWaitFor([&] { return result || !reason.isEmpty(); }, 120000) || !reason.isEmpty())
            qWarning("nothing was made: %s", qPrintable(reason));
        return result;
    }

    QByteArray file(const ArticleContent &given)
    {
        const auto made
            = take<ArticlePage::Bytes>(given, [](ArticlePage &page, std::optional<ArticlePage::Bytes> &result) {
                  page.makeFile([&](const ArticlePage::Bytes &bytes) { result = bytes; });
              });
        return made && *made ? **made : QByteArray();
    }

    RichText richText(const ArticleContent &given)
    {
        using Result = tl::expected<RichText, QString>;
        const auto made = take<Result>(given, [](ArticlePage &page, std::optional<Result> &result) {
            page.makeRichText([&](const Result &rich) { result = rich; });
        });
        return made && *made ? **made : RichText();
    }

    QByteArray pdf(const ArticleContent &given, QPageSize::PageSizeId size = QPageSize::A4)
    {
        const QPageLayout layout(QPageSize(size), QPageLayout::Portrait, QMarginsF(20, 20, 20, 20),
                                 QPageLayout::Millimeter);
        const auto made
            = take<ArticlePage::Bytes>(given, [layout](ArticlePage &page, std::optional<ArticlePage::Bytes> &result) {
                  page.makePdf(layout, [&](const ArticlePage::Bytes &bytes) { result = bytes; });
              });
        return made && *made ? **made : QByteArray();
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    /// What a program of poppler or qpdf says of a PDF.
    static QString ask(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

    /// What the second page of a PDF has on it beside white, in millimetres; null if it has nothing.
    QRectF inkOn(const QString &path)
    {
        const QString picture = m_folder.filePath(QStringLiteral("second"));
        ask(QStringLiteral("pdftoppm"),
            { QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"), QStringLiteral("2"),
              QStringLiteral("-r"), QStringLiteral("50.8"), QStringLiteral("-gray"), QStringLiteral("-singlefile"),
              path, picture });
        const QImage page(picture + QStringLiteral(".pgm"));
        QRect ink;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                if (qGray(page.pixel(x, y)) < 160)
                    ink |= QRect(x, y, 1, 1);
        return { ink.x() / 2.0, ink.y() / 2.0, ink.width() / 2.0, ink.height() / 2.0 };
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_canary.isListening());
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(m_folder.filePath(QStringLiteral("own.png"))));
    }

    void file_showsEachTextWhereThePreviewShowsIt()
    {
        const ArticleContent given = content(article());
        const QByteArray html = file(given);
        QVERIFY(html.startsWith("<!doctype html>"));
        ShownPreview preview;
        preview.view.setFolders(m_folder.path(), {});
        preview.view.setFrame(given.frame);
        QVERIFY(preview.show(article()));
        QVERIFY(QTest::qWaitFor([&] { return preview.ask(QStringLiteral("hexquill.missing()")) == 0; }, 60000));
        preview.ask(places);
        const QStringList shown
            = placesIn(preview.ask(QStringLiteral("document.documentElement.dataset.places")).toString());
        Browser browser;
        QVERIFY(browser.open(write(QStringLiteral("out.html"), html)));
        browser.ask(
            QStringLiteral("document.fonts.ready.then(() => { document.documentElement.dataset.ready = 1; }); 1"));
        QVERIFY(QTest::qWaitFor(
            [&] {
                return browser.ask(QStringLiteral("document.documentElement.dataset.ready")).toString()
                    == QStringLiteral("1");
            },
            20000));
        browser.ask(places);
        const QStringList there
            = placesIn(browser.ask(QStringLiteral("document.documentElement.dataset.places")).toString());
        QVERIFY(shown.size() > 25);
        for (qsizetype i = 0; i < shown.size(); ++i)
            QCOMPARE(there.value(i), shown.at(i));
        QCOMPARE(there.size(), shown.size());
        QCOMPARE(browser.page.title(), given.frame.title);
        QVERIFY2(browser.asked.others.isEmpty(), qPrintable(browser.asked.others.value(0).toString()));
        QCOMPARE(browser
                     .ask(QStringLiteral(
                         "[...document.images].every(i => i.complete && i.naturalWidth > 1) && document.images.length"))
                     .toInt(),
                 2);
        QCOMPARE(browser.ask(QStringLiteral("document.querySelectorAll('script').length")).toInt(), 0);
        QVERIFY(browser.ask(QStringLiteral("document.querySelectorAll('pre .keyword').length")).toInt() > 0);
        QCOMPARE(browser
                     .ask(QStringLiteral(
                         "[...document.querySelectorAll('article p a')].map(a => a.getAttribute('href')).join()"))
                     .toString(),
                 QStringLiteral("https://blog.example/sub/about/,https://blog.example/sub/2025/09/13/other/,#起"));
    }

    void remotePicture_becomesALink()
    {
        const QByteArray address = "http://" + m_canary.hostPort() + "/far.png";
        m_canary.requests = 0;
        for (const bool allowed : { false, true }) {
            ArticleContent given
                = content({ QStringLiteral("<p><img src=\"%1\" alt=\"远\"></p>").arg(QString::fromUtf8(address)) });
            given.remoteImages = allowed;
            const QByteArray html = file(given);
            QVERIFY2(html.contains("href=\"" + address + '"'), html.mid(html.indexOf("<article")));
            QVERIFY(!html.contains("src=\"http"));
            QCOMPARE(m_canary.requests > 0, allowed);
            m_canary.requests = 0;
            Browser browser;
            QVERIFY(browser.open(write(QStringLiteral("remote.html"), html)));
            QTest::qWait(200);
            QCOMPARE(m_canary.requests, 0);
        }
    }

    void hostileText_isHarmlessInAnOrdinaryBrowser()
    {
        QStringList blocks;
        for (const Payload &payload : payloads(m_canary, m_folder.filePath(QStringLiteral("secret.png"))))
            blocks << payload.html << QStringLiteral("<p>after</p>");
        m_canary.requests = 0;
        const QByteArray html = file(content(blocks));
        QVERIFY(html.size() > 10000);
        QCOMPARE(m_canary.requests, 0);
        Browser browser;
        QVERIFY(browser.open(write(QStringLiteral("hostile.html"), html)));
        browser.ask(QStringLiteral("document.querySelectorAll('a[href]:not([href^=\"http\"]), button, summary, "
                                   "area').forEach(e => e.click()); 1"));
        QTest::qWait(500);
        QCOMPARE(browser.ask(QStringLiteral("document.documentElement.hasAttribute('data-pwned')")).toBool(), false);
        QVERIFY2(browser.asked.others.isEmpty(), qPrintable(browser.asked.others.value(0).toString()));
        QCOMPARE(m_canary.requests, 0);
        QCOMPARE(browser
                     .ask(QStringLiteral(
                         "document.querySelectorAll('script, iframe, object, embed, link, form, base').length"))
                     .toInt(),
                 0);
        QVERIFY(browser.page.url().isLocalFile());
    }

    void pdf_hasTheWordsAndTheirFonts()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(), "poppler-utils is missing");
        QStringList blocks = article();
        blocks << QStringLiteral("<pre><code>%1</code></pre>")
                      .arg(QStringLiteral("word字 ").repeated(120) + QStringLiteral("THEEND"));
        const QByteArray bytes = pdf(content(blocks));
        QVERIFY(bytes.startsWith("%PDF"));
        const QString path = write(QStringLiteral("out.pdf"), bytes);
        const QString text = ask(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") });
        for (const QString &words : { QStringLiteral("走路，是最便宜的远行"), QStringLiteral("const a"),
                                      QStringLiteral("回家"), QStringLiteral("最后一段"),
                                      QStringLiteral("https://blog.example/sub/about/"), QStringLiteral("THEEND") })
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        const QStringList fonts = ask(QStringLiteral("pdffonts"), { path }).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 3);
        // embedded and searchable; the engine draws outlines of the Chinese fonts (CFF) as fonts without a name
        for (const QString &font : fonts)
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral(" yes (yes|no ) yes "))), qPrintable(font));
        const QString facts = ask(QStringLiteral("pdfinfo"), { path });
        QVERIFY2(facts.contains(QStringLiteral("(A4)")), qPrintable(facts));
        const QString letter = write(QStringLiteral("letter.pdf"), pdf(content(article()), QPageSize::Letter));
        QVERIFY(ask(QStringLiteral("pdfinfo"), { letter }).contains(QStringLiteral("(letter)")));
    }

    /// poppler and qpdf read what the PDF says of itself; the words at a heading's page are the judge of its place.
    void pdf_saysWhatItIsAndLeadsToItsHeadings()
    {
        const QString filler = QStringLiteral("<p>%1</p>").arg(QStringLiteral("走路，是最便宜的远行。").repeated(200));
        const QStringList headings{ QStringLiteral("依赖，不是软弱"), QStringLiteral("Latin & <signs> \"quoted\" (1)"),
                                    QStringLiteral("带 code 和 emoji 😀 的标题"), QStringLiteral("依赖，不是软弱"),
                                    QStringLiteral("最后") };
        const QList<int> levels{ 2, 3, 5, 2, 1 };
        QStringList blocks;
        for (int i = 0; i < headings.size(); ++i)
            blocks << QStringLiteral("<h%1 id=\"%3\"><a href=\"#%3\" class=\"headerlink\" title=\"x\"></a>%2</h%1>")
                          .arg(levels[i])
                          .arg(headings[i].toHtmlEscaped().replace(QLatin1String("code"),
                                                                   QLatin1String("<code>code</code>")),
                               QStringLiteral("标题-%1").arg(i))
                   << QStringLiteral("<p>BEHIND%1</p>").arg(i) << filler << filler;
        ArticleContent given = content(blocks);
        given.frame.title = QStringLiteral("题目 “引号” (a\\b)");
        given.author = QStringLiteral("某某");
        given.frame.language = QStringLiteral("zh-CN");
        const QString path = write(QStringLiteral("outline.pdf"), pdf(given));
        const QString facts = ask(QStringLiteral("pdfinfo"), { path });
        QVERIFY2(facts.contains(QRegularExpression(
                     QStringLiteral("Title: +%1\n").arg(QRegularExpression::escape(given.frame.title))))
                     && facts.contains(QRegularExpression(QStringLiteral("Author: +某某\n"))),
                 qPrintable(facts));
        QVERIFY(ask(QStringLiteral("qpdf"), { QStringLiteral("--check"), path })
                    .contains(QStringLiteral("No syntax or stream encoding errors")));
        const QJsonObject all
            = QJsonDocument::fromJson(ask(QStringLiteral("qpdf"),
                                          { QStringLiteral("--json=1"), QStringLiteral("--json-key=outlines"), path })
                                          .toUtf8())
                  .object();
        QStringList found;
        const std::function<void(const QJsonArray &, int)> walk = [&](const QJsonArray &entries, int depth) {
            for (const QJsonValue &entry : entries) {
                const int page = entry[u"destpageposfrom1"].toInt();
                const QString words = ask(QStringLiteral("pdftotext"),
                                          { QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"),
                                            QString::number(page), path, QStringLiteral("-") });
                QVERIFY2(words.contains(QStringLiteral("BEHIND%1").arg(found.size())), qPrintable(words));
                found << QStringLiteral("%1 %2").arg(depth).arg(entry[u"title"].toString());
                walk(entry[u"kids"].toArray(), depth + 1);
            }
        };
        walk(all[u"outlines"].toArray(), 0);
        QCOMPARE(found,
                 (QStringList{ QStringLiteral("0 ") + headings[0], QStringLiteral("1 ") + headings[1],
                               QStringLiteral("2 ") + headings[2], QStringLiteral("0 ") + headings[3],
                               QStringLiteral("0 ") + headings[4] }));
    }

    void pdfWithoutHeadings_hasNoOutline()
    {
        const QByteArray bytes = pdf(content({ QStringLiteral("<p>字</p>") }));
        QVERIFY(bytes.startsWith("%PDF") && !bytes.contains("/Outlines"));
        QVERIFY(!withFacts("no PDF at all", {}).has_value());
    }

    /// A printer is given dots; this one puts them into a file.
    void printer_getsTheWholeArticle()
    {
        QStringList blocks = article();
        for (int i = 0; i < 60; ++i)
            blocks << QStringLiteral("<p>%1</p>").arg(QStringLiteral("走路，是最便宜的远行。").repeated(12));
        const auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_folder.filePath(QStringLiteral("printed.pdf")));
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        const auto done = take<bool>(content(blocks), [&](ArticlePage &page, std::optional<bool> &result) {
            page.print(printer, [&](const auto &printed) { result = printed.has_value(); });
        });
        QVERIFY(done && *done);
        const QString facts = ask(QStringLiteral("pdfinfo"), { printer->outputFileName() });
        static const QRegularExpression pages(QStringLiteral("Pages: +([0-9]+)"));
        QVERIFY2(pages.match(facts).captured(1).toInt() > 2, qPrintable(facts));
        const QRectF ink = inkOn(printer->outputFileName());
        for (const double edge : { ink.left(), ink.top(), 210 - ink.right() })
            QVERIFY2(edge > 18 && edge < 24, qPrintable(QString::number(edge)));
        QVERIFY(297 - ink.bottom() > 18);
    }

    void richText_carriesItsLookItself()
    {
        const RichText rich = richText(content(article()));
        const QString html = QString::fromUtf8(rich.html);
        QVERIFY(!html.contains(QStringLiteral("class=")) && !html.contains(QStringLiteral(" id=")));
        Browser browser;
        QVERIFY(browser.open(write(QStringLiteral("rich.html"), rich.html)));
        const auto is = [&](const char *script) { return browser.ask(QString::fromUtf8(script)); };
        QVERIFY(is("parseFloat(getComputedStyle(document.querySelector('h2')).fontSize)").toDouble() > 20);
        QCOMPARE(is("getComputedStyle(document.querySelector('blockquote')).borderLeftStyle").toString(),
                 QStringLiteral("solid"));
        QCOMPARE(is("getComputedStyle(document.querySelector('td')).borderTopStyle").toString(),
                 QStringLiteral("solid"));
        QVERIFY(
            is("new Set([...document.querySelectorAll('pre span')].map(e => getComputedStyle(e).color)).size").toInt()
            > 1);
        QCOMPARE(is("document.querySelector('pre').innerText").toString().trimmed(),
                 QStringLiteral("const a = \"字\";\n\u00a0\u00a0\u00a0\u00a0return a;"));
        QCOMPARE(is("document.querySelectorAll('table').length").toInt(), 1); // the code's own is none to a reader
        QCOMPARE(is("[...document.images].map(i => i.src.slice(0, 15)).join()").toString(),
                 QStringLiteral("data:image/png;").repeated(4).replace(QStringLiteral(";d"), QStringLiteral(";,d")));
        QCOMPARE(is("[...document.images].map(i => i.alt).filter(Boolean).length").toInt(), 4);
        QVERIFY(is("[...document.images].every(i => i.naturalWidth > 1)").toBool());
        QVERIFY(is("document.querySelectorAll('li')[1].innerText").toString().startsWith(QStringLiteral("☑")));
        QVERIFY(browser.asked.others.isEmpty());
        QVERIFY2(rich.text.contains(QStringLiteral("走路，是最便宜的远行。Latin words 与 code")),
                 qPrintable(rich.text));
    }

    void source_isThePublishedHtmlWithTheTokensOfThePreview()
    {
        const auto made = take<QString>(content(article()), [](ArticlePage &page, std::optional<QString> &result) {
            page.makeSource([&](const QString &html) { result = html; });
        });
        QVERIFY(made);
        QString expected = article().join(QString());
        expected.replace(
            QStringLiteral("const a = \"字\";"),
            QStringLiteral("<span class=\"keyword\">const</span> a = <span class=\"string\">\"字\"</span>;"));
        expected.replace(QStringLiteral("    return a;"),
                         QStringLiteral("    <span class=\"keyword\">return</span> a;"));
        expected.replace(QStringLiteral("<table><tr><td class=\"gutter\">"),
                         QStringLiteral("<table><tbody><tr><td class=\"gutter\">"));
        expected.replace(QStringLiteral("</tr></table></figure>"), QStringLiteral("</tr></tbody></table></figure>"));
        QString got = *made;
        QCOMPARE(got, expected);
    }

    void tooCostlyText_leavesWithItsWords()
    {
        ArticlePage page;
        QSignalSpy simplified(&page, &ArticlePage::simplified);
        QSignalSpy ready(&page, &ArticlePage::ready);
        page.load(content({ QStringLiteral("<p>before</p>"),
                            QStringLiteral("<table><tr><td>").repeated(1500) + QStringLiteral("deep"),
                            QStringLiteral("<p>after</p>") }));
        QVERIFY(ready.wait(120000));
        QByteArray html;
        page.makeFile([&](const ArticlePage::Bytes &bytes) { html = bytes.value_or(QByteArray("failed")); });
        QVERIFY(QTest::qWaitFor([&] { return !html.isEmpty(); }, 60000));
        QVERIFY(html.contains("before") && html.contains("deep") && html.contains("after"));
    }
};

HEXQUILL_PREVIEW_TEST_MAIN(ArticlePageTest)
#include "tst_articlepage.moc"
