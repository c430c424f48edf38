// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/postrenderer.h"
#include "tests/render/markdownauthor.h"

#include <QTest>

using namespace Hexquill;

namespace {

/// Everything of a rendering, for comparison.
QStringList factsOf(const Rendering &rendering)
{
    QStringList facts{ QString::number(rendering.revision),
                       rendering.contentHtml,
                       rendering.excerptHtml,
                       rendering.moreHtml,
                       rendering.publishedHtml,
                       rendering.tocHtml,
                       rendering.tocHtmlUnnumbered,
                       rendering.error };
    for (const Heading &heading : rendering.headings)
        facts << QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(heading.level)
                     .arg(heading.id, heading.text, heading.number)
                     .arg(heading.line);
    for (const HtmlBlock &block : rendering.blocks)
        facts << QStringLiteral("%1 %2 %3").arg(block.firstLine).arg(block.lastLine).arg(block.html);
    for (const RenderDiagnostic &found : rendering.diagnostics)
        facts << QStringLiteral("%1 %2 %3").arg(found.rule, found.message).arg(found.line);
    return facts;
}

/// What a post has beside Markdown, and what reaches from one place to another.
const QStringList &insets()
{
    static const QStringList texts{
        QStringLiteral("<!-- more -->"),
        QStringLiteral("{% note %}\ninside **b**\n{% endnote %}"),
        QStringLiteral("{{ title }} and {{ content }}"),
        QStringLiteral("{% raw %}{{ x }}{% endraw %}"),
        QStringLiteral("```js\nlet a = '<a>';\n\nb()\n```"),
        QStringLiteral("<div>"),
        QStringLiteral("</div>"),
        QStringLiteral("<a href=\"/x\">open"),
        QStringLiteral("<code>open"),
        QStringLiteral("<pre>\n\nopen\n\n</pre>"),
        QStringLiteral("[ref]: /target \"T\""),
        QStringLiteral("see [ref] and [foo][ref] and http://example.com/a"),
        QStringLiteral("- one\n\n- two"),
        QStringLiteral("1. one\n\n2. two"),
        QStringLiteral("term\n: what it is"),
        QStringLiteral("<script>\n\nlet x;\n\n</script>"),
    };
    return texts;
}

const QStringList &paragraphs()
{
    static const QStringList texts{
        QStringLiteral("## Section"),
        QStringLiteral("纯文字的一段，没有别的东西。第二句话。"),
        QStringLiteral("Plain words of a paragraph\nin two lines with *stress* and `code`."),
        QStringLiteral("“引号” -- and \"quotes\"..."),
        QStringLiteral("![图](a.png) and [link](b.html)"),
        QStringLiteral("<!-- more -->"),
        QStringLiteral("- one\n- two"),
    };
    return texts;
}

class Typist
{
public:
    explicit Typist(quint32 seed)
        : m_author(seed)
        , m_random(seed)
    {
    }

    /// Mostly of paragraphs; every fourth post is full of what reaches beyond its place.
    QString post()
    {
        const int wild = m_random.bounded(4) ? 12 : 2;
        QString text;
        const int parts = 3 + m_random.bounded(8);
        for (int i = 0; i < parts; ++i) {
            const QString &paragraph = paragraphs().at(m_random.bounded(int(paragraphs().size())));
            text += (m_random.bounded(wild) == 0       ? insets().at(m_random.bounded(int(insets().size())))
                         : m_random.bounded(wild) == 0 ? m_author.document()
                                                       : paragraph)
                + QStringLiteral("\n\n");
        }
        return text;
    }

    /// One key, or a few.
    void edit(QString &text)
    {
        static const QString keys = QStringLiteral("abc 中文，*_`~[]()!<>{}%#-+=|:\\\"'&.1/\n\t");
        const int at = m_random.bounded(int(text.size()) + 1);
        const int removed = m_random.bounded(3) ? 0 : qMin(1 + m_random.bounded(3), int(text.size()) - at);
        QString typed;
        for (int count = m_random.bounded(3); count > 0; --count)
            typed += m_random.bounded(4) ? QChar(u'x') : keys.at(m_random.bounded(int(keys.size())));
        text.replace(at, removed, typed);
    }

