// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/prose.h"
#include "app/checks/rules.h"

#include <QCoreApplication>

namespace Hexquill {

namespace {

/// Whether something in the blog may make footnotes: hexo-reference, hexo-footnotes and their like, or another
/// renderer, of which nothing is known here.
bool mayMakeFootnotes(const BlogConfig &config)
{
    static const QRegularExpression plugin(QStringLiteral("footnote|reference"),
                                           QRegularExpression::CaseInsensitiveOption);
    return !config.rendererNote().isEmpty() || !config.renderOptions().packages.filter(plugin).isEmpty();
}

} // namespace

/// Hexo itself knows no footnotes: `[^1]` is published as it stands, or, where the note is one word (as Chinese words
/// without blanks are), as a link to that word, and the note is gone.
QList<Diagnostic> footnoteFindings(const CheckInput &input)
{
    static const QRegularExpression note(QStringLiteral("^ {0,3}\\[\\^([^\\]\\s]+)\\]:"),
                                         QRegularExpression::MultilineOption);
    QList<Diagnostic> found;
    if (mayMakeFootnotes(input.blog.config()))
        return found;
    const QString text = withoutCode(input.post.body);
    auto notes = note.globalMatch(text);
    while (notes.hasNext()) {
        const QRegularExpressionMatch match = notes.next();
        const QString mark = QStringLiteral("[^%1]").arg(match.captured(1));
        if (text.count(mark) < 2)
            continue;
        found.append(findingInBody(
            input, match.capturedStart(), "footnote-text", Diagnostic::Severity::Warning,
            QCoreApplication::translate("Checks",
                                        "Nothing in this blog makes footnotes: %1 is published as it stands, or "
                                        "as a link that leads nowhere.")
                .arg(mark),
            QCoreApplication::translate("Checks", "Install a plugin for them in the blog, such as hexo-reference.")));
    }
    return found;
}

} // namespace Hexquill
