// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "tests/render/articlecases.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace Hexquill {

namespace {

// clang-format off
QStringList mermaidFences()
{
    return {
        QStringLiteral("```mermaid\ngraph TD\n  A-->B & \"C\"\n\n  B-->D\n```\n\nafter"),
        QStringLiteral("before\n``` mermaid \ngraph TD\n  A[*a* _b_ `c`]\n```\nafter"),
        QStringLiteral("- item\n\n  ```mermaid\n  pie\n  ```\n\n- next"),
        QStringLiteral("```mermaid title\nx\n```"),
        QStringLiteral("```mermaid\n```\n\n```js\na\n```\n"),
        QStringLiteral("````mermaid\nx\n````\n"),
        QStringLiteral("~~~mermaid\nx\n~~~\n"),
        QStringLiteral("```mermaid\nx\n``` \n\n```js\ny\n```\nz"),
        QStringLiteral("a ```mermaid b``` c\n\n```mermaid\nx\n```"),
        QStringLiteral("```mermaid\nA{{hexagon}} --> B{% raw %}x{% endraw %}\n```"),
        QStringLiteral("```mermaid\nno end\n\ntext"),
        QStringLiteral("```mermaid\n\n\n   x   \n\n\n```\n\n\ny"),
        QStringLiteral("```Mermaid\nx\n```"),
    };
}

QStringList fences()
{
    return {
        QStringLiteral("```js\nlet a = 1\n```\n"),
        QStringLiteral("```\nplain <b> & \"q\" 's' / = `\n```\nafter"),
        QStringLiteral("```js title text\na\n```\n"),
        QStringLiteral("```js title http://a.com link text\na\n```"),
        QStringLiteral("```js my title /local/path\na\n```"),
        QStringLiteral("```js my title https://a.com/x\na\n```"),
        QStringLiteral("```js line_number:false\na\nb\n```"),
        QStringLiteral("```js first_line:5 mark:6,8-9\na\nb\nc\nd\ne\n```"),
        QStringLiteral("```js mark:1,3-2 line_threshold:2\na\nb\nc\n```"),
        QStringLiteral("```js line_threshold:5\na\nb\n```"),
        QStringLiteral("```js highlight:false\na {{ b }}\n```"),
        QStringLiteral("```js language_attr:true cap\na\n```"),
        QStringLiteral("```js wrap:false\na\n```"),
        QStringLiteral("```js=10\na\nb\n```"),
        QStringLiteral("```js =+10 title\na\nb\n```"),
        QStringLiteral("```JavaScript\na\n```"),
        QStringLiteral("```C++\nint a;\n```"),
        QStringLiteral("```nosuchlang x\na\n```"),
        QStringLiteral("```vue\n<a>\n```"),
        QStringLiteral("```json5\na\n```\n\n```jsonc\nb\n```\n\n```zsh\nc\n```\n\n```mts\nd\n```"),
        QStringLiteral("```mermaid\ngraph TD\n```"),
        QStringLiteral("```js\n\n\n  a\n    b\n\n\n```\n"),
        QStringLiteral("```js\n\ta\n\t\tb\tc\n```\n"),
        QStringLiteral("~~~py\na\n~~~\n"),
        QStringLiteral("````js\na\n```\nb\n````\n"),
        QStringLiteral("````js\na\n```\n"),
        QStringLiteral("```js\na\n``` \ntext\n"),
        QStringLiteral("```js\na\n```  \ntext\n"),
        QStringLiteral("```js\na\n"),
        QStringLiteral("```js\na\n````\nb\n```\n"),
        QStringLiteral("> ```js\n> a\n> > b\n> ```\n> after\n"),
        QStringLiteral("> > ```js\n> > a\n>> b\n> > ```\n"),
        QStringLiteral("> ```js\n> a\u2028 b\u2028> c\u2029\u2028 d\n>\n> > e\n> ```\n"),
        QStringLiteral("- ```js\n  a\n  ```\n- b\n"),
        QStringLiteral("1. ```js\n   a\n   ```\n2. b\n"),
        QStringLiteral("- a\n\n  ```js\n  x\n  ```\n\n- b\n"),
        QStringLiteral("1. a\n   ```js\n   x\n   ```\n\n   b\n2. c\n"),
        QStringLiteral("    ```js\n    a\n    ```\n"),
        QStringLiteral("<pre>\n```js\na {b}\n```\n</pre>\n"),
        QStringLiteral("<!--\n```js\na {{ b }}\n```\n-->\n\ntext"),
        QStringLiteral("<!-- x -->\n```js\na\n```\n<!-- y -->"),
        QStringLiteral("text\n```js\na\n```\ntext"),
        QStringLiteral("```js `x`\na\n```\n"),
        QStringLiteral("```js {1,3} title\na\n```\n"),
        QStringLiteral("```  js   two  words   here \na\n```\n"),
        QStringLiteral("```\n```\n"),
        QStringLiteral("```js\n```\n"),
        QStringLiteral("```js\n```\n\ntext\n\n```\nx\n```\n"),
        QStringLiteral("```js\n```\n```\ny\n"),
        QStringLiteral("```js\n\n```\n"),
        QStringLiteral("a\n\n\n```js\n{% raw %}{{ x }}{% endraw %}\n```\n\n\n\nb\n"),
        QStringLiteral("```js mark:abc,2,-3 first_line:x\na\nb\n```"),
        QStringLiteral("```diff line_number:true mark:2\n+a\n-b\n```"),
        QStringLiteral("　```js\na\n```\n"),
        QStringLiteral("```js　标题\na\n```\n"),
        QStringLiteral("| a | b |\n|---|---|\n| ``` | x |\n\n```js\nq\n```"),
        QStringLiteral("## h\n```js\na\n```\n## h2\n"),
        QStringLiteral("```js title with <b>html</b> & \"q\"\na\n```")
    };
}

QStringList templates()
{
    return {
        QStringLiteral("{{ title }} and {{ num }}"),
        QStringLiteral("{{ list }} {{ map }} {{ map.b }} {{ nope }} {{ nope.x }} {{ yes }} {{ nothing }}"),
        QStringLiteral("{{ \"a\" + 1 }} {{ 1 + 2 * 3 }} {{ 7 // 2 }} {{ 2 ** 3 }} {{ 7 % 3 }} {{ -num }}"),
        QStringLiteral("{{ title | upper }} {{ list | join(\"-\") }} {{ nope | default(\"d\") }} {{ title | length }} {{ \"x\" | nofilter }}"),
        QStringLiteral("{{ title | upper | lower | capitalize }} {{ \"a,b\" | replace(\",\", \";\") }} {{ list | first }} {{ list | last }}"),
        QStringLiteral("{% raw %}**not** {{ x }}{% endraw %} **b**"),
        QStringLiteral("{% raw %}\n# no\n{{ x }}\n{% endraw %}\n\n# yes"),
        QStringLiteral("a `{{ x }}` b {{ title }}"),
        QStringLiteral("a ``{% raw %}`{{ x }}`{% endraw %}`` b"),
        QStringLiteral("{# comment #}text {{ title }}"),
        QStringLiteral("a {# x\ny #} b"),
        QStringLiteral("{#custom} heading"),
        QStringLiteral("## h {#id}\n\n{{ title }}"),
        QStringLiteral("{{ a b }}"),
        QStringLiteral("{{ }} {{ x }}"),
        QStringLiteral("`{{ (} }}`"),
        QStringLiteral("a\n\n{% quote %}\nb\n{% endquote"),
        QStringLiteral("a\n\n{% quote %}\nb\n{% endquote %(}\n\nc"),
        QStringLiteral("a {% b %}\n\n{% quote %}\nb\n{% end quote"),
        QStringLiteral("{{}}"),
        QStringLiteral("{% nosuch %}"),
        QStringLiteral("{% nosuch %}\nbody\n{% endnosuch %}"),
        QStringLiteral("plain {{ only"),
        QStringLiteral("plain {% only"),
        QStringLiteral("plain {{ x } and more"),
        QStringLiteral("{{ title }} and unclosed {{ x"),
        QStringLiteral("{{ title }} {% unclosed"),
        QStringLiteral("{{ \"a}}b\" }}"),
        QStringLiteral("\\{\\{ title \\}\\} {{ num }}"),
        QStringLiteral("{% if yes %}A{% else %}B{% endif %}"),
        QStringLiteral("{% if nope %}A{% elif yes %}C{% else %}B{% endif %}"),
        QStringLiteral("{% for i in list %}[{{ i }}/{{ loop.index }}]{% endfor %}"),
        QStringLiteral("{% for k, v in map %}{{ k }}={{ v }};{% endfor %}"),
        QStringLiteral("{% for i in nope %}x{% else %}none{% endfor %}"),
        QStringLiteral("{% set a = 5 %}{{ a }}"),
        QStringLiteral("{% set a %}b **c**{% endset %}{{ a }}"),
        QStringLiteral("{% if a %}"),
        QStringLiteral("{% for i in list %}"),
        QStringLiteral("{% include \"x\" %}"),
        QStringLiteral("{% endnote %}"),
        QStringLiteral("{% block x %}in{% endblock %}"),
        QStringLiteral("{{ nofun() }}"),
        QStringLiteral("{{ title.toUpperCase() }} {{ [1,2,3].join(\"+\") }}"),
        QStringLiteral("{{ range(3) }}"),
        QStringLiteral("{{ [1,[2,3]] }} {{ {a:1} }} {{ true }} {{ none }} {{ 1.50 }} {{ 1e3 }}"),
        QStringLiteral("{{ flag === 0 ? 1 : 2 }}"),
        QStringLiteral("{{ a > b }} {{ 3 > 2 }} {{ \"b\" in \"abc\" }} {{ not yes }} {{ yes and num }} {{ nope or \"z\" }}"),
        QStringLiteral("{{ \"x\" if yes else \"y\" }} {{ \"x\" if nope }}"),
        QStringLiteral("{{ title is defined }} {{ nope is defined }}"),
        QStringLiteral("    {{ title }}\n"),
        QStringLiteral("<div>{{ title }}</div>"),
        QStringLiteral("| a | b |\n|--|--|\n| {{ title }} | {{ num }} |"),
        QStringLiteral("[a]({{ title }})"),
        QStringLiteral("![{{ title }}](a.png)"),
        QStringLiteral("# {{ title }}\n\n## b\n"),
        QStringLiteral("- {{ title }}\n- b\n\n  {{ num }}"),
        QStringLiteral("{{ title }} **b** *c*\nnext **line**"),
        QStringLiteral("mid {{ title }} **b**"),
        QStringLiteral("<!-- {{ x }} -->{{ title }}"),
        QStringLiteral("<!-- {{ x }} -->"),
        QStringLiteral("a <!-- c --> b {{ title }} <!-- d"),
        QStringLiteral("<code>{{ x }}</code> {{ title }}"),
        QStringLiteral("<pre>{{ title }}</pre>"),
        QStringLiteral("```js\n{{ x }}\n```\n{{ title }}\n"),
        QStringLiteral("`a` ` b {{ title }} ` c"),
        QStringLiteral("``a` {{ title }} ``"),
        QStringLiteral("{{- title -}} x"),
        QStringLiteral("a {%- if yes -%} b {%- endif -%} c"),
        QStringLiteral("x #} y {{ title }}"),
        QStringLiteral("{{ text: \"a\" }}"),
        QStringLiteral("{{...item}}"),
        QStringLiteral("{{/if}} {{ a }}"),
        QStringLiteral("{{(1girl}}"),
        QStringLiteral("{{ [1, 2 }}"),
        QStringLiteral("{{ \"unclosed }} x"),
        QStringLiteral("{{ date }}"),
        QStringLiteral("{{ layout }} {{ slug }} {{ path }} {{ permalink }}"),
        QStringLiteral("{% quote %}a{% endquote %}{{ x | bad }}"),
        QStringLiteral("{% macro box(x, color=\"red\") %}<i class=\"{{ color }}\">{{ x }}</i>{% endmacro %}{{ box(1) }}, {{ box(2, \"blue\") }}"),
        QStringLiteral("{% macro box(x) %}\n<div>\n\n**{{ x }}** {{ caller() }}\n\n</div>\n{% endmacro %}\n\n{% call box(num) %}\n- a\n{% endcall %}\n"),
        QStringLiteral("{% switch num %}{% case 1 %}one{% case 1.5 %}**half**{% default %}none{% endswitch %}"),
        QStringLiteral("{% for i in list %}{% else %}{% block a %}{% endblock %}{% endfor %}"),
        QStringLiteral("{% switch num %}{% case 1 %}{% include \"x\" %}{% endswitch %}"),
        QStringLiteral("{% set s %}{% block a %}q{% endblock %}{% endset %}{{ s }}"),
        QStringLiteral("{% include \"x\" ignore missing %}a {% import \"y\" as y %}"),
        QStringLiteral("{% filter nosuch %}a{% endfilter %}"),
        QStringLiteral("{{ \"<b>\" | escape }} {{ \"a b\" | urlencode }} {{ 3.7 | round }} {{ \"3\" | int }}")
    };
}

QStringList tags()
{
    return {
        QStringLiteral("{% blockquote %}\nhello **b**\n{% endblockquote %}"),
        QStringLiteral("{% quote David Levithan, Wide Awake %}\na\n{% endquote %}"),
        QStringLiteral("{% blockquote @DevDocs https://twitter.com/devdocs/status/1 %}\na\n{% endblockquote %}"),
        QStringLiteral("{% blockquote Seth Godin http://a.com/x/index.html Welcome to Island %}\na\n{% endblockquote %}"),
        QStringLiteral("{% pullquote left big %}\na\n\nb\n{% endpullquote %}"),
        QStringLiteral("{% codeblock %}\na <b>\n{% endcodeblock %}"),
        QStringLiteral("{% codeblock my title lang:js line_number:false %}\nlet a\n{% endcodeblock %}"),
        QStringLiteral("{% codeblock _.compact http://underscorejs.org/#compact Underscore.js lang:js mark:1 %}\na\nb\n{% endcodeblock %}"),
        QStringLiteral("{% code title https://a.com %}\n  x\n    y\n{% endcode %}"),
        QStringLiteral("{% codeblock highlight:false %}\n<b>{x}\n{% endcodeblock %}"),
        QStringLiteral("{% codeblock a:b lang:nosuch first_line:3 %}\na\n{% endcodeblock %}"),
        QStringLiteral("{% codeblock %}{{ title }}{% endcodeblock %}"),
        QStringLiteral("{% codeblock %}{% raw %}{{ x }}{% endraw %}{% endcodeblock %}"),
        QStringLiteral("{% iframe http://a.com/x?a=1&b=2 %}"),
        QStringLiteral("{% iframe /a b 100 default %}"),
        QStringLiteral("{% iframe http://a.com 50% 200 %}"),
        QStringLiteral("{% img /a.png %}"),
        QStringLiteral("{% img left /a.png 100 200 %}"),
        QStringLiteral("{% img a b http://x.com/i.png 10 '\"the title\" \"the alt\"' %}"),
        QStringLiteral("{% img /a.png \"title text\" %}"),
        QStringLiteral("{% image nothing %}"),
        QStringLiteral("{% img /a.png 100 title alt %}"),
        QStringLiteral("{% link text http://a.com %}"),
        QStringLiteral("{% link some text http://a.com true the title %}"),
        QStringLiteral("{% a x https://a.com/路径 false t %}"),
        QStringLiteral("{% anchor nourl %}"),
        QStringLiteral("{% post_link p000 %}"),
        QStringLiteral("{% post_link p001#h2 \"the title\" %}"),
        QStringLiteral("{% post_link nosuch %}"),
        QStringLiteral("{% post_link %}"),
        QStringLiteral("{% post_path p000 %} {% post_path nosuch %}x"),
        QStringLiteral("{% post_link p000 \"<b>x</b>\" false %}"),
        QStringLiteral("{% post_link \"Title 1\" %}"),
        QStringLiteral("{% asset_img a.png %}x"),
        QStringLiteral("{% asset_path a %}{% asset_link a b %}y"),
        QStringLiteral("{% url_for text path/x %}"),
        QStringLiteral("{% url_for \"a b\" /x/index.html false %}"),
        QStringLiteral("{% full_url_for text /x %}"),
        QStringLiteral("{% include_code test.js %}"),
        QStringLiteral("{% include_code My Title lang:js from:2 to:2 test.js %}"),
        QStringLiteral("{% include_code nosuch.js %}z"),
        QStringLiteral("{% youtube abc %}"),
        QStringLiteral("{% gist 1 %}"),
        QStringLiteral("text {% link a http://a.com %} **b**"),
        QStringLiteral("- {% link a http://a.com %}\n- b"),
        QStringLiteral("> {% quote %}\n> in\n> {% endquote %}"),
        QStringLiteral("{% quote %}\n{% quote %}\ninner\n{% endquote %}\n{% endquote %}"),
        QStringLiteral("{% quote %}\n```js\na {b}\n```\n{% endquote %}"),
        QStringLiteral("{% quote %}\n## heading\n## heading\n{% endquote %}\n\n## heading"),
        QStringLiteral("{% quote a\n%}x{% endquote %}"),
        QStringLiteral("{% quote %}unclosed"),
        QStringLiteral("{% img https://www.reddit.com/r/x/a.png %}"),
        QStringLiteral("{% quote %}a{% endquote %}\n\n{% quote %}b{% endquote %}"),
        QStringLiteral("{% quote %}a{% endquote b %}"),
        QStringLiteral("{% raw %}{% quote %}{% endraw %}"),
        QStringLiteral("{% quote %}{{ title }}{% endquote %}")
    };
}

QStringList butterfly()
{
    return {
        QStringLiteral("{% note %}\nhello **b**\n{% endnote %}"),
        QStringLiteral("{% note info simple %}\na\n{% endnote %}"),
        QStringLiteral("{% note blue \"fas fa-bullhorn\" modern %}\na\n{% endnote %}"),
        QStringLiteral("{% note 'fab fa-apple' flat %}a{% endnote %}"),
        QStringLiteral("{% subnote warning %}\n- a\n- b\n{% endsubnote %}"),
        QStringLiteral("{% note %}\n{% note %}\ninner\n{% endnote %}\n{% endnote %}"),
        QStringLiteral("{% label text %} {% label \"two words\" pink %}"),
        QStringLiteral("{% btn https://a.com,Text,far fa-hand-point-right,block center %}"),
        QStringLiteral("{% btn '/x/',a %}"),
        QStringLiteral("{% btn %}"),
        QStringLiteral("{% hideInline content,View,#FF7242,#fff %}"),
        QStringLiteral("{% hideInline a %}"),
        QStringLiteral("{% hideBlock View %}\n**b**\n{% endhideBlock %}"),
        QStringLiteral("{% hideBlock %}\nx\n{% endhideBlock %}"),
        QStringLiteral("{% hideToggle Title,#eee,red %}\nx\n\n```js\na\n```\n{% endhideToggle %}"),
        QStringLiteral("{% inlineImg /a.png 20px %} {% inlineImg http://a.com/b.png %}"),
        QStringLiteral("{% mermaid %}\ngraph TD\n  A-->B & \"C\"\n{% endmermaid %}"),
        QStringLiteral("{% mermaid {a:1} %}\nx\n{% endmermaid %}"),
        QStringLiteral("{% gallery %}\n![a](/1.png)\n![b c](http://a.com/2.png \"title\")\n{% endgallery %}"),
        QStringLiteral("{% gallery true,5,6 %}\n![](x.png)\n{% endgallery %}"),
        QStringLiteral("{% gallery url,/a.json,true %}\n{% endgallery %}"),
        QStringLiteral("{% galleryGroup 'name' 'descr text' '/link' https://a.com/i.png %}"),
        QStringLiteral("{% galleryGroup a %}"),
        QStringLiteral("{% tabs test1 %}\n<!-- tab -->\n**This is Tab 1.**\n<!-- endtab -->\n<!-- tab Cap@fab fa-apple-pay -->\nb\n<!-- endtab -->\n<!-- tab @fas fa-bomb -->\nc\n<!-- endtab -->\n{% endtabs %}"),
        QStringLiteral("{% tabs x, 2 %}\n<!-- tab a -->\n1\n<!-- endtab -->\n<!-- tab b -->\n```js\nq\n```\n<!-- endtab -->\n{% endtabs %}"),
        QStringLiteral("{% tabs x, -1 %}\n<!-- tab a -->\n1\n<!-- endtab -->\n{% endtabs %}"),
        QStringLiteral("{% tabs %}\n<!-- tab One -->\n{% subtabs in %}\n<!-- tab Two -->\nz\n<!-- endtab -->\n{% endsubtabs %}\n<!-- endtab -->\n{% endtabs %}"),
        QStringLiteral("{% timeline 2022,pink %}\n<!-- timeline 01-02 -->\ntext **b**\n<!-- endtimeline -->\n<!-- timeline -->\nx\n<!-- endtimeline -->\n{% endtimeline %}"),
        QStringLiteral("{% timeline %}\n{% endtimeline %}"),
        QStringLiteral("{% score %}\nX:1\nK:C <a> {b}\n{% endscore %}"),
        QStringLiteral("{% score %}\n{\"staffwidth\": 500, \"a\": [1, 2]}\n------\nX:1\n{% endscore %}"),
        QStringLiteral("{% score %}\nbad json\n------\nX:1\n{% endscore %}"),
        QStringLiteral("{% series %}x{% series name %}"),
        QStringLiteral("{% flink %}\n- class_name: Friends\n  class_desc: some desc\n  link_list:\n    - name: A/B\n      link: https://a.com/\n      avatar: /a.png\n      descr: d \"q\"\n    - name: C\n      link: https://c.com\n      avatar: c.png\n      descr: e\n- class_name: X\n  link_list:\n    - name: D\n      link: d\n      avatar: d\n      descr: d\n{% endflink %}"),
        QStringLiteral("{% chartjs 50,true,id1 %}\n<!-- chart -->\n{ \"type\": \"bar\" }\n<!-- endchart -->\n<!-- desc -->\nsome **d**\n<!-- enddesc -->\n{% endchartjs %}"),
        QStringLiteral("{% chartjs %}\n<!-- chart -->\nx\n<!-- endchart -->\n{% endchartjs %}"),
        QStringLiteral("{% chartjs %}\nnone\n{% endchartjs %}"),
        QStringLiteral("text {% label a red %} more **b**\n\n{% note %}\n## in note\n{% endnote %}\n\n## after"),
        QStringLiteral("1. a\n\n   {% note %}\n   x\n   {% endnote %}\n\n2. b"),
        QStringLiteral("{% note %}\n{{ title }} and `{{ x }}`\n{% endnote %}"),
        QStringLiteral("{% note %}\n{% btn /a,b %}\n{% label c %}\n{% endnote %}"),
        QStringLiteral("{% note %}\n    indented\n      more\n{% endnote %}"),
        QStringLiteral("{% tabs a %}\n<!-- tab x -->y<!-- endtab -->\n{% endtabs %}"),
        QStringLiteral("{% hideToggle a %}\n{% tabs t %}\n<!-- tab 1 -->\n![i](/i.png)\n<!-- endtab -->\n{% endtabs %}\n{% endhideToggle %}")
    };
}

QStringList page()
{
    return {
        QStringLiteral("a\n\n<!-- more -->\n\nb"),
        QStringLiteral("a <!--more--> b"),
        QStringLiteral("a\n<!-- MORE -->\nb"),
        QStringLiteral("<!--  more -->"),
        QStringLiteral("> a\n> <!-- more -->\n> b"),
        QStringLiteral("a\n\n<!-- more text -->\n\nb"),
        QStringLiteral("`<!-- more -->` <!--more -->"),
        QStringLiteral("{{ title }}\n\n<!-- more -->\n\nz"),
        QStringLiteral("[a](http://b.com) [c](http://example.com/x) [d](/e) <a href=\"https://q.com\" target=\"x\">t</a> <a rel=\"me\" href=\"//z.com\">r</a> <a href='http://s.com'>s</a> <A HREF=\"http://u.com\">u</A>"),
        QStringLiteral("<a class=\"x\" data-href=\"http://n.com\" href=\"/l\">a</a> <a href=\"HTTP://B.COM\">b</a>"),
        QStringLiteral("```js t http://a.com x\na\n```\n<a\nhref=\"http://b.com\">z</a>"),
        QStringLiteral("[a](http:~//a.com) [b](http:/a.com) [c](http:\\\\\\\\a.com) [d](https:~a) [e](http:///a.com) <a href=\"http:x\">f</a>"),
        QStringLiteral("[a <!-- b](c) d\n\n# e\n\n{{ title }} --> f\n\n## g"),
        QStringLiteral("a <b\n\n# c\n\n> d\n\n## e"),
        QStringLiteral("<p>a {% raw %}<!-- b{% endraw %}</p>\n\n# c\n\nd\n\n{% raw %}--{% endraw %}>\n\n# e"),
        QStringLiteral("<a href=\"http://a.com\" rel=\"noopener me\">x</a> <a href=\"http://\">y</a> <a rel=me href=\"http://c.com\">z</a>"),
        QStringLiteral("# a\n\n## b/c=d\n\n#### e\n\n### f\n\n## g\n\n# h"),
        QStringLiteral("### x\n## y\n# z"),
        QStringLiteral("## a &amp; b `c<d>` *e* [f](g)\n\n## #\n\n## <b>h</b>"),
        QStringLiteral("<h2 id=\"own\">raw</h2>\n\n<div id=\"outer\"><h3>in</h3></div>\n\n## t"),
        QStringLiteral("<h2 data-toc-unnumbered=\"true\">u</h2>\n\n## v\n\n## w"),
        QStringLiteral("<pre><h2>p</h2></pre>\n\n<h1>x<a>#</a>y</h1>\n\n<h2><a>中</a></h2>"),
        QStringLiteral("<h2>a<h3>b</h3>c</h2>\n\n<h2>unclosed"),
        QStringLiteral("<p><h2>in p</h2></p>\n<ul><li><h3>in li"),
        QStringLiteral("<h2>&copy; &lt;x&gt; &#65; &amp;lt; &notit; &hearts</h2>"),
        QStringLiteral("<script>var a=\"<h2>no</h2>\"</script>\n<style>h2{}</style>\n<h2>yes<br/>x<!-- c -->y</h2><svg><title>t</title><a/><h2>s</h2></svg>"),
        QStringLiteral("## a\n\n## a\n\n## A\n\n##\n\n## \"\""),
        QStringLiteral("<h2 id=\"a b&quot;c%中\">x</h2>")
    };
}
// clang-format on

/// Without the block whose language Fluid lets highlight.js guess, which is the page's work.
QStringList fencesWithLanguage()
{
    QStringList bodies = fences();
    bodies.removeIf([](const QString &body) { return body.startsWith(u"```\nplain"); });
    return bodies;
}

/// Posts put together by chance from the pieces above, so that one piece meets another's open ends.
QStringList mixtures()
{
    QStringList pieces = fences() + templates() + tags() + page();
    pieces.removeIf([](const QString &piece) { return piece.contains(u"{% block"); }); // Nunjucks may never answer
    const QStringList joints{ QStringLiteral("\n\n"), QStringLiteral("\n"), QStringLiteral(" "),
                              QStringLiteral("\n\n> "), QStringLiteral("\n- ") };
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("HEXQUILL_SEED")));
    const auto one = [&random](const QStringList &of) { return of.at(random.bounded(int(of.size()))); };
    QStringList posts;
    while (posts.size() < 300) {
        QString post = one(pieces);
        for (int i = 1 + random.bounded(3); i > 0; --i)
            post += one(joints) + one(pieces);
        posts += post;
    }
    return posts;
}

