// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templaterun.h"
#include "tests/render/articlecases.h"
#include "tests/render/judge.h"
#include "tests/render/templategrammar.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Hexquill;

namespace {

TemplateOutcome runText(const QString &text)
{
    const TagTable tags{ RenderOptions() };
    const RenderRequest request;
    const RenderSite site;
    const TagContext context{ request, site, site.options, [](const QString &markdown) { return markdown; } };
    return runTemplate(parseTemplate(text, tags), articleFields(0), tags, context, [](qsizetype) { return 0; });
}

QString htmlOf(const TemplateOutcome &outcome)
{
    QString html;
    for (const TemplateSegment &segment : outcome.segments)
        html += segment.html;
    return html;
}

/// Whether only Hexo can tell what comes of it, which the card in the article says.
bool isBeyond(const TemplateOutcome &outcome)
{
    for (const RenderDiagnostic &diagnostic : outcome.diagnostics) {
        if (diagnostic.rule == u"template-preview")
            return true;
    }
    return false;
}

} // namespace

/// Generated templates against the real Nunjucks with Hexo's settings.
class TestTemplateRun : public QObject
{
    Q_OBJECT
private slots:
    void generated_equalsNunjucks_data();
    void generated_equalsNunjucks();
    void hostile_isBounded_data();
    void hostile_isBounded();
};

void TestTemplateRun::generated_equalsNunjucks_data()
{
    QTest::addColumn<bool>("expressions");
    QTest::newRow("expressions") << true;
    QTest::newRow("templates") << false;
}

void TestTemplateRun::generated_equalsNunjucks()
{
    QFETCH(bool, expressions);
    const quint32 first = qEnvironmentVariableIntValue("HEXQUILL_SEED");
    constexpr int count = 2000;
    QStringList texts;
    QJsonArray cases;
    const QJsonObject fields = QJsonObject::fromVariantMap(
        { { QStringLiteral("title"), QStringLiteral("Title 0") },
          { QStringLiteral("num"), 1.5 },
          { QStringLiteral("list"), QVariantList{ 1.0, QVariant(QVariantList{ 2.0, 3.0 }), QStringLiteral("x") } },
          { QStringLiteral("map"),
            QVariantMap{ { QStringLiteral("a"), 1.0 }, { QStringLiteral("b"), QStringLiteral("two") } } },
          { QStringLiteral("yes"), true },
          { QStringLiteral("nothing"), QVariant::fromValue(nullptr) } });
    for (quint32 i = 0; i < count; ++i) {
        TemplateAuthor author(first + i);
        texts += expressions ? QStringLiteral("{{ ") + author.expression() + QStringLiteral(" }}") : author.document();
        cases += QJsonObject{ { QStringLiteral("ask"), QStringLiteral("tag") },
                              { QStringLiteral("text"), texts.constLast() },
                              { QStringLiteral("fields"), fields } };
    }
    const QJsonArray answers = Judge::ask(cases, { { QStringLiteral("config"), QJsonObject() } });
    QCOMPARE(answers.size(), cases.size());
    int equal = 0;
    int beyond = 0;
    int failures = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const TemplateOutcome ours = runText(texts.at(i));
        const QString reason = answers.at(i).toObject().value(QStringLiteral("error")).toString();
        if (isBeyond(ours)) {
            ++beyond;
            continue;
        }
        const bool same = reason.isEmpty() ? ours.failure.isEmpty() && htmlOf(ours) == answers.at(i).toString()
                                           : !ours.failure.isEmpty() && reason.contains(ours.failure);
        if (same)
            ++equal;
        else if (failures++ < 12)
            qWarning("%s\n  Nunjucks: %s\n  ours:     %s", qPrintable(texts.at(i)),
                     qPrintable(reason.isEmpty() ? answers.at(i).toString() : QStringLiteral("ERROR ") + reason),
                     qPrintable(ours.failure.isEmpty() ? htmlOf(ours) : QStringLiteral("ERROR ") + ours.failure));
    }
    qInfo("FIGURE: generated %s: %d of %d as Nunjucks, %d said to be beyond the preview",
          expressions ? "expressions" : "templates", equal, count, beyond);
    QCOMPARE(failures, 0);
    QVERIFY(beyond * 10 < count);
}

void TestTemplateRun::hostile_isBounded_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("doubling text",
        QStringLiteral("{% set s = \"ab\" %}{% for i in range(90) %}{% set s = s ~ s %}{% endfor %}{{ s }}"));
    row("doubling list",
        QStringLiteral("{% set s = [1] %}{% for i in range(90) %}{% set s = [s, s] %}{% endfor %}{{ s }}"));
    row("nested loops",
        QStringLiteral("{% for a in range(9999) %}{% for b in range(9999) %}x{% endfor %}{% endfor %}"));
    row("long range", QStringLiteral("{{ range(0, 1e9) }}"));
    row("endless range", QStringLiteral("{{ range(0, 5, 0.0000000001) }}"));
    row("endless macro", QStringLiteral("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}"));
    row("forking macro", QStringLiteral("{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}"));
    row("endless caller",
        QStringLiteral("{% macro m() %}{% call m() %}{{ caller() }}{% endcall %}{% endmacro %}{{ m() }}"));
    row("long sum", QStringLiteral("{{ 1") + QStringLiteral(" + 1").repeated(200'000) + QStringLiteral(" }}"));
    row("long path", QStringLiteral("{{ a") + QStringLiteral(".a").repeated(200'000) + QStringLiteral(" }}"));
    row("many filters", QStringLiteral("{{ a") + QStringLiteral("|e").repeated(200'000) + QStringLiteral(" }}"));
    row("deep brackets", QStringLiteral("{{ ") + QString(200'000, u'[') + QStringLiteral(" }}"));
    row("many not", QStringLiteral("{{ ") + QStringLiteral("not ").repeated(200'000) + QStringLiteral("a }}"));
    row("deep ifs", QStringLiteral("{% if yes %}").repeated(100'000));
    row("many macros", QStringLiteral("{% macro m() %}").repeated(100'000));
    row("many switches", QStringLiteral("{% switch yes %}{% case true %}").repeated(100'000));
    row("long center",
        QStringLiteral("{{ \"a\" | center(1e12) }}{{ \"a\" | indent(1e12, true) }}{{ \"a\".repeat(1e12) }}"));
    row("growing replace",
        QStringLiteral(
            "{% set s = \"a\" %}{% for i in range(40) %}{% set s = s | replace(\"a\", \"aa\") %}{% endfor %}{{ s }}"));
    row("big slices", QStringLiteral("{{ list | slice(1e12) }}{{ list | batch(1e12, 1) }}"));
    row("slow regex",
        QStringLiteral("{{ \"") + QString(30, u'a') + QStringLiteral("!\" | replace(r/(a+)+$/g, \"\") }}"));
}

/// Neither time nor memory nor stack run away: the test's own time limit and the sanitizers would tell.
void TestTemplateRun::hostile_isBounded()
{
    QFETCH(QString, text);
    const TemplateOutcome outcome = runText(text);
    QVERIFY(htmlOf(outcome).size() < (64 << 20));
}

QTEST_GUILESS_MAIN(TestTemplateRun)
#include "tst_templaterun.moc"
