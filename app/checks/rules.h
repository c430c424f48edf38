// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/checks/checkpost.h"

namespace Hexquill {

/// Front matter that Hexo does not read as it was meant: errors, a fence that is none, tabs.
QList<Diagnostic> frontMatterFindings(const CheckInput &input);
/// Values of a type or shape that surprises: titles that are numbers, switches that are texts, lists that are one text.
QList<Diagnostic> fieldFindings(const CheckInput &input);
/// Dates that are missing, broken, or move with the machine's zone.
QList<Diagnostic> dateFindings(const CheckInput &input);
/// Text that Hexo publishes differently from what it looks like.
QList<Diagnostic> bodyFindings(const CheckInput &input);
/// Images that will not be there.
QList<Diagnostic> imageFindings(const CheckInput &input);
/// What the renderer itself reports: unknown tags, template code, fatal errors.
QList<Diagnostic> renderFindings(const CheckInput &input);

/// Where \a offset of the post's body stands in its file.
Diagnostic findingInBody(const CheckInput &input, qsizetype offset, const char *rule, Diagnostic::Severity severity,
                         const QString &message, const QString &fix);
/// At a field's line; at the first line if there is no such field.
Diagnostic findingAtField(const CheckInput &input, const QString &key, const char *rule, Diagnostic::Severity severity,
                          const QString &message, const QString &fix);

} // namespace Hexquill
