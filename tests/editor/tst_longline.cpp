// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/folding.h"
#include "editor/markdownhighlighter.h"
#include "editor/post/pieces.h"
#include "tests/editor/editorbench.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>

using namespace Hexquill;

/// A line that the editor holds in pieces: a writer and a file see one line.
class tst_LongLine : public QObject
{
    Q_OBJECT
private slots:
    void opening_changesNothing();
    void manyEdits_changeOnlyWhatWasTyped_data();
    void manyEdits_changeOnlyWhatWasTyped();
    void lineBreakBesideAJoint_isALineBreak();
    void erasing_goesOverAJoint();
    void copiedWords_holdNoJoint();
    void pastedLine_isInPieces();
    void frontMatterTypedAboveIt_isWhole();
    void otherText_replacesOnlyWhatDiffers();
    void lines_areThePostsLines();
    void words_areFoundAcrossAJoint();
    void pieces_areNoLinesOfTheirOwn();
    void typedLine_isCutAtAPause();
    void composedLine_isCutAfterwards();
    void grownLine_isUndoneExactly();
    void shrunkLine_isWholeAgain();
    void caretsInAColumn_areNotDisturbed();
    void grownPlaceToSearchIn_isSearched();
    void savedPost_staysSaved();
    void tenMegabytes_areTypedInto();
    void tenMegabytes_arePasted();
};

namespace {

const QString longLine = QStringLiteral("abcdefghi ").repeated(6000);

/// The body's first joint.
qsizetype firstJoint(const Bench &bench)
{
    return bench.document.bodyPieces().indexOf(Pieces::joint);
}

/// The model of \a bench: its text and selection without joints.
struct Model
{
    QString text;
    Selection selection;

    static Model of(const Bench &bench)
    {
        const QString pieces = bench.document.bodyPieces();
        const Selection at = bench.editor.selection();
        return { Pieces::whole(pieces), { Pieces::toWhole(pieces, at.anchor), Pieces::toWhole(pieces, at.position) } };
    }
    void replace(const QString &words) { text.replace(selection.start(), selection.end() - selection.start(), words); }
    void erase(int key)
    {
        const qsizetype at = selection.position;
        if (!selection.isEmpty())
            replace({});
        else if (key == Qt::Key_Backspace && at > 0)
            text.remove(at - 1, 1);
        else if (key == Qt::Key_Delete && at < text.size())
            text.remove(at, 1);
    }
};

} // namespace

void tst_LongLine::opening_changesNothing()
{
    const QByteArray bytes = "---\ntitle: t\n---\n# a\r\n" + longLine.toUtf8() + "\xff\r\nlast\r\n";
    Bench bench({});
    bench.document.setPost(Post::fromBytes(bytes));
    QVERIFY(firstJoint(bench) > 0);
    QVERIFY(bench.document.body()->blockCount() > 10);
    QCOMPARE(bench.document.post().toBytes(), bytes);
    QCOMPARE(bench.document.bodyText(), Post::fromBytes(bytes).body);
    QVERIFY(!bench.document.isModified());
    QVERIFY(!bench.document.isUndoAvailable());
}

