// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/linescanner.h"
#include "editor/text/wordcount.h"
#include "editor/text/yamlscanner.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Hexquill;

namespace {

/// The characters that have a token of \a kind, one stretch per token, joined with `|`.
QString stretches(const QString &line, const QList<Token> &tokens, TokenKind kind)
{
    QStringList found;
    for (const Token &token : tokens) {
        if (token.kind == kind)
            found.append(line.mid(token.start, token.length));
    }
    return found.join(QLatin1Char('|'));
}

/// The kinds of all lines by their strongest sign: c code, f fence, h heading, m math, < comment, . other.
QString shape(const QStringList &lines)
{
    QString kinds;
    LineState state;
    for (const QString &line : lines) {
        const Scan scan = scanLine(line, state);
        QChar kind = u'.';
        for (const Token &token : scan.tokens) {
            if (token.kind == TokenKind::CodeLine)
                kind = u'c';
            else if (token.kind == TokenKind::FenceMark)
                kind = u'f';
            else if (token.kind == TokenKind::Heading)
                kind = u'h';
            else if (token.kind == TokenKind::Math)
                kind = u'm';
            else if (token.kind == TokenKind::Comment)
                kind = u'<';
        }
        kinds += kind;
        state = LineState::unpacked(scan.state.packed());
    }
    return kinds;
}

} // namespace

class tst_LineScanner : public QObject
{
    Q_OBJECT
private slots:
    void line_hasTokens_data();
    void line_hasTokens();
    void lines_handOnTheirState_data();
    void lines_handOnTheirState();
    void state_survivesPacking();
    void anyLine_hasTokensWithinIt();
    void hostileLines_costNoMoreThanTheirLength_data();
    void hostileLines_costNoMoreThanTheirLength();
    void words_areCountedAsChineseWritersCount_data();
    void words_areCountedAsChineseWritersCount();
    void code_countsOnlyOnRequest();
    void yamlLine_hasTokens_data();
    void yamlLine_hasTokens();
};

void tst_LineScanner::line_hasTokens_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *line, TokenKind kind, const char *expected) {
        QTest::addRow("%s %d", line, int(kind)) << line << kind << expected;
    };
    row("a **b** c", TokenKind::Strong, "b");
    row("a *b* c", TokenKind::Emphasis, "b");
    row("***b***", TokenKind::Strong, "b");
    row("a_b_c", TokenKind::Emphasis, "");
    row("_b_", TokenKind::Emphasis, "b");
    row("a ~~b~~", TokenKind::Strike, "b");
    row("中文~~（删除）~~中文", TokenKind::Strike, "（删除）");
    row("**注意：**内容", TokenKind::Strong, "");
    row("**注意：**内容", TokenKind::Problem, "**|**");
    row("文字**🎉重要**文字", TokenKind::Strong, "");
    row("文字**🎉重要**文字", TokenKind::Problem, "**|**");
    row("我们**渴望**被爱", TokenKind::Strong, "渴望");
    row("2 ** 3 ** 4", TokenKind::Problem, "");
    row("`**a**`", TokenKind::Strong, "");
    row("`` a`b `` c", TokenKind::Code, "`` a`b ``");
    row("\\*a\\*", TokenKind::Emphasis, "");
    row("[a *b*](c \"t\")", TokenKind::LinkText, "a *b*");
    row("[a](c(d)e)", TokenKind::LinkTarget, "c(d)e");
    row("![a](b.png)", TokenKind::LinkTarget, "b.png");
    row("看https://a.b/c吧 d", TokenKind::Address, "https://a.b/c吧");
    row("<https://a.b>", TokenKind::Address, "<https://a.b>");
    row("a <b class=\"x\">c</b>", TokenKind::Html, "<b class=\"x\">|</b>");
    row("a < b > c", TokenKind::Html, "");
    row("x {% note info %} y {{ z }}", TokenKind::Tag, "{% note info %}|{{ z }}");
    row("price $5 and $6", TokenKind::Math, "");
    row("$a_b$ and $$c$$", TokenKind::Math, "$a_b$|$$c$$");
    row("## a **b**", TokenKind::Heading, "## a **b**");
    row("#标题", TokenKind::Heading, "");
    row("<!-- more -->", TokenKind::MoreMark, "<!-- more -->");
    row("<!--More-->", TokenKind::MoreMark, "<!--More-->");
    row("<!--  more -->", TokenKind::MoreMark, "");
    row("a &copy; b & c", TokenKind::Entity, "&copy;");
    row("- [ ] a", TokenKind::ListMark, "- [ ] ");
    row("12. a", TokenKind::ListMark, "12. ");
    row("- - -", TokenKind::Rule, "- - -");
    row("> a", TokenKind::Quote, "a");
    row("| a | b |", TokenKind::TableMark, "|||||");
    row("a  ", TokenKind::HardBreak, "  ");
    row("a ", TokenKind::HardBreak, "");
    row("   ", TokenKind::HardBreak, "");
    row("```js", TokenKind::FenceMark, "```js");
    row("    code", TokenKind::CodeLine, "    code");
}

