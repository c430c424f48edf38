// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "tests/preview/webenginetest.h"

using namespace Hexquill;

/// Diagrams in the real page: drawn where they are wanted, kept while the rest changes, and harmless.
class DiagramsTest : public QObject
{
    Q_OBJECT

    static ArticleFrame frame(const QString &selector = QStringLiteral(".mermaid-wrap > .mermaid-src, .mermaid"))
    {
        ArticleFrame frame;
        frame.title = QStringLiteral("T");
        frame.diagrams = selector;
        return frame;
    }

    static QString block(const QString &source)
    {
        return QStringLiteral("<pre><code class=\"mermaid\">%1</code></pre>").arg(source.toHtmlEscaped());
    }

    /// What \a expression gives of each diagram's shadow tree, joined.
    static QString ofDiagrams(ShownPreview &preview, const QString &expression)
    {
        return preview
            .ask(
                QStringLiteral("[...document.querySelectorAll('.hexquill-diagram')].map(d => d.shadowRoot).map(s => %1)"
                               ".join(' | ')")
                    .arg(expression))
            .toString();
    }

    static bool waitDone(ShownPreview &preview)
    {
        return QTest::qWaitFor(
            [&] {
                return preview
                    .ask(QStringLiteral("[...document.querySelectorAll('.hexquill-diagram')].every(d => "
                                        "d.shadowRoot.querySelector('svg, .message'))"))
                    .toBool();
            },
            60000);
    }

private slots:
    void everyKind_isDrawn_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("word");
        QTest::newRow("flowchart") << QStringLiteral("graph TD\n A[开始] --> B{判断}") << QStringLiteral("开始");
        QTest::newRow("sequence") << QStringLiteral("sequenceDiagram\n Alice->>Bob: Hi") << QStringLiteral("Alice");
        QTest::newRow("class") << QStringLiteral("classDiagram\n Animal <|-- Duck") << QStringLiteral("Duck");
        QTest::newRow("state") << QStringLiteral("stateDiagram-v2\n [*] --> Still") << QStringLiteral("Still");
        QTest::newRow("er") << QStringLiteral("erDiagram\n CUSTOMER ||--o{ ORDER : places") << QStringLiteral("ORDER");
        QTest::newRow("gantt") << QStringLiteral("gantt\n dateFormat YYYY-MM-DD\n section S\n Task :a1, 2024-01-01, 3d")
                               << QStringLiteral("Task");
        QTest::newRow("pie") << QStringLiteral("pie title Pets\n \"Dogs\" : 386\n \"Cats\" : 85")
                             << QStringLiteral("Pets");
        QTest::newRow("journey") << QStringLiteral("journey\n title Day\n section Go\n Make tea: 5: Me")
                                 << QStringLiteral("Make tea");
        QTest::newRow("git") << QStringLiteral("gitGraph\n commit id: \"one\"\n branch dev\n commit")
                             << QStringLiteral("one");
        QTest::newRow("mindmap") << QStringLiteral("mindmap\n  root((核心))\n    Origins\n    Tools")
                                 << QStringLiteral("Tools");
        QTest::newRow("timeline") << QStringLiteral("timeline\n title H\n 2002 : LinkedIn")
                                  << QStringLiteral("LinkedIn");
        QTest::newRow("quadrant") << QStringLiteral("quadrantChart\n title Q\n A: [0.3, 0.6]") << QStringLiteral("A");
        QTest::newRow("architecture") << QStringLiteral(
            "architecture-beta\n group api(cloud)[API]\n service db(database)[Database] in api")
                                      << QStringLiteral("Database");
        QTest::newRow("xychart") << QStringLiteral("xychart-beta\n title \"Sales\"\n x-axis [jan, feb]\n bar [5, 6]")
                                 << QStringLiteral("Sales");
    }
    void everyKind_isDrawn()
    {
        QFETCH(QString, source);
        QFETCH(QString, word);
        ShownPreview preview;
        preview.view.setFrame(frame());
        QVERIFY(preview.show({ block(source) }));
        QVERIFY(waitDone(preview));
        const QString words
            = ofDiagrams(preview, QStringLiteral("s.querySelector('svg')?.textContent ?? s.textContent"));
        QVERIFY2(words.contains(word), qPrintable(words));
        QVERIFY(ofDiagrams(preview, QStringLiteral("s.querySelector('svg').getBoundingClientRect().height > 20"))
                == QStringLiteral("true"));
    }

    void withoutTheWish_nothingIsLoadedOrDrawn()
    {
        ShownPreview preview;
        preview.view.setFrame(frame(QString()));
        QVERIFY(preview.show({ block(QStringLiteral("graph TD\n A-->B")) }));
        QCOMPARE(preview.ask(QStringLiteral("document.querySelectorAll('.hexquill-diagram').length")).toInt(), 0);
        preview.view.setFrame(frame());
        QVERIFY(preview.show({ QStringLiteral("<p>no diagram</p>") }));
        QCOMPARE(preview.ask(QStringLiteral("typeof mermaid")).toString(), QStringLiteral("undefined"));
        QVERIFY(preview.show({ block(QStringLiteral("graph TD\n A-->B")) }));
        QVERIFY(waitDone(preview));
        QCOMPARE(ofDiagrams(preview, QStringLiteral("s.querySelectorAll('.node').length")), QStringLiteral("2"));
    }

    void everySkeleton_isDrawn_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("Butterfly's tag") << QStringLiteral("<div class=\"mermaid-wrap\"><pre class=\"mermaid-src\" "
                                                           "data-config=\"{}\" hidden>\n    graph TD\n A[x&lt;br&gt;y]"
                                                           "--&gt;B\n  </pre></div>");
        QTest::newRow("NexT's tag") << QStringLiteral(
            "<pre>\n<code class=\"mermaid\">\n\ngraph TD\n A--&gt;B\n</code>\n</pre>");
        QTest::newRow("filter") << QStringLiteral("<pre class=\"mermaid\">graph TD\n A[x<br>y]-->B</pre>");
        QTest::newRow("Stellar's tag") << QStringLiteral("<pre class=\"mermaid\">graph TD&#13;A--&gt;B</pre>");
    }
    void everySkeleton_isDrawn()
    {
        QFETCH(QString, html);
        ShownPreview preview;
        preview.view.setFrame(frame());
        QVERIFY(preview.show({ html }));
        QVERIFY(waitDone(preview));
        QCOMPARE(ofDiagrams(preview, QStringLiteral("s.querySelectorAll('.node').length")), QStringLiteral("2"));
        QCOMPARE(preview.ask(QStringLiteral("document.querySelector('pre').getClientRects().length")).toInt(), 0);
    }

    void unchangedDiagram_isNotDrawnAgain()
    {
        ShownPreview preview;
        preview.view.setFrame(frame());
        const QString first = block(QStringLiteral("graph TD\n A-->B"));
        QVERIFY(preview.show(
            { QStringLiteral("<p>one</p>"), first,
              QStringLiteral("<ul><li>x</li><li>%1</li></ul>").arg(block(QStringLiteral("graph TD\n C-->D"))) }));
        QVERIFY(waitDone(preview));
        preview.ask(QStringLiteral("document.querySelectorAll('.hexquill-diagram').forEach((d, i) => "
                                   "d.shadowRoot.querySelector('svg').mark = i)"));
        QVERIFY(preview.show(
            { QStringLiteral("<p>other</p>"), QStringLiteral("<p>new</p>"), first,
              QStringLiteral("<ul><li>changed</li><li>%1</li></ul>").arg(block(QStringLiteral("graph TD\n C-->D"))) }));
        QVERIFY(waitDone(preview));
        QCOMPARE(ofDiagrams(preview, QStringLiteral("s.querySelector('svg').mark")), QStringLiteral("0 | 1"));
        QVERIFY(preview.show({ block(QStringLiteral("graph TD\n A-->B-->E")) }));
        QTRY_COMPARE_WITH_TIMEOUT(ofDiagrams(preview, QStringLiteral("s.querySelectorAll('.node').length")),
                                  QStringLiteral("3"), 30000);
    }

    void wrongSyntax_showsItsMessageAtItsPlace()
    {
        ShownPreview preview;
        preview.view.setFrame(frame());
        QVERIFY(preview.show({ block(QStringLiteral("graph TD\n A[x --> B")), block(QStringLiteral("nonsense")),
                               block(QStringLiteral("graph TD\n A-->B")), QStringLiteral("<p>after</p>") }));
        QVERIFY(waitDone(preview));
        QCOMPARE(ofDiagrams(preview, QStringLiteral("s.querySelector('.message') !== null")),
                 QStringLiteral("true | true | false"));
        const QString words = ofDiagrams(preview, QStringLiteral("s.querySelector('.message')?.textContent"));
        QVERIFY2(words.contains(QStringLiteral("Parse error")), qPrintable(words));
        QVERIFY(preview.ask(QStringLiteral("document.querySelector('pre').getClientRects().length > 0")).toBool());
        QCOMPARE(preview.ask(QStringLiteral("document.body.lastElementChild.id.startsWith('dhexquill')")).toBool(),
                 false);
    }

    void darkPage_drawsAnew()
    {
        ShownPreview preview;
        preview.view.setFrame(frame());
        QVERIFY(preview.show({ block(QStringLiteral("graph TD\n A-->B")) }));
        QVERIFY(waitDone(preview));
        const QString color = QStringLiteral("getComputedStyle(s.querySelector('.node rect')).fill");
        const QString light = ofDiagrams(preview, color);
        preview.view.setDark(true);
        QTRY_VERIFY_WITH_TIMEOUT(ofDiagrams(preview, color) != light, 30000);
        preview.view.setDark(false);
        QTRY_COMPARE_WITH_TIMEOUT(ofDiagrams(preview, color), light, 30000);
    }

    void hostileDiagrams_doNoHarm_data()
    {
        QTest::addColumn<QString>("source");
        const QString css = QStringLiteral(
            "%%{init: {\"securityLevel\": \"loose\", \"htmlLabels\": true, \"themeCSS\": \"} :host{position:fixed "
            "!important;"
            "inset:0;z-index:9} body{display:none !important} @import url(https://example.com/a.css); *{position:fixed"
            ";inset:0;background:url(https://example.com/a.png)} #x{\"}}%%\n");
        QTest::newRow("handlers") << QStringLiteral(
            "graph TD\n A-->B\n click A call alert(1)\n click B href \"javascript:alert(1)\" _blank");
        QTest::newRow("loose by init") << css + QStringLiteral("graph TD\n A-->B\n click A call alert(1)");
        QTest::newRow("style by init") << css.mid(0).replace(QStringLiteral("\"} :host"), QStringLiteral("\":host"))
                + QStringLiteral("graph TD\n A-->B");
        QTest::newRow("css rules") << QStringLiteral(
            "%%{init: {\"themeCSS\": \":host{position:fixed !important;inset:0} .node{position:fixed} "
            "svg{position:fixed;"
            "inset:0;background:url(https://example.com/a.png)}\"}}%%\ngraph TD\n A-->B");
        QTest::newRow("html") << QStringLiteral(
            "graph TD\n A[\"<img src=x onerror=alert(1)><script>alert(1)</script><iframe "
            "src=https://example.com></iframe>"
            "<a href='javascript:alert(1)'>x</a><style>body{display:none}</style>\"]-->B");
        QTest::newRow("picture") << QStringLiteral(
            "flowchart TD\n A@{ img: \"https://example.com/a.png\", label: \"L\", h: 60, w: 60 }");
        QTest::newRow("class styles") << QStringLiteral(
            "graph TD\n A-->B\n style A fill:url(https://example.com/a.png),position:fixed\n"
            " classDef x fill:#f00,background:url(https://example.com)\n class B x");
        QTest::newRow("fonts") << QStringLiteral(
            "%%{init: {\"fontFamily\": \"x;} body{display:none} y{\", \"themeVariables\": {\"primaryColor\": \"red;}"
            "*{position:fixed\"}}}%%\ngraph TD\n A-->B");
        QTest::newRow("prototype") << QStringLiteral("%%{init: {\"__proto__\": {\"polluted\": 1}, \"constructor\": "
                                                     "{\"prototype\": {\"polluted\": 1}}}}%%\ngraph TD\n A");
        QTest::newRow("too long") << QStringLiteral("graph TD\n") + QStringLiteral(" A-->B\n").repeated(20000);
        QTest::newRow("too many edges") << QStringLiteral("graph TD\n") + QStringLiteral(" A-->B\n").repeated(2000);
        QTest::newRow("deep") << QStringLiteral("graph TD\n") + QStringLiteral("subgraph a\n").repeated(2000)
                + QStringLiteral("end\n").repeated(2000);
        QTest::newRow("mathml") << QStringLiteral("sequenceDiagram\n A->>B: $$\\href{javascript:alert(1)}{x}$$");
    }
    void hostileDiagrams_doNoHarm()
    {
        QFETCH(QString, source);
        ShownPreview preview;
        preview.view.setFrame(frame());
        QVERIFY(preview.show({ block(source), QStringLiteral("<p id=\"after\">after</p>") }));
        QVERIFY(waitDone(preview));
        const QString harm
            = QStringLiteral("[...s.querySelectorAll('*')].filter(e => ['script', 'iframe', 'object', "
                             "'embed', 'image'].includes(e.localName) || e.hasAttribute('href') && e.localName === 'a' "
                             "|| [...e.attributes].some(a => "
                             "/^on/i.test(a.name) || /javascript:|https?:\\/\\/example/i.test(a.value)) || "
                             "getComputedStyle(e).position === 'fixed').map(e => e.outerHTML).join()");
        QCOMPARE(ofDiagrams(preview, harm), QString());
        QCOMPARE(ofDiagrams(preview, QStringLiteral("getComputedStyle(s.host).position")), QStringLiteral("static"));
        QVERIFY(!ofDiagrams(preview, QStringLiteral("[...s.querySelectorAll('style')].map(e => e.textContent).join()"))
                     .contains(QStringLiteral("example.com")));
        QVERIFY(preview.ask(QStringLiteral("document.getElementById('after').getBoundingClientRect().height > 0"))
                    .toBool());
        QVERIFY(!preview.ask(QStringLiteral("'polluted' in {}")).toBool());
        QCOMPARE(preview
                     .ask(QStringLiteral("performance.getEntriesByType('resource').filter(e => "
                                         "!e.name.startsWith('hexquill:')).map(e => e.name).join()"))
                     .toString(),
                 QString());
    }

    /// Every day excluded: Mermaid looks for the next working day until the page is killed.
    void endlessDiagram_isGivenUpAndTheRestIsShown()
    {
        ShownPreview preview;
        preview.view.setFrame(frame());
        const QString endless
            = QStringLiteral("gantt\n dateFormat YYYY-MM-DD\n excludes monday, tuesday, wednesday, thursday, "
                             "friday, saturday, sunday\n section S\n A: a1, 2024-01-01, 3d");
        QSignalSpy painted(&preview.view, &PreviewView::painted);
        QVERIFY(preview.show({ block(endless), block(QStringLiteral("graph TD\n A-->B")),
                               QStringLiteral("<p id=\"after\">after</p>") }));
        QTRY_COMPARE_WITH_TIMEOUT(painted.count(), 2, 60000); // again after the page was killed
        QVERIFY(waitDone(preview));
        QCOMPARE(ofDiagrams(preview, QStringLiteral("s.querySelector('.message') !== null")),
                 QStringLiteral("true | false"));
        QVERIFY(preview.ask(QStringLiteral("document.getElementById('after').getBoundingClientRect().height > 0"))
                    .toBool());
        QCOMPARE(ofDiagrams(preview, QStringLiteral("s.querySelectorAll('.node').length")), QStringLiteral("0 | 2"));
        QVERIFY(!preview.ask(QStringLiteral("document.querySelector('pre').textContent")).toString().isEmpty());
    }
};

HEXQUILL_PREVIEW_TEST_MAIN(DiagramsTest)
#include "tst_diagrams.moc"
