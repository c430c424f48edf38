// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/findbar.h"
#include "editor/markdowneditor.h"
#include "editor/markdownhighlighter.h"
#include "editor/post/filetext.h"
#include "editor/postdocument.h"
#include "editor/text/spelling.h"
#include "tests/editor/editorbench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QCompleter>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QImage>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Hexquill;

class tst_MarkdownEditor : public QObject
{
    Q_OBJECT
private slots:
    void tabInCode_movesTheSelectedLines();
    void oneSelectedLine_isNoPlaceToSearchIn();
    void undo_bringsTheCaretBack();
    void command_isOneUndoStep();
    void enter_continuesAList();
    void shiftEnter_breaksWithoutAMark();
    void enter_isOneUndoStepEach();
    void keysInATable_goFromCellToCell();
    void pastedSpreadsheetCells_becomeATable();
    void keysInCode_areLeftAlone();
    void undoKeys_undoThePostsLastChange();
    void typedPair_isPassedOver();
    void composing_changesNothing();
    void preedit_keepsItsColours();
    void languageOfAFence_isCompleted();
    void bracketsThatGoTogether_areMarked();
    void committedWords_areNotPaired();
    void committedBracket_isPaired();
    void inputMethod_knowsTheCaret();
    void chineseSigns_becomeMarkdownAndUndoGivesThemBack();
    void chineseSigns_inCodeStay();
    void misspeltWord_isMarkedAndMended();
    void copyAndPaste_keepEveryCharacter_data();
    void copyAndPaste_keepEveryCharacter();
    void cut_isOneStep();
    void foreignLineBreaks_becomeOurs();
    void pastedAddressOnWords_becomesALink();
    void pastedHtml_becomesMarkdownAndPlainStaysPlain();
    void pastedBitmap_isHandedOn();
    void droppedFiles_areHandedOn();
    void goToLine_showsIt();
    void topLine_comesBack();
    void zoom_staysWithinBounds();
    void home_goesToTheWordsFirst();
    void colours_followEditsInsideAFence();
    void find_countsAndSelects();
    void findEscape_returnsToTheText();
    void find_isSeededByTheSelection();
    void replaceAll_isOneStep();
    void replaceWithGroups();
    void searchInTheSelection_staysInIt();
    void matches_areCountedAgainAfterTyping();
    void longPost_isTypedInto_data();
    void longPost_isTypedInto();
};

void tst_MarkdownEditor::command_isOneUndoStep()
{
    Bench bench(QStringLiteral("a word b\n"));
    bench.editor.setSelection({ 2, 6 });
    bench.editor.apply(EditCommand::Bold);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("a **word** b\n"));
    QCOMPARE(bench.editor.selection(), (Selection{ 4, 8 }));
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("a word b\n"));
    QVERIFY(!bench.document.isUndoAvailable());
}

void tst_MarkdownEditor::enter_continuesAList()
{
    Bench bench(QStringLiteral("- a"));
    bench.editor.setSelection(Selection::caret(3));
    QTest::keyClick(&bench.editor, Qt::Key_Return);
    QTest::keyClicks(&bench.editor, QStringLiteral("b"));
    QTest::keyClick(&bench.editor, Qt::Key_Return);
    QTest::keyClick(&bench.editor, Qt::Key_Return);
    QTest::keyClicks(&bench.editor, QStringLiteral("c"));
    QCOMPARE(bench.document.bodyText(), QStringLiteral("- a\n- b\nc"));
}

void tst_MarkdownEditor::shiftEnter_breaksWithoutAMark()
{
    Bench bench(QStringLiteral("- a"));
    bench.editor.setSelection(Selection::caret(3));
    QTest::keyClick(&bench.editor, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("- a\n"));
}

void tst_MarkdownEditor::enter_isOneUndoStepEach()
{
    const QString text = QStringLiteral("ab\n\n```\nc\n```");
    for (const int at : { 1, 2, 3, 9 }) {
        Bench bench(text);
        QApplication::processEvents();
        bench.editor.setSelection(Selection::caret(at));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&bench.editor, Qt::Key_Return);
        QCOMPARE(bench.document.bodyText(), QString(text).insert(at, QStringLiteral("\n\n\n")));
        QCOMPARE(bench.editor.selection(), Selection::caret(at + 3));
        for (int i = 0; i < 3; ++i)
            bench.document.undo();
        QCOMPARE(bench.document.bodyText(), text);
        QVERIFY(!bench.document.isUndoAvailable());
    }
}

