// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "tests/post/judge.h"
#include "tests/post/yamlgrammar.h"

using namespace Hexquill;

/// Random front matters, read by us and by the real js-yaml.
class TestYamlGrammar : public QObject
{
    Q_OBJECT
private slots:
    void randomTexts_haveJsYamlsValuesAndErrors();
};

void TestYamlGrammar::randomTexts_haveJsYamlsValuesAndErrors()
{
    const quint32 seed = qEnvironmentVariableIntValue("HEXQUILL_SEED")
        ? quint32(qEnvironmentVariableIntValue("HEXQUILL_SEED"))
        : 20'260'101U;
    const int count
        = qEnvironmentVariableIntValue("HEXQUILL_CASES") ? qEnvironmentVariableIntValue("HEXQUILL_CASES") : 40'000;
    YamlGrammar grammar(seed);
    QStringList cases;
    for (int i = 0; i < count; ++i)
        cases.append(grammar.next());
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

QTEST_GUILESS_MAIN(TestYamlGrammar)
#include "tst_yamlgrammar.moc"