RenderOptions optionsOf(void (*change)(RenderOptions &))
{
    RenderOptions options;
    change(options);
    return options;
}

} // namespace

QList<ArticleSetup> articleSetups()
{
    const QHash<QString, QString> code{ { QStringLiteral("test.js"),
                                          QStringLiteral("let a = 1\nlet b = 2\nlet c = 3\n") } };
    return {
        { QStringLiteral("fences"), fences() << QStringLiteral("```constructor\na\n```"),
          QJsonDocument::fromJson("{}").object(), optionsOf([](RenderOptions &) {}), code },
        { QStringLiteral("fences, no line numbers"), fences(),
          QJsonDocument::fromJson("{\"highlight\": {\"line_number\": false}}").object(),
          optionsOf([](RenderOptions &o) { o.highlight.lineNumber = false; }), code },
        { QStringLiteral("fences, hljs"), fences(),
          QJsonDocument::fromJson("{\"highlight\": {\"hljs\": true}}").object(),
          optionsOf([](RenderOptions &o) { o.highlight.hljs = true; }), code },
        { QStringLiteral("fences, no wrap"), fences(),
          QJsonDocument::fromJson("{\"highlight\": {\"line_number\": false, \"wrap\": false}}").object(),
          optionsOf([](RenderOptions &o) {
              o.highlight.lineNumber = false;
              o.highlight.wrap = false;
          }),
          code },
        { QStringLiteral("fences, hljs without wrap"), fences(),
          QJsonDocument::fromJson(
              "{\"highlight\": {\"line_number\": false, \"wrap\": false, \"hljs\": true, \"tab_replace\": \"  \"}}")
              .object(),
          optionsOf([](RenderOptions &o) {
              o.highlight.lineNumber = false;
              o.highlight.wrap = false;
              o.highlight.hljs = true;
              o.highlight.tabReplace = QStringLiteral("  ");
          }),
          code },
        { QStringLiteral("fences, inline numbers"), fences(),
          QJsonDocument::fromJson(
              "{\"highlight\": {\"first_line_number\": \"inline\", \"language_attr\": true, \"line_threshold\": 1, "
              "\"strip_indent\": false, \"exclude_languages\": [\"py\", \"mermaid\"]}}")
              .object(),
          optionsOf([](RenderOptions &o) {
              o.highlight.firstLineNumber = QStringLiteral("inline");
              o.highlight.languageAttribute = true;
              o.highlight.lineThreshold = 1;
              o.highlight.stripIndent = false;
              o.highlight.excludeLanguages = { QStringLiteral("py"), QStringLiteral("mermaid") };
          }),
          code },
        { QStringLiteral("fences, Prism"), fences(),
          QJsonDocument::fromJson("{\"syntax_highlighter\": \"prismjs\"}").object(),
          optionsOf([](RenderOptions &o) { o.highlight.highlighter = HighlightOptions::Highlighter::Prism; }), code },
        { QStringLiteral("fences, Prism in the page"), fences(),
          QJsonDocument::fromJson(
              "{\"syntax_highlighter\": \"prismjs\", \"prismjs\": {\"preprocess\": false, \"tab_replace\": \"  \"}}")
              .object(),
          optionsOf([](RenderOptions &o) {
              o.highlight.highlighter = HighlightOptions::Highlighter::Prism;
              o.highlight.preprocess = false;
              o.highlight.tabReplace = QStringLiteral("  ");
          }),
          code },
        { QStringLiteral("fences, Prism without numbers"), fences(),
          QJsonDocument::fromJson("{\"syntax_highlighter\": \"prismjs\", \"prismjs\": {\"line_number\": false, "
                                  "\"exclude_languages\": [\"js\"]}}")
              .object(),
          optionsOf([](RenderOptions &o) {
              o.highlight.highlighter = HighlightOptions::Highlighter::Prism;
              o.highlight.lineNumber = false;
              o.highlight.excludeLanguages = { QStringLiteral("js") };
          }),
          code },
        { QStringLiteral("fences, no highlighter"), fences(),
          QJsonDocument::fromJson("{\"syntax_highlighter\": \"\"}").object(),
          optionsOf([](RenderOptions &o) { o.highlight.highlighter = HighlightOptions::Highlighter::None; }), code },
        { QStringLiteral("hexo-filter-mermaid-diagrams"), mermaidFences(), QJsonDocument::fromJson("{}").object(),
          optionsOf([](RenderOptions &o) { o.packages = { QStringLiteral("hexo-filter-mermaid-diagrams") }; }), code },
        { QStringLiteral("hexo-filter-mermaid-diagrams, off"), mermaidFences(),
          QJsonDocument::fromJson("{\"mermaid\": {\"enable\": false}}").object(), optionsOf([](RenderOptions &o) {
              o.packages = { QStringLiteral("hexo-filter-mermaid-diagrams") };
              o.pluginConfig = { { QStringLiteral("mermaid"), QVariantMap{ { QStringLiteral("enable"), false } } } };
          }),
          code },
        { QStringLiteral("templates"), templates(), QJsonDocument::fromJson("{}").object(),
          optionsOf([](RenderOptions &) {}), code },
        { QStringLiteral("templates off"), templates(),
          QJsonDocument::fromJson("{\"marked\": {\"disableNunjucks\": true}}").object(),
          optionsOf([](RenderOptions &o) { o.markdown.disableNunjucks = true; }), code },
        { QStringLiteral("Hexo's tags"), tags(), QJsonDocument::fromJson("{\"titlecase\": true}").object(),
          optionsOf([](RenderOptions &o) { o.titlecase = true; }), code },
        { QStringLiteral("Hexo's tags, no highlighter"), tags(),
          QJsonDocument::fromJson("{\"syntax_highlighter\": \"\"}").object(),
          optionsOf([](RenderOptions &o) { o.highlight.highlighter = HighlightOptions::Highlighter::None; }), code },
        { QStringLiteral("Hexo's tags, below a root"), tags(),
          QJsonDocument::fromJson("{\"url\": \"http://example.com/sub\", \"root\": \"/sub/\", \"pretty_urls\": "
                                  "{\"trailing_index\": false}}")
              .object(),
          optionsOf([](RenderOptions &o) {
              o.siteUrl = QStringLiteral("http://example.com/sub");
              o.root = QStringLiteral("/sub/");
              o.prettyUrlTrailingIndex = false;
          }),
          code },
        { QStringLiteral("Butterfly's tags"), butterfly(), QJsonDocument::fromJson("{}").object(),
          optionsOf([](RenderOptions &o) { o.theme = QStringLiteral("butterfly"); }), code },
        { QStringLiteral("Butterfly's series"),
          { QStringLiteral("{% series %}"), QStringLiteral("{% series even %}"),
            QStringLiteral("a {% series nosuch %} b"), QStringLiteral("{% series \"odd\" %}"), QStringLiteral("x") },
          QJsonDocument::fromJson("{\"theme_config\": {\"series\": {\"enable\": true, \"order\": -1, \"number\": "
                                  "false}}}")
              .object(),
          optionsOf([](RenderOptions &o) {
              o.theme = QStringLiteral("butterfly");
              o.themeConfig = { { QStringLiteral("series"),
                                  QVariantMap{ { QStringLiteral("enable"), true },
                                               { QStringLiteral("order"), -1.0 },
                                               { QStringLiteral("number"), false } } } };
          }),
          code },
        { QStringLiteral("mixtures"), mixtures(), QJsonDocument::fromJson("{}").object(),
          optionsOf([](RenderOptions &) {}), code },
        { QStringLiteral("NexT's filters"),
          page() + fences().mid(0, 6)
              + QStringList{ QStringLiteral(
                  "![a](/i.png) <img class=\"x\" src='y.png'> [t](https://q.com/?a=1&b=2 \"title\") <mailto:a@b.c>") },
          QJsonDocument::fromJson(
              "{\"highlight\": {\"hljs\": true}, \"theme_config\": {\"lazyload\": true, \"exturl\": true}}")
              .object(),
          optionsOf([](RenderOptions &o) {
              o.theme = QStringLiteral("next");
              o.highlight.hljs = true;
              o.themeConfig = { { QStringLiteral("lazyload"), true }, { QStringLiteral("exturl"), true } };
          }),
          code },
        { QStringLiteral("Fluid's code"), fencesWithLanguage(),
          QJsonDocument::fromJson("{\"theme_config\": {\"post\": {\"footnote\": {\"enable\": false}}}}").object(),
          optionsOf([](RenderOptions &o) { o.theme = QStringLiteral("fluid"); }), code },
        { QStringLiteral("Fluid's code without numbers"), fencesWithLanguage(),
          QJsonDocument::fromJson("{\"theme_config\": {\"post\": {\"footnote\": {\"enable\": false}}, \"code\": "
                                  "{\"highlight\": {\"line_number\": false}}}}")
              .object(),
          optionsOf([](RenderOptions &o) {
              o.theme = QStringLiteral("fluid");
              o.themeConfig = { { QStringLiteral("code"),
                                  QVariantMap{ { QStringLiteral("highlight"),
                                                 QVariantMap{ { QStringLiteral("line_number"), false } } } } } };
          }),
          code },
        { QStringLiteral("pages"), page(), QJsonDocument::fromJson("{}").object(), optionsOf([](RenderOptions &) {}),
          code },
        { QStringLiteral("pages, links of posts"), page(),
          QJsonDocument::fromJson(
              "{\"external_link\": {\"enable\": true, \"field\": \"post\", \"exclude\": [\"b.com\"]}}")
              .object(),
          optionsOf([](RenderOptions &o) {
              o.externalLink.field = QStringLiteral("post");
              o.externalLink.exclude = { QStringLiteral("b.com") };
          }),
          code },
        { QStringLiteral("pages, links left alone"), page(),
          QJsonDocument::fromJson("{\"external_link\": {\"enable\": false}}").object(),
          optionsOf([](RenderOptions &o) { o.externalLink.enable = false; }), code }
    };
}

