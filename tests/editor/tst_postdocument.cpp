// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/postdocument.h"

#include <QDirIterator>
#include <QFile>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace Hexquill;

namespace {

const QByteArray sampleBytes("---\ntitle: Old\ndate: 2025-09-13 04:14:50\n# note\ntags:\n  - a\n---\nbody\n");

void type(QTextDocument *document, int position, const QString &text)
{
    QTextCursor cursor(document);
    cursor.setPosition(position);
    for (const QChar c : text)
        cursor.insertText(c);
}

} // namespace

class tst_PostDocument : public QObject
{
    Q_OBJECT
private slots:
    void anyBytes_openAndSave_areTheSame_data();
    void anyBytes_openAndSave_areTheSame();
    void oneCharacterTyped_onlyThatDiffers_data();
    void oneCharacterTyped_onlyThatDiffers();
    void randomBytes_openAndSave_areTheSame();
    void corpus_openAndSave_isTheSame();
    void randomEdits_keepTextAndUndoInStep();
    void undo_goesToThePartThatGrewLast();
    void undoToTheSavedText_isNotModified();
    void savedTextOutOfReach_staysModified();
    void fieldTyped_isOneStep();
    void fieldsOfDifferentKeys_areSteps();
    void endedStep_isNotGrown();
    void typingAfterAFieldChange_isAStepOfItsOwn();
    void opening_isNotModifiedAndForgetsUndo();
    void brokenFrontMatter_refusesFieldChanges();
    void oneFieldSet_otherLinesStay();
    void recoveredText_isModifiedUntilSaved();
    void layoutOnlyChanges_areNoEdits();
    void borderThatMoves_followsHexoAtTheStepsEnd_data();
    void borderThatMoves_followsHexoAtTheStepsEnd();
    void movedBorder_isNoChangeOfTheSavedText();
    void typedFrontMatter_becomesOneAtAPause();

private:
    void addPatterns();
};

void tst_PostDocument::addPatterns()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &inner) {
        QTest::newRow(name) << QByteArray("---\ntitle: a\n---\n") + inner;
    };
    row("plain", "ab\ncd\n");
    row("NBSP",
        "a\xc2\xa0"
        "b\n");
    row("narrow NBSP",
        "a\xe2\x80\xaf"
        "b\n");
    row("U+2028",
        "a\xe2\x80\xa8"
        "b\n");
    row("U+2029",
        "a\xe2\x80\xa9"
        "b\n");
    row("U+FDD0",
        "a\xef\xb7\x90"
        "b\n");
    row("U+FDD1",
        "a\xef\xb7\x91"
        "b\n");
    row("NUL", QByteArray("a\0b\n", 4));
    row("CRLF", "a\r\nb\r\n");
    row("lone CR", "a\rb\rc\r");
    row("mixed endings", "a\r\nb\nc\rd\r\n");
    row("CR CR LF", "a\r\r\nb\n");
    row("no final newline", "a\nb");
    row("several final newlines", "a\n\n\n");
    row("empty body", "");
    row("NFD", "e\xcc\x81\n");
    row("ZWJ emoji", "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb\n");
    row("U+10FFFF", "\xf4\x8f\xbf\xbf\n");
    row("invalid UTF-8",
        "a\xff\xfe"
        "b\n");
    row("cut sequence", "a\xe4\xb8\n");
    row("overlong", "a\xc0\xaf\n");
    row("encoded surrogate", "a\xed\xb0\x80\n");
    row("GBK", "\xd6\xd0\xce\xc4\n");
    row("tabs and trailing blanks", "\ta  \n \t\n");
    row("soft hyphen, BOM inside",
        "a\xc2\xad\xef\xbb\xbf"
        "b\n");
    row("controls",
        "a\x01\x0b\x0c\x1b\x7f"
        "b\n");
    row("U+FFFC and U+FFFD", "a\xef\xbf\xbc\xef\xbf\xbd\n");
    row("bidi marks",
        "a\xe2\x80\xae"
        "b\n");
    QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf---\ntitle: a\n---\nb\n");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe-\0a\0\n\0", 8);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no front matter") << QByteArray("a\n\n---\n\nb");
    QTest::newRow("CRLF head, LF body") << QByteArray("---\r\ntitle: a\r\n---\r\nb\nc\n");
}