void tst_MarkdownEditor::keysInATable_goFromCellToCell()
{
    const QString table = QStringLiteral("| a | b |\n|---|---|");
    Bench bench(table);
    bench.editor.setSelection(Selection::caret(3));
    QVERIFY(bench.editor.isInTable());
    QTest::keyClick(&bench.editor, Qt::Key_Tab);
    QCOMPARE(bench.editor.selectedDocumentText(), QStringLiteral("b"));
    QTest::keyClick(&bench.editor, Qt::Key_Backtab);
    QCOMPARE(bench.editor.selectedDocumentText(), QStringLiteral("a"));
    QVERIFY(!bench.document.isModified());
    QTest::keyClick(&bench.editor, Qt::Key_Return);
    QTest::keyClick(&bench.editor, Qt::Key_C);
    QTest::keyClick(&bench.editor, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.document.bodyText(), table + QStringLiteral("\n| c<br>  |   |"));
    bench.document.undo();
    bench.document.undo();
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), table);
}

void tst_MarkdownEditor::pastedSpreadsheetCells_becomeATable()
{
    Bench bench(QStringLiteral("x\n\n```\n\n```"));
    QApplication::clipboard()->setText(QStringLiteral("a\tb\n1\t2\n"));
    bench.editor.setSelection(Selection::caret(1));
    bench.editor.paste();
    QVERIFY(bench.document.bodyText().startsWith(QStringLiteral("x\n\n| a   | b   |\n| --- | --- |\n| 1   | 2   |\n")));
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("x\n\n```\n\n```"));
    bench.editor.setSelection(Selection::caret(7));
    bench.editor.paste();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("x\n\n```\na\tb\n1\t2\n\n```"));
}

void tst_MarkdownEditor::keysInCode_areLeftAlone()
{
    Bench bench(QStringLiteral("```\n- a\n```\n"));
    QApplication::processEvents(); // colours and their states come with the event loop
    bench.editor.setSelection(Selection::caret(7));
    QTest::keyClick(&bench.editor, Qt::Key_Return);
    QTest::keyClicks(&bench.editor, QStringLiteral("("));
    QCOMPARE(bench.document.bodyText(), QStringLiteral("```\n- a\n(\n```\n"));
}

void tst_MarkdownEditor::undoKeys_undoThePostsLastChange()
{
    Bench bench(QStringLiteral("a"));
    QTest::keyClicks(&bench.editor, QStringLiteral("x"));
    bench.document.editHead({ 0, 0, QStringLiteral("---\ntitle: t\n---\n") });
    QTest::keyClick(&bench.editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.document.headText(), QString());
    QCOMPARE(bench.document.bodyText(), QStringLiteral("xa"));
    QTest::keyClick(&bench.editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("a"));
    QTest::keyClick(&bench.editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("xa"));
}

void tst_MarkdownEditor::typedPair_isPassedOver()
{
    Bench bench(QString{});
    QTest::keyClicks(&bench.editor, QStringLiteral("(a)"));
    QCOMPARE(bench.document.bodyText(), QStringLiteral("(a)"));
    QTest::keyClicks(&bench.editor, QStringLiteral("["));
    QTest::keyClick(&bench.editor, Qt::Key_Backspace);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("(a)"));
}

void tst_MarkdownEditor::composing_changesNothing()
{
    Bench bench(QStringLiteral("- a"));
    bench.editor.setSelection(Selection::caret(3));
    compose(&bench.editor, QStringLiteral("ni"));
    QVERIFY(bench.editor.isComposing());
    bench.editor.apply(EditCommand::Bold);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("- a"));
    QCOMPARE(bench.editor.textCursor().block().layout()->preeditAreaText(), QStringLiteral("ni"));
    commit(&bench.editor, QStringLiteral("你"));
    QVERIFY(!bench.editor.isComposing());
    QCOMPARE(bench.document.bodyText(), QStringLiteral("- a你"));
    QTest::keyClick(&bench.editor, Qt::Key_Return);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("- a你\n- "));
}

