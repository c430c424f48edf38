// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownmemory.h"
#include "preview/render/renderer.h"
#include "preview/render/rendermessage.h"
#include "tests/render/markdownauthor.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Hexquill;

namespace {

/// Changes a text as hands, pastes and cuts do, with what most easily changes how other blocks are read.
class Editor
{
public:
    explicit Editor(quint32 seed)
        : m_random(seed)
    {
    }

    QString edited(QString text)
    {
        static const QStringList pieces{
            QStringLiteral("x"),          QStringLiteral("字"),       QStringLiteral(" "),
            QStringLiteral("\n"),         QStringLiteral("\n\n"),     QStringLiteral("\n \n"),
            QStringLiteral("\n\t\n"),     QStringLiteral("["),        QStringLiteral("\n["),
            QStringLiteral("]: x\n"),     QStringLiteral("[a]: b\n"), QStringLiteral("```\n"),
            QStringLiteral("\n~~~\n"),    QStringLiteral("<!--"),     QStringLiteral("-->"),
            QStringLiteral("\n<pre>"),    QStringLiteral("</pre>\n"), QStringLiteral("\n<div>"),
            QStringLiteral("</div\n\n>"), QStringLiteral("\n- "),     QStringLiteral("\n1. "),
            QStringLiteral("\n    "),     QStringLiteral("\n> "),     QStringLiteral("\n# A\n"),
            QStringLiteral("\n---\n"),    QStringLiteral("\n===\n"),  QStringLiteral("\na|b\n-|-\n"),
            QStringLiteral("<a>"),        QStringLiteral("</a>"),     QStringLiteral("<code>"),
            QStringLiteral("\r\n"),       QStringLiteral("`"),        QStringLiteral("**"),
            QStringLiteral("\t"),         QStringLiteral("\\"),       QStringLiteral("\n: d\n"),
        };
        const qsizetype at = below(text.size() + 1);
        const qsizetype length = below(4) == 0 ? below(qMin<qsizetype>(text.size() - at, 60) + 1) : below(2);
        text.remove(at, qMin(length, text.size() - at));
        if (below(4) > 0)
            text.insert(at, pieces.at(below(pieces.size())));
        return text;
    }
    qsizetype below(qsizetype limit) { return qsizetype(m_random.bounded(quint32(limit))); }

private:
    QRandomGenerator m_random;
};

QString longText(Judge::MarkdownAuthor &author, int documents)
{
    QStringList parts;
    for (int i = 0; i < documents; ++i)
        parts += author.document().remove(QStringLiteral("[ref]: /r \"R\"\n[foo]: <f g>\n"));
    return parts.join(QStringLiteral("\n\n"));
}

/// The first difference of what a memory gives and a whole reading, in words; empty if there is none.
QString difference(const MarkdownResult &ours, const MarkdownResult &whole)
{
    if (ours.fatal != whole.fatal || (whole.fatal && ours.fatalLine != whole.fatalLine))
        return QStringLiteral("failure: ") + ours.fatal.value_or(QString());
    if (ours.blocks.size() != whole.blocks.size())
        return QStringLiteral("%1 blocks for %2").arg(ours.blocks.size()).arg(whole.blocks.size());
    for (qsizetype i = 0; i < whole.blocks.size(); ++i) {
        const MarkdownBlock &a = ours.blocks.at(i);
        const MarkdownBlock &b = whole.blocks.at(i);
        if (a.html != b.html || a.firstLine != b.firstLine || a.lastLine != b.lastLine)
            return QStringLiteral("block %1, lines %2-%3 for %4-%5:\n%6for\n%7")
                .arg(i)
                .arg(a.firstLine)
                .arg(a.lastLine)
                .arg(b.firstLine)
                .arg(b.lastLine)
                .arg(a.html, b.html);
    }
    return {};
}

} // namespace

/// A memory gives what a whole reading gives, after any change.
class tst_MarkdownMemory : public QObject
{
    Q_OBJECT

private slots:
    void changes_giveWhatAWholeReadingGives_data();
    void changes_giveWhatAWholeReadingGives();
    void changesOfPosts_giveWhatAWholeReadingGives();
    void wholeRenders_areTheSameWithAMemory();
    void otherOptions_areAnotherReading();
    void headings_areCountedOverTheWholeText();
};

void tst_MarkdownMemory::changes_giveWhatAWholeReadingGives_data()
{
    QTest::addColumn<bool>("marked4");
    QTest::newRow("marked 15") << false;
    QTest::newRow("marked 4") << true;
}