void tst_PostDocument::anyBytes_openAndSave_areTheSame_data()
{
    addPatterns();
}

void tst_PostDocument::anyBytes_openAndSave_areTheSame()
{
    QFETCH(QByteArray, bytes);
    PostDocument document;
    QPlainTextEdit view; // a view may not change the text either
    view.setDocument(document.body());
    document.setPost(Post::fromBytes(bytes));
    QCOMPARE(document.post().toBytes(), bytes);
    QVERIFY(!document.isModified());
}

void tst_PostDocument::oneCharacterTyped_onlyThatDiffers_data()
{
    addPatterns();
}

void tst_PostDocument::oneCharacterTyped_onlyThatDiffers()
{
    QFETCH(QByteArray, bytes);
    PostDocument document;
    QPlainTextEdit view;
    view.setDocument(document.body());
    document.setPost(Post::fromBytes(bytes));
    const qsizetype bodyStart = bytes.size() - Post{ {}, document.bodyText(), document.facts() }.toBytes().size()
        + (document.facts().bom ? 3 : 0);
    view.moveCursor(QTextCursor::Start);
    QTest::keyClick(&view, Qt::Key_X);
    QCOMPARE(document.post().toBytes(), QByteArray(bytes).insert(bodyStart, 'x'));
    document.undo();
    QCOMPARE(document.post().toBytes(), bytes);
}

void tst_PostDocument::randomBytes_openAndSave_areTheSame()
{
    QRandomGenerator random(11);
    const QList<QByteArray> pieces{ "---\n",
                                    "\r\n",
                                    "\r",
                                    "\n",
                                    "a",
                                    "\xe4\xb8\xad",
                                    "\xff",
                                    "\xc2\xa0",
                                    "\xe2\x80\xa9",
                                    "\xed\xb2\x80",
                                    "\xef\xb7\x90",
                                    QByteArray(1, '\0'),
                                    "title: x",
                                    ";;;\n" };
    int files = 0;
    PostDocument document;
    for (; files < 3000; ++files) {
        QByteArray bytes;
        for (int i = random.bounded(24); i > 0; --i)
            bytes
                += random.bounded(4) ? pieces[random.bounded(pieces.size())] : QByteArray(1, char(random.bounded(256)));
        document.setPost(Post::fromBytes(bytes));
        QCOMPARE(document.post().toBytes().toHex(), bytes.toHex());
    }
    qInfo("FIGURE: random files opened in the window's document and saved with the same bytes: %d", files);
}

void tst_PostDocument::corpus_openAndSave_isTheSame()
{
    const QString root = qEnvironmentVariable("HEXQUILL_CORPUS");
    PostDocument document;
    int posts = 0;
    QDirIterator it(root.isEmpty() ? QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/data") : root,
                    { QStringLiteral("*.md") }, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        document.setPost(Post::fromBytes(bytes));
        QVERIFY2(document.post().toBytes() == bytes, qPrintable(file.fileName()));
        ++posts;
    }
    qInfo("FIGURE: posts opened in the window's document and saved with the same bytes: %d", posts);
}

