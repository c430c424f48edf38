// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/checks/rules.h"

namespace Hexquill {

namespace {

Diagnostic::Severity severityOf(RenderDiagnostic::Severity severity)
{
    switch (severity) {
    case RenderDiagnostic::Severity::Note:
        return Diagnostic::Severity::Note;
    case RenderDiagnostic::Severity::Warning:
        return Diagnostic::Severity::Warning;
    case RenderDiagnostic::Severity::Error:
        break;
    }
    return Diagnostic::Severity::Error;
}

} // namespace

QList<Diagnostic> renderFindings(const CheckInput &input)
{
    QList<Diagnostic> found;
    const int firstLine = int(input.post.head.count(QLatin1Char('\n')));
    for (const RenderDiagnostic &one : input.rendering.diagnostics)
        found.append({ QString(),
                       firstLine + one.line,
                       one.column,
                       one.rule,
                       severityOf(one.severity),
                       one.message,
                       QString(),
                       {} });
    const auto isError = [](const Diagnostic &one) { return one.severity == Diagnostic::Severity::Error; };
    if (!input.rendering.error.isEmpty() && std::none_of(found.begin(), found.end(), isError))
        found.append({ QString(),
                       firstLine,
                       0,
                       QStringLiteral("render"),
                       Diagnostic::Severity::Error,
                       input.rendering.error,
                       QString(),
                       {} });
    return found;
}

} // namespace Hexquill
