// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/folding.h"
#include "editor/writinglayout.h"
#include "tests/editor/editorbench.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace Hexquill;

namespace {

const QString longWords = QStringLiteral("words that go on and on, 以及很长很长的中文文字，").repeated(8);

QTextBlock blockOf(const MarkdownEditor &editor, int line)
{
    return editor.document()->findBlockByNumber(line);
}

/// A row that is laid out.
QTextLine rowOf(const MarkdownEditor &editor, int line, int row)
{
    const QTextBlock block = blockOf(editor, line);
    editor.document()->documentLayout()->blockBoundingRect(block);
    return row < block.layout()->lineCount() ? block.layout()->lineAt(row) : QTextLine();
}

/// Every row's place in its block, line by line.
QList<QList<QRectF>> places(const MarkdownEditor &editor)
{
    QList<QList<QRectF>> lines;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        lines.append(QList<QRectF>());
        for (int row = 0; rowOf(editor, block.blockNumber(), row).isValid(); ++row)
            lines.last().append(rowOf(editor, block.blockNumber(), row).naturalTextRect());
    }
    return lines;
}

/// Where the caret before character \a at of the text stands, in the viewport.
QRect caretAt(const MarkdownEditor &editor, int at)
{
    QTextCursor cursor(editor.document());
    cursor.setPosition(at);
    return editor.cursorRect(cursor);
}

void click(MarkdownEditor &editor, const QPoint &point)
{
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, point);
}

} // namespace

class tst_WritingLayout : public QObject
{
    Q_OBJECT
private slots:
    void rowsOfAWrappedLine_standUnderItsWords_data();
    void rowsOfAWrappedLine_standUnderItsWords();
    void rightToLeftRows_standUnderTheirWords();
    void aNarrowWindow_keepsRoomForWords();
    void edits_moveTheRows();
    void preedit_movesTheRows();
    void width_movesTheRows();
    void manyEdits_leaveWhatAFreshLayoutGives_data();
    void manyEdits_leaveWhatAFreshLayoutGives();
    void caret_goesUpAndDownByRows();
    void homeAndEnd_stayInTheRow();
    void click_hitsTheCharacter_data();
    void click_hitsTheCharacter();
    void click_betweenRowsHitsTheNearer();
    void dragBetweenRows_selects();
    void rowsOfAParagraph_areEven();
    void rowsBesideChinese_areAsHigh();
    void rowsWithoutChinese_areAsTheFontWants();
    void spacing_isAShareOfTheRow();
    void spacing_keepsEveryRowReachable();
    void spacing_keepsFoldsFolded();
    void selection_fillsTheRoomBetweenRows();
    void rowOfTheCaret_isMarked();
};

void tst_WritingLayout::rowsOfAWrappedLine_standUnderItsWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("words"); // how many characters stand before them
    const auto row = [](const char *name, const QString &prefix, bool stands = true) {
        QTest::newRow(name) << prefix + longWords << int(stands ? prefix.size() : 0);
        QTest::addRow("%s, CJK", name) << prefix + QString(300, u'中') << int(stands ? prefix.size() : 0);
    };
    row("plain words", {});
    row("bullet", QStringLiteral("- "));
    row("star with blanks", QStringLiteral("*   "));
    row("nested bullet", QStringLiteral("    + "));
    row("number", QStringLiteral("12. "));
    row("nested number", QStringLiteral("  3) "));
    row("open task", QStringLiteral("- [ ] "));
    row("done task", QStringLiteral("  - [x] "));
    row("quote", QStringLiteral("> "));
    row("list in two quotes", QStringLiteral("> > - "));
    row("blanks", QStringLiteral("   "));
    row("tab", QStringLiteral("\t"));
    row("tab after a bullet", QStringLiteral("-\t"));
    row("heading", QStringLiteral("## "), false);
    row("number without a blank", QStringLiteral("12.5 "), false);
    row("strong", QStringLiteral("**"), false);
}