void tst_PostDocument::randomEdits_keepTextAndUndoInStep()
{
    QRandomGenerator random(5);
    PostDocument document;
    document.setPost(Post::fromBytes(sampleBytes));
    QStringList states{ document.headText() + document.bodyText() };
    int edits = 0;
    for (; edits < 2000; ++edits) {
        QTextDocument *part = random.bounded(3) ? document.body() : document.head();
        const int length = part->characterCount() - 1;
        QTextCursor cursor(part);
        cursor.setPosition(random.bounded(length + 1));
        cursor.setPosition(qMin(length, cursor.position() + random.bounded(4)), QTextCursor::KeepAnchor);
        const int kind = random.bounded(10);
        if (kind == 0)
            document.undo();
        else if (kind == 1)
            document.redo();
        else if (kind == 2)
            cursor.removeSelectedText();
        else
            cursor.insertText(kind == 3 ? QStringLiteral("x\ny\u00a0") : QStringLiteral("z"));
        const QString head = document.head()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
        const QString body = document.body()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
        QCOMPARE(document.headText(), head);
        QCOMPARE(document.bodyText(), body);
    }
    while (document.isUndoAvailable())
        document.undo();
    QCOMPARE(document.post().toBytes(), sampleBytes);
    QVERIFY(!document.isModified());
    qInfo("FIGURE: random edits, undos and redos with text and documents in step: %d", edits);
}

void tst_PostDocument::undo_goesToThePartThatGrewLast()
{
    PostDocument document;
    document.setPost(Post::fromBytes(sampleBytes));
    type(document.body(), 0, QStringLiteral("ab"));
    type(document.head(), 4, QStringLiteral("#c"));
    type(document.body(), 2, QStringLiteral("de"));
    QSignalSpy steps(&document, &PostDocument::stepTaken);
    document.undo();
    QCOMPARE(document.bodyText(), QStringLiteral("abbody\n"));
    QCOMPARE(steps.last().at(0).value<QTextDocument *>(), document.body());
    document.undo();
    QVERIFY(!document.headText().contains(u"#c"));
    QCOMPARE(document.bodyText(), QStringLiteral("abbody\n"));
    document.undo();
    QCOMPARE(document.bodyText(), QStringLiteral("body\n"));
    QVERIFY(!document.isUndoAvailable());
    document.redo();
    document.redo();
    document.redo();
    QVERIFY(document.headText().contains(u"#c"));
    QCOMPARE(document.bodyText(), QStringLiteral("abdebody\n"));
    QVERIFY(!document.isRedoAvailable());
}

void tst_PostDocument::undoToTheSavedText_isNotModified()
{
    PostDocument document;
    document.setPost(Post::fromBytes(sampleBytes));
    type(document.body(), 0, QStringLiteral("a"));
    document.markSaved();
    type(document.body(), 1, QStringLiteral("b"));
    QVERIFY(document.isModified());
    document.undo();
    QVERIFY(!document.isModified());
    QCOMPARE(document.bodyText(), QStringLiteral("abody\n"));
    document.undo();
    QVERIFY(document.isModified());
    document.redo();
    QVERIFY(!document.isModified());
}

void tst_PostDocument::savedTextOutOfReach_staysModified()
{
    PostDocument document;
    document.setPost(Post::fromBytes(sampleBytes));
    type(document.body(), 0, QStringLiteral("a"));
    document.markSaved();
    document.undo();
    type(document.body(), 0, QStringLiteral("b"));
    QVERIFY(document.isModified());
    document.undo();
    QVERIFY(document.isModified());
    document.redo();
    QVERIFY(document.isModified());
}

void tst_PostDocument::fieldTyped_isOneStep()
{
    PostDocument document;
    document.setPost(Post::fromBytes(sampleBytes));
    for (const QString &title : { QStringLiteral("N"), QStringLiteral("Ne"), QStringLiteral("New") })
        QVERIFY(document.setField(QStringLiteral("title"), YamlValue::string(title), PostDocument::Step::Joined));
    QCOMPARE(document.frontMatter().value(QStringLiteral("title")).toString(), QStringLiteral("New"));
    document.undo();
    QCOMPARE(document.post().toBytes(), sampleBytes);
    QVERIFY(!document.isUndoAvailable());
    document.redo();
    QCOMPARE(document.frontMatter().value(QStringLiteral("title")).toString(), QStringLiteral("New"));
}

