// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/pagecleaner.h"
#include "editor/html/htmlwriter.h"
#include "preview/previewpage.h"
#include "preview/previewprofile.h"
#include "tests/preview/canary.h"
#include "tests/preview/webenginetest.h"

#include <QImage>
#include <QTemporaryDir>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>

using namespace Hexquill;

/// Documents that try to run, load, read, lead away or fetch something. Every one is shown twice: the way a post comes,
/// and put straight into the page, past the sanitizer, so that each wall is seen to hold by itself.
class tst_PreviewHarmless : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPayload_isHarmless_data();
    void everyPayload_isHarmless();
    void everyPayload_isHarmlessInAThemesPage();
    void everyPayload_isHarmlessWithoutTheSanitizer();
    void theCanary_firesInAnOrdinaryPage();
    void remotePictures_loadOnlyWithConsent();
    void linksToNowhere_areRefused();
    void pageLedAway_comesBackWithTheArticle();
    void clicks_leadOnlyToTheWebAndOnlyByAsking();
    void localPictures_areShown();

private:
    QList<Payload> payloads() const { return Hexquill::payloads(m_canary, m_secret); }
    QString ownMarks(ShownPreview &preview);
    bool wear(ShownPreview &preview, const QList<Payload> &payloads);

    Canary m_canary;
    QTemporaryDir m_folder;
    QString m_postFolder;
    QString m_secret;
};

void tst_PreviewHarmless::initTestCase()
{
    QVERIFY(m_canary.isListening());
    m_postFolder = m_folder.path() + QStringLiteral("/blog/post");
    QVERIFY(QDir().mkpath(m_postFolder));
    m_secret = m_folder.path() + QStringLiteral("/secret.png");
    QImage picture(12, 12, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_secret));
    QVERIFY(picture.save(m_postFolder + QStringLiteral("/own.png")));
    QVERIFY(QFile::link(m_secret, m_postFolder + QStringLiteral("/link.png")));
}

/// What a successful attack would have left; empty if there is none.
QString tst_PreviewHarmless::ownMarks(ShownPreview &preview)
{
    return preview
        .ask(QStringLiteral(
            "(() => { const bad = [];"
            "if (document.documentElement.hasAttribute('data-pwned')) bad.push('script');"
            "if (location.href !== 'hexquill://page/') bad.push('left for ' + location.href);"
            "for (const image of document.images)"
            "    if (image.naturalWidth > 1 && !image.src.startsWith('data:')) bad.push('read ' + image.src);"
            "if (document.querySelectorAll('#hexquill-article').length < 1) bad.push('page lost');"
            "return bad.join('; '); })()"))
        .toString();
}

void tst_PreviewHarmless::everyPayload_isHarmless_data()
{
    QTest::addColumn<QString>("clothes");
    QTest::newRow("own page") << QString();
    QTest::newRow("theme's page") << QStringLiteral(
        "<!doctype html><html><head></head><body><h1 data-hexquill-text=\"title\">t</h1>"
        "<div id=\"hexquill-article\" data-hexquill-article><template "
        "data-hexquill-end></template></div></body></html>");
}

void tst_PreviewHarmless::everyPayload_isHarmless()
{
    QFETCH(QString, clothes);
    const QList<Payload> corpus = payloads();
    QVERIFY(corpus.size() >= 150);
    ShownPreview preview;
    preview.view.setFolders(m_postFolder, {});
    preview.view.setClothes({ clothes, m_postFolder });
    QSignalSpy outside(&preview.view, &PreviewView::linkClicked);
    m_canary.requests = 0;
    int bad = 0;
    for (const Payload &payload : corpus) {
        QVERIFY2(preview.show({ QStringLiteral("<p>before</p>"), payload.html, QStringLiteral("<p>after</p>") }),
                 qPrintable(payload.name));
        preview.ask(
            QStringLiteral("document.querySelectorAll('a[href]:not([href^=\"http\"]), button, summary, input, area')"
                           ".forEach(e => e.click()); 1"));
        QTest::qWait(20);
        const QString marks = ownMarks(preview);
        if (!marks.isEmpty() || m_canary.requests > 0) {
            ++bad;
            qWarning("%s: %s, %d requests", qPrintable(payload.name), qPrintable(marks), m_canary.requests);
            m_canary.requests = 0;
        }
        QCOMPARE(preview.ask(QStringLiteral("document.querySelectorAll('#hexquill-article > p').length >= 2")),
                 QVariant(true));
    }
    QTest::qWait(300);
    QCOMPARE(m_canary.requests, 0);
    QCOMPARE(bad, 0);
    QCOMPARE(outside.count(), 0);
    qInfo("FIGURE: %lld hostile documents through the preview: %d did anything", qlonglong(corpus.size()), bad);
}

