// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/htmltomarkdown.h"

#include <QTest>

using namespace Hexquill;

/// What copied HTML becomes, and that nothing a page can put on the clipboard harms.
class HtmlToMarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void html_becomesCleanMarkdown_data();
    void html_becomesCleanMarkdown();
    void hostile_isBounded_data();
    void hostile_isBounded();
};

void HtmlToMarkdownTest::html_becomesCleanMarkdown_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *name, const char *html, const char *markdown) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(markdown);
    };
    row("words", "some <span>words</span>", "some words");
    row("fragment comments", "<html><body><!--StartFragment--><p>a</p><!--EndFragment--></body></html>", "a");
    row("paragraphs and a break", "<p>a<br>b</p>\n<p>c</p>", "a  \nb\n\nc");
    row("blanks", "<p> a\n   b&nbsp;c </p>", "a b c");
    row("headings", "<h1>A</h1><h3>B <em>c</em></h3>", "# A\n\n### B *c*");
    row("emphasis", "<b>a</b> <i>b</i> <s>c</s> <strong><em>d</em></strong>", "**a** *b* ~~c~~ ***d***");
    row("blanks at the edges of emphasis", "x<b> a </b>y", "x **a** y");
    row("bold beside Chinese punctuation", "<p><b>真，</b>她</p>", "**真**，她");
    row("Google Docs", "<b style=\"font-weight:normal\"><span style=\"font-weight:700\">a</span> b</b>", "**a** b");
    row("code", "use <code>a*b</code> and <code>`</code>", "use `a*b` and `` ` ``");
    row("link", "<a href=\"https://a.cn/b\" title=\"t\">w</a>", "[w](https://a.cn/b \"t\")");
    row("bare link", "<a href=\"https://a.cn\">https://a.cn</a>", "<https://a.cn>");
    row("link with brackets", "<a href=\"/a(b) c\">w</a>", "[w](/a%28b%29%20c)");
    row("link that runs script", "<a href=\" javascript:alert(1)\">w</a>", "w");
    row("image", "<img src=\"a.png\" alt=\"A [b]\">", "![A \\[b\\]](a.png)");
    row("image of data or a file", "<p>a<img src=\"data:image/png;base64,AA\"><img src=\"file:///etc/x.png\"></p>",
        "a");
    row("list", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c");
    row("numbers", "<ol start=\"9\"><li>a</li><li>b</li></ol>", "9. a\n10. b");
    row("loose list", "<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>", "- a\n\n  b\n\n- c");
    row("tasks", "<ul><li><input type=checkbox checked> a</li><li><input type=checkbox> b</li></ul>",
        "- [x] a\n- [ ] b");
    row("quote", "<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b");
    row("code block", "<pre><code class=\"language-js\">let a = 1;\n</code></pre>", "```js\nlet a = 1;\n```");
    row("code block with a fence in it", "<pre>```\nx\n```</pre>", "````\n```\nx\n```\n````");
    row("Hexo's code block",
        "<figure class=\"highlight js\"><table><tr><td class=\"gutter\"><pre><span "
        "class=\"line\">1</span><br></pre></td>"
        "<td class=\"code\"><pre><span class=\"line\">a</span><br><span "
        "class=\"line\">b</span><br></pre></td></tr></table>"
        "</figure>",
        "```js\na\nb\n```");
    row("table", "<table><tr><th>甲</th><th align=right>b</th></tr><tr><td>c|d</td><td>e<br>f</td></tr></table>",
        "| 甲   |      b |\n| ---- | -----: |\n| c\\|d | e<br>f |");
    row("table for layout", "<table><tr><td><p>a</p><ul><li>b</li></ul></td></tr></table>", "a\n\n- b");
    row("rule", "a<hr>b", "a\n\n---\n\nb");
    row("superscript", "x<sup>2</sup>", "x<sup>2</sup>");
    row("signs of Markdown", "<p>1. a*b_c_ [d] `e` &lt;f&gt;</p><p># g</p><p>- h</p><p>snake_case</p>",
        "1\\. a\\*b_c\\_ \\[d\\] \\`e\\` \\<f>\n\n\\# g\n\n\\- h\n\nsnake_case");
    row("tags of Hexo", "{{ a }} {% b %}", "&#123;{ a }} &#123;% b %}");
    row("entity written out", "&amp;copy;", "&amp;copy;");
    row("what is not seen",
        "<style>p{}</style><p>a<script>b</script></p><p hidden>c</p><p style=\"display: none\">d</p>", "a");
    row("code out of an editor", "<div style=\"white-space: pre;\"><div>a &lt; b</div></div>", "");
    row("nothing", "", "");
}

void HtmlToMarkdownTest::html_becomesCleanMarkdown()
{
    QFETCH(QString, html);
    QFETCH(QString, markdown);
    QCOMPARE(markdownOfHtml(html), markdown);
}

void HtmlToMarkdownTest::hostile_isBounded_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("a million open elements") << QStringLiteral("<b>").repeated(1000000);
    QTest::newRow("nested quotes") << QStringLiteral("<blockquote>").repeated(900) + QStringLiteral("a");
    QTest::newRow("nested lists") << QStringLiteral("<ul><li>").repeated(450) + QStringLiteral("a");
    QTest::newRow("nested tables") << QStringLiteral("<table><tr><td>").repeated(330) + QStringLiteral("a");
    QTest::newRow("misnested") << QStringLiteral("<p><b><i><u><a>").repeated(700);
    QTest::newRow("closing only") << QStringLiteral("</p></b>").repeated(100000);
    QTest::newRow("long") << QString(3000000, QLatin1Char('a'));
    QTest::newRow("marks") << QStringLiteral("*_`[").repeated(100000);
    QTest::newRow("no text") << QString(QChar(0)) + QStringLiteral("<\xff<!--");
}

void HtmlToMarkdownTest::hostile_isBounded()
{
    QFETCH(QString, html);
    QVERIFY(markdownOfHtml(html).size() <= html.size() * 200);
}

QTEST_GUILESS_MAIN(HtmlToMarkdownTest)
#include "tst_htmltomarkdown.moc"