void tst_MarkdownEditor::languageOfAFence_isCompleted()
{
    Bench bench(QString{});
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClicks(&bench.editor, QStringLiteral("~~~ja"));
    auto *list = bench.editor.findChild<QCompleter *>()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("~~~javascript"));
    QTest::keyClick(&bench.editor, Qt::Key_Return);
    QTest::keyClicks(&bench.editor, QStringLiteral("~~~ja")); // closes nothing, but opens nothing either
    QVERIFY(!list->isVisible());
}

void tst_MarkdownEditor::bracketsThatGoTogether_areMarked()
{
    Bench bench(QStringLiteral("他（a）"));
    const qsizetype before = bench.editor.extraSelections().size();
    bench.editor.setSelection(Selection::caret(2));
    QCOMPARE(bench.editor.extraSelections().size(), before + 2);
    bench.editor.setSelection({ 1, 2 });
    QCOMPARE(bench.editor.extraSelections().size(), before);
}

/// The mark of the caret's line would cover the background that makes a preedit's letters readable.
void tst_MarkdownEditor::preedit_keepsItsColours()
{
    Bench bench(QStringLiteral("first line"));
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    QTextCharFormat format;
    format.setBackground(Qt::red);
    QInputMethodEvent event(QStringLiteral("ni"), { { QInputMethodEvent::TextFormat, 0, 2, format } });
    QApplication::sendEvent(&bench.editor, &event);
    const QImage image = bench.editor.viewport()->grab().toImage();
    const QRect caret = bench.editor.cursorRect();
    bool red = false;
    for (int x = 0; x < caret.right() + 60; ++x)
        red = red || image.pixelColor(x, caret.top() + 1) == QColor(Qt::red);
    QVERIFY(red);
}

void tst_MarkdownEditor::committedWords_areNotPaired()
{
    Bench bench(QString{});
    compose(&bench.editor, QStringLiteral("shuo"));
    commit(&bench.editor, QStringLiteral("（"));
    QCOMPARE(bench.document.bodyText(), QStringLiteral("（"));
}

void tst_MarkdownEditor::committedBracket_isPaired()
{
    Bench bench(QString{});
    commit(&bench.editor, QStringLiteral("《"));
    commit(&bench.editor, QStringLiteral("活着"));
    commit(&bench.editor, QStringLiteral("》"));
    QCOMPARE(bench.document.bodyText(), QStringLiteral("《活着》"));
    QCOMPARE(bench.editor.selection(), Selection::caret(4));
}

void tst_MarkdownEditor::chineseSigns_becomeMarkdownAndUndoGivesThemBack()
{
    Bench bench(QStringLiteral(""));
    commit(&bench.editor, QStringLiteral("》"));
    QTest::keyClick(&bench.editor, Qt::Key_Space);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("> "));
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("》 "));
    bench.editor.setChineseKeyboard(false);
    bench.document.undo();
    commit(&bench.editor, QStringLiteral("￥"));
    commit(&bench.editor, QStringLiteral("￥"));
    QVERIFY(bench.document.bodyText().endsWith(QStringLiteral("￥￥")));
}

void tst_MarkdownEditor::chineseSigns_inCodeStay()
{
    Bench bench(QStringLiteral("```\n\n```\n"));
    bench.editor.setSelection(Selection::caret(4));
    commit(&bench.editor, QStringLiteral("》"));
    QTest::keyClick(&bench.editor, Qt::Key_Space);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("```\n》 \n```\n"));
}