QString articleTitle(qsizetype number)
{
    return QStringLiteral("Title %1").arg(number);
}

QString articleSeries(qsizetype number)
{
    return number % 2 == 0 ? QStringLiteral("even") : QStringLiteral("odd");
}

QString articleHead(qsizetype number)
{
    return QStringLiteral("---\ntitle: Title %1\ndate: 2025-01-02 03:04:05\nnum: 1.5\nlist: [1, [2, 3], x]\n"
                          "map: {a: 1, b: two}\nyes: true\nnothing:\nseries: %2\n---\n")
        .arg(number)
        .arg(articleSeries(number));
}

QVariantMap articleFields(qsizetype number)
{
    return { { QStringLiteral("title"), articleTitle(number) },
             { QStringLiteral("date"), QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), Qt::UTC) },
             { QStringLiteral("num"), 1.5 },
             { QStringLiteral("list"), QVariantList{ 1.0, QVariant(QVariantList{ 2.0, 3.0 }), QStringLiteral("x") } },
             { QStringLiteral("map"),
               QVariantMap{ { QStringLiteral("a"), 1.0 }, { QStringLiteral("b"), QStringLiteral("two") } } },
             { QStringLiteral("yes"), true },
             { QStringLiteral("nothing"), QVariant::fromValue(nullptr) },
             { QStringLiteral("series"), articleSeries(number) } };
}

} // namespace Hexquill
