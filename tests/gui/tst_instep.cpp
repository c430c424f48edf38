// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/outlinepanel.h"
#include "tests/gui/desk.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace Hexquill;

/// The real text and the real page beside each other: what moves or is chosen in one is seen in the other.
class InStepTest : public QObject
{
    Q_OBJECT

    static QByteArray longPost()
    {
        QByteArray post = "---\ntitle: Long\n---\n";
        for (int i = 0; i < 60; ++i) {
            post += "## Section " + QByteArray::number(i) + "\n\nParagraph " + QByteArray::number(i)
                + " has some **bold words** and more of them, 也有一些中文，好让它长一点。\n\n";
            if (i % 10 == 5)
                post += "```js\n" + QByteArray("let a = 1;\n").repeated(60) + "```\n\n| a | b |\n|---|---|\n"
                    + QByteArray("| 1 | 2 |\n").repeated(20) + "\n![never there](missing.png)\n\n";
        }
        return post + "- [ ] first\n- [x] second\n\nThe end.\n";
    }

    static bool open(Desk &desk)
    {
        desk.start({ desk.write(QStringLiteral("long.md"), longPost()) });
        QApplication::setActiveWindow(&desk.window());
        desk.editor().setFocus();
        return desk.articleShows(QStringLiteral("The end."));
    }

    static int lineOf(Desk &desk, const QString &text) { return desk.editor().document()->find(text).blockNumber(); }

    /// Where the page has the heading of section \a n, in pixels from the window's top.
    static double topOf(Desk &desk, int n)
    {
        return desk.ask(QStringLiteral("document.getElementById('Section-%1').getBoundingClientRect().top").arg(n))
            .toDouble();
    }

private slots:
    void scrollingTheText_movesThePreviewToTheSameLine()
    {
        Desk desk;
        QVERIFY(open(desk));
        for (const int n : { 30, 55, 7, 20 }) {
            desk.editor().setTopLine(lineOf(desk, QStringLiteral("## Section %1").arg(n)));
            QTRY_VERIFY2_WITH_TIMEOUT(qAbs(topOf(desk, n)) < 60, qPrintable(QString::number(topOf(desk, n))), 60000);
        }
        QScrollBar *bar = desk.editor().verticalScrollBar();
        bar->setValue(bar->maximum());
        QVERIFY(desk.pageHas(QStringLiteral("scrollY + innerHeight >= document.documentElement.scrollHeight - 2")));
        bar->setValue(0);
        QVERIFY(desk.pageHas(QStringLiteral("scrollY === 0")));
    }