void tst_MarkdownEditor::misspeltWord_isMarkedAndMended()
{
    Bench bench(QStringLiteral("good wrods `wrods`\n"));
    const auto spelling = Spelling::load({ QStringLiteral("en_US") });
    QVERIFY(spelling);
    bench.editor.setSpelling(*spelling);
    const auto marked = [&] {
        QStringList words;
        for (const QTextEdit::ExtraSelection &mark : bench.editor.extraSelections())
            if (mark.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                words << mark.cursor.selectedText();
        return words;
    };
    QCOMPARE(marked(), QStringList{ QStringLiteral("wrods") });
    bench.editor.applyChange({ 5, 5, QStringLiteral("words"), Selection::caret(0) });
    QTRY_VERIFY(marked().isEmpty());
}

void tst_MarkdownEditor::inputMethod_knowsTheCaret()
{
    Bench bench(QStringLiteral("first\nsecond"));
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    bench.editor.setSelection(Selection::caret(12));
    const QRect caret = bench.editor.inputMethodQuery(Qt::ImCursorRectangle).toRectF().toRect();
    const QRect shown = bench.editor.cursorRect();
    QCOMPARE(caret.height(), shown.height());
    // The widget's coordinates: the viewport stands right of the line numbers.
    QCOMPARE(caret.x() - bench.editor.viewport()->x(), shown.x());
    QCOMPARE(bench.editor.inputMethodQuery(Qt::ImSurroundingText).toString(), QStringLiteral("second"));
}

void tst_MarkdownEditor::copyAndPaste_keepEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NBSP") << QStringLiteral("a\u00a0b");
    QTest::newRow("narrow NBSP") << QStringLiteral("a\u202fb");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b");
    QTest::newRow("several lines") << QStringLiteral("a\nb\n");
    QTest::newRow("emoji") << QStringLiteral("👩‍💻");
    QTest::newRow("raw byte") << QStringLiteral("a") + QChar(0xdcff);
    QTest::newRow("lone CR and paragraph separator") << decodeFile("a\rb\xe2\x80\xa9"
                                                                   "c\n")
                                                            .text;
}

void tst_MarkdownEditor::copyAndPaste_keepEveryCharacter()
{
    QFETCH(QString, text);
    Bench bench(text + QStringLiteral("|"));
    bench.editor.setSelection({ 0, text.size() });
    QTest::keyClick(&bench.editor, Qt::Key_C, Qt::ControlModifier);
    bench.editor.setSelection(Selection::caret(text.size() + 1));
    QTest::keyClick(&bench.editor, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.document.bodyText(), text + QStringLiteral("|") + text);
    QTest::keyClick(&bench.editor, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), text + QStringLiteral("|"));
}

void tst_MarkdownEditor::cut_isOneStep()
{
    Bench bench(QStringLiteral("a\u00a0b c"));
    bench.editor.setSelection({ 0, 3 });
    QTest::keyClick(&bench.editor, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(bench.document.bodyText(), QStringLiteral(" c"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a\u00a0b"));
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("a\u00a0b c"));
}

void tst_MarkdownEditor::foreignLineBreaks_becomeOurs()
{
    Bench bench(QString{});
    QApplication::clipboard()->setText(QStringLiteral("a\r\nb\rc"));
    bench.editor.paste();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("a\nb\nc"));
    QCOMPARE(bench.document.post().toBytes(), QByteArray("a\nb\nc"));
}

void tst_MarkdownEditor::pastedAddressOnWords_becomesALink()
{
    Bench bench(QStringLiteral("see words"));
    bench.editor.setSelection({ 4, 9 });
    QApplication::clipboard()->setText(QStringLiteral("https://hexo.io"));
    bench.editor.paste();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("see [words](https://hexo.io)"));
    bench.document.undo();
    bench.editor.setSelection({ 4, 9 });
    bench.editor.pastePlain();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("see https://hexo.io"));
}

void tst_MarkdownEditor::pastedHtml_becomesMarkdownAndPlainStaysPlain()
{
    const auto copy = [] {
        auto *copied = new QMimeData; // the clipboard takes it
        copied->setHtml(QStringLiteral("<h2>A</h2><p><b>b</b> c</p>"));
        copied->setText(QStringLiteral("A b c"));
        QGuiApplication::clipboard()->setMimeData(copied);
    };
    Bench bench(QStringLiteral("x"));
    copy();
    bench.editor.setSelection(Selection::caret(1));
    bench.editor.paste();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("x\n\n## A\n\n**b** c"));
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("x"));
    bench.editor.pastePlain();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("xA b c"));
}