void tst_WritingLayout::rowsOfAWrappedLine_standUnderItsWords()
{
    QFETCH(QString, line);
    QFETCH(int, words);
    Bench bench(QStringLiteral("above\n") + line + QStringLiteral("\nbelow"));
    const QTextLine first = rowOf(bench.editor, 1, 0);
    const double expected = first.cursorToX(words);
    QCOMPARE(first.x(), bench.document.body()->documentMargin());
    QVERIFY(rowOf(bench.editor, 1, 2).isValid());
    const double right = bench.editor.viewport()->width() - bench.document.body()->documentMargin();
    for (int row = 1; rowOf(bench.editor, 1, row).isValid(); ++row) {
        QCOMPARE(rowOf(bench.editor, 1, row).x(), expected);
        QVERIFY(rowOf(bench.editor, 1, row).naturalTextRect().right() <= right);
    }
    QCOMPARE(rowOf(bench.editor, 2, 0).x(), first.x());
}

void tst_WritingLayout::rightToLeftRows_standUnderTheirWords()
{
    Bench bench(QStringLiteral("- ") + QStringLiteral("כתיבה מימין לשמאל ").repeated(20));
    const QTextLine first = rowOf(bench.editor, 0, 0);
    const QTextLine second = rowOf(bench.editor, 0, 1);
    QVERIFY(second.isValid());
    QCOMPARE(second.x(), first.x());
    const double indent = first.cursorToX(0) - first.cursorToX(2);
    QVERIFY(indent > 0);
    QCOMPARE(first.width() - second.width(), indent);
    QCOMPARE(second.cursorToX(second.textStart()), first.cursorToX(2));
}

void tst_WritingLayout::aNarrowWindow_keepsRoomForWords()
{
    Bench bench(QString(60, u' ') + QStringLiteral("- ") + longWords);
    bench.window.resize(320, 400);
    QApplication::processEvents();
    const QTextLine second = rowOf(bench.editor, 0, 1);
    QVERIFY(second.isValid());
    QVERIFY(second.width() >= bench.editor.viewport()->width() * 0.4);
}

void tst_WritingLayout::edits_moveTheRows()
{
    Bench bench(QStringLiteral("- ") + longWords);
    const double margin = bench.document.body()->documentMargin();
    QVERIFY(rowOf(bench.editor, 0, 1).x() > margin);
    bench.editor.setSelection({ 0, 2 });
    QTest::keyClick(&bench.editor, Qt::Key_Delete);
    QCOMPARE(rowOf(bench.editor, 0, 1).x(), margin);
    bench.document.undo();
    QVERIFY(rowOf(bench.editor, 0, 1).x() > margin);
    bench.editor.setSelection(Selection::caret(0));
    QTest::keyClicks(&bench.editor, QStringLiteral("    "));
    QCOMPARE(rowOf(bench.editor, 0, 1).x(), rowOf(bench.editor, 0, 0).cursorToX(6));
}

void tst_WritingLayout::preedit_movesTheRows()
{
    Bench bench(QStringLiteral("- a") + longWords);
    const int rows = int(places(bench.editor).first().size());
    bench.editor.setSelection(Selection::caret(3));
    compose(&bench.editor, QString(200, u'i'));
    QVERIFY(places(bench.editor).first().size() > rows);
    QCOMPARE(rowOf(bench.editor, 0, 1).x(), rowOf(bench.editor, 0, 0).cursorToX(2));
    compose(&bench.editor, QString());
    QCOMPARE(places(bench.editor).first().size(), rows);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("- a") + longWords);
}

void tst_WritingLayout::width_movesTheRows()
{
    Bench bench(QStringLiteral("> ") + longWords);
    const int rows = int(places(bench.editor).first().size());
    bench.window.resize(400, 500);
    QApplication::processEvents();
    QVERIFY(places(bench.editor).first().size() > rows);
    QCOMPARE(rowOf(bench.editor, 0, 1).x(), rowOf(bench.editor, 0, 0).cursorToX(2));
    QCOMPARE(bench.document.body()->lineCount(), int(places(bench.editor).first().size()));
}

void tst_WritingLayout::manyEdits_leaveWhatAFreshLayoutGives_data()
{
    QTest::addColumn<double>("spacing");
    QTest::newRow("the font's") << 1.0;
    QTest::newRow("one and a half") << 1.5;
}