/// The page of a theme is no more to be trusted than the article: here it holds the attacks themselves.
/// Puts \a payloads into a theme's page and tells whether the preview could keep that on.
bool tst_PreviewHarmless::wear(ShownPreview &preview, const QList<Payload> &payloads)
{
    HtmlNode body{ QStringLiteral("body"), {}, {}, {} };
    body.children << HtmlNode{ QStringLiteral("div"),
                               {},
                               { { QStringLiteral("data-hexquill-article"), {} },
                                 { QStringLiteral("id"), QStringLiteral("hexquill-article") } },
                               {} };
    for (const Payload &payload : payloads) {
        std::optional<HtmlNode> page = htmlPage(payload.html);
        if (!page)
            continue; // too deep: no such page is worn
        cleanPage(*page, { QStringLiteral("2025/a/") });
        for (const HtmlNode &part : std::as_const(page->children))
            body.children << part.children;
    }
    QSignalSpy trouble(&preview.view, &PreviewView::trouble);
    preview.view.setClothes(
        { QStringLiteral("<!doctype html><html><head></head>%1</html>").arg(toHtml(body)), m_postFolder });
    const bool shown = preview.show({ QStringLiteral("<p>%1</p>").arg(payloads.first().name.toHtmlEscaped()) });
    preview.ask(QStringLiteral("document.querySelectorAll('a[href]:not([href^=\"http\"]), button, area')"
                               ".forEach(e => e.click()); 1"));
    QTest::qWait(100);
    return shown && trouble.isEmpty();
}

/// Ten on a page; where one of them is too much for the page, each has a page of its own.
void tst_PreviewHarmless::everyPayload_isHarmlessInAThemesPage()
{
    constexpr int payloadsAPage = 10;
    const QList<Payload> corpus = payloads();
    ShownPreview preview;
    preview.view.setFolders(m_postFolder, {});
    QVERIFY(preview.show({ QStringLiteral("<p>0</p>") }));
    m_canary.requests = 0;
    int alone = 0;
    int left = 0;
    for (qsizetype first = 0; first < corpus.size(); first += payloadsAPage) {
        const QList<Payload> together = corpus.mid(first, payloadsAPage);
        if (!wear(preview, together)) {
            for (const Payload &one : together) {
                ++alone;
                left += wear(preview, { one }) ? 0 : 1; // the preview has its own look again
            }
        }
        QVERIFY2(ownMarks(preview).isEmpty(), qPrintable(corpus.at(first).name + ownMarks(preview)));
        QVERIFY2(m_canary.requests == 0, qPrintable(corpus.at(first).name));
    }
    qInfo("FIGURE: %lld hostile parts of a theme's page: 0 did anything (%d on a page of their own, which %d times was "
          "left)",
          qlonglong(corpus.size()), alone, left);
}

