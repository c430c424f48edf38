// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postsearch.h"
#include "editor/postdocument.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

/// Searching and replacing in the files and open texts of a blog, without a window.
class tst_PostSearch : public QObject
{
    Q_OBJECT
private slots:
    void places_areFoundInFrontMatterAndText();
    void anOpenText_countsInsteadOfItsFile();
    void whatCannotBeRead_isSaid();
    void brokenExpressions_areSaid();
    void aStoppedSearch_ends();
    void manyPlaces_areCut();
    void replacing_keepsEveryOtherByte_data();
    void replacing_keepsEveryOtherByte();
    void aFileThatChanged_isLeftAlone();
    void otherEncodings_areLeftAlone();
    void takingBack_givesTheOldBytes();
    void anOpenText_changesInOneStep();

private:
    QString write(const QString &name, const QByteArray &bytes);
    static QByteArray read(const QString &path);
    FoundPosts search(const QStringList &files, const SearchQuery &query, const QHash<QString, Post> &open = {});

    QTemporaryDir m_folder;
};

namespace {

bool always(int)
{
    return true;
}

SearchQuery words(const char *text)
{
    return { QString::fromUtf8(text), false, false, false, {} };
}

SearchQuery expression(const char *text)
{
    return { QString::fromUtf8(text), false, false, true, {} };
}

} // namespace

QString tst_PostSearch::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QByteArray tst_PostSearch::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

FoundPosts tst_PostSearch::search(const QStringList &files, const SearchQuery &query, const QHash<QString, Post> &open)
{
    return searchPosts(files, open, query, always).value_or(FoundPosts());
}

void tst_PostSearch::places_areFoundInFrontMatterAndText()
{
    const QString file = write(QStringLiteral("a.md"), "---\ntitle: 苹果 one\n---\r\n\n  红苹果，青苹果\n");
    const FoundPosts found = search({ file, write(QStringLiteral("b.md"), "none\n") }, words("苹果"));
    QCOMPARE(found.posts.size(), 1);
    QCOMPARE(found.places, 3);
    const FoundPost &post = found.posts.first();
    QCOMPARE(post.title, QStringLiteral("苹果 one"));
    QCOMPARE(post.places[0].line, 1);
    QCOMPARE(post.places[0].before, QStringLiteral("title: "));
    QCOMPARE(post.places[0].after, QStringLiteral(" one"));
    QCOMPARE(post.places[2].line, 4);
    QCOMPARE(post.places[2].before, QStringLiteral("红苹果，青"));
    QCOMPARE(replacedText(post.places[2], { QStringLiteral("梨\n"), false }), QStringLiteral("梨↵"));
}

void tst_PostSearch::anOpenText_countsInsteadOfItsFile()
{
    const QString file = write(QStringLiteral("open.md"), "on the disk\n");
    const Post text = Post::fromBytes("in the window\n");
    QCOMPARE(search({ file }, words("disk"), { { file, text } }).places, 0);
    QCOMPARE(search({ file }, words("window"), { { file, text } }).places, 1);
}

void tst_PostSearch::whatCannotBeRead_isSaid()
{
    const FoundPosts found = search({ m_folder.filePath(QStringLiteral("gone.md")) }, words("a"));
    QCOMPARE(found.failures.size(), 1);
    QVERIFY(found.failures.first().contains(QStringLiteral("gone.md")));
}

void tst_PostSearch::brokenExpressions_areSaid()
{
    const auto broken = searchPosts({}, {}, expression("("), always);
    QVERIFY(!broken);
    QVERIFY(!broken.error().isEmpty());
    const QString file = write(QStringLiteral("slow.md"), QByteArray(200, 'a') + "!\n");
    const auto endless = searchPosts({ file }, {}, expression("(a+a+)+$"), always);
    QVERIFY(!endless);
    QVERIFY(endless.error().contains(QStringLiteral("steps")));
}

void tst_PostSearch::aStoppedSearch_ends()
{
    const QString file = write(QStringLiteral("stop.md"), "word\n");
    QList<int> told;
    const auto found = searchPosts({ file, file, file }, {}, words("word"), [&told](int done) {
        told << done;
        return done < 1;
    });
    QCOMPARE(found->places, 1);
    QCOMPARE(told, QList<int>({ 0, 1 }));
}

void tst_PostSearch::manyPlaces_areCut()
{
    const QString file = write(QStringLiteral("many.md"), QByteArray(int(mostPlaces) + 7, 'x'));
    const FoundPosts found = search({ file, file }, words("x"));
    QVERIFY(found.isCut);
    QCOMPARE(found.places, mostPlaces);
    QCOMPARE(found.posts.size(), 1);
}