void tst_MarkdownEditor::pastedBitmap_isHandedOn()
{
    Bench bench(QStringLiteral("a"));
    QSignalSpy pasted(&bench.editor, &MarkdownEditor::imagesGiven);
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QApplication::clipboard()->setImage(image);
    bench.editor.paste();
    QCOMPARE(pasted.size(), 1);
    QCOMPARE(pasted.first().first().value<QList<GivenImage>>().first().pixels.size(), QSize(3, 2));
    QCOMPARE(bench.document.bodyText(), QStringLiteral("a"));
}

void tst_MarkdownEditor::droppedFiles_areHandedOn()
{
    Bench bench(QStringLiteral("a"));
    QSignalSpy images(&bench.editor, &MarkdownEditor::imagesGiven);
    QSignalSpy posts(&bench.editor, &MarkdownEditor::postDropped);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(QStringLiteral("/x/图 1.PNG")), QUrl::fromLocalFile(QStringLiteral("/x/b.jpg")),
                   QUrl::fromLocalFile(QStringLiteral("/x/post.md")) });
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.editor.viewport(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.editor.viewport(), &drop);
    QCOMPARE(images.size(), 1);
    QStringList files;
    for (const GivenImage &image : images.first().first().value<QList<GivenImage>>())
        files << image.file;
    QCOMPARE(files, (QStringList{ QStringLiteral("/x/图 1.PNG"), QStringLiteral("/x/b.jpg") }));
    QCOMPARE(posts.size(), 1);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("a"));
}

void tst_MarkdownEditor::goToLine_showsIt()
{
    Bench bench(QStringLiteral("line\n").repeated(500));
    QSignalSpy moved(&bench.editor, &MarkdownEditor::cursorMoved);
    bench.editor.goToLine(400, 2);
    QCOMPARE(bench.editor.currentLine(), 400);
    QCOMPARE(bench.editor.currentColumn(), 2);
    QVERIFY(bench.editor.viewport()->rect().contains(bench.editor.cursorRect()));
    QCOMPARE(moved.last().at(0).toInt(), 400);
    bench.editor.goToLine(100000);
    QCOMPARE(bench.editor.currentLine(), 500);
}

void tst_MarkdownEditor::topLine_comesBack()
{
    Bench bench((QString(300, u'中') + QLatin1Char('\n')).repeated(100));
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    bench.editor.setTopLine(40.0);
    QCOMPARE(int(bench.editor.topLine()), 40);
    bench.editor.setTopLine(50.5);
    QVERIFY(qAbs(bench.editor.topLine() - 50.5) < 0.2);
}

void tst_MarkdownEditor::zoom_staysWithinBounds()
{
    Bench bench(QStringLiteral("a"));
    QSignalSpy zoomed(&bench.editor, &MarkdownEditor::zoomChanged);
    const double size = bench.editor.font().pointSizeF();
    bench.editor.zoomIn();
    QCOMPARE(bench.editor.zoom(), 110);
    QVERIFY(bench.editor.font().pointSizeF() > size);
    bench.editor.setZoom(1);
    QCOMPARE(bench.editor.zoom(), 50);
    bench.editor.resetZoom();
    QCOMPARE(bench.editor.font().pointSizeF(), size);
    QCOMPARE(zoomed.size(), 3);
}

void tst_MarkdownEditor::home_goesToTheWordsFirst()
{
    Bench bench(QStringLiteral("  ab"));
    bench.editor.setSelection(Selection::caret(4));
    QTest::keyClick(&bench.editor, Qt::Key_Home);
    QCOMPARE(bench.editor.currentColumn(), 2);
    QTest::keyClick(&bench.editor, Qt::Key_Home);
    QCOMPARE(bench.editor.currentColumn(), 0);
    QTest::keyClick(&bench.editor, Qt::Key_Home);
    QCOMPARE(bench.editor.currentColumn(), 2);
}

void tst_MarkdownEditor::colours_followEditsInsideAFence()
{
    Bench bench(QStringLiteral("```\na\n```\nb\n"));
    QApplication::processEvents();
    const auto isCode = [&bench](int line) {
        return MarkdownHighlighter::isCodeLine(bench.document.body()->findBlockByNumber(line));
    };
    QVERIFY(isCode(1));
    QVERIFY(!isCode(3));
    bench.editor.setSelection({ 6, 9 });
    QTest::keyClick(&bench.editor, Qt::Key_Delete);
    QVERIFY(isCode(3));
    bench.document.undo();
    QVERIFY(!isCode(3));
}