void tst_PostDocument::fieldsOfDifferentKeys_areSteps()
{
    PostDocument document;
    document.setPost(Post::fromBytes(sampleBytes));
    QVERIFY(
        document.setField(QStringLiteral("title"), YamlValue::string(QStringLiteral("N")), PostDocument::Step::Joined));
    QVERIFY(document.setField(QStringLiteral("layout"), YamlValue::string(QStringLiteral("p")),
                              PostDocument::Step::Joined));
    document.undo();
    QVERIFY(!document.frontMatter().contains(QStringLiteral("layout")));
    QCOMPARE(document.frontMatter().value(QStringLiteral("title")).toString(), QStringLiteral("N"));
}

void tst_PostDocument::endedStep_isNotGrown()
{
    PostDocument document;
    document.setPost(Post::fromBytes(sampleBytes));
    QVERIFY(
        document.setField(QStringLiteral("title"), YamlValue::string(QStringLiteral("N")), PostDocument::Step::Joined));
    document.endStep();
    QVERIFY(
        document.setField(QStringLiteral("title"), YamlValue::string(QStringLiteral("M")), PostDocument::Step::Joined));
    document.undo();
    QCOMPARE(document.frontMatter().value(QStringLiteral("title")).toString(), QStringLiteral("N"));
}

void tst_PostDocument::typingAfterAFieldChange_isAStepOfItsOwn()
{
    PostDocument document;
    document.setPost(Post::fromBytes(sampleBytes));
    type(document.body(), 0, QStringLiteral("a"));
    QVERIFY(document.setField(QStringLiteral("title"), YamlValue::string(QStringLiteral("N"))));
    type(document.body(), 1, QStringLiteral("b"));
    document.undo();
    QCOMPARE(document.bodyText(), QStringLiteral("abody\n"));
    QCOMPARE(document.frontMatter().value(QStringLiteral("title")).toString(), QStringLiteral("N"));
}

void tst_PostDocument::opening_isNotModifiedAndForgetsUndo()
{
    PostDocument document;
    document.setPost(Post::fromBytes(sampleBytes));
    type(document.body(), 0, QStringLiteral("a"));
    QSignalSpy modified(&document, &PostDocument::modifiedChanged);
    document.setPost(Post::fromBytes("x\n"));
    QCOMPARE(modified.size(), 1);
    QVERIFY(!document.isModified());
    QVERIFY(!document.isUndoAvailable());
    QCOMPARE(document.headText(), QString());
}

void tst_PostDocument::brokenFrontMatter_refusesFieldChanges()
{
    const QByteArray bytes("---\ntitle: a: b\n---\nx\n");
    PostDocument document;
    document.setPost(Post::fromBytes(bytes));
    QVERIFY(document.frontMatter().problem());
    const auto done = document.setField(QStringLiteral("title"), YamlValue::string(QStringLiteral("N")));
    QVERIFY(!done);
    QVERIFY(!done.error().isEmpty());
    QCOMPARE(document.post().toBytes(), bytes);
    QVERIFY(!document.isModified());
}

void tst_PostDocument::oneFieldSet_otherLinesStay()
{
    PostDocument document;
    document.setPost(Post::fromBytes(sampleBytes));
    QVERIFY(document.setField(QStringLiteral("title"), YamlValue::string(QStringLiteral("New"))));
    QCOMPARE(document.post().toBytes(), QByteArray(sampleBytes).replace("Old", "New"));
}

void tst_PostDocument::recoveredText_isModifiedUntilSaved()
{
    PostDocument document;
    document.setPost(Post::fromBytes(sampleBytes));
    document.markUnsaved();
    QVERIFY(document.isModified());
    document.markSaved();
    QVERIFY(!document.isModified());
}

void tst_PostDocument::layoutOnlyChanges_areNoEdits()
{
    PostDocument document;
    document.setPost(Post::fromBytes(sampleBytes));
    const quint64 before = document.revision();
    QPlainTextEdit view;
    view.setDocument(document.body());
    QInputMethodEvent composing(QStringLiteral("ni"), {});
    QCoreApplication::sendEvent(&view, &composing);
    QCOMPARE(document.revision(), before);
    QVERIFY(!document.isModified());
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("你"));
    QCoreApplication::sendEvent(&view, &committed);
    QCOMPARE(document.bodyText(), QStringLiteral("你body\n"));
    document.undo();
    QVERIFY(!document.isModified());
}

