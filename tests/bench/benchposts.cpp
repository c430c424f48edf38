// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "tests/bench/benchposts.h"

namespace Hexquill::Bench {

namespace {

QString section(int n)
{
    static const QString pattern = QString::fromUtf8(
        "## 第 %1 节：清晨的港口 Harbour %1\n\n"
        "潮水退去的时候，石阶上留下一层**细细的盐**，像昨夜没有说完的话。我在 `deploy.sh` 里写下第 %1 行注释，"
        "又把它删掉；有些事情只需要*做一次*就够了，不必记在日志里。见[上一节](#第-%1-节)与 https://example.com/post/%1 "
        "。\n\n"
        "The quick draft of section %1 explains how a static site is built: files are read, rendered and written, "
        "nothing else. It's simple -- \"really simple\" -- until two plugins disagree...\n\n"
        "- 第一件事：备份\n- 第二件事：再备份\n  - 包括图片\n  - 包括 `_config.yml`\n- 第三件事：去睡觉\n\n"
        "1. open the file\n2. change one word\n3. save it\n\n"
        "```js\nfunction section%1(items) {\n  return items.filter(item => item.id > %1).map(item => "
        "item.name);\n}\n```\n\n"
        "> 写作是一种整理。\n> 整理之后，才看得见留下的东西。\n\n"
        "| 名称 | 数量 | 备注 |\n| :--- | ---: | --- |\n| 缆绳 | %1 | 旧的 |\n| 灯 | 2 | new |\n\n"
        "![港口](images/harbour-%1.png)\n\n"
        "午后开始下雨。雨声落在铁皮屋顶上，节奏比任何一段循环都稳定；我数到第 %1 滴就放弃了，因为它们并不等我。"
        "于是回到桌前，把句子一个一个地摆好，看它们在预览里亮起来。\n\n");
    return pattern.arg(n);
}

} // namespace

QString postBody(qsizetype bytes)
{
    QString body;
    qsizetype size = 0;
    for (int n = 1; size < bytes; ++n) {
        const QString next = section(n);
        size += next.toUtf8().size();
        body += next;
    }
    return body;
}

} // namespace Hexquill::Bench
