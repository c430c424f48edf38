// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/spelling.h"

#include <QTest>

using namespace Hexquill;

/// Which words of a line count, and what a real dictionary says of them.
class SpellingTest : public QObject
{
    Q_OBJECT

    static QStringList words(const QString &line, LineState before = {})
    {
        QStringList words;
        for (const WordPlace &word : wordsToCheck(line, before))
            words << line.mid(word.start, word.length);
        return words;
    }

private slots:
    void prose_isChecked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("checked");
        const auto row = [](const char *name, const char *line, const QStringList &checked) {
            QTest::newRow(name) << QString::fromUtf8(line) << checked;
        };
        const QString some = QStringLiteral("some");
        row("words", "some words", { some, QStringLiteral("words") });
        row("apostrophes", "don't 'some' writers’", { QStringLiteral("don't"), some, QStringLiteral("writers") });
        row("Chinese around", "中文some中文", { some });
        row("heading and emphasis", "## **some**", { some });
        row("code span", "some `cdoe`", { some });
        row("address", "some https://exmaple.com/pth", { some });
        row("link's target", "[some](pth/to.md)", { some });
        row("tag", "some {% asst_img x %}", { some });
        row("HTML", "some <spn clss=\"x\">", { some });
        row("acronyms and names", "some HTML GitHub mp3 snake_case", { some });
        row("single letters", "a I some", { some });
        row("accents", "café naïve", { QStringLiteral("café"), QStringLiteral("naïve") });
        row("Cyrillic", "слово some", { QStringLiteral("слово"), some });
    }
    void prose_isChecked()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, checked);
        QCOMPARE(words(line), checked);
    }

    void codeBlock_isNot()
    {
        const LineState inFence = scanLine(u"```js", {}).state;
        QVERIFY(words(QStringLiteral("some code"), inFence).isEmpty());
    }

    void dictionary_knowsRightFromWrong()
    {
        QVERIFY2(Spelling::installed().contains(QStringLiteral("en_US")), "the package hunspell-en-us is missing");
        auto loaded = Spelling::load({ QStringLiteral("en_US") });
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error()));
        Spelling spelling = *loaded;
        QVERIFY(spelling.isRight(QStringLiteral("writing")));
        QVERIFY(spelling.isRight(QStringLiteral("don’t")));
        QVERIFY(!spelling.isRight(QStringLiteral("writting")));
        QVERIFY(spelling.isRight(QStringLiteral("слово"))); // no dictionary is for it
        QVERIFY(spelling.suggestions(QStringLiteral("writting")).contains(QStringLiteral("writing")));
        spelling.setOwnWords({ QStringLiteral("hexo") });
        QVERIFY(spelling.isRight(QStringLiteral("Hexo")));
    }

    void withoutLanguage_everythingIsRight()
    {
        QVERIFY(Spelling().isRight(QStringLiteral("qqqq")));
        QVERIFY(Spelling::load({})->isEmpty());
    }

    void missingDictionary_isSaid() { QVERIFY(!Spelling::load({ QStringLiteral("xx_XX") })); }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
