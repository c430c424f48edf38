// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/editcommand.h"
#include "editor/text/inlinecommands.h"
#include "tests/text/markedtext.h"

#include <QTest>

using namespace Hexquill;

class tst_EditCommand : public QObject
{
    Q_OBJECT
private slots:
    void command_changesText_data();
    void command_changesText();
    void command_twice_givesBackTheText_data();
    void command_twice_givesBackTheText();
    void boldBesideChinesePunctuation_holdsInHexo_data();
    void boldBesideChinesePunctuation_holdsInHexo();
    void pastedAddress_becomesALink_data();
    void pastedAddress_becomesALink();
};

void tst_EditCommand::command_changesText_data()
{
    QTest::addColumn<EditCommand>("command");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, EditCommand command, const char *before, const char *after) {
        QTest::newRow(name) << command << before << after;
    };
    row("bold selection", EditCommand::Bold, "a ⟦word⟧ b", "a **⟦word⟧** b");
    row("bold leaves blanks outside", EditCommand::Bold, "a⟦ word ⟧b", "a **⟦word⟧** b");
    row("bold word at caret", EditCommand::Bold, "a wo‸rd b", "a **wo‸rd** b");
    row("bold nothing", EditCommand::Bold, "a ‸ b", "a **‸** b");
    row("bold empty pair again", EditCommand::Bold, "a **‸** b", "a ‸ b");
    row("bold off inside", EditCommand::Bold, "a **wo‸rd two** b", "a wo‸rd two b");
    row("bold off with marks selected", EditCommand::Bold, "a ⟦**word**⟧ b", "a ⟦word⟧ b");
    row("bold in Chinese inserts marks", EditCommand::Bold, "我们‸渴望", "我们**‸**渴望");
    row("bold Chinese selection", EditCommand::Bold, "我们⟦渴望⟧被", "我们**⟦渴望⟧**被");
    row("bold of an italic word", EditCommand::Bold, "*⟦a⟧*", "***⟦a⟧***");
    row("italic off a bold italic word", EditCommand::Italic, "***⟦a⟧***", "**⟦a⟧**");
    row("italic of a bold word", EditCommand::Italic, "**⟦a⟧**", "***⟦a⟧***");
    row("bold off leaves italic", EditCommand::Bold, "***⟦a⟧***", "*⟦a⟧*");
    row("bold two spans and words between", EditCommand::Bold, "⟦**a** and **b**⟧", "**⟦**a** and **b**⟧**");
    row("bold lines keeps marks of lists", EditCommand::Bold, "⟦- a\n\n- b⟧", "⟦- **a**\n\n- **b**⟧");
    row("bold what is selected of lines", EditCommand::Bold, "甲⟦乙\n\n丙，⟧丁", "甲⟦**乙**\n\n**丙**⟧，丁");
    row("bold of words around code", EditCommand::Bold, "⟦甲\n\n```js\na|b\n```\n\n乙⟧",
        "⟦**甲**\n\n```js\na|b\n```\n\n**乙**⟧");
    row("bold of two tables", EditCommand::Bold, "⟦a|b\n-|-\n\nc\\|d\n\ne|f\n-|-⟧",
        "⟦**a**|**b**\n-|-\n\n**c\\|d**\n\n**e**|**f**⟧\n-|-");
    row("bold of the words above a table", EditCommand::Bold, "⟦x|y\na|b\n-|-⟧", "⟦**x|y**\n**a**|**b**⟧\n-|-");
    row("bold parts of lines off", EditCommand::Bold, "甲⟦**乙**\n\n**丙**⟧，丁", "甲⟦乙\n\n丙⟧，丁");
    row("bold of a heading", EditCommand::Bold, "⟦## 标题⟧", "## **⟦标题⟧**");
    row("bold of an item", EditCommand::Bold, "⟦- [ ] 甲⟧", "- [ ] **⟦甲⟧**");
    row("bold of a link", EditCommand::Bold, "见⟦[文档](http://a)⟧吗", "见[**⟦文档⟧**](http://a)吗");
    row("bold of a link and a stop", EditCommand::Bold, "见⟦[文档](http://a)。⟧吗", "见[**⟦文档⟧**](http://a)。吗");
    row("bold up to a link", EditCommand::Bold, "请⟦看[文档](http://a)⟧吗",
        "请<strong>⟦看[文档](http://a)⟧</strong>吗");
    row("bold from a link on", EditCommand::Bold, "见⟦[文](http://a)档⟧吗", "见<strong>⟦[文](http://a)档⟧</strong>吗");
    row("bold of code beside Chinese", EditCommand::Bold, "用⟦`a`⟧写", "用<strong>⟦`a`⟧</strong>写");
    row("bold of words with a link within", EditCommand::Bold, "请⟦看[文](http://a)档⟧吗",
        "请**⟦看[文](http://a)档⟧**吗");
    row("bold of words and a table", EditCommand::Bold, "⟦甲\n\n| a |\n| - |\n| b |⟧",
        "⟦**甲**\n\n| **a** |\n| - |\n| **b**⟧ |");
    row("bold of a row is bold of its cells", EditCommand::Bold, "| a |b|\n|-|-|\n⟦| 苹果 w | a\\|b |⟧",
        "| a |b|\n|-|-|\n⟦| **苹果 w** | **a\\|b**⟧ |");
    row("bold cells off", EditCommand::Bold, "| a |b|\n|-|-|\n⟦| **苹果 w** | **b**⟧ |",
        "| a |b|\n|-|-|\n⟦| 苹果 w | b⟧ |");
    row("bold within a cell", EditCommand::Bold, "| a |b|\n|-|-|\n| 苹⟦果⟧ | b |",
        "| a |b|\n|-|-|\n| 苹**⟦果⟧** | b |");
    row("bold of parts of two cells", EditCommand::Bold, "a|b\n-|-\n一⟦二 | 三⟧四", "a|b\n-|-\n一⟦**二** | **三**⟧四");
    row("bold of a quoted row", EditCommand::Bold, "> |a|b|\n> |-|-|\n> ⟦|c||⟧", "> |a|b|\n> |-|-|\n> ⟦|**c**⟧||");
    row("bold lines off", EditCommand::Bold, "⟦- **a**\n- **b**⟧", "⟦- a\n- b⟧");
    row("strike", EditCommand::Strike, "⟦（删）⟧中", "~~⟦（删）⟧~~中");
    row("code", EditCommand::InlineCode, "run ⟦ls⟧", "run `⟦ls⟧`");
    row("code with a backtick", EditCommand::InlineCode, "⟦a`b⟧", "``⟦a`b⟧``");
    row("code that ends in a backtick", EditCommand::InlineCode, "⟦a`⟧", "`` ⟦a`⟧ ``");
    row("code off", EditCommand::InlineCode, "run `l‸s`", "run l‸s");
    row("code nothing", EditCommand::InlineCode, "‸", "`‸`");
    row("link on words", EditCommand::Link, "⟦words⟧", "[words](‸)");
    row("link on address", EditCommand::Link, "⟦https://a.b/c⟧", "[‸](https://a.b/c)");
    row("link on nothing", EditCommand::Link, "a ‸", "a [‸]()");
    row("link off", EditCommand::Link, "a [wo‸rds](x) b", "a wo‸rds b");
    row("image on nothing", EditCommand::Image, "‸", "![‸]()");
    row("heading", EditCommand::Heading2, "ti‸tle", "## ti‸tle");
    row("heading changes level", EditCommand::Heading3, "# ti‸tle", "### ti‸tle");
    row("heading off", EditCommand::Heading2, "## ti‸tle", "ti‸tle");
    row("heading on an empty line", EditCommand::Heading1, "‸", "# ‸");
    row("paragraph", EditCommand::Paragraph, "#### ti‸tle", "ti‸tle");
    row("heading of an item", EditCommand::Heading2, "- ti‸tle", "## ti‸tle");
    row("underlined heading", EditCommand::Heading2, "Title‸\n===\nwords", "## Title‸\nwords");
    row("underlined heading, from its underline", EditCommand::Heading3, "a\n\nTitle\n--‸-\n", "a\n\n### Title‸\n");
    row("underlined heading off", EditCommand::Heading1, "Ti‸tle\n===\nwords", "Ti‸tle\n\nwords");
    row("underlined heading to words", EditCommand::Paragraph, "Ti‸tle\n---\n\nwords", "Ti‸tle\n\nwords");
    row("underlined heading of two lines", EditCommand::Heading3, "标‸题\n二\n-\n", "### 标‸题二\n");
    row("underlined heading raised", EditCommand::PromoteHeading, "Ti‸tle\n---\nwords", "# Ti‸tle\nwords");
    row("underlined heading lowered", EditCommand::DemoteHeading, "Ti‸tle\n---\nwords", "### Ti‸tle\nwords");
    row("underlined headings lowered", EditCommand::DemoteHeading, "⟦A\n===\nwords\n\nB\n---\n# C⟧\n",
        "⟦## A\nwords\n\n### B\n## C⟧\n");
    row("underlined heading in a quote", EditCommand::Heading3, "> a‸\n> ===", "> ### a‸");
    row("underlined heading in a list", EditCommand::Heading3, "- a\n\n  b‸\n  ---", "- a\n\n  ### b‸");
    row("a rule behind an item is no underline", EditCommand::Heading2, "- a\n\n  b‸\n---", "- a\n\n  ## b‸\n---");
    row("a rule behind a comment is no underline", EditCommand::Heading2, "<!-- more -->‸\n---",
        "## <!-- more -->‸\n---");
    row("an underline in code is none", EditCommand::Heading2, "```\na‸\n---\n```", "```\n## a‸\n---\n```");
    row("a table has no underline", EditCommand::Heading2, "a|b\n-|-\nc|‸d\n---", "a|b\n-|-\n## c|‸d\n---");
    row("promote", EditCommand::PromoteHeading, "### a‸", "## a‸");
    row("promote stops at 1", EditCommand::PromoteHeading, "# a‸", "# a‸");
    row("quote", EditCommand::Quote, "⟦a\n\nb⟧", "⟦> a\n>\n> b⟧");
    row("quote off", EditCommand::Quote, "⟦> a\n>\n> b⟧", "⟦a\n\nb⟧");
    row("bullets", EditCommand::BulletList, "⟦a\nb⟧", "⟦- a\n- b⟧");
    row("bullets off", EditCommand::BulletList, "⟦- a\n- b⟧", "⟦a\nb⟧");
    row("bullets to numbers", EditCommand::NumberedList, "⟦- a\n- b⟧", "⟦1. a\n2. b⟧");
    row("numbers go on", EditCommand::NumberedList, "3. x\na‸", "3. x\n4. a‸");
    row("tasks", EditCommand::TaskList, "⟦a\n- b⟧", "⟦- [ ] a\n- [ ] b⟧");
    row("tasks to bullets", EditCommand::BulletList, "- [x] a‸", "- a‸");
    row("task done", EditCommand::ToggleTask, "- [ ] a‸", "- [x] a‸");
    row("task undone", EditCommand::ToggleTask, "- [x] a‸", "- [ ] a‸");
    row("task of an item", EditCommand::ToggleTask, "- a‸", "- [ ] a‸");
    row("a table's row moves over the delimiters", EditCommand::MoveLinesUp, "| a |\n|---|\n| b‸ |",
        "| ⟦b⟧ |\n|---|\n| a |");
    row("unwrap a paragraph", EditCommand::UnwrapParagraphs, "x\n\n我们‸\n渴望 a\nb c\n\ny\nz",
        "x\n\n我们渴望 a b c‸\n\ny\nz");
    row("unwrap keeps what is no paragraph", EditCommand::UnwrapParagraphs,
        "⟦# h\na\nb\n- i\n\n> q\n> r\n\n```\nc\nd\n```\n| a |\n|---|\ne  \nf\\\ng⟧",
        "⟦# h\na b\n- i\n\n> q\n> r\n\n```\nc\nd\n```\n| a |\n|---|\ne  \nf\\\ng⟧");
    row("unwrap one line", EditCommand::UnwrapParagraphs, "a‸\n\nb", "unchanged");
    row("unwrap leaves a short underline", EditCommand::UnwrapParagraphs, "a‸\n--\nb", "unchanged");
    row("unwrap leaves a heading's underline", EditCommand::UnwrapParagraphs, "a‸\n===\nb", "unchanged");
    row("Chinese punctuation", EditCommand::ChinesePunctuation, "⟦你好, 世界!看(图),完.\n第3章:⟧",
        "⟦你好，世界！看（图），完。\n第3章：⟧");
    row("Chinese punctuation leaves Latin, code and links", EditCommand::ChinesePunctuation,
        "⟦文件.md 在12:30, ok. `是.` [图](图) 看![图](a.png)⟧", "unchanged");
    row("Chinese quotes", EditCommand::ChineseQuotes, "⟦他说\"好\", \"ok\" <a title=\"中\">⟧",
        "⟦他说“好”, \"ok\" <a title=\"中\">⟧");
    row("half-width letters", EditCommand::HalfWidthLetters, "⟦Ａｂ１，`Ａ`⟧", "⟦Ab1，`Ａ`⟧");
    row("renumber", EditCommand::RenumberList, "1. a\n1. b\n   1. x\n   5. y\n7. c‸",
        "1. a\n2. b\n   1. x\n   2. y\n3. c‸");
    row("renumber a loose list", EditCommand::RenumberList, "3. a\n\n3. b\n\n   words\n\n3. c‸\n\nwords",
        "3. a\n\n4. b\n\n   words\n\n5. c‸\n\nwords");
    row("renumber around words at the edge", EditCommand::RenumberList, "1. a\nwords\n1. b‸\nwords\n1. c",
        "1. a\nwords\n2. b‸\nwords\n3. c");
    row("renumber leaves code in an item", EditCommand::RenumberList,
        "1. a\n\n   ```\n   1. x\n   1. y\n   ```\n\n1. b‸", "1. a\n\n   ```\n   1. x\n   1. y\n   ```\n\n2. b‸");
    row("renumber two lists", EditCommand::RenumberList, "1. a\n1. b‸\n- x\n7. c\n7. d",
        "1. a\n2. b‸\n- x\n7. c\n8. d");
    row("renumber nothing", EditCommand::RenumberList, "1. a\n2. b‸", "unchanged");
    row("code block on lines", EditCommand::CodeBlock, "⟦a\nb⟧", "```‸\na\nb\n```");
    row("code block longer than its text", EditCommand::CodeBlock, "⟦```\na⟧", "````‸\n```\na\n````");
    row("code block off", EditCommand::CodeBlock, "⟦```js\na\n```⟧", "⟦a⟧");
    row("code block on an empty line", EditCommand::CodeBlock, "x\n‸", "x\n\n```‸\n\n```\n");
    row("rule is no heading", EditCommand::Rule, "a‸\nb", "a\n\n---\n‸\nb");
    row("more mark", EditCommand::MoreMark, "a‸\n\nb", "a\n\n<!-- more -->\n‸\n\nb");
    row("footnote", EditCommand::Footnote, "a‸b\nc", "a[^1]b\nc\n\n[^1]: ‸");
    row("footnote, the text ends its lines", EditCommand::Footnote, "a‸\n", "a[^1]\n\n[^1]: ‸\n");
    row("footnote behind a selection", EditCommand::Footnote, "⟦a⟧ b\n", "a[^1] b\n\n[^1]: ‸\n");
    row("second footnote", EditCommand::Footnote, "a[^1] b‸\n\n[^1]: x\n", "a[^1] b[^2]\n\n[^1]: x\n[^2]: ‸\n");
    row("footnote after numbers and names", EditCommand::Footnote, "[^7][^n]‸\n\n[^7]: x\n\n[^n]: y",
        "[^7][^n][^8]\n\n[^7]: x\n\n[^n]: y\n[^8]: ‸");
    row("footnote in an empty text", EditCommand::Footnote, "‸", "[^1]\n\n[^1]: ‸");
    row("no footnote in code", EditCommand::Footnote, "```js\na‸\n```\n", "unchanged");
    row("no footnote behind a fence", EditCommand::Footnote, "```js\na\n```‸\n", "unchanged");
    row("footnote below code", EditCommand::Footnote, "```js\na\n```\nb‸", "```js\na\n```\nb[^1]\n\n[^1]: ‸");
    row("to the footnote", EditCommand::GoToFootnote, "a[^‸1] b[^2]\n\n[^2]: y\n[^1]: x",
        "a[^1] b[^2]\n\n[^2]: y\n[^1]: ‸x");
    row("to the footnote, behind its mark", EditCommand::GoToFootnote, "a[^注]‸\n\n[^注]: x", "a[^注]\n\n[^注]: ‸x");
    row("back from the footnote", EditCommand::GoToFootnote, "a[^1] b[^2]\n\n[^1]: x\n[^2]: y‸",
        "a[^1] b[^2]‸\n\n[^1]: x\n[^2]: y");
    row("no footnote to go to", EditCommand::GoToFootnote, "a‸[^1]", "unchanged");
    row("one more mark is enough", EditCommand::MoreMark, "a\n<!--more-->\nb‸", "a\n⟦<!--more-->⟧\nb");
    row("comment", EditCommand::Comment, "⟦a⟧", "⟦<!-- a -->⟧");
    row("comment off", EditCommand::Comment, "⟦<!-- a -->⟧", "⟦a⟧");
    row("indent item under its parent", EditCommand::Indent, "1. a\n2. b‸", "1. a\n   1. b‸");
    row("indent task under its parent", EditCommand::Indent, "- [ ] a\n- [ ] b‸", "- [ ] a\n  - [ ] b‸");
    row("indent lines", EditCommand::Indent, "⟦a\nb⟧", "⟦    a\n    b⟧");
    row("outdent item", EditCommand::Outdent, "- a\n  - b‸", "- a\n- b‸");
    row("outdent at the edge", EditCommand::Outdent, "- a‸", "- a‸");
    row("line up", EditCommand::MoveLinesUp, "a\nb‸", "b‸\na");
    row("line down", EditCommand::MoveLinesDown, "a‸\nb\nc", "b\na‸\nc");
    row("item up", EditCommand::MoveLinesUp, "1. a\n2. b‸\n3. c", "1. b‸\n2. a\n3. c");
    row("items down", EditCommand::MoveLinesDown, "5. a‸\n6. b\n7. c", "5. b\n6. a‸\n7. c");
    row("item up where all have one number", EditCommand::MoveLinesUp, "1. a\n1. b‸", "1. b‸\n1. a");
    row("item twice", EditCommand::DuplicateLines, "1. a‸\n2. b", "1. a\n2. a‸\n3. b");
    row("bullets twice", EditCommand::DuplicateLines, "⟦- a\n- b⟧\nwords", "- a\n- b\n⟦- a\n- b⟧\nwords");
    row("item deleted", EditCommand::DeleteLines, "1. a\n2. b‸\n3. c", "1. a\n‸2. c");
    row("first item deleted", EditCommand::DeleteLines, "words\n3. a‸\n4. b", "words\n‸3. b");
    row("last item deleted", EditCommand::DeleteLines, "1. a\n2. b‸\nwords", "1. a\n‸words");
    row("item deleted at the end", EditCommand::DeleteLines, "1. a\n2. b‸", "‸1. a");
    row("only item deleted", EditCommand::DeleteLines, "words\n- a‸\nmore", "words\n‸more");
    row("item out of its list", EditCommand::MoveLinesUp, "words\n1. b‸\n2. c", "1. b‸\nwords\n2. c");
    row("line up at the top", EditCommand::MoveLinesUp, "a‸\nb", "a‸\nb");
    row("duplicate", EditCommand::DuplicateLines, "a‸\nb", "a\na‸\nb");
    row("delete line", EditCommand::DeleteLines, "a\nb‸\nc", "a\n‸c");
    row("delete last line", EditCommand::DeleteLines, "a\nb‸", "‸a");
    row("join Latin", EditCommand::JoinLines, "a‸\n  b", "a‸ b");
    row("join items", EditCommand::JoinLines, "- 甲‸\n- [ ] 乙", "- 甲‸乙");
    row("join a quote", EditCommand::JoinLines, "⟦> a\n> b⟧", "⟦> a b⟧");
    row("join keeps a number of words", EditCommand::JoinLines, "生于‸\n1990. 年", "生于‸1990. 年");
    row("join behind full-width punctuation", EditCommand::JoinLines, "⟦继续，\nLatin\n（b\nc⟧", "⟦继续，Latin（b c⟧");
    row("join Chinese", EditCommand::JoinLines, "⟦渴望\n被爱⟧", "⟦渴望被爱⟧");
    row("mend emphasis", EditCommand::MendEmphasis, "‸看**注意：**内容", "‸看**注意**：内容");
    row("mend a quoted span", EditCommand::MendEmphasis, "‸中文**“引”**中文", "‸中文“**引**”中文");
    row("mend leaves good spans and code", EditCommand::MendEmphasis, "‸**好** `**坏：**后`", "unchanged");
    row("space leaves indented code", EditCommand::SpaceCjkAndLatin, "‸字a\n\n    字a\n\n- 字a\n\n    字b",
        "‸字 a\n\n    字a\n\n- 字 a\n\n    字 b");
    row("space within a fence alone", EditCommand::SpaceCjkAndLatin, "```\n⟦字a⟧\n```\n", "unchanged");
    row("space from within code", EditCommand::SpaceCjkAndLatin, "`字⟦a字` 字b⟧", "`字⟦a字` 字 b⟧");
    row("space", EditCommand::SpaceCjkAndLatin, "‸用Hexo写3篇`中a`[链](中b)", "‸用 Hexo 写 3 篇`中a`[链](中b)");
}

