// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/renderer.h"

#include <QTest>

using namespace Hexquill;

class TestRenderLines : public QObject
{
    Q_OBJECT
private slots:
    void blocks_knowTheirSourceLines();
    void blocks_areBalancedAndMakeTheArticle();
    void unknownTag_showsACardAndTheRestStillRenders();
    void whatThePreviewCannotShow_hasACardOfItsOwn();
    void severalFailures_nameTheOneThatHexoMeetsFirst();
};

static Rendering renderBody(const QString &body)
{
    RenderRequest request;
    request.body = body;
    request.firstLine = 10;
    return render(request, {});
}

void TestRenderLines::blocks_knowTheirSourceLines()
{
    const Rendering rendering
        = renderBody(QStringLiteral("one\n\n```js\na\nb\n```\n\n## two\n\n{% quote %}\nin\n{% endquote %}\n\nlast\n"));
    QCOMPARE(rendering.error, QString());
    QCOMPARE(rendering.headings.at(0).line, 7);
    QCOMPARE(rendering.blocks.constFirst().firstLine, 0);
    for (const HtmlBlock &block : rendering.blocks) {
        if (block.html.contains(QStringLiteral("<figure"))) {
            QCOMPARE(block.firstLine, 2);
            QVERIFY(block.lastLine >= 5 && block.lastLine <= 6);
        } else if (block.html.contains(QStringLiteral("<blockquote>"))) {
            QCOMPARE(block.firstLine, 9);
        } else if (block.html.contains(QStringLiteral("last"))) {
            QCOMPARE(block.firstLine, 13);
        }
    }
}

void TestRenderLines::blocks_areBalancedAndMakeTheArticle()
{
    const Rendering rendering = renderBody(QStringLiteral("<div>\n\ninside **b**\n\n</div>\n\nafter\n"));
    QString joined;
    for (const HtmlBlock &block : rendering.blocks)
        joined += block.html;
    QCOMPARE(joined, rendering.publishedHtml);
    QCOMPARE(rendering.blocks.size(), 2);
    QVERIFY(rendering.blocks.at(0).html.contains(QStringLiteral("</div>")));
    QCOMPARE(rendering.blocks.at(0).firstLine, 0);
}

void TestRenderLines::unknownTag_showsACardAndTheRestStillRenders()
{
    const Rendering rendering = renderBody(QStringLiteral("first\n\n{% nosuch a %}\n\n**last**\n"));
    QCOMPARE(rendering.error, QStringLiteral("unknown block tag: nosuch"));
    QCOMPARE(rendering.diagnostics.size(), 1);
    QCOMPARE(rendering.diagnostics.at(0).rule, QStringLiteral("unknown-tag"));
    QCOMPARE(rendering.diagnostics.at(0).line, 2);
    QVERIFY(rendering.contentHtml.contains(QStringLiteral("class=\"hexquill-error\"")));
    QVERIFY(rendering.contentHtml.contains(QStringLiteral("data-line=\"12\"")));
    QVERIFY(rendering.contentHtml.contains(QStringLiteral("<strong>last</strong>")));
}

/// A card says that Hexo stops only where it does.
void TestRenderLines::whatThePreviewCannotShow_hasACardOfItsOwn()
{
    RenderSite site;
    site.options.ownTags = { QStringLiteral("mine") };
    RenderRequest request;
    request.body = QStringLiteral("first\n\n{% mine a %}\n\nlast\n");
    const Rendering rendering = render(request, site);
    QVERIFY(rendering.error.isEmpty());
    QCOMPARE(rendering.diagnostics.size(), 1);
    QCOMPARE(rendering.diagnostics.at(0).severity, RenderDiagnostic::Severity::Warning);
    QVERIFY(rendering.contentHtml.contains(QStringLiteral("class=\"hexquill-notice\"")));
    QVERIFY(rendering.contentHtml.contains(QStringLiteral("Not as published (line 3)")));
    QVERIFY(!rendering.contentHtml.contains(QStringLiteral("hexquill-error")));
    QVERIFY(!rendering.contentHtml.contains(QStringLiteral("stops")));
}

void TestRenderLines::severalFailures_nameTheOneThatHexoMeetsFirst()
{
    const Rendering rendering = renderBody(QStringLiteral("{% post_link nosuch %}\n\n{{ a b }}\n\n{% gone %}\n"));
    QCOMPARE(rendering.error, QStringLiteral("expected variable end")); // the whole text is read before any tag runs
    QCOMPARE(rendering.diagnostics.size(), 3);
    QCOMPARE(rendering.diagnostics.at(2).line, 4);
}

QTEST_GUILESS_MAIN(TestRenderLines)
#include "tst_renderlines.moc"