void tst_LineScanner::line_hasTokens()
{
    QFETCH(QString, line);
    QFETCH(TokenKind, kind);
    QFETCH(QString, expected);
    QCOMPARE(stretches(line, scanLine(line, {}).tokens, kind), expected);
}

void tst_LineScanner::lines_handOnTheirState_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("expected");
    const auto lines = [](const char *text) { return QString::fromUtf8(text).split(u'\n'); };
    QTest::newRow("fence") << lines("a\n```js\n## no\n```\n## yes") << ".fcfh";
    QTest::newRow("a longer run does not close") << lines("```\n````\n```\na") << "fcf.";
    QTest::newRow("a longer fence holds shorter ones") << lines("````md\n```\n````\na") << "fcf.";
    QTest::newRow("tildes") << lines("~~~\n```\n~~~\na") << "fcf.";
    QTest::newRow("fence in an item") << lines("- ```\nx\n```\n## h") << "fcfh";
    QTest::newRow("fence in a quote") << lines("> ```\n> x\n> ```\na") << "fcf.";
    QTest::newRow("indented fence") << lines("      ```\nx\n      ```\na") << "fcf.";
    QTest::newRow("comment") << lines("<!-- a\n## b\n--> c\n## d") << "<<<h";
    QTest::newRow("math") << lines("$$\n## b\n$$\n## d") << "mmmh";
    QTest::newRow("indented words go on") << lines("a\n    b\n\n    c") << "...c";
    QTest::newRow("indented in a list") << lines("- a\n\n    b") << "...";
    QTest::newRow("words in HTML are no Markdown") << lines("<div>\n## a\n</div>\n\n## b") << "....h";
    QTest::newRow("unclosed fence to the end") << lines("```\na\nb") << "fcc";
    QTest::newRow("underlined heading") << lines("a\n---\n\n---") << ".h..";
}

void tst_LineScanner::lines_handOnTheirState()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, expected);
    QCOMPARE(shape(lines), expected);
}

void tst_LineScanner::state_survivesPacking()
{
    LineState state;
    state.block = LineState::Block::Html;
    state.fenceLength = 255;
    state.tilde = true;
    state.code = { CodeLanguage::Diff, true, true };
    state.paragraph = state.list = state.table = true;
    QCOMPARE(LineState::unpacked(state.packed()), state);
    QCOMPARE(LineState::unpacked(-1), LineState());
    const YamlLineState yaml{ 12, u'"' };
    QCOMPARE(YamlLineState::unpacked(yaml.packed()), yaml);
    QCOMPARE(YamlLineState::unpacked(-1), YamlLineState());
}

void tst_LineScanner::anyLine_hasTokensWithinIt()
{
    const QString letters = QStringLiteral("ab中，*_~`[]()<>!{}%#$|\\-+.1 \t>:&;\"'=/") + QChar(0xdc80) + QChar(0xd83c);
    QRandomGenerator random(7);
    LineState state;
    YamlLineState yaml;
    int lines = 0;
    for (; lines < 20000; ++lines) {
        QString line;
        for (int i = random.bounded(40); i > 0; --i)
            line += letters[random.bounded(letters.size())];
        const Scan scan = scanLine(line, state);
        state = scan.state;
        const YamlScan yamlScan = scanYamlLine(line, yaml);
        yaml = yamlScan.state;
        for (const Token &token : scan.tokens + yamlScan.tokens) {
            QVERIFY2(token.start >= 0 && token.length > 0 && token.start + token.length <= line.size(),
                     qPrintable(line));
        }
    }
    qInfo("FIGURE: random lines scanned with every token inside its line: %d", lines);
}

