// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "prosebychance.h"

#include <functional>

namespace Hexquill {

namespace {

QString indented(QString text, const QString &first, const QString &rest)
{
    return first + text.replace(u'\n', u'\n' + rest);
}

} // namespace

QString ProseByChance::sentence(bool inTable)
{
    static const QStringList marked = linesOf(R"(**注意：**
**重点**
**“引号”**
**《书名》**
**bold**
***both***
*斜体*
_under_score_
__init__
~~删除~~
~~（删）~~
H~2~O
x^2^
==标记==
`code`
`a|b`
`a\\|b`
`` `x` ``
`<br>`
`{{ x }}`
[链接](https://example.com/a_b?x=1&y=2#锚)
[链接](<a b.md>)
[文](/2025/01/02/p001/ "题")
[a](b.md#c-d)
[空]()
[ref]
[ref][]
[文][ref]
![图](/img/a.png)
![](./图 片.png)
![a](a%20b.png "t")
[![徽章](https://img.example.com/x.svg)](https://example.com)
<kbd>Ctrl</kbd>+<kbd>C</kbd>
<span style="color:red">红</span>
<font color="#f00">红</font>
<u>下划线</u>
<br/>
<!-- 注释 -->
<https://example.com/路径>
<me@example.com>
https://example.com/very/long/path_with_under_scores/and-dashes?query=1&other=%E4%B8%AD#frag.ment
https://example.com/路径。
（https://example.com）
"https://example.com/x",
http://localhost:8080/
www.example.com
me@example.com
ftp://a.com/x
$E=mc^2$
$a_1*b_2*c$
\\(x\\)
[^1]
[^note]
&nbsp;
&copy;
&#x4e2d;
&lt;T&gt;
&amp;&amp;
A & B
a < b > c
\\*星\\*
\\_
\\\\
:smile:
@user
#标签
C:\\Users\\x
--option
a -- b
...
……
——
"quoted"
'single'
it's
“弯”
‘弯’
😀
1.
2025-01-02
50%
C++
-->
{% raw %}{{ y }}{% endraw %}
{{ title }}
2*3*4
**没有结束
*
_
[
]
()");
    static const QStringList plain
        = QStringLiteral(
              "中文 内容 测试 这是 一个 a the word Node.js 配置 ， 。 ： ； ！ ？ 、 （ ） 「 」 ( ) , . : ; ! ? / = "
              "is of　全角 ﻿零")
              .split(u' ');
    QString text;
    for (int i = 1 + m_chance.below(9); i > 0; --i) {
        text += m_chance.oneIn(3) ? m_chance.one(marked) : m_chance.one(plain);
        text += m_chance.oneIn(2) ? QStringLiteral(" ") : QString();
    }
    return inTable ? text.replace(u'\n', u' ') : text;
}

QString ProseByChance::paragraph()
{
    QString text = sentence();
    while (m_chance.oneIn(3))
        text += m_chance.one({ QStringLiteral("\n"), QStringLiteral("  \n"), QStringLiteral("\\\n"),
                               QStringLiteral("<br>\n"), QStringLiteral("\n　　") })
            + sentence();
    return text;
}

QString ProseByChance::list(int depth)
{
    const bool ordered = m_chance.oneIn(2);
    const bool tight = m_chance.oneIn(2);
    const QString bullet = m_chance.one({ QStringLiteral("-"), QStringLiteral("*"), QStringLiteral("+") });
    const QString point = m_chance.one({ QStringLiteral("."), QStringLiteral(")"), QStringLiteral("．") });
    const int start = m_chance.oneIn(4) ? m_chance.below(12) : 1;
    const int habit = m_chance.below(4); // how people indent: as deep as the text, two, four, a tab
    QStringList items;
    for (int i = m_chance.below(4); i >= 0; --i) {
        const QString mark = (ordered ? QString::number(start + int(items.size())) + point : bullet)
            + QString(m_chance.oneIn(5) ? m_chance.below(5) : 1, u' ')
            + (m_chance.oneIn(8) ? m_chance.one({ QStringLiteral("[ ] "), QStringLiteral("[x] ") }) : QString());
        const QString indent = habit == 0 ? QString(mark.size(), u' ')
            : habit == 1                  ? QStringLiteral("  ")
            : habit == 2                  ? QStringLiteral("    ")
                                          : QStringLiteral("\t");
        QString text = m_chance.oneIn(12) ? QString() : sentence();
        if (m_chance.oneIn(3))
            text += m_chance.one({ QStringLiteral("\n"), QStringLiteral("\n\n") }) + blocks(2, depth + 1);
        items += indented(text, mark, indent);
    }
    return items.join(tight ? QStringLiteral("\n") : QStringLiteral("\n\n"));
}

QString ProseByChance::quote(int depth)
{
    QString text = blocks(3, depth + 1);
    if (m_chance.oneIn(4))
        text.prepend(m_chance.one({ QStringLiteral("[!NOTE]\n"), QStringLiteral("**提示：**\n") }));
    const QString mark
        = m_chance.one({ QStringLiteral("> "), QStringLiteral("> "), QStringLiteral(">"), QStringLiteral(" > ") });
    return indented(text, mark, m_chance.oneIn(6) ? QString() : mark);
}

QString ProseByChance::fence()
{
    static const QStringList infos = linesOf(R"(
js
bash
Python
yaml _config.yml
java title:Main.java
c++
JavaScript {.line-numbers}
html
text
sh
plain
vue
json5
diff
ts title="a b"
go {1,3-4}
)");
    static const QStringList codes = linesOf(R"(let a = `x${y}`;\n\nfoo(a);
$ npm i hexo --save\n# 注释
def f(x):\n\treturn x\n\n
<div v-if="{{ a }}">\n  {% raw %}\n</div>
- a: 1\n  b: "{{ x }}"\n---\n
| a | b |\n|---|---|
> 引用\n> 二
# 标题\n\n1. 列表

    缩进\n  少
a\\nb\\\\c
<!-- more -->
\n\n空行\n\n
)");
    const QString mark = m_chance.one({ QStringLiteral("```"), QStringLiteral("```"), QStringLiteral("```"),
                                        QStringLiteral("~~~"), QStringLiteral("````") });
    return mark + (m_chance.oneIn(4) ? QStringLiteral(" ") : QString())
        + (m_chance.oneIn(4) ? QString() : m_chance.one(infos)) + u'\n' + m_chance.one(codes) + u'\n' + mark
        + (m_chance.oneIn(12) ? QStringLiteral(" ") : QString());
}

QString ProseByChance::table()
{
    const int columns = 1 + m_chance.below(4);
    const bool outer = !m_chance.oneIn(4);
    const auto row = [&](const std::function<QString()> &cell, int cells) {
        QStringList texts;
        for (int i = 0; i < cells; ++i)
            texts += cell();
        const QString inner = texts.join(QStringLiteral(" | "));
        return outer ? QStringLiteral("| ") + inner + QStringLiteral(" |") : inner;
    };
    const auto words = [&] { return m_chance.oneIn(8) ? QString() : sentence(true); };
    const auto rule = [&] {
        return m_chance.one({ QStringLiteral("---"), QStringLiteral(":--"), QStringLiteral(":-:"),
                              QStringLiteral("--:"), QStringLiteral("-") });
    };
    QString text = row(words, columns) + u'\n' + row(rule, columns + (m_chance.oneIn(12) ? 1 : 0));
    for (int i = m_chance.below(4); i > 0; --i)
        text += u'\n' + row(words, m_chance.oneIn(6) ? 1 + m_chance.below(5) : columns);
    return text;
}

QString ProseByChance::element(int depth)
{
    static const QStringList opens = linesOf(R"(<div align="center">
<details>\n<summary>点击</summary>
<p style="text-align:center">
<center>
<blockquote>
<table><tr><td>
<section class='a'
  id="b">
<custom-tag>
<iframe src="//player.example.com/x?a=1&b=2" allowfullscreen="true">
<pre>
<script>
<style>
<video controls>
<ul><li>
<a id="anchor">
<!--
)");
    const QString open = m_chance.one(opens);
    QString name;
    for (qsizetype at = 1; at < open.size() && open.at(at).isLetter(); ++at)
        name += open.at(at);
    const QString gap = m_chance.one({ QStringLiteral("\n"), QStringLiteral("\n\n"), QString() });
    const QString close = name.isEmpty() ? QStringLiteral("-->") : QStringLiteral("</") + name + u'>';
    return open + gap + (m_chance.oneIn(2) ? blocks(2, depth + 1) : paragraph()) + gap
        + (m_chance.oneIn(12) ? QString() : close);
}

QString ProseByChance::block(int depth)
{
    switch (m_chance.below(depth > 2 ? 4 : 14)) {
    case 0:
        return fence();
    case 1:
        return m_chance.one(linesOf(R"(***
---
- - -
[^1]: 脚注 *内容*
[^note]: https://example.com/x
[ref]: https://example.com/ref "题"
术语\n: 解释 `c`\n: 又一
*[HTML]: Hyper Text
    缩进代码\n\n    又一行
\t制表 {{ x }}
$$\n\\frac{a}{b} \\\\\\\\ c_{1}*d_{2}*\n$$
$$ \\begin{cases} a & b \\\\\\\\ c & d \\end{cases} $$
<!-- more -->
<br>
&emsp;&emsp;首行缩进
[toc]
[TOC]
:::tip\n提示\n:::
!!! note\n    内容
)"));
    case 2:
        return QString(1 + m_chance.below(6), u'#') + (m_chance.oneIn(12) ? QString() : QStringLiteral(" "))
            + sentence(true) + m_chance.one({ QString(), QString(), QStringLiteral(" ##"), QStringLiteral(" {#id}") });
    case 3:
        return sentence() + m_chance.one({ QStringLiteral("\n---"), QStringLiteral("\n==="), QStringLiteral("\n-") });
    case 4:
    case 5:
    case 6:
        return list(depth);
    case 7:
        return quote(depth);
    case 8:
        return table();
    case 9:
        return element(depth);
    default:
        return paragraph();
    }
}

QString ProseByChance::blocks(int most, int depth)
{
    QString text = block(depth);
    for (int i = m_chance.below(most); i > 0; --i)
        text += m_chance.one({ QStringLiteral("\n\n"), QStringLiteral("\n\n"), QStringLiteral("\n\n"),
                               QStringLiteral("\n"), QStringLiteral("\n\n\n"), QStringLiteral("\n \n") })
            + block(depth);
    return text;
}

} // namespace Hexquill
