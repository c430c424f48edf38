// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/checks/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Hexquill {

namespace {

using Severity = Diagnostic::Severity;

/// A head with \a edit done that Hexo reads as fields; else nothing.
std::optional<TextEdit> ifItMends(const QString &text, const TextEdit &edit)
{
    const Post mended = Post::fromText({ edit.appliedTo(text), FileFacts() });
    const FrontMatter read = FrontMatter::read(mended.head);
    return !mended.head.isEmpty() && !read.problem() ? std::optional<TextEdit>(edit) : std::nullopt;
}

/// The closing line behind the lines that look like fields.
std::optional<TextEdit> closingLine(const CheckInput &input)
{
    static const QRegularExpression fields(QStringLiteral(
        "\\A(-{3,})\\n(?:(?:[ \\t]*[\\w-]+[ \\t]*:(?: [^\\n]*|)|[ \\t]*-[ \\t][^\\n]*|[ \\t]+[^\\n]*|#[^\\n]*)\\n)+"));
    const QRegularExpressionMatch match = fields.match(input.post.body);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype end = match.capturedEnd();
    // a closing line that is too short or too long gives way
    static const QRegularExpression wrong(QStringLiteral("\\G-{2,}[ \\t]*(?:\\n|\\z)"));
    const QRegularExpressionMatch old = wrong.match(input.post.body, end);
    return ifItMends(input.post.body,
                     { end, old.hasMatch() ? old.capturedLength() : 0, match.captured(1) + QLatin1Char('\n') });
}

/// One line of a head written as it was meant: a full-width colon, no blank behind the colon, a text without quotes.
QStringList repairs(const QString &line)
{
    static const QRegularExpression wide(QStringLiteral("\\A(\\s*[\\w-]+)\\s*：\\s*(.*)\\z"));
    static const QRegularExpression glued(QStringLiteral("\\A(\\s*[\\w-]+):(?![\\s/])(.+)\\z"));
    static const QRegularExpression bare(QStringLiteral("\\A(\\s*(?:- )?[\\w-]+:\\s+)(.*\\S)\\s*\\z"));
    QStringList found;
    for (const QRegularExpression &rule : { wide, glued }) {
        if (const QRegularExpressionMatch match = rule.match(line); match.hasMatch())
            found.append(match.captured(1) + QStringLiteral(": ") + match.captured(2));
    }
    if (const QRegularExpressionMatch match = bare.match(line); match.hasMatch()) {
        const QString quoted = match.captured(2).replace(QLatin1Char('\''), QLatin1String("''"));
        found.append(match.captured(1) + QLatin1Char('\'') + quoted + QLatin1Char('\''));
    }
    return found;
}

/// The edit of the line with the problem, or of the one before it, that makes the head readable.
std::optional<TextEdit> repairOf(const CheckInput &input, int problemLine)
{
    const QString text = input.post.head + input.post.body.section(QLatin1Char('\n'), 0, 0);
    const QStringList lines = input.post.head.split(QLatin1Char('\n'));
    for (int line = qMin(problemLine, int(lines.size()) - 1); line >= qMax(1, problemLine - 1); --line) {
        qsizetype start = 0;
        for (int i = 0; i < line; ++i)
            start += lines.at(i).size() + 1;
        const QStringList tries = repairs(lines.at(line));
        for (const QString &one : tries) {
            if (const auto edit = ifItMends(text, { start, lines.at(line).size(), one }))
                return edit;
        }
    }
    return std::nullopt;
}

/// A first line that looks like the opening of a front matter but is none for Hexo.
QList<Diagnostic> brokenFence(const CheckInput &input)
{
    static const QRegularExpression spaced(QStringLiteral("\\A-{3,}([ \\t]+)\\n"));
    static const QRegularExpression dashes(QStringLiteral("\\A-{3,}\\n[ \\t]*[\\w-]+[:：]"));
    if (!input.post.head.isEmpty())
        return {};
    if (spaced.match(input.post.body).hasMatch()) {
        const QRegularExpressionMatch match = spaced.match(input.post.body);
        const Diagnostic finding
            = findingInBody(input, 0, "fence-blank", Severity::Error,
                            QCoreApplication::translate("Checks",
                                                        "The first line has blanks after its dashes, so Hexo takes "
                                                        "the whole file, front matter included, for text."),
                            QCoreApplication::translate("Checks", "Delete the blanks after the dashes."));
        return { withEdit(finding, editInBody(input, match.capturedStart(1), match.capturedLength(1), QString())) };
    }
    if (dashes.match(input.post.body).hasMatch()) {
        const Diagnostic finding = findingInBody(
            input, 0, "fence-unclosed", Severity::Error,
            QCoreApplication::translate(
                "Checks", "The front matter has no closing line of as many dashes, so Hexo publishes it as text."),
            QCoreApplication::translate("Checks", "Add a line of as many dashes after the last field."));
        return { withEdit(finding, closingLine(input)) };
    }
    return {};
}

QList<Diagnostic> problemFound(const CheckInput &input)
{
    if (!input.frontMatter.problem())
        return {};
    const FrontMatterProblem &problem = *input.frontMatter.problem();
    const std::optional<TextEdit> edit = repairOf(input, problem.line);
    const QString fix = edit ? QCoreApplication::translate("Checks", "Write the line as it was meant.") : QString();
    return { { QString(), problem.line, problem.column, QStringLiteral("front-matter"), Severity::Error,
               problem.message + QLatin1Char(' ') + problem.consequence, fix, edit.value_or(TextEdit()) } };
}

/// Every tab at the start of a line as the two blanks that Hexo reads.
TextEdit withoutTabs(const QString &head)
{
    static const QRegularExpression indentation(QStringLiteral("^\\t+"), QRegularExpression::MultilineOption);
    QString result;
    qsizetype end = 0;
    auto matches = indentation.globalMatch(head);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += head.mid(end, match.capturedStart() - end) + QString(2 * match.capturedLength(), QLatin1Char(' '));
        end = match.capturedEnd();
    }
    return { 0, end, result };
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
                   QCoreApplication::translate("Checks", "Indent with blanks."), withoutTabs(input.post.head) } };
    }
    return {};
}

QList<Diagnostic> ruleTakenForFence(const CheckInput &input)
{
    static const QRegularExpression prose(QStringLiteral("^[ \\t]*(#|>|!\\[|[-*+] |[^\\s:]+ [^:]*$)"));
    const bool isProse = prose.match(input.post.head.section(QLatin1Char('\n'), 0, 0)).hasMatch();
    if (input.frontMatter.form() != PostSplit::Form::Headless || !isProse)
        return {};
    const QString head = input.post.head.endsWith(QLatin1Char('\n')) ? input.post.head.chopped(1) : input.post.head;
    const qsizetype start = head.lastIndexOf(QLatin1Char('\n')) + 1;
    const int line = int(head.count(QLatin1Char('\n')));
    return { { QString(), qMax(0, line), 0, QStringLiteral("rule-as-fence"), Severity::Warning,
               QCoreApplication::translate(
                   "Checks", "Hexo takes this line for the end of a front matter, and all above it for its fields."),
               QCoreApplication::translate(
                   "Checks", "Start the file with an empty front matter that has a title, or write the rule as ***."),
               TextEdit{ start, head.size() - start, QStringLiteral("***") } } };
}

} // namespace

QList<Diagnostic> frontMatterFindings(const CheckInput &input)
{
    return brokenFence(input) + problemFound(input) + tabs(input) + ruleTakenForFence(input);
}

} // namespace Hexquill
