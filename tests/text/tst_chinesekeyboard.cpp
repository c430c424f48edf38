// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/chinesekeyboard.h"
#include "tests/text/markedtext.h"

#include <QTest>

using namespace Hexquill;

/// Markdown typed with a Chinese keyboard's own signs, and prose that only looks like it.
class ChineseKeyboardTest : public QObject
{
    Q_OBJECT

private slots:
    void typed_becomesTheMarkdownItMeans_data();
    void typed_becomesTheMarkdownItMeans();
};

void ChineseKeyboardTest::typed_becomesTheMarkdownItMeans_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
    };
    row("quote", "》 ‸", "> ‸");
    row("quote in the second line", "甲\n》 ‸乙", "甲\n> ‸乙");
    row("quote with a wide blank", "》　‸", "> ‸");
    row("quote in a quote", "> 》 ‸", "> > ‸");
    row("quote in an item", "- 》 ‸", "- > ‸");
    row("closing title in prose", "《红楼梦》 ‸", "unchanged");
    row("quote mark alone", "》‸", "unchanged");
    row("fence", "···‸", "```‸");
    row("fence in an item", "1. 甲\n   ···‸", "1. 甲\n   ```‸");
    row("dots of a name", "阿尔伯特···‸", "unchanged");
    row("one dot", "·‸", "unchanged");
    row("formula", "￥￥‸", "$$‸");
    row("formula in prose", "设￥￥‸", "设$$‸");
    row("a price", "￥‸", "unchanged");
    row("link", "见【文档】（https://a.cn/b）‸。", "见[文档](https://a.cn/b)‸。");
    row("link with narrow brackets", "【文档】(a/b.md)‸", "[文档](a/b.md)‸");
    row("link to a heading", "【上文】（#上文）‸", "[上文](#上文)‸");
    row("image", "！【图】（a.png）‸", "![图](a.png)‸");
    row("image with a narrow sign", "![】】 !【图】（a.png）‸", "![】】 ![图](a.png)‸");
    row("remark in brackets", "【注】（这里是说明）‸", "unchanged");
    row("brackets with blanks", "【注】（see a.b for more）‸", "unchanged");
    row("escaped", "\\【文档】（a.cn）‸", "unchanged");
    row("in a code span", "`···‸", "unchanged");
    row("link in a code span", "`【a】（b.c）‸`", "unchanged");
    row("after a code span", "`x` ￥￥‸", "`x` $$‸");
    row("start of the text", "‸", "unchanged");
}

void ChineseKeyboardTest::typed_becomesTheMarkdownItMeans()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const MarkedText marked = MarkedText::read(before);
    QCOMPARE(marked.after(meantByChineseKeyboard(marked.text, marked.selection.position)), after);
}

QTEST_GUILESS_MAIN(ChineseKeyboardTest)
#include "tst_chinesekeyboard.moc"
