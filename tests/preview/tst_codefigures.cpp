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
    void everyLanguage_hasHexosTokens();
    void editedCode_isColouredAgain();
};

void tst_CodeFigures::everyLanguage_hasHexosTokens()
{
    QProcess node;
    node.setStandardInputFile(QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/preview/codesamples.json"));
    node.start(QStringLiteral("node"), { QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/preview/hexohighlight.mjs") });
    QVERIFY(node.waitForFinished(60000));
    const QJsonArray judged = QJsonDocument::fromJson(node.readAllStandardOutput()).array();
    QVERIFY2(judged.size() > 200, node.readAllStandardError().constData());
    ShownPreview preview;
    int equal = 0;
    int coloured = 0;
    for (const QJsonValue &value : judged) {
        const QString expected = value[QStringLiteral("html")].toString();
        const QString argument
            = QString::fromUtf8(QJsonDocument(QJsonArray{ expected }).toJson(QJsonDocument::Compact));
        // Hexo's figure without its tokens is what the renderer hands over.
        const QStringList both
            = preview
                  .ask(QStringLiteral("(([html]) => { const t = document.createElement('template'); t.innerHTML = "
                                      "html; const whole = t.innerHTML;"
                                      "for (const line of t.content.querySelectorAll('td.code .line')) "
                                      "line.textContent = line.textContent;"
                                      "for (const code of t.content.querySelectorAll('code')) for (let s; s = "
                                      "code.querySelector('span'); ) s.replaceWith(...s.childNodes);"
                                      "return [whole, t.innerHTML]; })(%1)")
                           .arg(argument))
                  .toStringList();
        QCOMPARE(both.size(), 2);
        QVERIFY2(preview.show({ both.at(1) }), qPrintable(value[QStringLiteral("name")].toString()));
        QString actual;
        const bool same = QTest::qWaitFor(
            [&] { // a language that guesses is coloured some frames later
                actual = preview
                             .ask(QStringLiteral(
                                 "document.getElementById('hexquill-article').innerHTML.replaceAll('<!---->', '')"))
                             .toString();
                return actual == both.at(0);
            },
            value[QStringLiteral("name")].toString().startsWith(QStringLiteral("http")) ? 60000 : 0);
        equal += same ? 1 : 0;
        coloured += both.at(0) != both.at(1) ? 1 : 0;
        if (!same)
            qWarning("%s\n%s\n%s", qPrintable(value[QStringLiteral("name")].toString()), qPrintable(both.at(0)),
                     qPrintable(actual));
    }
    qInfo("FIGURE: code figures equal to Hexo's: %d of %lld (%d with tokens)", equal, qlonglong(judged.size()),
          coloured);
    QVERIFY(coloured > judged.size() * 3 / 4);
    QCOMPARE(equal, int(judged.size()));
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