void tst_PreviewHarmless::everyPayload_isHarmlessWithoutTheSanitizer()
{
    const QList<Payload> corpus = payloads();
    PreviewProfile profile;
    profile.scheme().setFolders({ m_postFolder, {}, {}, QStringLiteral("/"), {} });
    PreviewPage page(&profile);
    QSignalSpy downloads(&profile, &PreviewProfile::downloadCancelled);
    QSignalSpy followed(&page, &PreviewPage::linkClicked);
    QSignalSpy loaded(&page, &PreviewPage::shellLoaded);
    page.loadShell();
    QVERIFY(loaded.wait(30000));
    m_canary.requests = 0;
    int bad = 0;
    const auto ask = [&](const QString &script) {
        QVariant answer;
        bool answered = false;
        page.runJavaScript(script, QWebEngineScript::ApplicationWorld, [&](const QVariant &value) {
            answer = value;
            answered = true;
        });
        return QTest::qWaitFor([&] { return answered; }, 20000) ? answer.toString() : QStringLiteral("no answer");
    };
    for (const Payload &payload : corpus) {
        const QString quoted = QString::fromUtf8(payload.html.toUtf8().toBase64());
        ask(QStringLiteral("document.getElementById('hexquill-article').innerHTML = new TextDecoder().decode("
                           "Uint8Array.from(atob('%1'), c => c.charCodeAt(0))); 1")
                .arg(quoted));
        ask(QStringLiteral(
            "document.querySelectorAll('a[href]:not([href^=\"http\"]), area, button').forEach(e => e.click()); 1"));
        QTest::qWait(20);
        const QString marks
            = ask(QStringLiteral("[document.documentElement.hasAttribute('data-pwned') ? 'script' : '', "
                                 "location.href.replace(/#.*/, '') === 'hexquill://page/' ? '' : location.href,"
                                 "...[...document.images].filter(i => i.naturalWidth > 1 && "
                                 "!i.src.startsWith('data:')).map(i => 'read ' + i.src)].join('')"));
        // WebEngine asks nobody about this one; nothing is there to run
        if (marks.startsWith(QStringLiteral("about:blank"))) {
            page.loadShell();
            QVERIFY(loaded.wait(30000));
        } else if (!marks.isEmpty() || m_canary.requests > 0) {
            ++bad;
            qWarning("%s: %s, %d requests", qPrintable(payload.name), qPrintable(marks), m_canary.requests);
            m_canary.requests = 0;
        }
    }
    QTest::qWait(300);
    QCOMPARE(m_canary.requests, 0);
    QCOMPARE(bad, 0);
    qInfo("FIGURE: %lld hostile documents past the sanitizer: %d did anything, %lld downloads cancelled",
          qlonglong(corpus.size()), bad, qlonglong(downloads.count()));
}

void tst_PreviewHarmless::theCanary_firesInAnOrdinaryPage()
{
    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    m_canary.requests = 0;
    int ran = 0;
    int loadedSomething = 0;
    for (const Payload &payload : payloads()) {
        if (payload.name.startsWith(QStringLiteral("meta refresh")))
            continue; // leads an ordinary page away, where the next question would not be answered
        const int before = m_canary.requests;
        page.setHtml(payload.html);
        loaded.wait(5000);
        QTest::qWait(20);
        QVariant pwned;
        page.runJavaScript(QStringLiteral("document.documentElement.hasAttribute('data-pwned')"),
                           [&](const QVariant &value) { pwned = value; });
        (void)QTest::qWaitFor([&] { return pwned.isValid(); }, 2000);
        ran += pwned.toBool() ? 1 : 0;
        loadedSomething += m_canary.requests > before ? 1 : 0;
    }
    QVERIFY2(ran >= 10, qPrintable(QString::number(ran)));
    QVERIFY2(loadedSomething >= 10, qPrintable(QString::number(loadedSomething)));
    qInfo("FIGURE: the same documents in an ordinary page: %d ran script, %d reached the network", ran,
          loadedSomething);
}

void tst_PreviewHarmless::remotePictures_loadOnlyWithConsent()
{
    ShownPreview preview;
    QSignalSpy withheld(&preview.view, &PreviewView::remoteImageWithheld);
    const QString image = QStringLiteral("<p><img src=\"http://%1/x.png\" alt=\"remote\"></p>")
                              .arg(QString::fromLatin1(m_canary.hostPort()));
    m_canary.requests = 0;
    QVERIFY(preview.show({ image }));
    QTest::qWait(100);
    QCOMPARE(m_canary.requests, 0);
    QCOMPARE(withheld.count(), 1);
    QCOMPARE(withheld.first().first().toString(), QString::fromLatin1(m_canary.hostPort()));
    QVERIFY(preview.ask(QStringLiteral("document.querySelector('.hexquill-card-remote').textContent"))
                .toString()
                .contains(QStringLiteral("remote")));
    preview.view.setRemoteImagesAllowed(true);
    QVERIFY(QTest::qWaitFor([&] { return m_canary.requests > 0; }, 20000));
    preview.view.setRemoteImagesAllowed(false);
    QVERIFY(QTest::qWaitFor(
        [&] {
            return preview.ask(QStringLiteral("document.querySelectorAll('.hexquill-card-remote').length")).toInt()
                == 1;
        },
        20000));
}