void tst_WritingLayout::manyEdits_leaveWhatAFreshLayoutGives()
{
    QFETCH(double, spacing);
    const QStringList pieces{ QStringLiteral("- "),
                              QStringLiteral("> "),
                              QStringLiteral("\n"),
                              QStringLiteral("a b"),
                              longWords,
                              QStringLiteral("\n\n"),
                              QStringLiteral("1. "),
                              QStringLiteral("    "),
                              QStringLiteral("# "),
                              QStringLiteral("```\n"),
                              QStringLiteral("- [ ] "),
                              QString() };
    QRandomGenerator chance(20);
    Bench bench((QStringLiteral("- ") + longWords + QStringLiteral("\nwords\n")).repeated(6));
    bench.editor.setLineSpacing(spacing);
    for (int i = 0; i < 150; ++i) {
        const int size = int(bench.document.bodyText().size());
        const int from = chance.bounded(size + 1);
        const int to = qMin(size, from + (chance.bounded(3) == 0 ? chance.bounded(200) : 0));
        bench.editor.setSelection({ from, to });
        if (chance.bounded(8) == 0)
            bench.document.undo();
        else if (chance.bounded(8) == 0)
            compose(&bench.editor, QStringLiteral("ni hao"));
        else
            bench.editor.insertDocumentText(pieces[chance.bounded(int(pieces.size()))]);
        compose(&bench.editor, QString());
        if (i % 10 == 0)
            QApplication::processEvents();
    }
    QApplication::processEvents();
    Bench fresh(bench.document.bodyText());
    fresh.editor.setLineSpacing(spacing);
    QApplication::processEvents();
    QCOMPARE(places(bench.editor), places(fresh.editor));
    QCOMPARE(bench.document.body()->lineCount(), fresh.document.body()->lineCount());
}

void tst_WritingLayout::caret_goesUpAndDownByRows()
{
    Bench bench(QStringLiteral("- ") + QString(200, u'中'));
    const int start = rowOf(bench.editor, 0, 1).textStart();
    bench.editor.setSelection(Selection::caret(start + 3));
    const int x = caretAt(bench.editor, start + 3).center().x();
    QTest::keyClick(&bench.editor, Qt::Key_Down);
    QCOMPARE(bench.editor.currentColumn(), rowOf(bench.editor, 0, 2).textStart() + 3);
    QTest::keyClick(&bench.editor, Qt::Key_Up);
    QTest::keyClick(&bench.editor, Qt::Key_Up);
    QCOMPARE(bench.editor.currentColumn(), 2 + 3); // beneath each other, the mark aside
    QCOMPARE(bench.editor.cursorRect().center().x(), x);
}

void tst_WritingLayout::homeAndEnd_stayInTheRow()
{
    Bench bench(QStringLiteral("- ") + QString(200, u'中'));
    const QTextLine second = rowOf(bench.editor, 0, 1);
    bench.editor.setSelection(Selection::caret(second.textStart() + 4));
    QTest::keyClick(&bench.editor, Qt::Key_Home);
    QCOMPARE(bench.editor.currentColumn(), second.textStart());
    QCOMPARE(double(bench.editor.cursorRect().left()), qRound(second.x()) * 1.0);
    QTest::keyClick(&bench.editor, Qt::Key_End);
    QVERIFY(bench.editor.currentColumn() >= second.textStart() + second.textLength() - 1);
}

void tst_WritingLayout::click_hitsTheCharacter_data()
{
    QTest::addColumn<double>("spacing");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("slack"); // Qt errs by the width of the blank that a row right to left is wrapped at
    for (const double spacing : { 1.0, 1.3, 2.0 }) {
        QTest::addRow("list, %.1f", spacing) << spacing << QStringLiteral("- ") + longWords << 0;
        QTest::addRow("task, %.1f", spacing) << spacing << QStringLiteral("  - [ ] ") + longWords << 0;
        QTest::addRow("Hebrew, %.1f", spacing) << spacing << QStringLiteral("כתיבה מימין לשמאל ").repeated(20) << 1;
    }
}

void tst_WritingLayout::click_hitsTheCharacter()
{
    QFETCH(double, spacing);
    QFETCH(QString, line);
    QFETCH(int, slack);
    Bench bench(line + QLatin1Char('\n') + line);
    bench.editor.setLineSpacing(spacing);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    for (const int at : { 3, 40, 77, 120, int(line.size()) + 30, int(line.size()) + 100 }) {
        const QRect left = caretAt(bench.editor, at);
        click(bench.editor, (left.center() + caretAt(bench.editor, at + 1).center()) / 2);
        const qsizetype hit = bench.editor.selection().position;
        QVERIFY2(hit >= at - slack && hit <= at + 1 + slack, qPrintable(QString::number(hit)));
        QCOMPARE(bench.editor.cursorRect().top(), left.top());
    }
}

