// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/checks/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Hexquill {

namespace {

using Severity = Diagnostic::Severity;

/// A first line that looks like the opening of a front matter but is none for Hexo.
QList<Diagnostic> brokenFence(const CheckInput &input)
{
    static const QRegularExpression spaced(QStringLiteral("\\A-{3,}[ \\t]+\\n"));
    static const QRegularExpression dashes(QStringLiteral("\\A-{3,}\\n[ \\t]*[\\w-]+[:：]"));
    if (!input.post.head.isEmpty())
        return {};
    if (spaced.match(input.post.body).hasMatch()) {
        return { findingInBody(input, 0, "fence-blank", Severity::Error,
                               QCoreApplication::translate("Checks",
                                                           "The first line has blanks after its dashes, so Hexo takes "
                                                           "the whole file, front matter included, for text."),
                               QCoreApplication::translate("Checks", "Delete the blanks after the dashes.")) };
    }
    if (dashes.match(input.post.body).hasMatch()) {
        return { findingInBody(
            input, 0, "fence-unclosed", Severity::Error,
            QCoreApplication::translate(
                "Checks", "The front matter has no closing line of as many dashes, so Hexo publishes it as text."),
            QCoreApplication::translate("Checks", "Add a line of three dashes after the last field.")) };
    }
    return {};
}

QList<Diagnostic> problemFound(const CheckInput &input)
{
    if (!input.frontMatter.problem())
        return {};
    const FrontMatterProblem &problem = *input.frontMatter.problem();
    return { { QString(), problem.line, problem.column, QStringLiteral("front-matter"), Severity::Error,
               problem.message + QLatin1Char(' ') + problem.consequence, QString() } };
}

QList<Diagnostic> tabs(const CheckInput &input)
{
    const QStringList lines = input.post.head.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).startsWith(QLatin1Char('\t')))
            continue;
        return { { QString(), i, 0, QStringLiteral("front-matter-tab"), Severity::Warning,
                   QCoreApplication::translate("Checks",
                                               "This line is indented with a tab, which Hexo reads as two blanks."),
                   QCoreApplication::translate("Checks", "Indent with blanks.") } };
    }
    return {};
}

QList<Diagnostic> ruleTakenForFence(const CheckInput &input)
{
    static const QRegularExpression prose(QStringLiteral("^[ \\t]*(#|>|!\\[|[-*+] |[^\\s:]+ [^:]*$)"));
    const bool isProse = prose.match(input.post.head.section(QLatin1Char('\n'), 0, 0)).hasMatch();
    if (input.frontMatter.form() != PostSplit::Form::Headless || !isProse)
        return {};
    const int line = int(input.post.head.count(QLatin1Char('\n'))) - 1;
    return { { QString(), qMax(0, line), 0, QStringLiteral("rule-as-fence"), Severity::Warning,
               QCoreApplication::translate(
                   "Checks", "Hexo takes this line for the end of a front matter, and all above it for its fields."),
               QCoreApplication::translate(
                   "Checks",
                   "Start the file with an empty front matter that has a title, or write the rule as ***.") } };
}

} // namespace

QList<Diagnostic> frontMatterFindings(const CheckInput &input)
{
    return brokenFence(input) + problemFound(input) + tabs(input) + ruleTakenForFence(input);
}

} // namespace Hexquill
