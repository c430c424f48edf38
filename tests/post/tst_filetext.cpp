// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/documenttext.h"
#include "editor/post/filetext.h"
#include "editor/post/post.h"
#include "tests/post/judge.h"

using namespace Hexquill;

/// Any bytes become document text and the same bytes again.
class TestFileText : public QObject
{
    Q_OBJECT
private slots:
    void anyBytes_comeBackTheSame_data();
    void anyBytes_comeBackTheSame();
    void randomBytes_comeBackTheSame();
    void oneTypedCharacter_isTheOnlyDifference_data() { anyBytes_comeBackTheSame_data(); }
    void oneTypedCharacter_isTheOnlyDifference();
    void documentText_holdsNothingThatAQTextDocumentMangles_data() { anyBytes_comeBackTheSame_data(); }
    void documentText_holdsNothingThatAQTextDocumentMangles();
    void newLines_endLikeTheOthersOfTheFile();
    void foreignText_bringsNoMarkers();
    void otherPrograms_seeWhatMarkersStandFor();
    void realPosts_comeBackTheSame();
};

void TestFileText::anyBytes_comeBackTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QList<QPair<const char *, QByteArray>> patterns{
        { "empty", "" },
        { "plain", "a\nb\n" },
        { "no final newline", "a\nb" },
        { "nbsp",
          "a\xC2\xA0"
          "b\n" },
        { "narrow nbsp",
          "a\xE2\x80\xAF"
          "b" },
        { "line separator",
          "a\xE2\x80\xA8"
          "b" },
        { "paragraph separator",
          "a\xE2\x80\xA9"
          "b" },
        { "fdd0", "\xEF\xB7\x90x" },
        { "fdd1", "x\xEF\xB7\x91" },
        { "nul", QByteArray("a\0b", 3) },
        { "crlf", "a\r\nb\r\n" },
        { "lone cr", "a\rb\n" },
        { "only cr", "a\rb\r" },
        { "mixed, lf wins", "a\r\nb\nc\nd\n" },
        { "mixed, crlf wins", "a\r\nb\r\nc\nd\r\n" },
        { "cr cr lf", "a\r\r\nb\r\n" },
        { "cr at the end", "a\n\r" },
        { "bom",
          "\xEF\xBB\xBF"
          "a" },
        { "two boms",
          "\xEF\xBB\xBF\xEF\xBB\xBF"
          "a" },
        { "only bom", "\xEF\xBB\xBF" },
        { "nfd", "e\xCC\x81" },
        { "zwj emoji", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB" },
        { "last code point", "\xF4\x8F\xBF\xBF" },
        { "beyond the last", "\xF4\x90\x80\x80" },
        { "latin-1", "caf\xE9\n" },
        { "gbk", "\xC4\xE3\xBA\xC3\n" },
        { "utf-16",
          QByteArray("\xFF\xFE"
                     "a\0\n\0",
                     6) },
        { "utf-8 of a surrogate", "\xED\xA0\x80" },
        { "truncated", "\xE4\xB8" },
        { "overlong", "\xC0\xAF" },
        { "nel",
          "a\xC2\x85"
          "b" },
        { "tab and vt",
          "a\t\x0B\x0C"
          "b" },
        { "object replacement",
          "a\xEF\xBF\xBC"
          "b" },
        { "replacement",
          "a\xEF\xBF\xBD"
          "b" },
        { "noncharacter", "\xEF\xBF\xBE" },
    };
    for (const auto &[name, bytes] : patterns)
        QTest::newRow(name) << bytes;
}

void TestFileText::anyBytes_comeBackTheSame()
{
    QFETCH(QByteArray, bytes);
    const FileText file = decodeFile(bytes);
    QCOMPARE(encodeFile(file.text, file.facts), bytes);
    QCOMPARE(Post::fromBytes(bytes).toBytes(), bytes);
}

void TestFileText::randomBytes_comeBackTheSame()
{
    QRandomGenerator random(5);
    const QByteArray likely("\r\n\xE2\x80\xA9\xEF\xB7\x90\xBB\xBF"
                            "a-");
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes;
        for (quint32 k = random.bounded(24U); k > 0; --k)
            bytes += random.bounded(2) ? likely[random.bounded(int(likely.size()))] : char(random.bounded(256));
        QCOMPARE(Post::fromBytes(bytes).toBytes(), bytes);
    }
}

void TestFileText::oneTypedCharacter_isTheOnlyDifference()
{
    QFETCH(QByteArray, bytes);
    const FileText file = decodeFile(bytes);
    QCOMPARE(encodeFile(u'x' + file.text, file.facts),
             (file.facts.bom ? bytes.left(3) + 'x' + bytes.mid(3) : 'x' + bytes));
    QCOMPARE(encodeFile(file.text + u'x', file.facts), bytes + 'x');
}

void TestFileText::documentText_holdsNothingThatAQTextDocumentMangles()
{
    QFETCH(QByteArray, bytes);
    for (const QChar c : decodeFile(bytes).text) {
        const bool mangled = c == u'\r' || c == QChar(0x2029) || c == QChar(0xFDD0) || c == QChar(0xFDD1);
        QVERIFY(!mangled);
    }
}

void TestFileText::newLines_endLikeTheOthersOfTheFile()
{
    const FileText file = decodeFile("a\r\nb\nc\r\nd\r\n");
    QCOMPARE(file.facts.ending, LineEnding::CrLf);
    QCOMPARE(encodeFile(file.text + u'\n', file.facts), QByteArray("a\r\nb\nc\r\nd\r\n\r\n"));
}

void TestFileText::foreignText_bringsNoMarkers()
{
    const QString foreign = QStringLiteral("a\r\nb\rc") + QChar(0xDC80) + QChar(0x2029) + QStringLiteral("😀");
    const QString text = toDocumentText(foreign);
    QCOMPARE(text, QStringLiteral("a\nb\nc\uFFFD") + DocumentText::paragraphSeparatorMarker + QStringLiteral("😀"));
    QCOMPARE(encodeFile(text, {}), QByteArray("a\nb\nc\xEF\xBF\xBD\xE2\x80\xA9\xF0\x9F\x98\x80"));
}

void TestFileText::otherPrograms_seeWhatMarkersStandFor()
{
    const FileText file = decodeFile("a\rb\n\xE4\xB8x\xFF\xE2\x80\xA9\r\n");
    QCOMPARE(fromDocumentText(file.text), QStringLiteral("a\rb\n\uFFFDx\uFFFD") + QChar(0x2029) + u'\n');
}

void TestFileText::realPosts_comeBackTheSame()
{
    int posts = 0;
    for (const QString &path : Judge::postFiles()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(Post::fromBytes(bytes).toBytes() == bytes, qPrintable(path));
        ++posts;
    }
    qInfo("FIGURE: %d posts opened and saved without a changed byte", posts);
    QVERIFY(posts >= 9);
}

QTEST_GUILESS_MAIN(TestFileText)
#include "tst_filetext.moc"
