// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/checks/checkpost.h"

#include "app/checks/rules.h"

#include <algorithm>

namespace Hexquill {

QList<Diagnostic> checkPost(const CheckInput &input)
{
    QList<Diagnostic> all = frontMatterFindings(input);
    all += fieldFindings(input);
    all += dateFindings(input);
    all += bodyFindings(input);
    all += imageFindings(input);
    all += renderFindings(input);
    for (Diagnostic &finding : all)
        finding.file = input.file;
    std::stable_sort(all.begin(), all.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return a.line != b.line ? a.line < b.line : a.column < b.column;
    });
    return all;
}

Diagnostic findingInBody(const CheckInput &input, qsizetype offset, const char *rule, Diagnostic::Severity severity,
                         const QString &message, const QString &fix)
{
    const QStringView before = QStringView(input.post.body).first(offset);
    Diagnostic finding;
    finding.line = int(input.post.head.count(QLatin1Char('\n')) + before.count(QLatin1Char('\n')));
    finding.column = int(offset - before.lastIndexOf(QLatin1Char('\n')) - 1);
    finding.rule = QString::fromLatin1(rule);
    finding.severity = severity;
    finding.message = message;
    finding.fix = fix;
    return finding;
}

Diagnostic findingAtField(const CheckInput &input, const QString &key, const char *rule, Diagnostic::Severity severity,
                          const QString &message, const QString &fix)
{
    const FrontMatterField *field = input.frontMatter.field(key);
    return { QString(), field ? field->line : 0, 0, QString::fromLatin1(rule), severity, message, fix };
}

} // namespace Hexquill
