// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "tests/preview/webenginetest.h"

using namespace Hexquill;

/// Formulas in the real page: drawn where they are wanted, left alone where not, and harmless.
class FormulasTest : public QObject
{
    Q_OBJECT

    static ArticleFrame frame(bool formulas)
    {
        ArticleFrame frame;
        frame.title = QStringLiteral("T");
        frame.formulas = formulas;
        return frame;
    }

    static int count(ShownPreview &preview, const QString &selector)
    {
        return preview.ask(QStringLiteral("document.querySelectorAll('%1').length").arg(selector)).toInt();
    }

private slots:
    void formulas_areDrawnOutsideCode()
    {
        ShownPreview preview;
        preview.view.setFrame(frame(true));
        QVERIFY(preview.show({ QStringLiteral("<p>设 $a^2$ 与 \\(b\\)，<code>$c$</code></p>"),
                               QStringLiteral("<p>$$<br>\\frac{1}{2}<br>$$</p>"), QStringLiteral("<pre>$d$</pre>") }));
        QCOMPARE(count(preview, QStringLiteral(".katex")), 3);
        QCOMPARE(count(preview, QStringLiteral(".katex-display")), 1);
        QCOMPARE(preview.ask(QStringLiteral("document.querySelector('code').textContent")).toString(),
                 QStringLiteral("$c$"));
    }

    /// What a raw tag protected stands in no paragraph.
    void formulas_areDrawnInBareText()
    {
        ShownPreview preview;
        preview.view.setFrame(frame(true));
        QVERIFY(preview.show({ QStringLiteral("\n$$\na \\\\\\\\\n\nb\n$$\n"), QStringLiteral("<p>after</p>") }));
        QCOMPARE(count(preview, QStringLiteral(".katex-display")), 1);
    }

    /// Emphasis that Markdown made of a formula breaks it here as on the blog.
    void destroyedFormula_isShownDestroyed()
    {
        ShownPreview preview;
        preview.view.setFrame(frame(true));
        QVERIFY(preview.show({ QStringLiteral("<p>$\\hat{a}<em>{1} + \\hat{b}</em>{2}$</p>") }));
        QCOMPARE(count(preview, QStringLiteral(".katex")), 0);
        QCOMPARE(count(preview, QStringLiteral("article em")), 1);
    }

    void withoutTheWish_nothingIsDrawn()
    {
        ShownPreview preview;
        preview.view.setFrame(frame(false));
        QVERIFY(preview.show({ QStringLiteral("<p>$a^2$</p>") }));
        QCOMPARE(count(preview, QStringLiteral(".katex")), 0);
        preview.view.setFrame(frame(true));
        QTRY_COMPARE_WITH_TIMEOUT(count(preview, QStringLiteral(".katex")), 1, 30000);
        preview.view.setFrame(frame(false));
        QTRY_COMPARE_WITH_TIMEOUT(count(preview, QStringLiteral(".katex")), 0, 30000);
    }

    void wrongFormula_showsItsMessageAndTheRestIsDrawn()
    {
        ShownPreview preview;
        preview.view.setFrame(frame(true));
        QVERIFY(preview.show({ QStringLiteral("<p>$x^$ and $x$</p>"), QStringLiteral("<p>after</p>") }));
        QCOMPARE(count(preview, QStringLiteral(".katex-error[title]")), 1);
        QCOMPARE(count(preview, QStringLiteral(".katex-html")), 1);
        QVERIFY(preview.ask(QStringLiteral("document.body.innerText")).toString().contains(QStringLiteral("after")));
    }

    void hostileFormulas_bringNoAddressAndNoScript_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::newRow("link") << QStringLiteral("\\href{javascript:alert(1)}{x}");
        QTest::newRow("url") << QStringLiteral("\\url{https://example.com}");
        QTest::newRow("picture") << QStringLiteral("\\includegraphics{https://example.com/a.png}");
        QTest::newRow("class") << QStringLiteral("\\htmlClass{hexquill-frame}{x}");
        QTest::newRow("style") << QStringLiteral("\\htmlStyle{position:fixed}{x}");
        QTest::newRow("macro bomb") << QStringLiteral("\\def\\a{\\b\\b}\\def\\b{\\a\\a}\\a");
        QTest::newRow("huge") << QStringLiteral("\\rule{1e9em}{1e9em}");
        QTest::newRow("deep") << QStringLiteral("{").repeated(3000) + QStringLiteral("x")
                + QStringLiteral("}").repeated(3000);
    }
    void hostileFormulas_bringNoAddressAndNoScript()
    {
        QFETCH(QString, formula);
        ShownPreview preview;
        preview.view.setFrame(frame(true));
        QVERIFY(
            preview.show({ QStringLiteral("<p>$%1$</p>").arg(formula), QStringLiteral("<p id=\"after\">after</p>") }));
        QCOMPARE(
            count(preview, QStringLiteral("article a, article img, article script, .hexquill-frame .hexquill-frame")),
            0);
        QVERIFY(preview.ask(QStringLiteral("document.documentElement.scrollWidth < 20000")).toBool());
        QCOMPARE(count(preview, QStringLiteral("#after")), 1);
    }
};

HEXQUILL_PREVIEW_TEST_MAIN(FormulasTest)
#include "tst_formulas.moc"
