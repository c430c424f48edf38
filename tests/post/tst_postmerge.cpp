// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/postmerge.h"

#include <QTest>

using namespace Hexquill;

/// Two programs' changes of one post.
class PostMergeTest : public QObject
{
    Q_OBJECT

    static MergedPost merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
    {
        return mergePosts(Post::fromBytes(base), Post::fromBytes(mine), Post::fromBytes(theirs), QStringLiteral("mine"),
                          QStringLiteral("theirs"));
    }

private slots:
    void merges_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("both");
        QTest::addColumn<int>("conflicts");
        const auto row = [](const char *name, const QByteArray &base, const QByteArray &mine, const QByteArray &theirs,
                            const QByteArray &both,
                            int conflicts = 0) { QTest::newRow(name) << base << mine << theirs << both << conflicts; };
        row("field added beside a changed one", "---\ntitle: a\ndate: 1\n---\nx\n", "---\ntitle: a\ndate: 2\n---\nx\n",
            "---\ntitle: a\ndate: 1\nabbrlink: 7f\n---\nx\n", "---\ntitle: a\ndate: 2\nabbrlink: 7f\n---\nx\n");
        row("head and body", "---\ntitle: a\n---\nx\n", "---\ntitle: a\n---\ny\n", "---\ntitle: b\n---\nx\n",
            "---\ntitle: b\n---\ny\n");
        row("front matter added", "x\n", "x y\n", "---\ntitle: b\n---\nx\n", "---\ntitle: b\n---\nx y\n");
        row("sentences of one paragraph", "一句。两句。三句。\n", "一。两句。三句。\n", "一句。两句。三。\n",
            "一。两句。三。\n");
        row("English sentences", "One is. Two is. Three is.\n", "One was. Two is. Three is.\n",
            "One is. Two is. Three was.\n", "One was. Two is. Three was.\n");
        row("one sentence", "a\n一句。\nb\n", "a\n甲句。\nb\n", "a\n乙句。\nb\n",
            "a\n<<<<<<< mine\n甲句。\n=======\n乙句。\n>>>>>>> theirs\nb\n", 1);
        row("one field", "---\ntitle: a\n---\nx\n", "---\ntitle: b\n---\nx\n", "---\ntitle: c\n---\nx\n",
            "---\n<<<<<<< mine\ntitle: b\n=======\ntitle: c\n>>>>>>> theirs\n---\nx\n", 1);
        row("last line without an end", "a\nb", "a\nc", "a\nd", "a\n<<<<<<< mine\nc\n=======\nd\n>>>>>>> theirs\n", 1);
        row("no end kept", "a\nb\nc\nd", "x\nb\nc\nd", "a\nb\nc\nd", "x\nb\nc\nd");
        row("head without an end", "---\ntitle: a\n---", "---\ntitle: b\n---", "---\ntitle: a\n---",
            "---\ntitle: b\n---");
        row("their line ends", "a\nb\nc\nd\n", "a\nb\nc\nD\n", "A\r\nb\r\nc\r\nd\r\n", "A\r\nb\r\nc\r\nD\r\n");
        row("null bytes", QByteArray("a\0b\nc\nd\n", 8), QByteArray("a\0x\nc\nd\n", 8), QByteArray("a\0b\nc\ny\n", 8),
            QByteArray("a\0x\nc\ny\n", 8));
        row("marks in the text", "<<<<<<< a\n=======\nb\n", "<<<<<<< a\n=======\nb\nc\n", "x\n<<<<<<< a\n=======\nb\n",
            "x\n<<<<<<< a\n=======\nb\nc\n");
    }
    void merges()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        const MergedPost result = merged(base, mine, theirs);
        QTEST(result.post.toBytes(), "both");
        QTEST(result.conflicts, "conflicts");
    }
};

QTEST_GUILESS_MAIN(PostMergeTest)
#include "tst_postmerge.moc"