void tst_LongLine::manyEdits_changeOnlyWhatWasTyped_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 6; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void tst_LongLine::manyEdits_changeOnlyWhatWasTyped()
{
    QFETCH(int, seed);
    QRandomGenerator chance(seed);
    Bench bench(QStringLiteral("first\n") + longLine.left(30'000) + QStringLiteral("\nlast"));
    QApplication::clipboard()->setText(QStringLiteral("pasted"));
    QStringList before; // what undo leads back to
    for (int i = 0; i < 250; ++i) {
        const QString pieces = bench.document.bodyPieces();
        const int size = int(pieces.size());
        qsizetype at = chance.bounded(size + 1);
        if (chance.bounded(2) == 0 && pieces.contains(Pieces::joint)) // near a joint, mostly
            at = qBound(0,
                        int(pieces.indexOf(Pieces::joint, qMin(at, pieces.lastIndexOf(Pieces::joint))))
                            + chance.bounded(-2, 4),
                        size);
        const qsizetype to = chance.bounded(4) == 0 ? qMin<qsizetype>(size, at + chance.bounded(6000)) : at;
        bench.editor.setSelection({ at, to });
        Model model = Model::of(bench);
        const QString was = model.text;
        switch (chance.bounded(8)) {
        case 0:
            QTest::keyClick(&bench.editor, Qt::Key_Backspace);
            model.erase(Qt::Key_Backspace);
            break;
        case 1:
            QTest::keyClick(&bench.editor, Qt::Key_Delete);
            model.erase(Qt::Key_Delete);
            break;
        case 2:
            QTest::keyClick(&bench.editor, Qt::Key_Return);
            model.replace(QStringLiteral("\n"));
            break;
        case 3: {
            const QString given = QStringLiteral("x\n\ny") + longLine.left(chance.bounded(9000));
            bench.editor.insertDocumentText(given);
            model.replace(given);
            break;
        }
        case 4:
            bench.editor.cut();
            model.replace({});
            break;
        case 5:
            commit(&bench.editor, QStringLiteral("字"));
            model.replace(QStringLiteral("字"));
            break;
        case 6:
            bench.editor.pastePlain();
            model.replace(QApplication::clipboard()->text());
            break;
        default:
            QTest::keyClick(&bench.editor, Qt::Key_Z);
            model.replace(QStringLiteral("z"));
        }
        QCOMPARE(bench.document.bodyText(), model.text);
        bench.document.endStep();
        if (chance.bounded(2) == 0) {
            const Selection selected = Model::of(bench).selection;
            bench.document.settleJoints();
            QCOMPARE(bench.document.bodyText(), model.text);
            QCOMPARE(Model::of(bench).selection, selected);
            QVERIFY(Pieces::jointChanges(bench.document.bodyPieces()).isEmpty() || !bench.document.isUndoAvailable());
        }
        if (model.text != was)
            before.append(was);
        if (chance.bounded(5) == 0 && !before.isEmpty()) {
            const QString now = bench.document.bodyText();
            bench.document.undo();
            bench.document.redo();
            QCOMPARE(bench.document.bodyText(), now);
        }
        if (i % 50 == 0)
            QApplication::processEvents();
    }
    const QString last = bench.document.bodyText();
    while (bench.document.isUndoAvailable())
        bench.document.undo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("first\n") + longLine.left(30'000) + QStringLiteral("\nlast"));
    while (bench.document.isRedoAvailable())
        bench.document.redo();
    QCOMPARE(bench.document.bodyText(), last);
}

void tst_LongLine::lineBreakBesideAJoint_isALineBreak()
{
    Bench bench(longLine);
    for (const int beside : { 0, 1 }) {
        const qsizetype at = firstJoint(bench) + beside;
        bench.editor.setSelection(Selection::caret(at));
        const Model model = Model::of(bench);
        QTest::keyClick(&bench.editor, Qt::Key_Return);
        QTest::keyClick(&bench.editor, Qt::Key_Return);
        QString expected = model.text;
        QCOMPARE(bench.document.bodyText(), expected.insert(model.selection.position, QStringLiteral("\n\n")));
        while (bench.document.isUndoAvailable()) {
            bench.document.undo();
        }
        QCOMPARE(bench.document.bodyText(), longLine);
    }
}

void tst_LongLine::erasing_goesOverAJoint()
{
    Bench bench(QStringLiteral("😀").repeated(12'000));
    const qsizetype joint = firstJoint(bench);
    bench.editor.setSelection(Selection::caret(joint));
    QTest::keyClick(&bench.editor, Qt::Key_Delete);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("😀").repeated(11'999));
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("😀").repeated(12'000));
    bench.editor.setSelection(Selection::caret(joint + 1));
    QTest::keyClick(&bench.editor, Qt::Key_Backspace);
    QCOMPARE(bench.document.bodyText(), QStringLiteral("😀").repeated(11'999));
}

void tst_LongLine::copiedWords_holdNoJoint()
{
    Bench bench(longLine);
    bench.editor.selectAll();
    QCOMPARE(bench.editor.selectedDocumentText(), longLine);
    bench.editor.copy();
    QCOMPARE(QApplication::clipboard()->text(), longLine);
    bench.editor.setSelection(Selection::caret(0));
    bench.editor.paste();
    QCOMPARE(bench.document.bodyText(), longLine + longLine);
}

void tst_LongLine::pastedLine_isInPieces()
{
    Bench bench(QStringLiteral("ab"));
    QApplication::clipboard()->setText(longLine);
    bench.editor.setSelection(Selection::caret(1));
    bench.editor.pastePlain();
    QVERIFY(firstJoint(bench) > 0);
    QCOMPARE(bench.document.bodyText(), u'a' + longLine + u'b');
    QCOMPARE(bench.editor.selection(), Selection::caret(bench.document.bodyPieces().size() - 1));
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("ab"));
}

void tst_LongLine::frontMatterTypedAboveIt_isWhole()
{
    const QString text = QStringLiteral("title: ") + longLine + QStringLiteral("\n---\nwords ") + longLine;
    Bench bench(text);
    bench.editor.setSelection(Selection::caret(0));
    bench.editor.insertDocumentText(QStringLiteral("---\n"));
    bench.document.endStep();
    QVERIFY(bench.document.headText().startsWith(QStringLiteral("---\ntitle: abcdefghi ")));
    QVERIFY(!bench.document.headText().contains(Pieces::joint));
    QVERIFY(bench.document.bodyText().startsWith(QStringLiteral("words")));
    QCOMPARE(bench.document.post().toBytes(), (QStringLiteral("---\n") + text).toUtf8());
    bench.document.undo();
    QCOMPARE(bench.document.post().toBytes(), text.toUtf8());
}

void tst_LongLine::otherText_replacesOnlyWhatDiffers()
{
    Bench bench(longLine + QStringLiteral("\nold"));
    const int blocks = bench.document.body()->blockCount();
    bench.document.replaceText({ {}, longLine + QStringLiteral("\nold"), {} });
    QVERIFY(!bench.document.isUndoAvailable());
    bench.document.replaceText({ {}, longLine + QStringLiteral("\nnew"), {} });
    QCOMPARE(bench.document.bodyText(), longLine + QStringLiteral("\nnew"));
    QCOMPARE(bench.document.body()->blockCount(), blocks);
    bench.document.editBody({ longLine.size() - 3, 5, QStringLiteral("!") });
    QCOMPARE(bench.document.bodyText(), longLine.chopped(3) + QStringLiteral("!ew"));
}

void tst_LongLine::lines_areThePostsLines()
{
    Bench bench(QStringLiteral("a\n") + longLine + QStringLiteral("\nb\nc"));
    QCOMPARE(bench.editor.countLines(), 4);
    bench.editor.goToLine(2);
    QCOMPARE(bench.editor.textCursor().block().text(), QStringLiteral("b"));
    QCOMPARE(bench.editor.currentLine(), 2);
    bench.editor.goToLine(1, 12'345);
    QCOMPARE(bench.editor.currentLine(), 1);
    QCOMPARE(bench.editor.currentColumn(), 12'345);
    QCOMPARE(Model::of(bench).selection.position, 2 + 12'345);
    bench.editor.goToLine(3);
    QCOMPARE(bench.editor.currentLine(), 3);
    QVERIFY(!bench.editor.blockOf(4).isValid());
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    for (const double top : { 0.0, 0.9, 1.0, 1.25, 1.5, 1.75 }) {
        bench.editor.setTopLine(top);
        QVERIFY2(qAbs(bench.editor.topLine() - (top == 0.9 ? 0 : top)) < 0.05, qPrintable(QString::number(top)));
    }
}

void tst_LongLine::words_areFoundAcrossAJoint()
{
    Bench bench(QString(40'000, u'a') + QStringLiteral("\nb"));
    const qsizetype joint = firstJoint(bench);
    bench.editor.setSelection({ joint - 1, joint + 2 });
    QTest::keyClicks(&bench.editor, QStringLiteral("xy"));
    const qsizetype at = bench.document.bodyPieces().indexOf(u'x');
    bench.editor.setSelection(Selection::caret(at + 1));
    bench.editor.applyChange({ at + 1, 0, QString(Pieces::joint), Selection::caret(at + 2) }); // x, joint, y
    bench.bar.openReplace();
    const QList<QLineEdit *> lines = bench.bar.findChildren<QLineEdit *>();
    lines[0]->setText(QStringLiteral("xy"));
    QCOMPARE(bench.editor.selection(), (Selection{ at, at + 3 }));
    lines[1]->setText(QStringLiteral("zz"));
    bench.bar.findChild<QAbstractButton *>(QStringLiteral("replaceAll"))->click();
    QVERIFY(bench.document.bodyText().contains(QStringLiteral("azza")));
    lines[0]->setText(QStringLiteral("b"));
    QCOMPARE(bench.editor.selectedDocumentText(), QStringLiteral("b"));
}

void tst_LongLine::pieces_areNoLinesOfTheirOwn()
{
    Bench bench(QStringLiteral("words ") + QStringLiteral("# heading ```").repeated(4000)
                + QStringLiteral("\n# real\nx"));
    QApplication::processEvents();
    for (QTextBlock block = bench.document.body()->begin(); block.isValid(); block = block.next()) {
        QCOMPARE(Folding::headingLevel(block) > 0, block.text() == QLatin1String("# real"));
        QVERIFY(!MarkdownHighlighter::isCodeLine(block));
    }
}

void tst_LongLine::typedLine_isCutAtAPause()
{
    Bench bench(QStringLiteral("above\n") + longLine.left(19'995) + QStringLiteral("\nbelow"));
    QCOMPARE(bench.document.body()->blockCount(), 3);
    bench.editor.goToLine(1, 9995);
    QTest::keyClicks(&bench.editor, QStringLiteral("typed here"));
    QTRY_VERIFY(firstJoint(bench) > 0);
    QCOMPARE(bench.editor.countLines(), 3);
    QCOMPARE(bench.editor.currentLine(), 1);
    QCOMPARE(bench.editor.currentColumn(), 10'005);
    QTest::keyClick(&bench.editor, Qt::Key_X);
    QCOMPARE(bench.document.bodyText().mid(6 + 9995, 11), QStringLiteral("typed herex"));
}

void tst_LongLine::composedLine_isCutAfterwards()
{
    Bench bench(longLine.left(19'995));
    bench.editor.setSelection(Selection::caret(100));
    bench.editor.insertDocumentText(QStringLiteral("ten words "));
    compose(&bench.editor, QStringLiteral("ni hao"));
    QTest::qWait(700); // longer than the pause
    QVERIFY(firstJoint(bench) < 0);
    QCOMPARE(bench.editor.textCursor().block().layout()->preeditAreaText(), QStringLiteral("ni hao"));
    commit(&bench.editor, QStringLiteral("你好"));
    QCOMPARE(bench.document.bodyText().mid(100, 12), QStringLiteral("ten words 你好"));
    QTRY_VERIFY(firstJoint(bench) > 0);
    QCOMPARE(Model::of(bench).selection, Selection::caret(112));
}

void tst_LongLine::grownLine_isUndoneExactly()
{
    const QString body = longLine.left(15'000);
    Bench bench(body);
    const QByteArray bytes = bench.document.post().toBytes();
    bench.editor.setSelection(Selection::caret(12'000));
    bench.editor.insertDocumentText(longLine.left(9000));
    bench.document.settleJoints();
    QVERIFY(firstJoint(bench) > 0);
    const QByteArray grown = bench.document.post().toBytes();
    bench.editor.undo();
    QCOMPARE(bench.document.post().toBytes(), bytes);
    QVERIFY(firstJoint(bench) < 0);
    QVERIFY(!bench.document.isUndoAvailable());
    QVERIFY(!bench.document.isModified());
    bench.document.settleJoints();
    QVERIFY(bench.document.isRedoAvailable()); // which a step of its own would take away
    bench.editor.redo();
    QCOMPARE(bench.document.post().toBytes(), grown);
    QVERIFY(!bench.document.isRedoAvailable());
    QCOMPARE(Model::of(bench).selection, Selection::caret(21'000));
}

void tst_LongLine::shrunkLine_isWholeAgain()
{
    Bench bench(longLine.left(30'000));
    bench.editor.setSelection({ 5000, 25'000 });
    bench.editor.cut();
    bench.document.settleJoints();
    QVERIFY(firstJoint(bench) < 0);
    QCOMPARE(bench.document.body()->blockCount(), 1);
    QCOMPARE(bench.editor.currentColumn(), 4999); // one joint was before it
    bench.document.undo();
    QCOMPARE(bench.document.bodyText(), longLine.left(30'000));
    bench.document.redo();
    QCOMPARE(bench.document.body()->blockCount(), 1);
}

void tst_LongLine::caretsInAColumn_areNotDisturbed()
{
    const QString line = longLine.left(19'999);
    Bench bench(line + u'\n' + line);
    bench.editor.setSelection(Selection::caret(5));
    QTest::keyClick(&bench.editor, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClicks(&bench.editor, QStringLiteral("xyz"));
    QTest::qWait(700); // longer than the pause
    QTest::keyClicks(&bench.editor, QStringLiteral("!"));
    QString expected = line;
    expected.insert(5, QStringLiteral("xyz!"));
    QCOMPARE(bench.document.bodyText(), expected + u'\n' + expected);
    QTest::keyClick(&bench.editor, Qt::Key_Escape);
    QTRY_VERIFY(firstJoint(bench) > 0);
}

void tst_LongLine::grownPlaceToSearchIn_isSearched()
{
    const QString body
        = QStringLiteral("a b\n") + QStringLiteral("letters ").repeated(3000) + QStringLiteral("\nb end b");
    Bench bench(body);
    bench.editor.setSelection({ 2, bench.document.bodyPieces().size() - 2 });
    bench.bar.openReplace();
    bench.editor.applyChange({ 0, 0, QStringLiteral("b b "), Selection::caret(0) });
    bench.editor.applyChange({ 100, 0, QString(9000, u'l'), Selection::caret(0) });
    bench.document.settleJoints();
    bench.bar.findChildren<QLineEdit *>()[0]->setText(QStringLiteral("b"));
    bench.bar.findChild<QAbstractButton *>(QStringLiteral("replaceAll"))->click();
    QVERIFY(bench.document.bodyText().startsWith(QStringLiteral("b b a \n")));
    QVERIFY(bench.document.bodyText().endsWith(QStringLiteral("\n end b")));
}

void tst_LongLine::savedPost_staysSaved()
{
    Bench bench(longLine.left(19'999));
    bench.editor.setSelection(Selection::caret(5));
    QTest::keyClicks(&bench.editor, QStringLiteral("xyz"));
    bench.document.markSaved();
    QTRY_VERIFY(firstJoint(bench) > 0);
    QVERIFY(!bench.document.isModified());
    bench.document.undo();
    QVERIFY(bench.document.isModified());
    bench.document.redo();
    QVERIFY(!bench.document.isModified());
}

void tst_LongLine::tenMegabytes_arePasted()
{
    const QString line = QStringLiteral("words 和字 ").repeated(800'000);
    Bench bench(QStringLiteral("above\nab\nbelow"));
    bench.editor.setSelection(Selection::caret(7));
    QApplication::clipboard()->setText(line);
    QElapsedTimer timer;
    timer.start();
    bench.editor.paste();
    const qint64 pasted = timer.restart();
    QApplication::processEvents();
    const qint64 shown = timer.restart();
    QTest::keyClick(&bench.editor, Qt::Key_X);
    QApplication::processEvents();
    const qint64 typed = timer.restart();
    bench.document.settleJoints();
    const qint64 settled = timer.restart();
    bench.document.undo();
    bench.document.undo();
    qInfo("FIGURE: one line of %lld units pasted in %lld ms, shown in %lld ms, a key behind it %lld ms, its joints "
          "looked "
          "at in %lld ms, undone in %lld ms",
          line.size(), pasted, shown, typed, settled, timer.elapsed());
    QCOMPARE(bench.document.bodyText(), QStringLiteral("above\nab\nbelow"));
    QVERIFY(!bench.document.isUndoAvailable());
    bench.document.redo();
    QCOMPARE(bench.document.bodyText(), QStringLiteral("above\na") + line + QStringLiteral("b\nbelow"));
}

void tst_LongLine::tenMegabytes_areTypedInto()
{
    const QString body = QStringLiteral("words 和字 ").repeated(800'000);
    QElapsedTimer timer;
    timer.start();
    Bench bench(body);
    QApplication::processEvents();
    const qint64 opened = timer.restart();
    bench.editor.setSelection(Selection::caret(bench.document.bodyPieces().size() / 2));
    QTest::keyClick(&bench.editor, Qt::Key_X);
    QApplication::processEvents();
    qInfo("FIGURE: one line of %lld units opened in %lld ms, a key in its middle %lld ms", body.size(), opened,
          timer.elapsed());
    QCOMPARE(bench.document.bodyText().size(), body.size() + 1);
}

QTEST_MAIN(tst_LongLine)
#include "tst_longline.moc"