void tst_LineScanner::hostileLines_costNoMoreThanTheirLength_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         { "[", "]", "*a_ ", "`a``b", "<a", "{{", "$a ", "![[]()", "**a", "a**", "~a~~", "\\", "&a" })
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void tst_LineScanner::hostileLines_costNoMoreThanTheirLength()
{
    QFETCH(QString, piece);
    // Counted, not timed: a scan's tokens may not grow faster than the line.
    const QString line = piece.repeated(19000 / piece.size());
    const Scan scan = scanLine(line, {});
    QVERIFY(scan.tokens.size() <= 4 * line.size());
}

void tst_LineScanner::words_areCountedAsChineseWritersCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cjk");
    QTest::addColumn<int>("latin");
    QTest::newRow("empty") << "" << 0 << 0;
    QTest::newRow("Chinese, no punctuation") << "依赖，不是软弱。" << 6 << 0;
    QTest::newRow("mixed") << "用Hexo写3篇" << 3 << 2;
    QTest::newRow("it's one word") << "it's don’t" << 0 << 2;
    QTest::newRow("a number is one word") << "3.14, 1,000. v2.0 and 12，34 用1.5倍" << 2 << 7;
    QTest::newRow("marks and targets") << "## **粗** [链接](https://a.b/c) ![图](x.png)" << 4 << 0;
    QTest::newRow("tags and comments") << "{% note info %}\n中\n{% endnote %} <!-- no --> <b>x</b>" << 1 << 1;
    QTest::newRow("bare address") << "见 https://a.b/c d" << 1 << 1;
    QTest::newRow("kana and hangul") << "ひらカタ 한글" << 6 << 0;
    QTest::newRow("rare Han") << QString::fromUtf8("\xf0\xa0\xae\xb7\xe9\x87\x8e") << 2 << 0;
    QTest::newRow("accents") << QString::fromUtf8("cafe\xcc\x81 na\xc3\xafve") << 0 << 2;
    QTest::newRow("inline code counts") << "a `ls -la` b" << 0 << 4;
}

void tst_LineScanner::words_areCountedAsChineseWritersCount()
{
    QFETCH(QString, text);
    QFETCH(int, cjk);
    QFETCH(int, latin);
    const WordCount count = countWords(text);
    QCOMPARE(count.cjkCharacters, cjk);
    QCOMPARE(count.latinWords, latin);
}

void tst_LineScanner::code_countsOnlyOnRequest()
{
    const QString text = QStringLiteral("中\n```js\nlet a = 1\n```\n");
    QCOMPARE(countWords(text).words(), 1);
    QCOMPARE(countWords(text, true).words(), 4);
    QCOMPARE(countWords(QStringLiteral("中")).readingMinutes(), 1);
    QCOMPARE(countWords(QString(900, u'中')).readingMinutes(), 3);
}

void tst_LineScanner::yamlLine_hasTokens_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("key") << "title: a: b # c" << TokenKind::Key << "title:";
    QTest::newRow("comment") << "title: a # c" << TokenKind::CodeComment << "# c";
    QTest::newRow("no comment") << "title: a#c" << TokenKind::CodeComment << "";
    QTest::newRow("string") << "t: 'a # b'" << TokenKind::CodeString << "'a # b'";
    QTest::newRow("boolean") << "toc: true" << TokenKind::CodeNumber << "true";
    QTest::newRow("item") << "  - a" << TokenKind::ListMark << "-";
    QTest::newRow("flow") << "tags: [a, 'b']" << TokenKind::Mark << "[|,|]";
    QTest::newRow("separator") << "---" << TokenKind::Separator << "---";
    QTest::newRow("Chinese key") << "标题: 好" << TokenKind::Key << "标题:";
    QTest::newRow("no key without a blank") << "title:a" << TokenKind::Key << "";
}

void tst_LineScanner::yamlLine_hasTokens()
{
    QFETCH(QString, line);
    QFETCH(TokenKind, kind);
    QFETCH(QString, expected);
    QCOMPARE(stretches(line, scanYamlLine(line, {}).tokens, kind), expected);
}

QTEST_GUILESS_MAIN(tst_LineScanner)
#include "tst_linescanner.moc"