void tst_MarkdownEditor::find_countsAndSelects()
{
    Bench bench(QStringLiteral("ab AB ab"));
    bench.bar.openFind();
    auto *line = bench.bar.findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("ab"));
    QCOMPARE(bench.editor.selection(), (Selection{ 0, 2 }));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(bench.editor.selection(), (Selection{ 3, 5 }));
    bench.bar.findNext();
    bench.bar.findNext();
    QCOMPARE(bench.editor.selection(), (Selection{ 0, 2 }));
    bench.bar.findPrevious();
    QCOMPARE(bench.editor.selection(), (Selection{ 6, 8 }));
    bench.bar.findChild<QAbstractButton *>(QStringLiteral("caseSensitive"))->click();
    bench.bar.findNext();
    QCOMPARE(bench.editor.selection(), (Selection{ 0, 2 }));
    bench.bar.findNext();
    QCOMPARE(bench.editor.selection(), (Selection{ 6, 8 }));
}

void tst_MarkdownEditor::findEscape_returnsToTheText()
{
    Bench bench(QStringLiteral("ab"));
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.bar.openFind();
    auto *line = bench.bar.findChild<QLineEdit *>();
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!bench.bar.isVisible());
    QVERIFY(bench.editor.hasFocus());
}

void tst_MarkdownEditor::find_isSeededByTheSelection()
{
    Bench bench(QStringLiteral("ab cd ab"));
    bench.editor.setSelection({ 6, 8 });
    bench.bar.openFind();
    QCOMPARE(bench.bar.findChild<QLineEdit *>()->text(), QStringLiteral("ab"));
    QCOMPARE(bench.editor.selection(), (Selection{ 6, 8 }));
}

void tst_MarkdownEditor::replaceAll_isOneStep()
{
    Bench bench(QStringLiteral("a\u00a0x a x"));
    bench.bar.openReplace();
    const QList<QLineEdit *> lines = bench.bar.findChildren<QLineEdit *>();
    lines[0]->setText(QStringLiteral("x"));
    lines[1]->setText(QStringLiteral("yy"));
    bench.bar.findChild<QAbstractButton *>(QStringLiteral("replaceAll"))->click();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("a\u00a0yy a yy"));
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("a\u00a0x a x"));
    QVERIFY(!bench.document.isUndoAvailable());
}

void tst_MarkdownEditor::replaceWithGroups()
{
    Bench bench(QStringLiteral("a1 b2"));
    bench.bar.openReplace();
    bench.bar.findChild<QAbstractButton *>(QStringLiteral("regex"))->click();
    const QList<QLineEdit *> lines = bench.bar.findChildren<QLineEdit *>();
    lines[0]->setText(QStringLiteral("([a-z])(\\d)"));
    lines[1]->setText(QStringLiteral("$2$1"));
    bench.bar.findChild<QAbstractButton *>(QStringLiteral("replaceOne"))->click();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("1a b2"));
    bench.bar.findChild<QAbstractButton *>(QStringLiteral("replaceOne"))->click();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("1a 2b"));
}

void tst_MarkdownEditor::searchInTheSelection_staysInIt()
{
    Bench bench(QStringLiteral("a\na\na\na"));
    bench.editor.setSelection({ 2, 5 });
    bench.bar.openReplace();
    const QList<QLineEdit *> lines = bench.bar.findChildren<QLineEdit *>();
    lines[0]->setText(QStringLiteral("a"));
    lines[1]->setText(QStringLiteral("bb"));
    bench.bar.findChild<QAbstractButton *>(QStringLiteral("replaceAll"))->click();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("a\nbb\nbb\na"));
}

void tst_MarkdownEditor::matches_areCountedAgainAfterTyping()
{
    Bench bench(QStringLiteral("ab ab"));
    bench.bar.openFind();
    bench.bar.findChild<QLineEdit *>()->setText(QStringLiteral("ab"));
    auto *count = bench.bar.findChild<QWidget *>(QStringLiteral("count"));
    const QString before = count->property("text").toString();
    bench.editor.setSelection(Selection::caret(5));
    bench.editor.insertDocumentText(QStringLiteral(" ab"));
    QTRY_VERIFY(count->property("text").toString() != before);
}