void tst_EditCommand::command_changesText()
{
    QFETCH(EditCommand, command);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const MarkedText marked = MarkedText::read(before);
    QCOMPARE(marked.after(editChange(command, marked.text, marked.selection)), after);
}

void tst_EditCommand::command_twice_givesBackTheText_data()
{
    QTest::addColumn<EditCommand>("command");
    QTest::addColumn<QString>("drawn");
    const QList<EditCommand> commands{ EditCommand::Bold,         EditCommand::Italic,   EditCommand::Strike,
                                       EditCommand::InlineCode,   EditCommand::Quote,    EditCommand::BulletList,
                                       EditCommand::NumberedList, EditCommand::TaskList, EditCommand::Heading3,
                                       EditCommand::Comment };
    for (const EditCommand command : commands) {
        for (const char *text : { "⟦word⟧", "a ⟦some words⟧ b", "我们⟦渴望⟧被爱", "⟦一\n二⟧" }) {
            const bool oneLineOnly = command == EditCommand::InlineCode;
            if (!oneLineOnly || !QByteArray(text).contains('\n'))
                QTest::addRow("%d %s", int(command), text) << command << text;
        }
    }
}

void tst_EditCommand::command_twice_givesBackTheText()
{
    QFETCH(EditCommand, command);
    QFETCH(QString, drawn);
    const MarkedText marked = MarkedText::read(drawn);
    const auto once = editChange(command, marked.text, marked.selection);
    QVERIFY(once);
    const QString changed = once->appliedTo(marked.text);
    QVERIFY(changed != marked.text);
    const auto twice = editChange(command, changed, once->selection);
    QVERIFY(twice);
    QCOMPARE(twice->appliedTo(changed), marked.text);
}