void tst_PostDocument::borderThatMoves_followsHexoAtTheStepsEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("inHead");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QString>("typed");
    const QByteArray post("---\na: 1\nb: 2\n---\ntext\n\n---\nmore\n");
    QTest::newRow("an earlier end") << post << true << 9 << 0 << QStringLiteral("---\n");
    QTest::newRow("no end") << post << true << 14 << 3 << QString();
    QTest::newRow("no start") << post << true << 0 << 4 << QStringLiteral("Some: prose: here\n");
    QTest::newRow("a longer start") << post << true << 3 << 0 << QStringLiteral("-");
    QTest::newRow("typed above a bare body")
        << QByteArray("text\n") << false << 0 << 0 << QStringLiteral("---\ntitle: x\n---\n");
    QTest::newRow("typed above a bare body, no fence")
        << QByteArray("text\n") << false << 0 << 0 << QStringLiteral("title: x\n---\n");
    QTest::newRow("typed above lone CRs")
        << QByteArray("text\rmore\r") << false << 0 << 0 << QStringLiteral("---\ntitle: x\n---\n");
    QTest::newRow("behind the end") << post << false << 0 << 0 << QStringLiteral("x");
    QTest::newRow("the end's line break") << QByteArray("---\na: 1\n---") << false << 0 << 0 << QStringLiteral("\nx");
}

void tst_PostDocument::borderThatMoves_followsHexoAtTheStepsEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, inHead);
    QFETCH(int, position);
    QFETCH(int, removed);
    QFETCH(QString, typed);
    PostDocument document;
    document.setPost(Post::fromBytes(bytes));
    const Post before = document.post();
    type(document.body(), document.bodyText().size(), QStringLiteral("1"));
    document.endStep();
    QTextCursor cursor(inHead ? document.head() : document.body());
    cursor.setPosition(position);
    cursor.setPosition(position + removed, QTextCursor::KeepAnchor);
    cursor.insertText(typed);
    const QByteArray edited = document.post().toBytes();
    document.endStep();
    const Post settled = document.post();
    QCOMPARE(settled.toBytes(), edited);
    QCOMPARE(settled, Post::fromText({ settled.head + settled.body, settled.facts }));
    document.undo();
    QCOMPARE(document.headText(), before.head);
    QCOMPARE(document.bodyText(), before.body + u'1');
    document.redo();
    QCOMPARE(document.post(), settled);
    document.undo();
    document.undo();
    QCOMPARE(document.post(), before);
    QVERIFY(!document.isUndoAvailable() && !document.isModified());
    document.redo();
    document.redo();
    QCOMPARE(document.post(), settled);
    QVERIFY(!document.isRedoAvailable());
}

void tst_PostDocument::movedBorder_isNoChangeOfTheSavedText()
{
    PostDocument document;
    document.setPost(Post::fromBytes("text\n"));
    type(document.body(), 0, QStringLiteral("---\na: 1\n---\n"));
    document.markSaved();
    QCOMPARE(document.headText(), QStringLiteral("---\na: 1\n---\n"));
    QVERIFY(!document.isModified());
    QVERIFY(document.frontMatter().contains(QStringLiteral("a")));
    document.undo();
    QVERIFY(document.isModified());
    document.redo();
    QVERIFY(!document.isModified());
}

void tst_PostDocument::typedFrontMatter_becomesOneAtAPause()
{
    PostDocument document;
    document.setPost(Post::fromBytes("text\n"));
    QSignalSpy changes(&document, &PostDocument::headChanged);
    type(document.body(), 0, QStringLiteral("---\na: 1\n---\n"));
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(document.bodyText(), QStringLiteral("text\n"));
}

QTEST_MAIN(tst_PostDocument)
#include "tst_postdocument.moc"
