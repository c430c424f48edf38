// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "blogbychance.h"

#include "headbychance.h"
#include "prosebychance.h"
#include "tests/render/markdownauthor.h"

#include <QJsonArray>

namespace Hexquill {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

BlogByChance::BlogByChance(quint32 seed, int hexoMajor)
    : Chance(seed)
    , m_hexoMajor(hexoMajor)
{
}

QJsonObject BlogByChance::config()
{
    QJsonObject config{ { key("title"), key("By chance") } };
    m_theme = m_hexoMajor == 8 && oneIn(3) ? key("butterfly") : key("landscape");
    config.insert(key("theme"), m_theme);
    if (oneIn(3))
        config.insert(key("url"),
                      one({ key("https://blog.example.org"), key("http://example.com/sub/path"),
                            key("https://Example.com:8080/") }));
    if (oneIn(6))
        config.insert(key("root"), one({ key("/"), key("/a b/"), key("/博客") }));
    addAddressOptions(config);
    config.insert(key("marked"), markedOptions());
    config.insert(key("syntax_highlighter"),
                  one({ key("highlight.js"), key("highlight.js"), key("prismjs"), key("prismjs"), key("") }));
    config.insert(key("highlight"), highlightOptions());
    config.insert(key("prismjs"), highlightOptions());
    if (oneIn(3)) {
        QJsonObject link{ { key("enable"), !oneIn(4) }, { key("field"), one({ key("site"), key("post") }) } };
        if (oneIn(3))
            link.insert(key("exclude"), oneIn(2) ? QJsonValue(key("b.org")) : QJsonArray{ key("a.com"), key("b.org") });
        if (oneIn(3))
            link.insert(key("nofollow"), true);
        config.insert(key("external_link"), oneIn(6) ? QJsonValue(oneIn(2)) : QJsonValue(link));
    }
    for (const char *option : { "titlecase", "relative_link", "post_asset_folder" }) {
        if (oneIn(6))
            config.insert(key(option), true);
    }
    if (oneIn(6))
        config.insert(key("pretty_urls"),
                      QJsonObject{ { key("trailing_index"), oneIn(2) }, { key("trailing_html"), oneIn(2) } });
    return config;
}

/// What decides where a post is published, and under which names.
void BlogByChance::addAddressOptions(QJsonObject &config)
{
    if (oneIn(2))
        config.insert(key("permalink"),
                      one({ key(":year/:month/:day/:title.html"), key("posts/:abbrlink/"), key(":category/:name/"),
                            key(":title-:hash.html"), key("p/:post_title"), key(":timestamp/:i_month-:i_day/:title/"),
                            key(":lang/:hour:minute:second/:title/"), key(":year/:num/:layout/:title/index.html") }));
    if (oneIn(4))
        config.insert(key("permalink_defaults"), QJsonObject{ { key("lang"), key("en") } });
    if (oneIn(4))
        config.insert(key("timezone"), one({ key("Asia/Shanghai"), key("America/New_York"), key("UTC") }));
    if (oneIn(4))
        config.insert(key("new_post_name"),
                      one({ key(":year-:month-:day-:title.md"), key(":title.markdown"), key(":year/:title.md"),
                            key("folder/:title.md") }));
    if (oneIn(4))
        config.insert(key("filename_case"), below(3));
    if (oneIn(4))
        config.insert(key("default_category"), one({ key("none"), QStringLiteral("未分类") }));
    if (oneIn(4))
        config.insert(key("category_map"),
                      QJsonObject{ { QStringLiteral("甲"), key("jia") }, { key("A"), key("a b") } });
    if (oneIn(4))
        config.insert(key("tag_map"), QJsonObject{ { QStringLiteral("中文"), key("zh") }, { key("C++"), key("cpp") } });
    if (oneIn(6))
        config.insert(key("use_slug_as_post_title"), true);
    if (oneIn(6))
        config.insert(key("updated_option"), one({ key("mtime"), key("date"), key("empty") }));
}

QJsonObject BlogByChance::markedOptions()
{
    QJsonObject marked;
    for (const char *option :
         { "gfm", "breaks", "smartypants", "headerIds", "autolink", "mangle", "prependRoot", "descriptionLists" }) {
        if (oneIn(8))
            marked.insert(key(option), false);
    }
    for (const char *option : { "anchorAlias", "sanitizeUrl", "lazyload", "figcaption", "postAsset" }) {
        if (oneIn(8))
            marked.insert(key(option), true);
    }
    if (oneIn(20))
        marked.insert(key("pedantic"), true);
    if (oneIn(16))
        marked.insert(key("disableNunjucks"), true);
    if (oneIn(6))
        marked.insert(key("modifyAnchors"), 1 + below(2));
    if (oneIn(8))
        marked.insert(key("quotes"), one({ QStringLiteral("«»‹›"), QStringLiteral("「」『』"), key("abc"), key("") }));
    if (oneIn(4))
        marked.insert(key("external_link"),
                      QJsonObject{ { key("enable"), !oneIn(4) },
                                   { key("nofollow"), oneIn(2) },
                                   { key("exclude"), QJsonArray{ key("b.org") } } });
    return marked;
}

QJsonObject BlogByChance::highlightOptions()
{
    QJsonObject options;
    for (const char *option : { "line_number", "wrap", "strip_indent", "preprocess" }) {
        if (oneIn(3))
            options.insert(key(option), false);
    }
    for (const char *option : { "hljs", "language_attr" }) {
        if (oneIn(3))
            options.insert(key(option), true);
    }
    if (oneIn(4))
        options.insert(key("tab_replace"), one({ key("  "), key("    "), key("") }));
    if (oneIn(4))
        options.insert(key("line_threshold"), below(4));
    if (oneIn(4))
        options.insert(key("first_line_number"), one({ key("inline"), key("always1") }));
    if (oneIn(4))
        options.insert(key("exclude_languages"), QJsonArray{ key("js"), key("mermaid") });
    return options;
}

QString BlogByChance::post()
{
    const QString text = body();
    QString post = headByChance(*this) + (oneIn(3) ? withMistakes(text) : text);
    if (oneIn(12))
        post.replace(u'\n', key("\r\n"));
    return oneIn(40) ? QChar(QChar::ByteOrderMark) + post : post;
}

QString BlogByChance::fileName(int number)
{
    return fileByChance(*this, QStringLiteral("p%1").arg(number, 3, 10, QLatin1Char('0')));
}

QString BlogByChance::body()
{
    QString text;
    m_hasBraces = oneIn(12);
    for (int i = 2 + below(6); i > 0; --i) {
        text += piece();
        text += one({ key("\n\n"), key("\n\n"), key("\n\n"), key("\n"), key("\n\n\n"), key(" \n\n") });
    }
    if (oneIn(3))
        text += QStringLiteral("[ref]: /r \"R\"\n[中文]: <https://b.org/a b> 'T'\n");
    if (oneIn(5))
        text.insert(text.indexOf(u'\n'), one(linesOf("\n<!-- more -->\n<!--more-->\n <!-- MORE -->\n")));
    return text;
}

QString BlogByChance::piece()
{
    switch (below(20)) {
    case 0:
    case 1:
        return heading();
    case 2:
    case 3:
        return fence();
    case 4:
        return table();
    case 5:
        return list();
    case 6:
        return math();
    case 7:
        return html();
    case 8:
        return tag() + (oneIn(2) ? u' ' + words() : QString());
    case 9:
        return blockTag();
    case 10:
        return one(linesOf(
            "Term\\n: What it *means*\nTerm\\n: one\\n: two\n术语\\n:   解释 `c`\nA note[^1]\\n\\n[^1]: the note\n"
            "[^n]: word\\n\\ntext[^n]\n***\n- - -\n> quote\\nlazy\\n\\n> other\n> > - deep\\n> text\n"
            "    indented {{ code }}\\n\\ttab\n1\\\\. no list\nline one  \\nline two\\\\\\nline three\n"
            "[![i](a.png)](https://b.org)\n![](b c.png) ![](<b c.png> \"t\") ![x](./p.jpg =10x20)\n"));
    case 11:
    case 12:
        return Judge::MarkdownAuthor(seed()).document();
    case 13:
    case 14:
    case 15:
    case 16:
        return ProseByChance(seed()).blocks(4);
    default:
        return words() + (oneIn(2) ? u'\n' + words() : QString());
    }
}

QString BlogByChance::words(int depth)
{
    static const QStringList plain
        = QStringLiteral("word some and a 中文 注意 天气 é can't \"quoted\" 'single' ... -- --- 😀 ， 。 ： "
                         "“引” 《书》 ￥ → & < > = / | ~ * _ # + - [ ] ( ) ! ` \\ { } $x$ "
                         "&amp; &nope; &#65; 100% C++ a_b_c 2*3*4 http://a.com https://b.org/x?y=1&z=%2F "
                         "www.foo.com/a(b) me@ex.com https://例子.com/路 //cdn.com/x <br> <!-- c --> H~2~O")
              .split(u' ');
    static const QStringList forms
        = linesOf("*@*\n**@**\n***@***\n_@_\n__@__\n~~@~~\n`@`\n``@``\n[@](http://a.com/p?q=1)\n"
                  "[@](/local \"t\")\n[@](mailto:a.b.c)\n![@](i.png)\n![@](/i.png 'T')\n[@][ref]\n"
                  "[中文]\n<b>@</b>\n<code>@</code>\n<a href=\"https://b.org\">@</a>\n\"@\"\n（@）\n"
                  "**@：**\n**“@”**\n{{ title }}\n{{ num + 1 }}\n`{{ @ }}`\n"
                  "<kbd>@</kbd>\n[@](#a-b)\n<https://b.org/@>\n$a_{@}$\n[@](javascript:x)\n");
    static const QStringList braces = QStringLiteral("{{ }} {% %} {# #} {%raw%} {%endraw%} {{a}} {{\\xi}}").split(u' ');
    QString text;
    for (int i = below(6); i >= 0; --i) {
        if (m_hasBraces && oneIn(8))
            text += one(braces);
        else if (depth < 3 && below(5) < 2)
            text += one(forms).replace(u'@', words(depth + 1));
        else
            text += oneIn(2) ? key("word") : one(plain);
        text += oneIn(5) ? QString() : key(" ");
    }
    return text;
}

QString BlogByChance::heading()
{
    static const QStringList titles
        = linesOf("Title\nTitle\nA b\n中文，标题！\n \nconstructor\ntoString\nvalueOf\nhasOwnProperty\n"
                  "__proto__\nC++ & C#\na/b=c `d`\n<T> &lt;x&gt; &amp;\n100% sure?\nIt's \"so\"...\n"
                  "**bold** [link](#to)\n①②③ — “x”\nＡＢＣ ä ß Æ ½\n#hash {#id}\n😀 emoji\n...\n---\n"
                  "1. One\nTitle-1\n<b>raw</b>\n&nbsp;\n`a|b`\n![i](x.png)\nhttps://b.org/x\n\\\\*x\\\\*\n"
                  "{{ title }}\n");
    const QString title = one(titles);
    switch (below(8)) {
    case 0:
        return title + one({ key("\n==="), key("\n---") });
    case 1:
        return QStringLiteral("<h%1%2>%3</h%1>")
            .arg(1 + below(6))
            .arg(one({ key(""), key(" id=\"own\""), key(" class=\"x\" id='a b'"),
                       key(" data-toc-unnumbered=\"true\"") }),
                 title);
    default:
        return QString(1 + below(6), u'#') + (oneIn(12) ? QString() : key(" ")) + title
            + one({ key(""), key(""), key(""), key(" ##"), key("  ") });
    }
}

QString BlogByChance::fence()
{
    const QString mark = one({ key("```"), key("```"), key("~~~"), key("````") });
    const QString info = one({ key("js"), key("js"), key("python"), key(""), key("JavaScript"), key("nosuch"),
                               key("c++"), key("mermaid"), key("bash"), key("html"), QStringLiteral("中文"),
                               key("text"), key("vue"), key("json") });
    QString options;
    while (oneIn(2))
        options += u' '
            + one(linesOf(
                "line_number:false\nline_number:true\nfirst_line:5\nmark:1,3-4\nmark:2\nline_threshold:2\n"
                "language_attr:true\nhighlight:false\nwrap:false\ntitle\nsome title\nhttps://b.org/x\n/p/q link\n"
                "{1,3}\ntitle=\"x\"\n<b>t</b>\n"));
    const QString code = one(linesOf(
        "let a = 1\\n\\n  b()\\n\n\\ta\\tb\\n\\t\\tc\n<div class=\"x\">{{ y }}</div>\n{% raw %}q{% endraw %}\n\n"
        "  x\\n    y\\n\nvar s = 'a/b=c`d'\\\\n\n# not a heading\n- a\\n+ b\n&amp; &lt;\n/* 注释 */\\n// <!--more-->\n"
        "graph TD\\n  A-->B\n"));
    const QString number = oneIn(12) ? key("=3") : QString();
    QString block = mark + info + number + options + u'\n' + code + u'\n' + (oneIn(16) ? QString() : mark);
    const QString indent = one({ key(""), key(""), key(""), key(""), key("> "), key("  "), key("    ") });
    block = indent + block.replace(u'\n', u'\n' + indent);
    return oneIn(6) ? one({ key("- "), key("1. "), key("- a\n") }) + block : block;
}

QString BlogByChance::table()
{
    QString text
        = QStringLiteral("| %1 | %2 |\n|%3|%4\n")
              .arg(words(2), words(2), one({ key("---"), key(":-:") }), one({ key("--:|"), key(":--"), key("-|") }));
    for (int i = below(4); i > 0; --i)
        text += QStringLiteral("| %1 | %2%3").arg(words(1), words(2), one({ key(" |\n"), key("\n"), key(" | x |\n") }));
    return text;
}

QString BlogByChance::list()
{
    const QString mark = one({ key("- "), key("* "), key("1. "), key("3) "), key("- [ ] "), key("- [x] ") });
    QString text;
    for (int i = 1 + below(4); i > 0; --i) {
        text += mark + words(1) + u'\n';
        if (oneIn(3))
            text += QString(2 + below(3), u' ') + one({ mark, key(""), key("> "), key("```js\n   x\n   ```\n") })
                + words(2) + u'\n';
        if (oneIn(4))
            text += u'\n';
    }
    return text;
}

QString BlogByChance::math()
{
    return one(
        linesOf("$a_b + c_d$ and $x*y*z$\n$$\\n\\\\frac{a}{b} \\\\\\\\ \\n$$\n\\\\(x\\\\) \\\\[y\\\\]\n"
                "$$\\\\begin{aligned} a &= b \\\\\\\\ c &= {d} \\\\end{aligned}$$\n$\\\\{x\\\\}$ $a<b>c$\n$x^{2}$\n"
                "$$\\n\\\\mathbf{x}_{i} = \\\\sum_{j} {{w}}_{ij}\\n$$\n"));
}

QString BlogByChance::html()
{
    return one(
        linesOf("<div "
                "class=\"x\">\\n\\n**b**\\n\\n</div>\n<div>\\n*a*\\n</div>\n<details><summary>s</"
                "summary>\\n\\ntext\\n\\n</details>\n"
                "<pre>\\n  {{ x }}\\n\\n# y\\n</pre>\n<script>\\nlet a = \"</b>\" && 1\\n</script>\n<style>\\na > b "
                "{}\\n</style>\n"
                "<!-- a\\n\\n{{ b }} -->\n<img src=\"/a.png\" alt=\"x\"> text\n<center>**c**</center>\n<a "
                "href=\"http://c.com\" target=\"_self\">x</a>\n"
                "<a rel=\"me\" href=\"https://c.com\">y</a>\n<table><tr><td>a</td></tr></table>\n<p>unclosed\n</div>\n"
                "<iframe src=\"//p.com/x?a=1&b=2\"></iframe>\n<font color=red>r</font> "
                "**b**\n<br/>\\n*x*\n<ruby>汉<rt>h</rt></ruby>\n"
                "<video controls src=\"a.mp4\"></video>\n<textarea>\\n\\nx</textarea>\n<?php x "
                "?>\n<![CDATA[x]]>\n<!DOCTYPE html>\n"));
}

QString BlogByChance::tag()
{
    QStringList tags = linesOf(
        "{{ title }}\n{{ title | upper }}\n{{ list[0] }} {{ map.a }}\n{{ nope }}\n{# gone #}\n"
        "{% img /a.png %}\n{% img left /a.png 10 20 \"t\" %}\n{% link text https://b.org true %}\n"
        "{% iframe https://b.org/x 50% 100 %}\n{% post_path p000 %}\n{% post_path p001 %}\n{% asset_img a.png %}\n"
        "{% url_for text /x/index.html %}\n{% if num %}yes{% else %}no{% endif %}\n"
        "{% for i in list %}[{{ i }}]{% endfor %}\n{% set a = 5 %}{{ a }}\n{% raw %}*x* {{ y }}{% endraw %}\n"
        "{%raw%}a{%endraw%}\n{%- if num -%} x {%- endif -%}\n{{ \"a}}b\" }}\n{{- num -}}\n");
    if (m_theme == u"butterfly")
        tags
            += linesOf("{% label text blue %}\n{% btn /a,Go,fas fa-x,block %}\n{% hideInline a,b,#fff %}\n{% inlineImg "
                       "/a.png 20px %}\n"
                       "{% galleryGroup n d /l /i.png %}\n");
    return oneIn(40) ? one(linesOf("{% nosuch %}\n{{ a b }}\n{% if x %}\n{{ unclosed\n{% endif %}\n")) : one(tags);
}

QString BlogByChance::blockTag()
{
    QStringList tags
        = linesOf("quote A, B\nblockquote\nquote A https://b.org/x T\npullquote left\ncodeblock t lang:js\n"
                  "codeblock line_number:false\ncodeblock a https://b.org/ l mark:1\ncode\nraw\nfilter upper\n");
    if (m_theme == u"butterfly")
        tags += linesOf(
            "note\nnote info flat\nnote \"fas fa-x\" modern\nhideToggle T\nhideBlock V,#fff\ngallery\nmermaid\n");
    const QString open = one(tags);
    const QString name = open.section(u' ', 0, 0);
    // a fence in coloured code: its placeholder falls apart where highlight.js colours the number, which none can tell
    const bool mayNest = !open.contains(key("lang:"));
    const QString inner = mayNest && oneIn(3) ? piece() : words();
    const QString gap = one({ key("\n"), key("\n"), key("\n\n"), key("") });
    return QStringLiteral("{% ") + open + QStringLiteral(" %}") + gap + inner + gap + QStringLiteral("{% end") + name
        + QStringLiteral(" %}");
}

/// A few characters lost, doubled or put where they mean something.
QString BlogByChance::withMistakes(QString text)
{
    static const QString likely
        = QStringLiteral("\n\n  \t`*_[](){}<>|#>-~:!\"'\\&=%/。\r\f\u00a0\u3000\u2028\u200b\ufeff");
    for (int i = 1 + below(3); i > 0 && !text.isEmpty(); --i) {
        const int at = below(int(text.size()));
        if (oneIn(3))
            text.remove(at, 1 + below(2));
        else if (oneIn(2))
            text.insert(at, text.mid(at, 1));
        else
            text.insert(at, likely.at(below(int(likely.size()))));
    }
    return text;
}

} // namespace Hexquill