void tst_MarkdownMemory::changes_giveWhatAWholeReadingGives()
{
    QFETCH(bool, marked4);
    const int texts = qEnvironmentVariableIsSet("HEXQUILL_LONG") ? 4'000 : 150;
    constexpr int changes = 40;
    for (int seed = 0; seed < texts; ++seed) {
        Judge::MarkdownAuthor author{ quint32(seed) };
        Editor editor{ quint32(seed) };
        QString text = longText(author, 12);
        const MarkdownOptions options = author.options(marked4);
        MarkdownMemory memory;
        for (int i = 0; i < changes; ++i) {
            const QString before = text;
            const QString wrong = difference(memory.render(text, options, {}), renderMarkdown(text, options, {}));
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1, change %2: %3").arg(seed).arg(i).arg(wrong)));
            do
                text = editor.edited(i % 8 == 7 ? longText(author, 12) : before);
            while (text == before);
        }
    }
    qInfo("FIGURE: %d changes of %d texts: blocks, lines and failures as of a whole reading", texts * changes, texts);
}

void tst_MarkdownMemory::changesOfPosts_giveWhatAWholeReadingGives()
{
    const QString corpus = qEnvironmentVariable("HEXQUILL_CORPUS");
    if (corpus.isEmpty())
        QSKIP("HEXQUILL_CORPUS names no folder of posts");
    int changes = 0;
    QDirIterator files(corpus, { QStringLiteral("*.md") }, QDir::Files, QDirIterator::Subdirectories);
    for (quint32 seed = 0; files.hasNext(); ++seed) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.read(40'000));
        Editor editor{ seed };
        MarkdownOptions options = Judge::inDialect(seed % 2 == 0);
        MarkdownMemory memory;
        for (int i = 0; i < 12; ++i, ++changes) {
            const QString wrong = difference(memory.render(text, options, {}), renderMarkdown(text, options, {}));
            QVERIFY2(wrong.isEmpty(), qPrintable(file.fileName() + u' ' + wrong));
            text = editor.edited(text);
        }
    }
    qInfo("FIGURE: %d changes of real posts: as of a whole reading", changes);
}

/// Code, tags and comments come and go around the Markdown.
void tst_MarkdownMemory::wholeRenders_areTheSameWithAMemory()
{
    static const QStringList parts{ QStringLiteral("```js\nlet a = 1;\n```"),
                                    QStringLiteral("{% note %}\n**a**\n{% endnote %}"),
                                    QStringLiteral("<!-- more -->"),
                                    QStringLiteral("# Same"),
                                    QStringLiteral("{{ title }}"),
                                    QStringLiteral("{% raw %}<b>{% endraw %}"),
                                    QStringLiteral("<div>\n\n**b**\n\n</div>") };
    constexpr int texts = 60;
    constexpr int changes = 25;
    for (int seed = 0; seed < texts; ++seed) {
        Judge::MarkdownAuthor author{ quint32(seed) };
        Editor editor{ quint32(seed) };
        RenderSite site;
        site.options.hexoMajor = seed % 2 == 0 ? 8 : 7;
        site.options.markdown = author.options(seed % 4 > 1);
        RenderRequest request{ .title = QStringLiteral("T") };
        for (int i = 0; i < 8; ++i)
            request.body += longText(author, 2) + QStringLiteral("\n\n") + parts.at(editor.below(parts.size()))
                + QStringLiteral("\n\n");
        RenderMemory memory;
        for (int i = 0; i < changes; ++i) {
            QCOMPARE(RenderMessage::frame(render(request, site, memory)), RenderMessage::frame(render(request, site)));
            request.body = editor.edited(request.body);
        }
    }
    qInfo("FIGURE: %d renders of changed posts with code and tags: the same with a memory as without", texts * changes);
}

void tst_MarkdownMemory::otherOptions_areAnotherReading()
{
    MarkdownMemory memory;
    const QString text = QStringLiteral("a\nb\n\nc\n\n\"d\"\n\ne ![](f.png)\n");
    MarkdownOptions options;
    MarkdownContext context;
    memory.render(text, options, context);
    options.breaks = false;
    QCOMPARE(difference(memory.render(text, options, context), renderMarkdown(text, options, context)), QString());
    context.root = QStringLiteral("/blog/");
    QCOMPARE(difference(memory.render(text, options, context), renderMarkdown(text, options, context)), QString());
}

void tst_MarkdownMemory::headings_areCountedOverTheWholeText()
{
    MarkdownMemory memory;
    const QString text = QStringLiteral("a\n\nb\n\n# One\n\nc\n\n%1\n\nd\n\n# One\n\n# constructor\n\ne\n\n# One\n");
    for (const char *heading : { "# One", "# Two", "# One-1", "# constructor", "One", "# One" }) {
        const QString now = text.arg(QString::fromLatin1(heading));
        QCOMPARE(difference(memory.render(now, {}, {}), renderMarkdown(now, {}, {})), QString());
    }
}

QTEST_GUILESS_MAIN(tst_MarkdownMemory)
#include "tst_markdownmemory.moc"
