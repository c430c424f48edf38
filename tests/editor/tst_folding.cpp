// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/folding.h"
#include "tests/editor/editorbench.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>

using namespace Hexquill;

namespace {

const QString sections = QStringLiteral("words\n# A\na\n## B\nb\n```\n# no heading\n```\nC\n===\nc\n");

QStringList shownLines(const QPlainTextEdit &editor)
{
    QStringList lines;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        if (block.isVisible())
            lines.append(block.text());
    }
    return lines;
}

QTextBlock line(const QPlainTextEdit &editor, int number)
{
    return editor.document()->findBlockByNumber(number);
}

} // namespace

class tst_Folding : public QObject
{
    Q_OBJECT
private slots:
    void sections_foldAndOpen();
    void foldedText_isOpenedByTheCaret();
    void foldedText_staysReachable();
    void fold_opensWhenItsLinesChange();
    void allSections_foldToHeadings();
    void folds_comeBack();
    void foldsOfAnotherText_stayOpen();
    void changesAroundAFold_leaveItFolded();
    void replacements_leaveFoldsBetweenThem();
    void linesBesideAFold_leaveItFolded();
};

void tst_Folding::sections_foldAndOpen()
{
    Bench bench(sections);
    QApplication::processEvents(); // the lines' states
    Folding &folding = bench.editor.folding();
    QCOMPARE(Folding::headingLevel(line(bench.editor, 1)), 1);
    QCOMPARE(Folding::headingLevel(line(bench.editor, 6)), 0);
    QCOMPARE(Folding::headingLevel(line(bench.editor, 8)), 1);
    folding.toggle(line(bench.editor, 3));
    QCOMPARE(bench.editor.folding().folds(), (QList<Fold>{ { 3, 4 } }));
    folding.toggle(line(bench.editor, 3));
    QVERIFY(!Folding::isFolded(line(bench.editor, 3)));
    bench.editor.goToLine(4);
    folding.toggleAtCaret();
    QVERIFY(Folding::isFolded(line(bench.editor, 3)));
    QCOMPARE(bench.editor.currentLine(), 3);
    folding.toggle(line(bench.editor, 1));
    QCOMPARE(shownLines(bench.editor), QStringLiteral("words\n# A\nC\n===\nc\n").split(QLatin1Char('\n')));
    QVERIFY(!bench.document.isModified());
    QCOMPARE(bench.document.bodyText(), sections);
}

void tst_Folding::foldedText_isOpenedByTheCaret()
{
    Bench bench(sections);
    QApplication::processEvents();
    bench.editor.folding().toggle(line(bench.editor, 1));
    bench.editor.goToLine(4);
    QCOMPARE(shownLines(bench.editor).size(), 12);
    bench.editor.folding().toggle(line(bench.editor, 1));
    bench.editor.setSelection(Selection::caret(9)); // the end of "# A"
    QTest::keyClick(&bench.editor, Qt::Key_Right);
    QCOMPARE(shownLines(bench.editor).size(), 12);
}

void tst_Folding::foldedText_staysReachable()
{
    Bench bench(sections);
    QApplication::processEvents();
    bench.editor.setSelection(Selection::caret(10)); // before "a"
    QTest::keyClick(&bench.editor, Qt::Key_X);
    bench.editor.folding().toggle(line(bench.editor, 1));
    QCOMPARE(bench.editor.currentLine(), 1);
    bench.document.undo();
    QCOMPARE(shownLines(bench.editor), sections.split(QLatin1Char('\n')));
    bench.editor.folding().toggle(line(bench.editor, 1));
    bench.editor.selectAll();
    QCOMPARE(bench.editor.selectedDocumentText(), sections);
}

void tst_Folding::fold_opensWhenItsLinesChange()
{
    Bench bench(sections);
    QApplication::processEvents();
    bench.editor.folding().toggle(line(bench.editor, 1));
    bench.editor.setSelection(Selection::caret(9));
    QTest::keyClick(&bench.editor, Qt::Key_X);
    QVERIFY(Folding::isFolded(line(bench.editor, 1))); // words of the heading
    QTest::keyClick(&bench.editor, Qt::Key_Return);
    QCOMPARE(shownLines(bench.editor), bench.document.bodyText().split(QLatin1Char('\n')));
    bench.document.undo();
    bench.editor.folding().toggle(line(bench.editor, 1));
    bench.editor.setSelection({ 5, 9 });
    QTest::keyClick(&bench.editor, Qt::Key_Delete);
    QCOMPARE(shownLines(bench.editor), bench.document.bodyText().split(QLatin1Char('\n')));
}

void tst_Folding::allSections_foldToHeadings()
{
    Bench bench(sections);
    QApplication::processEvents();
    bench.editor.goToLine(7);
    bench.editor.folding().foldAll();
    QCOMPARE(shownLines(bench.editor), QStringLiteral("words\n# A\n## B\nC").split(QLatin1Char('\n')));
    QCOMPARE(bench.editor.currentLine(), 3);
    bench.editor.folding().toggle(line(bench.editor, 3));
    QCOMPARE(shownLines(bench.editor).size(), 8);
    bench.editor.folding().unfoldAll();
    QCOMPARE(shownLines(bench.editor).size(), 12);
}

