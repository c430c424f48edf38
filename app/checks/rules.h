// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/checks/checkpost.h"

#include <functional>
#include <optional>
#include <QRegularExpression>

namespace Hexquill {

/// Front matter that Hexo does not read as it was meant: errors, a fence that is none, tabs.
QList<Diagnostic> frontMatterFindings(const CheckInput &input);
/// Values of a type or shape that surprises: titles that are numbers, switches that are texts, lists that are one text.
QList<Diagnostic> fieldFindings(const CheckInput &input);
/// What the file name, the permalink and fields with a meaning of their own do to the post as a whole.
QList<Diagnostic> addressFindings(const CheckInput &input);
/// Dates that are missing, broken, or move with the machine's zone.
QList<Diagnostic> dateFindings(const CheckInput &input);
/// Text that Hexo publishes differently from what it looks like.
QList<Diagnostic> bodyFindings(const CheckInput &input);
/// Bold text that Hexo shows with its asterisks.
QList<Diagnostic> boldFindings(const CheckInput &input);
/// Text that Hexo runs as template code.
QList<Diagnostic> templateFindings(const CheckInput &input);
/// Formulas that are not published as they are written.
QList<Diagnostic> formulaFindings(const CheckInput &input);
/// Footnotes in a blog that makes none.
QList<Diagnostic> footnoteFindings(const CheckInput &input);
/// Images that will not be there.
QList<Diagnostic> imageFindings(const CheckInput &input);
/// Links within the blog to what will not be there.
QList<Diagnostic> linkFindings(const CheckInput &input);
/// What the renderer itself reports: unknown tags, template code, fatal errors.
QList<Diagnostic> renderFindings(const CheckInput &input);

/// Where \a offset of the post's body stands in its file.
Diagnostic findingInBody(const CheckInput &input, qsizetype offset, const char *rule, Diagnostic::Severity severity,
                         const QString &message, const QString &fix);
/// At a field's line; at the first line if there is no such field.
Diagnostic findingAtField(const CheckInput &input, const QString &key, const char *rule, Diagnostic::Severity severity,
                          const QString &message, const QString &fix);

/// \a finding with the edit that does its fix; without one where there is none.
Diagnostic withEdit(Diagnostic finding, const std::optional<TextEdit> &edit);
/// A replacement in the body, as an edit of the post's text.
TextEdit editInBody(const CheckInput &input, qsizetype offset, qsizetype length, const QString &replacement);
/// The edit that gives a field this value; nothing if the front matter cannot be edited.
std::optional<TextEdit> fieldEdit(const CheckInput &input, const QString &key, const YamlValue &value);

/// A rule that one regular expression tells.
struct TextRule
{
    const QRegularExpression &expression;
    const char *name;
    Diagnostic::Severity severity;
    QString message;
    QString fix;
    std::function<TextEdit(const QRegularExpressionMatch &)> edit; ///< in the body; none: no edit does it
};

/// One finding per match in \a text, which has the body's offsets.
QList<Diagnostic> findingsOf(const CheckInput &input, const QString &text, const TextRule &rule);

} // namespace Hexquill