void tst_WritingLayout::click_betweenRowsHitsTheNearer()
{
    Bench bench(QStringLiteral("- ") + QString(200, u'中') + QStringLiteral("\nlast words"));
    bench.editor.setLineSpacing(2);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    const int at = rowOf(bench.editor, 0, 1).textStart() + 5;
    const QRect caret = caretAt(bench.editor, at);
    click(bench.editor, QPoint(caret.center().x(), caret.top() - 3));
    QCOMPARE(bench.editor.currentColumn(), at);
    click(bench.editor, QPoint(caret.center().x(), caret.bottom() + 4));
    QCOMPARE(bench.editor.currentColumn(), at);
    const int end = bench.editor.document()->characterCount() - 1;
    const QRect last = caretAt(bench.editor, end - 3);
    click(bench.editor, QPoint(last.center().x(), last.top() - 3));
    QCOMPARE(bench.editor.selection(), Selection::caret(end - 3));
}

void tst_WritingLayout::dragBetweenRows_selects()
{
    Bench bench(QString(200, u'中'));
    bench.editor.setLineSpacing(2);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    const int from = rowOf(bench.editor, 0, 0).textStart() + 2;
    const int to = rowOf(bench.editor, 0, 1).textStart() + 7;
    QTest::mousePress(bench.editor.viewport(), Qt::LeftButton, {}, caretAt(bench.editor, from).center());
    const QPoint there = caretAt(bench.editor, to).center() - QPoint(0, caretAt(bench.editor, to).height() / 2 + 3);
    QMouseEvent move(QEvent::MouseMove, there, bench.editor.viewport()->mapToGlobal(there), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.editor.viewport(), &move);
    QCOMPARE(bench.editor.selection(), (Selection{ from, to }));
    QTest::mouseRelease(bench.editor.viewport(), Qt::LeftButton, {}, there);
}

void tst_WritingLayout::rowsOfAParagraph_areEven()
{
    Bench bench(QStringLiteral("Latin words ").repeated(20) + QString(100, u'中')
                + QStringLiteral(" Latin again").repeated(20));
    const auto bottom = [&](int row) { return rowOf(bench.editor, 0, row).y() + rowOf(bench.editor, 0, row).height(); };
    for (int row = 1; rowOf(bench.editor, 0, row).isValid(); ++row)
        QCOMPARE(bottom(row) - bottom(row - 1), bottom(0));
    QVERIFY(rowOf(bench.editor, 0, 0).y() >= 0);
}

namespace {

/// But for the last line, which has the margin below it.
QList<double> heights(const MarkdownEditor &editor)
{
    QList<double> heights;
    for (QTextBlock block = editor.document()->begin(); block.next().isValid(); block = block.next())
        heights << editor.document()->documentLayout()->blockBoundingRect(block).height();
    return heights;
}

} // namespace

void tst_WritingLayout::rowsBesideChinese_areAsHigh()
{
    Bench bench(QStringLiteral("Latin\n\n- 中文\n```\ncode\n# 中文\n```\n# Heading\n# 标题\nLatin\n"));
    QApplication::processEvents(); // headings are coloured, and larger
    const QList<double> all = heights(bench.editor);
    for (const int line : { 1, 2, 4, 5, 9 })
        QCOMPARE(all.at(line), all.at(0));
    QCOMPARE(all.at(7), all.at(8));
    QVERIFY(all.at(7) > all.at(0));
}

void tst_WritingLayout::rowsWithoutChinese_areAsTheFontWants()
{
    Bench bench(QStringLiteral("Latin\nmore\nlast\n"));
    const double latin = heights(bench.editor).first();
    bench.editor.goToLine(1);
    QTest::keyClicks(&bench.editor, QStringLiteral("abc"));
    QCOMPARE(heights(bench.editor), QList<double>(3, latin));
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("中"));
    QApplication::sendEvent(&bench.editor, &event);
    const QList<double> mixed = heights(bench.editor);
    QCOMPARE(mixed, QList<double>(3, mixed.at(1)));
    QTest::keyClick(&bench.editor, Qt::Key_Backspace);
    QCOMPARE(heights(bench.editor), mixed); // no jump back
}