void tst_PostSearch::replacing_keepsEveryOtherByte_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const SearchQuery &query, const char *replacement,
                        const QByteArray &after) {
        QTest::newRow(name) << before << query << QString::fromUtf8(replacement) << after;
    };
    row("plain", "---\ntitle: a # kept\n---\na b\n", words("a"), "é", "---\ntitle: é # kept\n---\né b\n");
    row("byte order mark and CRLF", "\xef\xbb\xbf---\r\ntitle: x\r\n---\r\nx\r\n", words("x"), "y",
        "\xef\xbb\xbf---\r\ntitle: y\r\n---\r\ny\r\n");
    row("mixed line ends, no last one", "x\r\nx\nx\rx", words("x"), "y", "y\r\ny\ny\ry");
    row("expression over odd bytes", "\u2028x1\r\nx2\n\u00a0x3", expression("x(\\d)"), "y$1",
        "\u2028y1\r\ny2\n\u00a0y3");
    row("new lines as the file has them", "a;b\r\nc\r\n", expression(";"), "\\n", "a\r\nb\r\nc\r\n");
    row("nothing instead", "a, b\n", words(", b"), "", "a\n");
    row("front matter comes to be", "x\ntitle: a\n---\nb\n", expression("^x$"), "---", "---\ntitle: a\n---\nb\n");
    row("across the border", "---\na: 1\n---\nb\n", words("---\nb"), "c", "---\na: 1\nc\n");
}

void tst_PostSearch::replacing_keepsEveryOtherByte()
{
    QFETCH(QByteArray, before);
    QFETCH(SearchQuery, query);
    QFETCH(QString, replacement);
    QFETCH(QByteArray, after);
    const QString file = write(QStringLiteral("post.md"), before);
    const FoundPosts found = search({ file }, query);
    QCOMPARE(found.posts.size(), 1);
    const auto done = replaceInFile(found.posts.first(), { replacement, query.regex });
    QVERIFY2(done, qPrintable(done ? QString() : done.error()));
    QCOMPARE(read(file), after);

    PostDocument document;
    document.setPost(Post::fromBytes(before));
    QVERIFY(replaceInDocument(found.posts.first(), { replacement, query.regex }, document));
    QCOMPARE(document.post().toBytes(), after);
    document.undo();
    QCOMPARE(document.post(), Post::fromBytes(before));
    QVERIFY(!document.isUndoAvailable());
    QVERIFY(!document.isModified());
    document.redo();
    QCOMPARE(document.post().toBytes(), after);
    QVERIFY(!document.isRedoAvailable());
}

void tst_PostSearch::aFileThatChanged_isLeftAlone()
{
    const QString file = write(QStringLiteral("changed.md"), "apple\n");
    const FoundPosts found = search({ file }, words("apple"));
    write(QStringLiteral("changed.md"), "apple of another\n");
    const auto done = replaceInFile(found.posts.first(), { QStringLiteral("pear"), false });
    QVERIFY(!done);
    QVERIFY(done.error().contains(QStringLiteral("changed.md")));
    QCOMPARE(read(file), QByteArray("apple of another\n"));
    PostDocument document;
    document.setPost(Post::fromBytes("apple typed\n"));
    QVERIFY(!replaceInDocument(found.posts.first(), { QStringLiteral("pear"), false }, document));
    QCOMPARE(document.bodyText(), QStringLiteral("apple typed\n"));
}

void tst_PostSearch::otherEncodings_areLeftAlone()
{
    const QByteArray gbk("a \xc4\xe3\xba\xc3\n");
    const QString file = write(QStringLiteral("gbk.md"), gbk);
    const FoundPosts found = search({ file }, words("a"));
    QCOMPARE(found.places, 1);
    const auto done = replaceInFile(found.posts.first(), { QStringLiteral("你"), false });
    QVERIFY(!done);
    QVERIFY(done.error().contains(QStringLiteral("UTF-8")));
    QCOMPARE(read(file), gbk);
}

void tst_PostSearch::takingBack_givesTheOldBytes()
{
    const QString file = write(QStringLiteral("back.md"), "apple\n");
    const FoundPosts found = search({ file }, words("apple"));
    const auto done = replaceInFile(found.posts.first(), { QStringLiteral("pear"), false });
    QVERIFY(done);
    QVERIFY(takeBack(*done));
    QCOMPARE(read(file), QByteArray("apple\n"));
    write(QStringLiteral("back.md"), "pears of another\n");
    QVERIFY(!takeBack(*done));
    QCOMPARE(read(file), QByteArray("pears of another\n"));
}

void tst_PostSearch::anOpenText_changesInOneStep()
{
    PostDocument document;
    document.setPost(Post::fromBytes("---\ntitle: x\n---\nx\n"));
    const QString file = write(QStringLiteral("both.md"), document.post().toBytes());
    const FoundPosts found = search({ file }, words("x"));
    QVERIFY(replaceInDocument(found.posts.first(), { QStringLiteral("y"), false }, document));
    QCOMPARE(document.post().toBytes(), QByteArray("---\ntitle: y\n---\ny\n"));
    QVERIFY(document.isModified());
    document.undo();
    QCOMPARE(document.post().toBytes(), QByteArray("---\ntitle: x\n---\nx\n"));
    QVERIFY(!document.isModified());
}

QTEST_MAIN(tst_PostSearch)
#include "tst_postsearch.moc"
