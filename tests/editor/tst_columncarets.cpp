// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/columncarets.h"
#include "tests/editor/editorbench.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Hexquill;

class tst_ColumnCarets : public QObject
{
    Q_OBJECT
private slots:
    void carets_typeOnSeveralLinesInOneStep();
    void carets_copyAndPasteALineEach();
    void carets_areDrawnWithThePointer();
    void carets_endWithOtherKeys();
    void composedWords_comeAtAllCarets();
    void otherColours_leaveTheCarets();
    void anotherText_endsThem();
    void shorterText_isNeverAskedForPlacesBehindIt();
};

void tst_ColumnCarets::carets_typeOnSeveralLinesInOneStep()
{
    Bench bench(QStringLiteral("one\ntwo\n\nthree"));
    bench.editor.setSelection(Selection::caret(1));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&bench.editor, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(&bench.editor, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(&bench.editor, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(bench.editor.columnCarets().carets().size(), 4);
    QTest::keyClick(&bench.editor, Qt::Key_X);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("oxne\ntxwo\nx\ntxhree"));
    QTest::keyClick(&bench.editor, Qt::Key_Backspace);
    QTest::keyClick(&bench.editor, Qt::Key_Home);
    QTest::keyClicks(&bench.editor, QStringLiteral("- "));
    QCOMPARE(bench.document.bodyText(), QStringLiteral("- one\n- two\n- \n- three"));
    for (int i = 0; i < 4; ++i)
        bench.document.undo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("one\ntwo\n\nthree"));
    QVERIFY(!bench.document.isModified());
}

void tst_ColumnCarets::carets_copyAndPasteALineEach()
{
    Bench bench(QStringLiteral("ab\ncd\n|"));
    bench.editor.columnCarets().setRectangle(1, 5);
    QTest::keyClick(&bench.editor, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("a\nc\n|"));
    QTest::keyClick(&bench.editor, Qt::Key_Home);
    QTest::keyClick(&bench.editor, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("ba\ndc\n|"));
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("a\nc\n|"));
}

void tst_ColumnCarets::carets_areDrawnWithThePointer()
{
    Bench bench(QStringLiteral("abcd\nabcd\nabcd"));
    const auto place = [&](int position) {
        QTextCursor cursor(bench.editor.document());
        cursor.setPosition(position);
        return bench.editor.cursorRect(cursor).center();
    };
    QTest::mousePress(bench.editor.viewport(), Qt::LeftButton, Qt::AltModifier, place(1));
    QMouseEvent move(QEvent::MouseMove, place(13), bench.editor.viewport()->mapToGlobal(place(13)), Qt::NoButton,
                     Qt::LeftButton, Qt::AltModifier);
    QApplication::sendEvent(bench.editor.viewport(), &move);
    QTest::mouseRelease(bench.editor.viewport(), Qt::LeftButton, Qt::AltModifier, place(13));
    QCOMPARE(bench.editor.columnCarets().selectedText(), QStringLiteral("bc\nbc\nbc"));
    QTest::keyClick(&bench.editor, Qt::Key_Delete);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("ad\nad\nad"));
    QTest::mouseClick(bench.editor.viewport(), Qt::LeftButton, {}, place(0));
    QVERIFY(!bench.editor.columnCarets().isActive());
}

void tst_ColumnCarets::carets_endWithOtherKeys()
{
    Bench bench(QStringLiteral("ab\ncd"));
    const auto begin = [&] { bench.editor.columnCarets().setRectangle(0, 3); };
    begin();
    QTest::keyClick(&bench.editor, Qt::Key_Escape);
    QVERIFY(!bench.editor.columnCarets().isActive());
    begin();
    QTest::keyClick(&bench.editor, Qt::Key_Down);
    QVERIFY(!bench.editor.columnCarets().isActive());
    begin();
    bench.editor.apply(EditCommand::Bold);
    QVERIFY(!bench.editor.columnCarets().isActive());
    begin();
    bench.document.undo();
    QVERIFY(!bench.editor.columnCarets().isActive());
    QCOMPARE(bench.document.bodyText(), QStringLiteral("ab\ncd"));
}

void tst_ColumnCarets::composedWords_comeAtAllCarets()
{
    Bench bench(QStringLiteral("ab\ncd"));
    bench.editor.columnCarets().setRectangle(0, 3);
    compose(&bench.editor, QStringLiteral("ni hao"));
    QCOMPARE(bench.document.bodyText(), QStringLiteral("ab\ncd"));
    commit(&bench.editor, QStringLiteral("你好"));
    QCOMPARE(bench.document.bodyText(), QStringLiteral("你好ab\n你好cd"));
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("ab\ncd"));
}

void tst_ColumnCarets::otherColours_leaveTheCarets()
{
    Bench bench(QStringLiteral("# a `b`\n").repeated(500));
    QApplication::processEvents();
    QSignalSpy changes(&bench.editor, &QPlainTextEdit::textChanged);
    for (int i = 0; i < 300; ++i) // far out of sight
        QTest::keyClick(&bench.editor, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(bench.editor.columnCarets().carets().size(), 301);
    QPalette dark = bench.editor.palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    bench.editor.setPalette(dark);
    QVERIFY(!changes.isEmpty()); // Qt tells of colours, too
    QCOMPARE(bench.editor.columnCarets().carets().size(), 301);
}

void tst_ColumnCarets::anotherText_endsThem()
{
    Bench bench(QStringLiteral("ab\ncd\nef"));
    bench.editor.columnCarets().setRectangle(0, 3);
    bench.document.replaceText({ {}, QStringLiteral("ab\ncd\ngh"), {} });
    QVERIFY(!bench.editor.columnCarets().isActive());
}

void tst_ColumnCarets::shorterText_isNeverAskedForPlacesBehindIt()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("out of range")));
    Bench bench(QStringLiteral("ab\ncd"));
    bench.editor.columnCarets().setRectangle(0, 5);
    QTest::keyClick(&bench.editor, Qt::Key_Delete);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("\n"));
    QVERIFY(bench.editor.columnCarets().isActive());
}

QTEST_MAIN(tst_ColumnCarets)
#include "tst_columncarets.moc"
