// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "tests/render/markdownjudge.h"

#include <functional>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Hexquill;
using Judge::MarkdownCase;

namespace {

MarkdownOptions inDialect(bool marked4)
{
    MarkdownOptions options;
    options.dialect = marked4 ? MarkdownDialect::Marked4 : MarkdownDialect::Marked15;
    return options;
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Makes Markdown by chance, with what posts have and what grammars disagree about.
class Author
{
public:
    explicit Author(quint32 seed)
        : m_random(seed)
    {
    }

    QString document()
    {
        QString text = blocks(1 + below(4), 0);
        if (below(3) == 0)
            text += QStringLiteral("\n\n[ref]: /r \"R\"\n[foo]: <f g>\n");
        return text;
    }
    MarkdownOptions options(bool marked4)
    {
        MarkdownOptions o = inDialect(marked4);
        for (bool *option : { &o.gfm, &o.breaks, &o.smartypants, &o.headerIds, &o.autolink, &o.mangle, &o.prependRoot,
                              &o.descriptionLists, &o.sanitizeUrl, &o.lazyload, &o.figcaption, &o.anchorAlias,
                              &o.externalLink.enable, &o.externalLink.nofollow }) {
            if (below(12) == 0)
                *option = !*option;
        }
        o.modifyAnchors = below(10) == 0 ? 1 + below(2) : 0;
        return o;
    }

private:
    int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    QString one(const QStringList &of) { return of.at(below(int(of.size()))); }

    QString text(int depth)
    {
        static const QStringList words = QStringLiteral("foo bar a b 中文 注意 é Q 1 can't \"hi\" ... -- --- 😀 ， 。 "
                                                        "： “引” 《书》 ￥ → ~ &amp; &nope; & < > \" ' / = ( ) [ "
                                                        "] ! | : - + # _ * ` \\ http://a.com https://b.org/x?y=1&z=%2F "
                                                        "www.foo.com/a(b) me@ex.com http://a.com，中")
                                             .split(u' ');
        static const QStringList forms = QStringLiteral("*%* **%** ***%*** _%_ __%__ ~~%~~ ~%~ `%` ``%`` "
                                                        "[%](http://u.com) [%](/p\t\"t\") [%](<a\tb>) ![%](i.png) "
                                                        "[%][ref] [%][] [%] <b>%</b> <code>% <!--%--> <http://%> \\% "
                                                        "\"%\" '%' **%：** *% **% [%]( <% ~~% <br>% %\\")
                                             .split(u' ');
        QString result;
        for (int i = below(4); i >= 0; --i) {
            result += depth < 3 && below(5) < 2 ? one(forms).replace(u'\t', u' ').replace(u'%', text(depth + 1))
                                                : one(words);
            result += below(4) == 0 ? QString() : QStringLiteral(" ");
        }
        return result;
    }
    QString paragraph()
    {
        QString result = text(0);
        for (int i = below(3); i > 0; --i)
            result += one({ QStringLiteral("\n"), QStringLiteral("  \n"), QStringLiteral("\\\n") }) + text(0);
        return result;
    }
    static QString indented(const QString &text, const QString &first, const QString &rest)
    {
        return first + QString(text).replace(u'\n', u'\n' + rest);
    }
    QString list(int depth)
    {
        const QString bullet
            = one({ QStringLiteral("-"), QStringLiteral("*"), QStringLiteral("1."), QStringLiteral("10)") });
        QString result;
        for (int i = below(3); i >= 0; --i) {
            const QString mark
                = bullet + QString(1 + below(5), u' ') + (below(8) == 0 ? QStringLiteral("[x] ") : QString());
            const QString pad = below(4) == 0 ? QStringLiteral("\t") : QString(below(6), u' ');
            result += indented(blocks(1 + below(2), depth + 1), QString(below(3), u' ') + mark, pad);
            result += i > 0 ? one({ QStringLiteral("\n"), QStringLiteral("\n\n") }) : QString();
        }
        return result;
    }
    QString table()
    {
        const auto row = [&] { return u'|' + text(2) + u'|' + text(2) + one({ QString(), QStringLiteral("|") }); };
        QString result = row() + QStringLiteral("\n|:-:|--|");
        for (int i = below(3); i > 0; --i)
            result += u'\n' + row();
        return result;
    }
    QString block(int depth)
    {
        switch (depth > 2 ? 0 : below(12)) {
        case 1:
            return QString(1 + below(7), u'#') + one({ QStringLiteral(" "), QString() }) + text(0);
        case 2:
            return paragraph() + QStringLiteral("\n")
                + one({ QStringLiteral("==="), QStringLiteral("---"), QStringLiteral("-") });
        case 3:
            return one({ QStringLiteral("***"), QStringLiteral("- - -"), QStringLiteral("--") });
        case 4:
            return QStringLiteral("```js\n") + paragraph() + one({ QStringLiteral("\n```"), QString() });
        case 5:
            return indented(paragraph(), QStringLiteral("    "), one({ QStringLiteral("    "), QStringLiteral("\t") }));
        case 6:
            return indented(blocks(1 + below(2), depth + 1), QStringLiteral("> "),
                            one({ QStringLiteral("> "), QStringLiteral(">"), QString() }));
        case 7:
        case 8:
            return list(depth);
        case 9:
            return table();
        case 10:
            return one({ QStringLiteral("<div>\n%\n</div>"), QStringLiteral("<pre>%"), QStringLiteral("<!-- % -->"),
                         QStringLiteral("[a]: /u \"%\""), QStringLiteral("Term\n: %") })
                .replace(u'%', text(1));
        default:
            return paragraph();
        }
    }
    QString blocks(int count, int depth)
    {
        QString result = block(depth);
        while (--count > 0)
            result += one({ QStringLiteral("\n"), QStringLiteral("\n\n"), QStringLiteral("\n\n\n") }) + block(depth);
        return result;
    }

    QRandomGenerator m_random;
};

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private slots:
    void specificationExamples_equalMarked_data();
    void specificationExamples_equalMarked();
    void samplesOfEachOption_equalMarked();
    void textsMadeByChance_equalMarked_data();
    void textsMadeByChance_equalMarked();
    void postsOfTheCorpus_equalMarked();
    void blocks_knowTheirLines();
    void hostileTexts_endInBoundedOutput_data();
    void hostileTexts_endInBoundedOutput();
};

void TestMarkdown::specificationExamples_equalMarked_data()
{
    QTest::addColumn<bool>("marked4");
    QTest::newRow("marked 15") << false;
    QTest::newRow("marked 4") << true;
}

void TestMarkdown::specificationExamples_equalMarked()
{
    QFETCH(bool, marked4);
    const QString specification = readFile(Judge::packages() + QStringLiteral("/commonmark-spec/spec.txt"));
    static const QRegularExpression example(QStringLiteral("^`{32} example\\n(.*?)^\\.\\n"),
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    QList<MarkdownCase> cases;
    for (auto match = example.globalMatch(specification); match.hasNext();)
        cases << MarkdownCase{ match.next().captured(1).replace(u'→', u'\t'), inDialect(marked4) };
    QCOMPARE(cases.size(), 652);
    Judge::compareWithMarked(cases, marked4 ? "CommonMark examples, marked 4" : "CommonMark examples, marked 15");
}

void TestMarkdown::samplesOfEachOption_equalMarked()
{
    const QString text = QStringLiteral("## It's \"a\" -- b...\n## [foo](#bar)\n## constructor\n## constructor\n\nline "
                                        "'one'\ntwo https://a.com/路径?x=%2F&y "
                                        "me@b.co\n\n![alt *x*](img.png \"T\") ![](./a/b.png) [m](mailto:a@b.c) "
                                        "[j](javascript:x) [e](https://e.com/%E4%B8%AD)\n\n"
                                        "Term\n: Definition\n\n| a | b |\n|:-|-:|\n| `x|y` | ~~d~~ |\n\n- [x] done\n- "
                                        "[ ] open\n\n**注意：**内容 **🎉重要**文字\n");
    QList<MarkdownCase> cases;
    const auto add = [&](const std::function<void(MarkdownCase &)> &change) {
        for (const bool marked4 : { false, true }) {
            MarkdownCase one{ text, inDialect(marked4) };
            change(one);
            cases << one;
        }
    };
    for (bool MarkdownOptions::*option :
         { &MarkdownOptions::gfm, &MarkdownOptions::breaks, &MarkdownOptions::smartypants, &MarkdownOptions::headerIds,
           &MarkdownOptions::anchorAlias, &MarkdownOptions::autolink, &MarkdownOptions::mangle,
           &MarkdownOptions::sanitizeUrl, &MarkdownOptions::lazyload, &MarkdownOptions::figcaption,
           &MarkdownOptions::prependRoot, &MarkdownOptions::descriptionLists })
        add([&](MarkdownCase &one) { one.options.*option = !(one.options.*option); });
    add([](MarkdownCase &one) { one.options.quotes = QStringLiteral("«»‹›"); });
    add([](MarkdownCase &one) { one.options.modifyAnchors = 1; });
    add([](MarkdownCase &one) { one.options.externalLink = { true, QStringLiteral("site"), {}, true }; });
    add([](MarkdownCase &one) {
        one.options.externalLink = { true, QStringLiteral("site"), { QStringLiteral("e.com") }, false };
    });
    add([](MarkdownCase &one) { one.context.root = QStringLiteral("/blog/"); });
    add([](MarkdownCase &one) { one.context.relativeLink = true; });
    add([](MarkdownCase &one) {
        one.options.postAsset = one.context.postAssetFolder = true;
        one.context.postPath = QStringLiteral("2025/01/02/slug/");
        one.context.assets = QStringList{ QStringLiteral("img.png"), QStringLiteral("a/b.png") };
    });
    add([](MarkdownCase &one) { one.text = QStringLiteral("![x](http://)"); });
    Judge::compareWithMarked(cases, "samples of each option");
}

void TestMarkdown::textsMadeByChance_equalMarked_data()
{
    specificationExamples_equalMarked_data();
}

void TestMarkdown::textsMadeByChance_equalMarked()
{
    QFETCH(bool, marked4);
    QList<MarkdownCase> cases;
    for (quint32 seed = 1; seed <= 1500; ++seed) {
        Author author(seed);
        const QString text = author.document();
        cases << MarkdownCase{ text, author.options(marked4) };
    }
    Judge::compareWithMarked(cases, marked4 ? "texts made by chance, marked 4" : "texts made by chance, marked 15");
}

void TestMarkdown::postsOfTheCorpus_equalMarked()
{
    const QString corpus = qEnvironmentVariable("HEXQUILL_CORPUS");
    if (corpus.isEmpty())
        QSKIP("HEXQUILL_CORPUS names no folder of posts");
    QList<MarkdownCase> cases;
    QDirIterator files(corpus, { QStringLiteral("*.md") }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString text = readFile(files.next());
        for (const bool marked4 : { false, true })
            cases << MarkdownCase{ text, inDialect(marked4) };
    }
    Judge::compareWithMarked(cases, "posts of the corpus");
}

void TestMarkdown::blocks_knowTheirLines()
{
    const MarkdownResult result = renderMarkdown(QStringLiteral("a\nb\n\n\n- c\n  d\n\n## e\n<!--x-->\n\nf"), {}, {});
    QCOMPARE(result.blocks.size(), 5);
    const QList<std::pair<int, int>> lines{ { 0, 1 }, { 4, 5 }, { 7, 7 }, { 8, 8 }, { 10, 10 } };
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(std::make_pair(result.blocks[i].firstLine, result.blocks[i].lastLine), lines[i]);
}

void TestMarkdown::hostileTexts_endInBoundedOutput_data()
{
    QTest::addColumn<QString>("text");
    const auto times = [](const char *text, int count) { return QString::fromLatin1(text).repeated(count); };
    QTest::newRow("wide table") << u'|' + times("x|", 16000) + QStringLiteral("\n|") + times("-|", 16000) + u'\n'
            + times("x\n", 16000);
    QTest::newRow("nested bullets") << times("* ", 25000) + QStringLiteral("x\n") + times("\n", 50000) + u'y';
    QTest::newRow("blank item") << times("- ", 33333) + u'x' + times("\n", 33333);
    QTest::newRow("uneven tables") << QStringLiteral("x\n") + times("|-|-|\n|-|\n", 10000);
    QTest::newRow("addresses") << times("www.a_", 16000);
    QTest::newRow("unclosed emphasis") << times("*a_ [b](c) ", 9000);
    QTest::newRow("images of nothing") << times("![[]()", 16000);
    QTest::newRow("footnote marks") << times("[^1]:", 16000) + times("\n", 20000);
    QTest::newRow("comments in tags") << QStringLiteral("</") + times("<!--", 25000);
    QTest::newRow("instructions") << times("a <?", 25000);
    QTest::newRow("underscores") << times("_", 50000) + u'.' + times("_", 50000);
    QTest::newRow("mail links") << times("mailto:s@p.com/", 6600);
    QTest::newRow("open images") << times("![l", 33000);
    QTest::newRow("nested quotes") << times("> ", 50000) + u'x';
    QTest::newRow("quotes and lazy lines") << times("> > > - a\nb\n", 8000);
    QTest::newRow("open links with titles") << times("[a](b \"", 14000);
    QTest::newRow("parentheses") << QStringLiteral("[a](") + times("(", 100000);
    QTest::newRow("at signs") << times("*", 50000) + times("@", 50000);
    QTest::newRow("backticks") << times("`a``b```c", 11000);
}

void TestMarkdown::hostileTexts_endInBoundedOutput()
{
    QFETCH(QString, text);
    for (const bool marked4 : { false, true }) {
        const MarkdownResult result = renderMarkdown(text, inDialect(marked4), {});
        QVERIFY(!result.fatal);
        QVERIFY(result.html().size() < 100 * text.size());
    }
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
