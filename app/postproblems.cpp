// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postproblems.h"

namespace Hexquill {

namespace {
Problem::Severity severityOf(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Note:
        return Problem::Severity::Note;
    case Diagnostic::Severity::Warning:
        return Problem::Severity::Warning;
    case Diagnostic::Severity::Error:
        break;
    }
    return Problem::Severity::Error;
}
} // namespace

void fixProblem(PostDocument &document, const Problem &problem)
{
    const qsizetype headLength = document.headText().size();
    const bool makesHead = headLength == 0 && problem.fix.offset == 0 && problem.fix.length == 0;
    TextEdit edit = problem.fix;
    if (makesHead || (headLength > 0 && edit.offset + edit.length <= headLength))
        return document.editHead(edit);
    edit.offset -= headLength;
    document.editBody(edit);
}

QList<Problem> postProblems(const CheckInput &post)
{
    const int headLines = int(post.post.head.count(QLatin1Char('\n')));
    QList<Problem> problems;
    for (const Diagnostic &diagnostic : checkPost(post)) {
        const bool inHead = diagnostic.line < headLines;
        const QString text = diagnostic.fix.isEmpty()
            ? diagnostic.message
            : QStringLiteral("%1\n%2").arg(diagnostic.message, diagnostic.fix);
        problems.append({ severityOf(diagnostic.severity), text, inHead,
                          inHead ? diagnostic.line : diagnostic.line - headLines, diagnostic.column, diagnostic.edit,
                          diagnostic.address });
    }
    return problems;
}

} // namespace Hexquill