void tst_Folding::folds_comeBack()
{
    const auto foldEach = [](Folding &folding, const Bench &bench, int way) {
        if (way == 0)
            folding.foldAll();
        else if (way == 1)
            folding.toggle(line(bench.editor, 3));
        else
            folding.toggle(line(bench.editor, 1));
    };
    for (const int way : { 0, 1, 2 }) {
        Bench bench(sections);
        QApplication::processEvents();
        foldEach(bench.editor.folding(), bench, way);
        const QList<Fold> folds = bench.editor.folding().folds();
        QVERIFY(!folds.isEmpty());
        Bench next(sections);
        QApplication::processEvents();
        next.editor.folding().fold(folds);
        QCOMPARE(shownLines(next.editor), shownLines(bench.editor));
        QCOMPARE(next.editor.folding().folds(), folds);
        next.editor.folding().fold(folds); // once more changes nothing
        QCOMPARE(shownLines(next.editor), shownLines(bench.editor));
    }
    Bench open(sections);
    QVERIFY(open.editor.folding().folds().isEmpty());
}

void tst_Folding::foldsOfAnotherText_stayOpen()
{
    Bench bench(sections);
    QApplication::processEvents();
    bench.editor.folding().fold({ { -3, 2 }, { 0, 2 }, { 1, 3 }, { 3, 90 }, { 6, 1 }, { 8, 0 }, { 500, 2 } });
    QCOMPARE(shownLines(bench.editor), sections.split(QLatin1Char('\n')));
}

void tst_Folding::changesAroundAFold_leaveItFolded()
{
    Bench bench(sections);
    QApplication::processEvents();
    bench.editor.folding().toggle(line(bench.editor, 3));
    const QList<Fold> folds = bench.editor.folding().folds();
    bench.editor.setSelection(Selection::caret(5)); // behind "words"
    bench.editor.apply(EditCommand::Footnote);
    QCOMPARE(bench.document.bodyText(),
             QStringLiteral("words[^1]") + sections.mid(5).chopped(1) + QStringLiteral("\n\n[^1]: \n"));
    QCOMPARE(bench.editor.folding().folds(), folds);
    QCOMPARE(bench.editor.currentColumn(), 6);
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), sections);
    QCOMPARE(bench.editor.folding().folds(), folds);
    QCOMPARE(bench.editor.selection(), Selection::caret(5));
    QVERIFY(!bench.document.isUndoAvailable());
    bench.document.redo();
    QVERIFY(bench.document.bodyText().endsWith(QStringLiteral("\n\n[^1]: \n")));
    QCOMPARE(bench.editor.folding().folds(), folds);
    QVERIFY(!bench.document.isRedoAvailable());
}

void tst_Folding::replacements_leaveFoldsBetweenThem()
{
    const QString body = (QStringLiteral("word\nword\n") + sections).repeated(6);
    Bench bench(body);
    QApplication::processEvents();
    for (int i = 0; i < 6; ++i)
        bench.editor.folding().toggle(line(bench.editor, i * 13 + 5));
    const QList<Fold> folds = bench.editor.folding().folds();
    QCOMPARE(folds.size(), 6);
    bench.bar.openReplace();
    const QList<QLineEdit *> lines = bench.bar.findChildren<QLineEdit *>();
    lines[0]->setText(QStringLiteral("word"));
    lines[1]->setText(QStringLiteral("ward"));
    bench.bar.findChild<QAbstractButton *>(QStringLiteral("replaceAll"))->click();
    QCOMPARE(bench.document.bodyText(), QString(body).replace(QLatin1String("word"), QLatin1String("ward")));
    QCOMPARE(bench.editor.folding().folds(), folds);
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), body);
    QCOMPARE(bench.editor.folding().folds(), folds);
    QVERIFY(!bench.document.isUndoAvailable());
}

void tst_Folding::linesBesideAFold_leaveItFolded()
{
    Bench bench(sections);
    QApplication::processEvents();
    bench.editor.folding().toggle(line(bench.editor, 3));
    bench.editor.setSelection(Selection::caret(0));
    QTest::keyClick(&bench.editor, Qt::Key_Return);
    QVERIFY(Folding::isFolded(line(bench.editor, 4)));
    bench.editor.goToLine(3, 1); // the end of "a", above "## B"
    QTest::keyClick(&bench.editor, Qt::Key_Return);
    QVERIFY(Folding::isFolded(line(bench.editor, 5)));
    while (bench.document.isUndoAvailable())
        bench.document.undo();
    QCOMPARE(bench.editor.folding().folds(), (QList<Fold>{ { 3, 4 } }));
}

QTEST_MAIN(tst_Folding)
#include "tst_folding.moc"
