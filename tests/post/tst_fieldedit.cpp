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
    QCOMPARE(answer.value(0).section(u'\t', -2),
             QStringLiteral("\"one\\rtwo\\r\"\t{\"title\":\"\\u6e2f\\u53e3\"}"));
}

QTEST_GUILESS_MAIN(TestFieldEdit)
#include "tst_fieldedit.moc"