void tst_WritingLayout::spacing_isAShareOfTheRow()
{
    Bench bench(longWords + QLatin1Char('\n') + longWords);
    const double height = rowOf(bench.editor, 0, 1).y() - rowOf(bench.editor, 0, 0).y();
    const double single
        = bench.editor.document()->documentLayout()->blockBoundingRect(blockOf(bench.editor, 0)).height();
    const int rows = blockOf(bench.editor, 0).layout()->lineCount();
    bench.editor.setLineSpacing(1.5);
    const double step = qRound(height * 1.5);
    QCOMPARE(rowOf(bench.editor, 0, 1).y() - rowOf(bench.editor, 0, 0).y(), step);
    const QRectF box = bench.editor.document()->documentLayout()->blockBoundingRect(blockOf(bench.editor, 0));
    QCOMPARE(box.height(), single + rows * (step - height));
    bench.editor.setLineSpacing(0.2);
    QCOMPARE(rowOf(bench.editor, 0, 1).y() - rowOf(bench.editor, 0, 0).y(), height);
}

void tst_WritingLayout::spacing_keepsEveryRowReachable()
{
    Bench bench((QStringLiteral("- ") + longWords + QLatin1Char('\n')).repeated(40) + QStringLiteral("last"));
    bench.editor.setLineSpacing(1.7);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    bench.editor.goToLine(40);
    QVERIFY(bench.editor.viewport()->rect().contains(bench.editor.cursorRect()));
    bench.editor.verticalScrollBar()->setValue(bench.editor.verticalScrollBar()->maximum());
    QVERIFY(
        bench.editor.viewport()->rect().contains(caretAt(bench.editor, bench.editor.document()->characterCount() - 1)));
    for (int i = 0; i < 400; ++i) {
        QTest::keyClick(&bench.editor, Qt::Key_Up);
        QVERIFY(bench.editor.viewport()->rect().contains(bench.editor.cursorRect()));
    }
    QCOMPARE(bench.editor.currentLine(), 0);
    bench.editor.setTopLine(20.5);
    QVERIFY(qAbs(bench.editor.topLine() - 20.5) < 0.3);
}

void tst_WritingLayout::spacing_keepsFoldsFolded()
{
    Bench bench(QStringLiteral("# a\n") + longWords + QStringLiteral("\n# b\nwords"));
    QApplication::processEvents();
    bench.editor.folding().toggle(blockOf(bench.editor, 0));
    bench.editor.setLineSpacing(1.5);
    QVERIFY(Folding::isFolded(blockOf(bench.editor, 0)));
    QCOMPARE(bench.document.body()->lineCount(), 3);
    bench.window.resize(500, 400);
    QApplication::processEvents();
    QCOMPARE(bench.document.body()->lineCount(), 3);
}

void tst_WritingLayout::selection_fillsTheRoomBetweenRows()
{
    Bench bench(QString(200, u'中'));
    bench.editor.setLineSpacing(2);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    bench.editor.setSelection({ 2, 180 });
    const QRect caret = caretAt(bench.editor, rowOf(bench.editor, 0, 1).textStart() + 5);
    const QImage image = bench.editor.viewport()->grab().toImage();
    const QColor selected = bench.editor.palette().color(QPalette::Highlight);
    for (int y = caret.top() - 6; y < caret.top(); ++y)
        QCOMPARE(image.pixelColor(caret.center().x() + 3, y), selected);
}

void tst_WritingLayout::rowOfTheCaret_isMarked()
{
    Bench bench(QStringLiteral("first\nsecond\nthird"));
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    const auto edge = [&](int line) {
        const QImage image = bench.editor.viewport()->grab().toImage();
        return image.pixelColor(bench.editor.viewport()->width() - 20, caretAt(bench.editor, line * 7).center().y());
    };
    bench.editor.goToLine(1);
    const QColor paper = bench.editor.palette().color(QPalette::Base);
    QVERIFY(edge(1) != paper);
    QCOMPARE(edge(0), paper);
    QCOMPARE(edge(2), paper);
    QTest::keyClick(&bench.editor, Qt::Key_Down);
    QCOMPARE(edge(1), paper);
    QVERIFY(edge(2) != paper);
}

QTEST_MAIN(tst_WritingLayout)
#include "tst_writinglayout.moc"
