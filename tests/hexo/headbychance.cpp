// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "headbychance.h"

namespace Hexquill {

namespace {

QString title(Chance &chance)
{
    return chance.one(linesOf(R"(title: A plain title
title: the lord of the rings - part i
title: "a: b"
title: 中文标题，一个
title: 2024
title: 'it''s "x" & <y>'
title: 【译】标题：副标题 | 站点
title: >-\n  folded\n  title
title: |\n  literal
title: C# & C++ # comment
title: "tab\\t\\u4e2d"
title:
title: true
title: 1.50
title: [a, b]
title: 2025-01-02
)"));
}

QString date(Chance &chance)
{
    return chance.one(linesOf(R"(date: 2025-01-02 03:04:05
date: 2025-01-02 03:04:05
date: 2025-01-02 03:04:05
date: 2025-01-02
date: 2025-01-02 3:04:05
date: '2025-01-02 03:04:05'
date: 2025-01-02T03:04:05Z
date: 2025-01-02T03:04:05+08:00
date: 2025-01-02 23:30:00 +0800
date: 2025/01/02 03:04:05
date: 2025-01-02 03:04
date: 2024-02-30 12:00:00
)"));
}

QString labels(Chance &chance)
{
    return chance.one(linesOf(R"(tags: one
tags: [a, 中文, C++]
tags:\n  - a\n  - 中文
tags:\n- a\n- b b
tags: a, b
tags: [1, true, null, '']
tags:
tag: x
tags: [[a, b], c]
tags: [C#, C++, C]
categories: 技术
categories: [甲, 乙]
categories:\n  - 甲\n  - 乙 丙
categories:\n- [甲, 乙]\n- [甲, 丁]
categories:\n  - [A]\n  - [B, c]
categories: [A/B, C]
category: z
categories:
categories: [2024, 1.5]
tags: [a, a, A]\ncategories: [A, a]
)"));
}

QString field(Chance &chance)
{
    return chance.one(linesOf(R"(titlecase: true
titlecase: false
disableNunjucks: true
disableNunjucks: "yes"
excerpt: A *text* by hand
excerpt: ""
markdown: {breaks: false}
markdown: {smartypants: false, headerIds: false}
markdown: {gfm: false}
markdown: {modifyAnchors: 1, lazyload: true, figcaption: 1}
engine: html
toc: false
layout: page
layout: false
lang: zh-CN
external_link: false
permalink: own/path.html
permalink: /中 文/x/
permalink: a/:title/
abbrlink: 4a17b156
abbrlink: 0123
id: 7
slug: other
comments: no
published: true
updated: 2025-03-04 05:06:07
updated:
description: "a\\nb"
keywords: 一,二
sticky: 100
cover: /img/a b.png
mathjax: true
# comment
author: {name: 张三, mail: a@b.c}
photos: [a.png]
link: https://example.com
path: x
)"));
}

} // namespace

QString headByChance(Chance &chance)
{
    QStringList fields{ title(chance), date(chance), QStringLiteral("num: 1.5\nlist: [1, x]\nmap: {a: 1}") };
    for (int i = chance.below(3); i > 0; --i)
        fields += labels(chance);
    while (chance.oneIn(3))
        fields += field(chance);
    if (chance.oneIn(60))
        fields += chance.one(linesOf("a: b: c\n\tx: 1\nbroken: [\nno colon\n'q: 1\n*alias\n"));
    QStringList keys; // a key twice would be an error
    fields.removeIf([&](const QString &one) {
        const QString key = one.section(u':', 0, 0);
        const bool known = keys.contains(key);
        keys += key;
        return known;
    });
    const QString mark = chance.oneIn(30) ? QStringLiteral("----") : QStringLiteral("---");
    const QString head = fields.join(u'\n') + u'\n' + mark + u'\n';
    if (chance.oneIn(30))
        return head; // without the first mark
    return mark + u'\n' + head;
}

QString fileByChance(Chance &chance, const QString &name)
{
    if (!chance.oneIn(4))
        return name + QStringLiteral(".md");
    return chance
        .one({ QStringLiteral("folder/%1.md"), QStringLiteral("2024/中文/%1.md"), QStringLiteral("2025-02-03-%1.md"),
               QStringLiteral("with blank %1.md"), QStringLiteral("标题，%1！.md"),
               QStringLiteral("Title.v1 %1.markdown"), QStringLiteral("a+b&c(%1).md"),
               QStringLiteral("folder/a b/2025-1-2-%1.md") })
        .arg(name);
}

} // namespace Hexquill