void tst_MarkdownEditor::longPost_isTypedInto_data()
{
    QTest::addColumn<int>("kilobytes");
    QTest::newRow("20 KB") << 20;
    QTest::newRow("1 MB") << 1000;
}

void tst_MarkdownEditor::longPost_isTypedInto()
{
    QFETCH(int, kilobytes);
    const QString part = QStringLiteral(
        "## 标题 heading\n\n我们**渴望**被理解，`code` [链接](https://a.b/c)。\n\n- item\n\n```js\nlet a = 1;\n```\n");
    const QString body = part.repeated(kilobytes * 1000 / int(part.toUtf8().size()));
    const auto median = [](QPlainTextEdit *edit) {
        QList<qint64> times;
        edit->moveCursor(QTextCursor::Start);
        for (int i = 0; i < 40; ++i) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(edit, Qt::Key_A);
            QApplication::processEvents();
            times.append(timer.nsecsElapsed());
        }
        std::sort(times.begin(), times.end());
        return double(times[20]) / 1000;
    };
    QPlainTextEdit bare;
    bare.setPlainText(body);
    bare.resize(700, 500);
    bare.show();
    QApplication::processEvents();
    const double bareTime = median(&bare);
    QElapsedTimer opening;
    opening.start();
    Bench bench(body);
    QApplication::processEvents();
    const qint64 opened = opening.elapsed();
    const double ourTime = median(&bench.editor);
    qInfo("FIGURE: a key in %d KB: %.0f us, bare QPlainTextEdit %.0f us; opened and coloured in %lld ms", kilobytes,
          ourTime, bareTime, opened);
    QCOMPARE(bench.document.bodyText(), QString(40, u'a') + body);
}

void tst_MarkdownEditor::undo_bringsTheCaretBack()
{
    Bench bench(QStringLiteral("1. ab\n2. c\n3. d\nwords\n"));
    bench.editor.setSelection(Selection::caret(4));
    QTest::keyClick(&bench.editor, Qt::Key_Return);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("1. a\n2. b\n3. c\n4. d\nwords\n"));
    bench.editor.undo();
    QCOMPARE(bench.editor.selection(), Selection::caret(4));
    bench.editor.setSelection(Selection::caret(2));
    bench.editor.apply(EditCommand::Footnote);
    bench.editor.undo();
    QCOMPARE(bench.editor.selection(), Selection::caret(2));
    QVERIFY(!bench.document.isUndoAvailable());
}

void tst_MarkdownEditor::oneSelectedLine_isNoPlaceToSearchIn()
{
    Bench bench(QStringLiteral("a\n\nb a\n"));
    const auto count = [&bench](Selection selection) {
        bench.editor.setSelection(selection);
        bench.bar.openReplace();
        bench.bar.findChildren<QLineEdit *>()[0]->setText(QStringLiteral("a"));
        bench.bar.findChild<QAbstractButton *>(QStringLiteral("replaceAll"))->click();
        const QString text = bench.document.bodyText();
        bench.document.undo();
        return 2 - text.count(u'a');
    };
    QCOMPARE(count({ 2, 3 }), 2); // an empty line and its break
    QCOMPARE(count({ 0, 2 }), 2);
    QCOMPARE(count({ 0, 3 }), 1); // two lines
}

void tst_MarkdownEditor::tabInCode_movesTheSelectedLines()
{
    const QString body = QStringLiteral("```\n- x\n\n\ty\n```\n");
    Bench bench(body);
    QApplication::processEvents(); // the lines' states
    bench.editor.setSelection({ 4, 10 });
    QTest::keyClick(&bench.editor, Qt::Key_Tab);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("```\n    - x\n\n    \ty\n```\n"));
    QTest::keyClick(&bench.editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(bench.document.bodyText(), body);
    QTest::keyClick(&bench.editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("```\n- x\n\ny\n```\n"));
    bench.editor.setSelection(Selection::caret(7));
    QTest::keyClick(&bench.editor, Qt::Key_Tab);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("```\n- x    \n\ny\n```\n"));
}

QTEST_MAIN(tst_MarkdownEditor)
#include "tst_markdowneditor.moc"
