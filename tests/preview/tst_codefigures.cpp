// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "tests/preview/webenginetest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Hexquill;

/// The page colours code; the real Hexo is the judge of every element that it makes.
class tst_CodeFigures : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguage_hasHexosTokens_data();
    void everyLanguage_hasHexosTokens();
    void withoutPreprocess_codeIsAsPrismMakesItInTheReader();
    void editedCode_isColouredAgain();

private:
    static QJsonArray judged(const QString &mode);
};

QJsonArray tst_CodeFigures::judged(const QString &mode)
{
    QProcess node;
    node.setStandardInputFile(QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/preview/codesamples.json"));
    node.start(QStringLiteral("node"),
               { QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/preview/hexohighlight.mjs"), mode });
    if (!node.waitForFinished(120000) || node.exitCode() != 0)
        qWarning("%s", node.readAllStandardError().constData());
    return QJsonDocument::fromJson(node.readAllStandardOutput()).array();
}

void tst_CodeFigures::everyLanguage_hasHexosTokens_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("withoutTokens"); // of the template t
    QTest::newRow("highlight") << QStringLiteral("highlight")
                               << QStringLiteral(
                                      "for (const line of t.content.querySelectorAll('td.code .line')) "
                                      "line.textContent = line.textContent;"
                                      "for (const code of t.content.querySelectorAll('code')) for (let s; s = "
                                      "code.querySelector('span'); ) s.replaceWith(...s.childNodes);");
    QTest::newRow("auto") << QStringLiteral("auto")
                          << QStringLiteral("for (const line of t.content.querySelectorAll('td.code .line')) "
                                            "line.textContent = line.textContent;"
                                            "for (const code of t.content.querySelectorAll('code')) for (let s; s = "
                                            "code.querySelector('span'); ) s.replaceWith(...s.childNodes);"
                                            "for (const one of t.content.querySelectorAll('figure, code')) "
                                            "one.className = one.classList[0];");
    QTest::newRow("prism") << QStringLiteral("prism")
                           << QStringLiteral("for (const code of t.content.querySelectorAll('code')) { const rows = "
                                             "code.querySelector('.line-numbers-rows'); rows?.remove(); "
                                             "code.textContent = code.textContent; if (rows) code.append(rows); }");
}

void tst_CodeFigures::everyLanguage_hasHexosTokens()
{
    QFETCH(QString, mode);
    QFETCH(QString, withoutTokens);
    const QJsonArray all = judged(mode);
    QVERIFY(all.size() > 90);
    ShownPreview preview;
    int equal = 0;
    int coloured = 0;
    bool guessed = mode != u"auto"; // the first guess prepares every grammar
    for (const QJsonValue &value : all) {
        const QString expected = value[QStringLiteral("html")].toString();
        const QString argument
            = QString::fromUtf8(QJsonDocument(QJsonArray{ expected }).toJson(QJsonDocument::Compact));
        // Hexo's figure without its tokens is what the renderer hands over.
        const QStringList both
            = preview
                  .ask(QStringLiteral("(([html]) => { const t = document.createElement('template'); t.innerHTML = "
                                      "html; const whole = t.innerHTML; %1 return [whole, t.innerHTML]; })(%2)")
                           .arg(withoutTokens, argument))
                  .toStringList();
        QCOMPARE(both.size(), 2);
        QVERIFY2(preview.show({ both.at(1) }), qPrintable(value[QStringLiteral("name")].toString()));
        QString actual;
        const bool later
            = mode == u"auto" || value[QStringLiteral("name")].toString().startsWith(QStringLiteral("http"));
        const bool same = QTest::qWaitFor(
            [&] { // a language that is guessed is coloured some frames later
                actual = preview
                             .ask(QStringLiteral(
                                 "document.getElementById('hexquill-article').innerHTML.replaceAll('<!---->', '')"))
                             .toString();
                return actual == both.at(0);
            },
            !later                           ? 0
                : guessed && mode == u"auto" ? 10000
                                             : 60000);
        guessed = true;
        equal += same ? 1 : 0;
        coloured += both.at(0) != both.at(1) ? 1 : 0;
        if (!same)
            qWarning("%s\n%s\n%s", qPrintable(value[QStringLiteral("name")].toString()), qPrintable(both.at(0)),
                     qPrintable(actual));
    }
    qInfo("FIGURE: code equal to Hexo's (%s): %d of %lld (%d with tokens)", qPrintable(mode), equal,
          qlonglong(all.size()), coloured);
    QVERIFY(coloured > all.size() * 2 / 3);
    QCOMPARE(equal, int(all.size()));
}

/// Hexo publishes bare code then; the tokens and line numbers are those of Prism all the same.
void tst_CodeFigures::withoutPreprocess_codeIsAsPrismMakesItInTheReader()
{
    const QString code = QStringLiteral("let a = &quot;b&quot;;\nreturn a;");
    const QString bare
        = QStringLiteral(
              "<pre class=\"line-numbers language-javascript\" data-language=\"javascript\" data-start=\"7\">"
              "<code class=\"language-javascript\">%1</code></pre>")
              .arg(code);
    const QString rows = QStringLiteral("<pre class=\"line-numbers language-javascript\" data-language=\"javascript\">"
                                        "<code class=\"language-javascript\">%1<span aria-hidden=\"true\" "
                                        "class=\"line-numbers-rows\"><span></span><span></span></span></code></pre>")
                             .arg(code);
    ShownPreview preview;
    QVERIFY(preview.show({ bare, rows }));
    const QString painted
        = preview
              .ask(QStringLiteral("document.querySelectorAll('code')[0].textContent === "
                                  "document.querySelectorAll('code')[1].textContent && "
                                  "document.querySelectorAll('code .token.keyword').length + ',' + "
                                  "document.querySelectorAll('code .line-numbers-rows > span').length"))
              .toString();
    QCOMPARE(painted, QStringLiteral("4,4"));
    QCOMPARE(preview.ask(QStringLiteral("getComputedStyle(document.querySelector('pre')).counterReset")).toString(),
             QStringLiteral("linenumber 6"));
}

void tst_CodeFigures::editedCode_isColouredAgain()
{
    ShownPreview preview;
    const QString figure = QStringLiteral("<figure class=\"highlight js\"><table><tr><td class=\"code\"><pre><span "
                                          "class=\"line\">%1</span><br></pre></td></tr></table></figure>");
    QVERIFY(preview.show({ figure.arg(QStringLiteral("a")) }));
    QVERIFY(preview.show({ figure.arg(QStringLiteral("const a")) }));
    QCOMPARE(preview.ask(QStringLiteral("document.querySelector('.keyword').textContent")).toString(),
             QStringLiteral("const"));
}

HEXQUILL_PREVIEW_TEST_MAIN(tst_CodeFigures)
#include "tst_codefigures.moc"
