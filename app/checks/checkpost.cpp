// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/checks/checkpost.h"

#include "app/checks/rules.h"

#include <algorithm>

namespace Hexquill {

namespace {

/// Gives the findings that know only their offset a line and a column; one walk over the text for all.
void placeAll(QList<Diagnostic> *findings, const QString &text)
{
    QList<Diagnostic *> byOffset;
    for (Diagnostic &finding : *findings) {
        if (finding.offset >= 0)
            byOffset.append(&finding);
    }
    std::sort(byOffset.begin(), byOffset.end(),
              [](const Diagnostic *a, const Diagnostic *b) { return a->offset < b->offset; });
    qsizetype lineStart = 0;
    int line = 0;
    for (Diagnostic *finding : std::as_const(byOffset)) {
        for (qsizetype end = text.indexOf(QLatin1Char('\n'), lineStart); end >= 0 && end < finding->offset;
             end = text.indexOf(QLatin1Char('\n'), lineStart)) {
            lineStart = end + 1;
            ++line;
        }
        finding->line = line;
        finding->column = int(finding->offset - lineStart);
    }
}

/// Without those of \a findings that the fix of one of \a others mends as well.
QList<Diagnostic> besides(const QList<Diagnostic> &findings, const QList<Diagnostic> &others)
{
    QList<Diagnostic> left;
    for (const Diagnostic &finding : findings) {
        const bool mended = std::any_of(others.begin(), others.end(), [&](const Diagnostic &other) {
            return other.edit.length > 0 && finding.offset >= other.edit.offset
                && finding.offset < other.edit.offset + other.edit.length;
        });
        if (!mended)
            left.append(finding);
    }
    return left;
}

} // namespace

QList<Diagnostic> checkPost(const CheckInput &input)
{
    QList<Diagnostic> all = frontMatterFindings(input);
    all += fieldFindings(input);
    all += addressFindings(input);
    all += dateFindings(input);
    all += bodyFindings(input);
    all += boldFindings(input);
    const QList<Diagnostic> formulas = formulaFindings(input);
    all += formulas;
    all += besides(templateFindings(input), formulas);
    all += footnoteFindings(input);
    all += imageFindings(input);
    all += linkFindings(input);
    all += renderFindings(input);
    placeAll(&all, input.post.head + input.post.body);
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
    Diagnostic finding;
    finding.offset = input.post.head.size() + offset;
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
    return { QString(), field ? field->line : 0, 0, QString::fromLatin1(rule), severity, message, fix, {} };
}

Diagnostic withEdit(Diagnostic finding, const std::optional<TextEdit> &edit)
{
    finding.edit = edit.value_or(TextEdit());
    return finding;
}

TextEdit editInBody(const CheckInput &input, qsizetype offset, qsizetype length, const QString &replacement)
{
    return { input.post.head.size() + offset, length, replacement };
}

std::optional<TextEdit> fieldEdit(const CheckInput &input, const QString &key, const YamlValue &value)
{
    const auto edit = setField(input.post.head, key, value, input.post.body);
    return edit && !edit->isEmpty() ? std::optional<TextEdit>(*edit) : std::nullopt;
}

QList<Diagnostic> findingsOf(const CheckInput &input, const QString &text, const TextRule &rule)
{
    QList<Diagnostic> found;
    auto matches = rule.expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Diagnostic finding
            = findingInBody(input, match.capturedStart(), rule.name, rule.severity, rule.message, rule.fix);
        found.append(rule.edit ? withEdit(finding, rule.edit(match)) : finding);
    }
    return found;
}

} // namespace Hexquill
