// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "tests/render/extensionexamples.h"
#include "tests/render/hostiletexts.h"
#include "tests/render/markdownauthor.h"
#include "tests/render/markdownjudge.h"

#include <functional>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Hexquill;
using Judge::inDialect;
using Judge::MarkdownAuthor;
using Judge::MarkdownCase;

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private slots:
    void specificationExamples_equalMarked_data();
    void specificationExamples_equalMarked();
    void extensionExamples_equalMarked();
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

void TestMarkdown::extensionExamples_equalMarked()
{
    QList<MarkdownCase> cases;
    const QStringList examples = extensionExamples();
    for (const QString &example : examples) {
        for (const bool marked4 : { false, true })
            cases << MarkdownCase{ example, inDialect(marked4) };
    }
    Judge::compareWithMarked(cases, "examples of GitHub's extensions, marked 15 and 4");
}

void TestMarkdown::samplesOfEachOption_equalMarked()
{
    const QString text = QStringLiteral(
        "## It's \"a\" -- b...\n## [foo](#bar)\n## constructor\n## constructor\n\nline "
        "'one'\ntwo https://a.com/路径?x=%2F&y "
        "me@b.co\n\n![alt *x*](img.png \"T\") ![](./a/b.png) [m](mailto:a@b.c) "
        "[j](javascript:x) [e](https://e.com/%E4%B8%AD) "
        "[f](https://f.com/?q=%E4%B88%AD%ED%A0%80%F0%9F&r=%C0%AF%E6) ![](/i\uFEFF.png) [g](https://g\u2028g.com) "
        "[h](https://h\uE000.com/%EF%BB%BF) [i](https://i\u00ADi.com) [j](http://j\u200Ej.com)\n\n"
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
           &MarkdownOptions::prependRoot, &MarkdownOptions::descriptionLists, &MarkdownOptions::pedantic })
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
    QTest::addColumn<bool>("marked4");
    QTest::addColumn<bool>("pedantic");
    QTest::newRow("marked 15") << false << false;
    QTest::newRow("marked 4") << true << false;
    QTest::newRow("marked 15, pedantic") << false << true;
    QTest::newRow("marked 4, pedantic") << true << true;
}

void TestMarkdown::textsMadeByChance_equalMarked()
{
    QFETCH(bool, marked4);
    QFETCH(bool, pedantic);
    const quint32 first = qEnvironmentVariableIntValue("HEXQUILL_SEED") + 1;
    QList<MarkdownCase> cases;
    for (quint32 seed = first; seed < first + 1500; ++seed) {
        MarkdownAuthor author(seed);
        const QString text = author.document();
        cases << MarkdownCase{ text, author.options(marked4) };
        cases.last().options.pedantic = pedantic;
    }
    Judge::compareWithMarked(cases, "texts made by chance");
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
    const auto texts = hostileTexts();
    for (const auto &[name, text] : texts)
        QTest::newRow(name) << text;
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
