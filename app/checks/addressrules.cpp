// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/checks/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Hexquill {

namespace {

using Severity = Diagnostic::Severity;

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// A field without a value where Hexo wants a text stops the build.
void checkExcerpt(const CheckInput &input, QList<Diagnostic> *found)
{
    const FrontMatterField *excerpt = input.frontMatter.field(word("excerpt"));
    if (!excerpt || !excerpt->value.isNull())
        return;
    const Diagnostic finding
        = findingAtField(input, excerpt->key, "excerpt-empty", Severity::Error,
                         QCoreApplication::translate("Checks", "An excerpt without a text stops the whole build."),
                         QCoreApplication::translate("Checks", "Write a text or delete the field."));
    const auto edit = removeField(input.post.head, excerpt->key, input.post.body);
    found->append(edit ? withEdit(finding, *edit) : finding);
}

void checkContent(const CheckInput &input, QList<Diagnostic> *found)
{
    if (!input.frontMatter.value(word("content")).isTruthy())
        return;
    found->append(findingAtField(
        input, word("content"), "content-field", Severity::Warning,
        QCoreApplication::translate("Checks", "Hexo publishes the field \"content\" instead of the post's text."),
        QCoreApplication::translate("Checks", "Give the field another name.")));
}

void checkPath(const CheckInput &input, QList<Diagnostic> *found)
{
    static const QRegularExpression missing(QStringLiteral("(?:^|[/_-])undefined(?:[/_.-]|$)"));
    if (!missing.match(input.facts.path).hasMatch() || input.facts.slug.contains(word("undefined")))
        return;
    const QString message
        = QCoreApplication::translate("Checks", "The permalink pattern uses a field that this post does not have: %1.");
    found->append(findingAtField(input, word("permalink"), "permalink-undefined", Severity::Warning,
                                 message.arg(input.facts.path),
                                 QCoreApplication::translate("Checks", "Add the missing field.")));
}

void checkFileName(const CheckInput &input, QList<Diagnostic> *found)
{
    static const QRegularExpression unsafe(QStringLiteral("[%#?]"));
    if (!input.facts.source.contains(unsafe))
        return;
    found->append(findingAtField(
        input, word("title"), "file-name", Severity::Warning,
        QCoreApplication::translate("Checks", "The file name has one of % # ?, which breaks links to the post."),
        QCoreApplication::translate("Checks", "Rename the file.")));
}

} // namespace

QList<Diagnostic> addressFindings(const CheckInput &input)
{
    QList<Diagnostic> found;
    checkExcerpt(input, &found);
    checkContent(input, &found);
    checkPath(input, &found);
    checkFileName(input, &found);
    if (!input.facts.error.isEmpty() && found.isEmpty())
        found.append(
            findingAtField(input, word("permalink"), "dropped", Severity::Error, input.facts.error, QString()));
    return found;
}

} // namespace Hexquill