    void goingByKeys_movesThePreview()
    {
        Desk desk;
        QVERIFY(open(desk));
        QTest::keyClick(&desk.editor(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(desk.pageHas(QStringLiteral("scrollY + innerHeight >= document.documentElement.scrollHeight - 2")));
        for (int page = 0; page < 12; ++page) {
            QTest::keyClick(&desk.editor(), Qt::Key_PageUp);
            QTest::qWait(20); // lines in sight get their colours
        }
        QVERIFY(desk.pageHas(QStringLiteral("scrollY < document.documentElement.scrollHeight - 3 * innerHeight")));
    }

    void scrollingThePreview_movesTheTextToTheSameLine()
    {
        Desk desk;
        QVERIFY(open(desk));
        for (const int n : { 40, 12 }) {
            // A reader scrolls until it is there: the page may still be brought to its first place after it was
            // painted.
            const QString scroll = QStringLiteral(
                "document.dispatchEvent(new MouseEvent('mouseenter')); scrollTo(0, scrollY + "
                "document.getElementById('Section-%1').getBoundingClientRect().top - 8 - 4 * Math.random()); 1");
            const int line = lineOf(desk, QStringLiteral("## Section %1").arg(n));
            const auto isThere = [&] {
                desk.ask(scroll.arg(n));
                return qAbs(desk.editor().topLine() - line) < 2;
            };
            QVERIFY2(QTest::qWaitFor(isThere, 60000), qPrintable(QString::number(desk.editor().topLine())));
            QCOMPARE(desk.bench().outline().currentItem()->text(0), QStringLiteral("Section %1").arg(n));
        }
    }

    void switchedOff_neitherMovesTheOther()
    {
        Desk desk;
        QVERIFY(open(desk));
        desk.bench().actions()[ActionId::SyncScroll]->setChecked(false);
        desk.editor().setTopLine(lineOf(desk, QStringLiteral("## Section 30")));
        QCOMPARE(desk.ask(QStringLiteral("scrollY")).toInt(), 0);
    }

    void typing_staysInSightInThePreview()
    {
        Desk desk;
        QVERIFY(open(desk));
        desk.ask(QStringLiteral("scrollTo(0, 0); 1"));
        desk.editor().goToLine(lineOf(desk, QStringLiteral("Paragraph 45 ")));
        desk.ask(QStringLiteral("scrollTo(0, 0); 1"));
        QTest::keyClicks(&desk.editor(), QStringLiteral("Fresh "));
        QVERIFY(desk.pageHas(QStringLiteral(
            "(() => { const p = [...document.querySelectorAll('p')].find(e => e.textContent.startsWith('Fresh '));"
            "if (!p) return false; const box = p.getBoundingClientRect(); return box.top >= 0 && box.bottom <= "
            "innerHeight; })()")));
    }

    void doubleClick_goesToTheWordInTheText()
    {
        Desk desk;
        QVERIFY(open(desk));
        desk.ask(QStringLiteral("(() => { const p = [...document.querySelectorAll('p')].find(e => "
                                "e.textContent.startsWith('Paragraph 33 '));"
                                "p.scrollIntoView(); const word = p.querySelector('strong').firstChild; "
                                "getSelection().setBaseAndExtent(word, 0, word, 4);"
                                "p.dispatchEvent(new MouseEvent('dblclick', { bubbles: true })); return 1; })()"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.editor().selectedDocumentText(), QStringLiteral("bold"), 60000);
        QCOMPARE(desk.editor().currentLine(), lineOf(desk, QStringLiteral("Paragraph 33 ")));
    }

    void selectedText_isChosenInThePreview()
    {
        Desk desk;
        QVERIFY(open(desk));
        const QTextBlock block
            = desk.editor().document()->findBlockByNumber(lineOf(desk, QStringLiteral("Paragraph 3 ")));
        const qsizetype at = block.position() + block.text().indexOf(QStringLiteral("**bold words**"));
        desk.editor().setSelection({ at, at + 14 });
        QVERIFY(desk.pageHas(QStringLiteral(
            "getSelection().toString() === 'bold words' && "
            "getSelection().anchorNode.parentNode.closest('p').textContent.startsWith('Paragraph 3 ')")));
    }

    void clickOnATask_changesTheTextAsOneStep()
    {
        Desk desk;
        QVERIFY(open(desk));
        const QString before = desk.document().bodyText();
        const auto click = [&](int n) {
            desk.ask(
                QStringLiteral(
                    "(() => { const box = document.querySelectorAll('.hexquill-task input')[%1]; box.scrollIntoView();"
                    "const r = box.getBoundingClientRect(); box.closest('li').dispatchEvent(new MouseEvent('click', "
                    "{ bubbles: true, clientX: r.left + 5, clientY: r.top + 5 })); return 1; })()")
                    .arg(n));
        };
        click(1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.document().bodyText(),
                                  QString(before).replace(QStringLiteral("[x] second"), QStringLiteral("[ ] second")),
                                  60000);
        desk.trigger(ActionId::Undo);
        QCOMPARE(desk.document().bodyText(), before);
        click(0);
        QTRY_COMPARE_WITH_TIMEOUT(desk.document().bodyText(),
                                  QString(before).replace(QStringLiteral("[ ] first"), QStringLiteral("[x] first")),
                                  60000);
        QVERIFY(desk.pageHas(QStringLiteral("document.querySelectorAll('.hexquill-task input')[0].checked")));
    }
};

int main(int argc, char **argv)
{
    InStepTest tests;
    return runGuiTests(argc, argv, tests);
}
#include "tst_instep.moc"
