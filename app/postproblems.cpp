// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postproblems.h"

#include <algorithm>

namespace Hexquill {

namespace {
Problem::Severity severityOf(RenderDiagnostic::Severity severity)
{
    switch (severity) {
    case RenderDiagnostic::Severity::Note:
        return Problem::Severity::Note;
    case RenderDiagnostic::Severity::Warning:
        return Problem::Severity::Warning;
    case RenderDiagnostic::Severity::Error:
        break;
    }
    return Problem::Severity::Error;
}
} // namespace

QList<Problem> postProblems(const FrontMatter &frontMatter, const PostFacts &facts, const Rendering &rendering)
{
    QList<Problem> problems;
    if (const auto &problem = frontMatter.problem())
        problems.append({ Problem::Severity::Error,
                          QStringLiteral("%1\n%2").arg(problem->message, problem->consequence), true, problem->line,
                          problem->column });
    else if (!facts.error.isEmpty())
        problems.append({ Problem::Severity::Error, facts.error, true, 0, 0 });
    QList<RenderDiagnostic> diagnostics = rendering.diagnostics;
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](const RenderDiagnostic &a, const RenderDiagnostic &b) { return a.line < b.line; });
    for (const RenderDiagnostic &diagnostic : qAsConst(diagnostics))
        problems.append(
            { severityOf(diagnostic.severity), diagnostic.message, false, diagnostic.line, diagnostic.column });
    return problems;
}

} // namespace Hexquill