    RenderSite site()
    {
        RenderSite site;
        site.options.siteUrl = QStringLiteral("https://example.org");
        static const QStringList themes{ QStringLiteral("landscape"), QStringLiteral("next"), QStringLiteral("fluid"),
                                         QStringLiteral("butterfly") };
        site.options.theme = themes.at(m_random.bounded(4));
        if (m_random.bounded(4) == 0) {
            site.options.hexoMajor = 7;
            site.options.markdown.dialect = MarkdownDialect::Marked4;
        }
        site.options.markdown.breaks = m_random.bounded(2);
        site.options.markdown.pedantic = m_random.bounded(8) == 0;
        site.options.markdown.smartypants = m_random.bounded(2);
        site.options.markdown.descriptionLists = m_random.bounded(2);
        site.options.externalLink.enable = m_random.bounded(2);
        return site;
    }

private:
    Judge::MarkdownAuthor m_author;
    QRandomGenerator m_random;
};

} // namespace

/// A post that is rendered again after each key, beside the same text rendered afresh.
class tst_PostRenderer : public QObject
{
    Q_OBJECT

private slots:
    void everyEdit_givesWhatAFreshRenderingWould()
    {
        constexpr int posts = 400;
        constexpr int edits = 40;
        int partial = 0;
        for (int seed = 1; seed <= posts; ++seed) {
            Typist typist(quint32(seed) * 7919u);
            const RenderSite site = typist.site();
            PostRenderer renderer;
            RenderRequest request;
            request.title = QStringLiteral("T");
            request.body = typist.post();
            for (int i = 0; i < edits; ++i) {
                const QString before = request.body;
                typist.edit(request.body);
                ++request.revision;
                const QStringList ours = factsOf(renderer.render(request, site));
                partial += renderer.wasPartial();
                const QStringList fresh = factsOf(render(request, site));
                if (ours != fresh)
                    qWarning("seed %d, edit %d, from\n%s\nto\n%s", seed, i, qPrintable(before),
                             qPrintable(request.body));
                QCOMPARE(ours, fresh);
            }
        }
        QVERIFY(partial > posts * edits / 20);
        qInfo("FIGURE: %d edits rendered again as afresh, %d of them by their paragraph alone", posts * edits, partial);
    }

    void keyInAParagraph_takesItAlone_data()
    {
        QTest::addColumn<QString>("around");
        QTest::newRow("plain") << QStringLiteral("first\n\n%1\n\nlast\n");
        QTest::newRow("at the start") << QStringLiteral("%1\n\nlast\n");
        QTest::newRow("at the end") << QStringLiteral("# T\n\n%1");
        QTest::newRow("behind the more mark") << QStringLiteral("first\n\n<!-- more -->\n\n%1\n\nlast\n");
        QTest::newRow("before the more mark") << QStringLiteral("first\n\n%1\n\n<!-- more -->\n\nlast\n");
        QTest::newRow("with a tag") << QStringLiteral("{% note %}\na\n{% endnote %}\n\n%1\n\nlast\n");
        QTest::newRow("with code") << QStringLiteral("```html\n<a>\n```\n\n%1\n\n`x`\n");
        QTest::newRow("with an outside link") << QStringLiteral("[a](http://x.com/)\n\n%1\n\nlast\n");
    }

    void keyInAParagraph_takesItAlone()
    {
        QFETCH(QString, around);
        PostRenderer renderer;
        RenderRequest request;
        request.body = QString(around).replace(QStringLiteral("%1"), QStringLiteral("中文 **b** [l](/x/) words"));
        renderer.render(request, {});
        QVERIFY(!renderer.wasPartial());
        request.body = QString(around).replace(QStringLiteral("%1"), QStringLiteral("中文 **b** [l](/x/) wordsx"));
        QCOMPARE(factsOf(renderer.render(request, {})), factsOf(render(request, {})));
        QVERIFY(renderer.wasPartial());
    }

    void anotherSite_isNotTakenForTheSame()
    {
        PostRenderer renderer;
        RenderRequest request;
        request.body = QStringLiteral("a -- b\n\nc\n");
        renderer.render(request, {});
        RenderSite site;
        site.options.markdown.smartypants = false;
        renderer.forget();
        request.body = QStringLiteral("a -- b\n\ncd\n");
        QCOMPARE(factsOf(renderer.render(request, site)), factsOf(render(request, site)));
    }
};

QTEST_GUILESS_MAIN(tst_PostRenderer)
#include "tst_postrenderer.moc"