void tst_EditCommand::boldBesideChinesePunctuation_holdsInHexo_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    // Hexo prints the asterisks of `**真，**她`, `文字**“引”**文字`, `**🎉重要**文字` after a letter.
    QTest::newRow("closing comma") << "⟦真，⟧她"
                                   << "**⟦真⟧**，她";
    QTest::newRow("colon at the line's end") << "⟦注意：⟧"
                                             << "**⟦注意：⟧**";
    QTest::newRow("quotes both sides") << "文字⟦“引”⟧文字"
                                       << "文字“**⟦引⟧**”文字";
    QTest::newRow("quotes at the start leave in pairs") << "⟦“引”⟧文字"
                                                        << "“**⟦引⟧**”文字";
    QTest::newRow("book title") << "看⟦《书名》⟧了"
                                << "看《**⟦书名⟧**》了";
    QTest::newRow("emoji") << "文字⟦🎉重要⟧文字"
                           << "文字🎉**⟦重要⟧**文字";
    QTest::newRow("punctuation after an emoji") << "好🎉⟦“引⟧ 了"
                                                << "好🎉“**⟦引⟧** 了";
    QTest::newRow("currency") << "总计⟦￥100⟧元"
                              << "总计￥**⟦100⟧**元";
    QTest::newRow("punctuation alone") << "好⟦！⟧了"
                                       << "好<strong>⟦！⟧</strong>了";
    QTest::newRow("beside blanks it may stay") << "好 ⟦“引”⟧ 了"
                                               << "好 **⟦“引”⟧** 了";
}