void tst_PreviewHarmless::linksToNowhere_areRefused()
{
    ShownPreview preview;
    QVERIFY(preview.show({ QStringLiteral("<p>the article</p>") }));
    preview.ask(QStringLiteral("window.before = true; const a = document.createElement('a'); a.href = 'about:blank'; "
                               "document.getElementById('hexquill-article').append(a); a.click(); 1"));
    QTest::qWait(500);
    QVERIFY(preview.ask(QStringLiteral("location.href === 'hexquill://page/' && window.before === true")).toBool());
}

/// WebEngine asks nobody before it goes to about:blank. The sanitizer and the page's own listener keep an article from
/// leading there, so our own world does.
void tst_PreviewHarmless::pageLedAway_comesBackWithTheArticle()
{
    ShownPreview preview;
    QVERIFY(preview.show({ QStringLiteral("<p>the article</p>") }));
    const QString isThere = QStringLiteral(
        "location.href === 'hexquill://page/' && document.body.textContent.includes('the article') && !window.before");
    for (const char *away : { "location.href = 'about:blank'", "location.replace('about:blank#x')",
                              "const meta = document.createElement('meta'); meta.httpEquiv = 'refresh'; "
                              "meta.content = '0;url=about:blank'; document.head.append(meta)" }) {
        preview.ask(QStringLiteral("window.before = true; %1; 1").arg(QLatin1String(away)));
        QVERIFY2(QTest::qWaitFor([&] { return preview.ask(isThere).toBool(); }, 60000), away);
    }
}

void tst_PreviewHarmless::clicks_leadOnlyToTheWebAndOnlyByAsking()
{
    ShownPreview preview;
    QSignalSpy outside(&preview.view, &PreviewView::linkClicked);
    QSignalSpy inside(&preview.view, &PreviewView::siteLinkClicked);
    QVERIFY(preview.show(
        { QStringLiteral("<p><a id=w href=\"https://example.com/a?b=c\">w</a> <a id=m href=\"mailto:a@b.c\">m</a> "
                         "<a id=s href=\"/2025/%E4%BE%9D/\">s</a> <a id=j href=\"javascript:1\">j</a> "
                         "<a id=t target=_blank href=\"https://example.com/t\">t</a></p>") }));
    const auto click = [&](const char *id) {
        preview.ask(QStringLiteral("document.getElementById('%1').click(); 1").arg(QLatin1String(id)));
    };
    click("w");
    QVERIFY(QTest::qWaitFor([&] { return outside.count() == 1; }, 20000));
    QCOMPARE(outside.last().first().toUrl(), QUrl(QStringLiteral("https://example.com/a?b=c")));
    click("m");
    QVERIFY(QTest::qWaitFor([&] { return outside.count() == 2; }, 20000));
    click("s");
    QVERIFY(QTest::qWaitFor([&] { return inside.count() == 1; }, 20000));
    QCOMPARE(inside.last().first().toString(), QStringLiteral("/2025/依/"));
    click("j");
    click("t");
    QVERIFY(QTest::qWaitFor([&] { return outside.count() == 3; }, 20000));
    QCOMPARE(preview.ask(QStringLiteral("location.href")).toString(), QStringLiteral("hexquill://page/"));
}

void tst_PreviewHarmless::localPictures_areShown()
{
    ShownPreview preview;
    preview.view.setFolders(m_postFolder, {});
    QVERIFY(preview.show({ QStringLiteral(
        "<p><img src=\"own.png\"><img src=\"/own.png?x=1\"><img src=\"link.png\" alt=\"leaving\"></p>") }));
    QVERIFY(QTest::qWaitFor(
        [&] {
            return preview
                       .ask(QStringLiteral("[...document.images].filter(i => i.naturalWidth === 12).length + 10 * "
                                           "document.querySelectorAll('.hexquill-card-missing').length"))
                       .toInt()
                == 12;
        },
        20000));
}

HEXQUILL_PREVIEW_TEST_MAIN(tst_PreviewHarmless)
#include "tst_previewharmless.moc"
