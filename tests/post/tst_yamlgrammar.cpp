// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/post.h"
#include "editor/post/postsplit.h"
#include "editor/post/yamldocument.h"
#include "editor/post/yamleveryday.h"
#include "tests/post/judge.h"
#include "tests/post/yamlgrammar.h"

using namespace Hexquill;

/// Random front matters, read by us and by the real js-yaml.
class TestYamlGrammar : public QObject
{
    Q_OBJECT
private slots:
    void randomTexts_haveJsYamlsValuesAndErrors();
    void everydayTexts_areReadAsByTheWholeGrammar();
    void realPosts_areMostlyEveryday();
};

namespace {

int numberFrom(const char *variable, int usual)
{
    const int given = qEnvironmentVariableIntValue(variable);
    return given ? given : usual;
}

/// Whether the everyday reader, if it reads \a text, finds what the one of the whole grammar finds.
bool agrees(const QString &text, int &read)
{
    const auto everyday = readEverydayYaml(text);
    if (!everyday)
        return true;
    ++read;
    const auto whole = readWholeYaml(text);
    return whole && *whole == *everyday;
}

} // namespace

void TestYamlGrammar::randomTexts_haveJsYamlsValuesAndErrors()
{
    const int count = numberFrom("HEXQUILL_CASES", 40'000);
    YamlGrammar grammar(quint32(numberFrom("HEXQUILL_SEED", 20'260'101)));
    QStringList cases;
    for (int i = 0; i < count; ++i)
        cases.append(i % 4 == 0 ? grammar.everyday() : grammar.next());
    const QStringList answers = Judge::ask(QStringLiteral("yaml"), cases);
    QCOMPARE(answers.size(), cases.size());
    int errors = 0;
    int differences = 0;
    for (int i = 0; i < count; ++i) {
        const QString ours = Judge::canonical(readYaml(cases[i]));
        errors += answers[i].startsWith(u'!') ? 1 : 0;
        if (ours == answers[i])
            continue;
        if (++differences <= 10)
            qWarning("%s\n  js-yaml: %s\n  ours:    %s", qPrintable(Judge::text(cases[i])), qPrintable(answers[i]),
                     qPrintable(ours));
    }
    qInfo("FIGURE: %d random front matters against js-yaml: %d values, %d errors, %d differences", count,
          count - errors, errors, differences);
    QCOMPARE(differences, 0);
    QVERIFY(errors > count / 10 && errors < count - count / 10);
}

void TestYamlGrammar::everydayTexts_areReadAsByTheWholeGrammar()
{
    const int count = numberFrom("HEXQUILL_CASES", 40'000) * 2;
    YamlGrammar grammar(quint32(numberFrom("HEXQUILL_SEED", 20'260'102)));
    int read = 0;
    int differences = 0;
    for (int i = 0; i < count; ++i) {
        const QString text = i % 4 == 0 ? grammar.next() : grammar.everyday();
        if (!agrees(text, read) && ++differences <= 10)
            qWarning("%s", qPrintable(Judge::text(text)));
    }
    qInfo("FIGURE: %d random front matters, %d of them everyday: %d differ from the whole grammar's reading", count,
          read, differences);
    QCOMPARE(differences, 0);
    QVERIFY(read > count / 20);
}

void TestYamlGrammar::realPosts_areMostlyEveryday()
{
    int read = 0;
    int all = 0;
    for (const QString &path : Judge::postFiles()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString head = fromDocumentText(Post::fromBytes(file.readAll()).head);
        const PostSplit split = splitHexoText(head);
        if (split.form != PostSplit::Form::Fenced)
            continue;
        ++all;
        const QString data = head.mid(split.dataStart, split.dataLength);
        QVERIFY2(agrees(data, read), qPrintable(path));
    }
    qInfo("FIGURE: %d of %d real front matters are everyday", read, all);
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(TestYamlGrammar)
#include "tst_yamlgrammar.moc"
