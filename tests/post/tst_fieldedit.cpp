// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "editor/post/fieldedit.h"
#include "editor/post/frontmatter.h"
#include "editor/post/post.h"
#include "tests/post/judge.h"

using namespace Hexquill;

/// Single edits of single fields, where a whole file matters.
class TestFieldEdit : public QObject
{
    Q_OBJECT
private slots:
    void aFileOfLoneCrs_getsFrontMatterThatHexoReads();
    void comments_stayWhereTheNewValueAllows_data();
    void comments_stayWhereTheNewValueAllows();
    void bodyThatStartsWithAMark_keepsItsFrontMatter();
};

void TestFieldEdit::aFileOfLoneCrs_getsFrontMatterThatHexoReads()
{
    Post post = Post::fromBytes("one\rtwo\r");
    const auto edit = setField(post, QStringLiteral("title"), YamlValue::string(QStringLiteral("港口")));
    QVERIFY(edit);
    post.head = edit->appliedTo(post.head);
    const QByteArray bytes = post.toBytes();
    QVERIFY(bytes.endsWith("---\none\rtwo\r"));
    QCOMPARE(FrontMatter::read(Post::fromBytes(bytes).head).value(QStringLiteral("title")).toString(),
             QStringLiteral("港口"));
    const QStringList answer = Judge::ask(QStringLiteral("post"), { QString::fromUtf8(bytes) });
    QCOMPARE(answer.value(0).section(u'\t', -2), QStringLiteral("\"one\\rtwo\\r\"\t{\"title\":\"\\u6e2f\\u53e3\"}"));
}

void TestFieldEdit::comments_stayWhereTheNewValueAllows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<YamlValue>("value");
    QTest::addColumn<QString>("after");
    const auto list = [](const QStringList &items) { return YamlValue::list(items); };
    const auto text = [](const char *value) { return YamlValue::string(QString::fromUtf8(value)); };
    const QString lines = QStringLiteral("[ # all\n  a, # first\n  'b', # second\n  c # third\n]");
    const auto row = [](const char *name, const QString &before, const YamlValue &value, const QString &after) {
        QTest::newRow(name) << before << value << after;
    };
    row("an item changed", lines, list({ QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("c") }),
        QStringLiteral("[ # all\n  a, # first\n  x, # second\n  c # third\n]"));
    row("an item more", lines,
        list({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d") }),
        QStringLiteral("[ # all\n  a, # first\n  'b', # second\n  c, # third\nd]"));
    row("an item less", lines, list({ QStringLiteral("a"), QStringLiteral("c") }),
        QStringLiteral("[ # all\n  a, # first\n  c # third\n]"));
    row("the last item gone", lines, list({ QStringLiteral("a") }), QStringLiteral("[ # all\n  a # first\n  ]"));
    row("another order", lines, list({ QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b") }),
        QStringLiteral("[ # all\n  c, # third\na, # first\n  'b' # second\n  ]"));
    row("lines without comments", QStringLiteral("[a,\n  b]"), list({ QStringLiteral("a"), QStringLiteral("c") }),
        QStringLiteral("[a,\n  c]"));
    row("a text below its header", QStringLiteral("| # note\n  one\n  two"), text("three\nfour\n"),
        QStringLiteral("| # note\n  three\n  four"));
    row("a text that fits its line", QStringLiteral(">- # note\n  one\n  two"), text("three"),
        QStringLiteral("three # note"));
    row("behind a value", QStringLiteral("one # note"), text("two"), QStringLiteral("two # note"));
}

void TestFieldEdit::comments_stayWhereTheNewValueAllows()
{
    QFETCH(QString, before);
    QFETCH(YamlValue, value);
    QFETCH(QString, after);
    const QString frame = QStringLiteral("---\nx: %1\ny: 1\n---\n");
    const QString head = frame.arg(before);
    const auto edit = setField(head, QStringLiteral("x"), value, u"body");
    QVERIFY(edit);
    QCOMPARE(edit->appliedTo(head), frame.arg(after));
    const QStringList answer = Judge::ask(QStringLiteral("post"), { frame.arg(after) });
    QCOMPARE(answer.value(0).section(u'\t', -1), QStringLiteral("{\"x\":%1,\"y\":#1}").arg(Judge::canonical(value)));
}

void TestFieldEdit::bodyThatStartsWithAMark_keepsItsFrontMatter()
{
    // Without it the mark would be the file's byte order mark, which Hexo drops.
    const Post post = Post::fromBytes("---\na: 1\n---\n\xEF\xBB\xBFtext");
    const auto edit = removeField(post, QStringLiteral("a"));
    QVERIFY(edit);
    const Post written{ edit->appliedTo(post.head), post.body, post.facts };
    QVERIFY(!written.head.isEmpty());
    QCOMPARE(Post::fromBytes(written.toBytes()).body, post.body);
}

QTEST_GUILESS_MAIN(TestFieldEdit)
#include "tst_fieldedit.moc"