void tst_EditCommand::boldBesideChinesePunctuation_holdsInHexo()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const MarkedText marked = MarkedText::read(before);
    QCOMPARE(marked.after(editChange(EditCommand::Bold, marked.text, marked.selection)), after);
}

void tst_EditCommand::pastedAddress_becomesALink_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("after");
    QTest::newRow("on words") << "a ⟦词⟧ b"
                              << "https://x.y/z"
                              << "a [词](https://x.y/z)‸ b";
    QTest::newRow("line break behind it") << "⟦a⟧"
                                          << "https://x.y\n"
                                          << "[a](https://x.y)‸";
    QTest::newRow("odd parenthesis") << "⟦a⟧"
                                     << "https://x.y/(z"
                                     << "[a](<https://x.y/(z>)‸";
    QTest::newRow("no selection") << "a‸"
                                  << "https://x.y"
                                  << "unchanged";
    QTest::newRow("several lines") << "⟦a\nb⟧"
                                   << "https://x.y"
                                   << "unchanged";
    QTest::newRow("words") << "⟦a⟧"
                           << "see https://x.y"
                           << "unchanged";
    QTest::newRow("script") << "⟦a⟧"
                            << "javascript:alert(1)"
                            << "unchanged";
    QTest::newRow("replacing an address") << "⟦https://a.b⟧"
                                          << "https://x.y"
                                          << "unchanged";
}

void tst_EditCommand::pastedAddress_becomesALink()
{
    QFETCH(QString, before);
    QFETCH(QString, pasted);
    QFETCH(QString, after);
    const MarkedText marked = MarkedText::read(before);
    QCOMPARE(marked.after(linkPasted(marked.text, marked.selection, pasted)), after);
}

QTEST_GUILESS_MAIN(tst_EditCommand)
#include "tst_editcommand.moc"
