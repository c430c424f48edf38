// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/prose.h"
#include "app/checks/rules.h"

#include <QCoreApplication>

namespace Hexquill {

namespace {

using Match = QRegularExpressionMatch;
using Re = QRegularExpression;

/// {{ title }} and the like: a name that the post has a value for was meant to be run.
bool isMeant(const CheckInput &input, const Match &match)
{
    static const Re name(QStringLiteral("\\A\\{\\{-?\\s*([A-Za-z_]\\w*)(?:\\.[\\w.]+)?\\s*-?\\}\\}\\z"));
    static const QStringList ofEveryPost{ QStringLiteral("title"),     QStringLiteral("date"),
                                          QStringLiteral("updated"),   QStringLiteral("slug"),
                                          QStringLiteral("permalink"), QStringLiteral("path"),
                                          QStringLiteral("source") };
    const QString found = name.match(match.captured()).captured(1);
    return ofEveryPost.contains(found) || (!found.isEmpty() && input.frontMatter.contains(found));
}

} // namespace

/// Braces outside code that Hexo runs: what they stand around vanishes from the article, or the build stops.
QList<Diagnostic> templateFindings(const CheckInput &input)
{
    static const Re code(QStringLiteral("\\{\\{[^\\n]*?\\}\\}+|\\{#(?:.|\\n)*?#\\}"));
    QList<Diagnostic> found;
    const YamlValue off = input.frontMatter.value(QStringLiteral("disableNunjucks"));
    if (off.kind() == YamlValue::Kind::Bool && off.toBool())
        return found;
    auto matches = code.globalMatch(withoutCode(input.post.body));
    while (matches.hasNext()) {
        const Match match = matches.next();
        if (isMeant(input, match))
            continue;
        const Diagnostic finding = findingInBody(
            input, match.capturedStart(), "template-text", Diagnostic::Severity::Warning,
            QCoreApplication::translate(
                "Checks", "Hexo runs what stands between these braces as template code, so it is not published."),
            QCoreApplication::translate("Checks", "Put it between {% raw %} and {% endraw %}."));
        const QString text = input.post.body.mid(match.capturedStart(), match.capturedLength());
        found.append(withEdit(finding,
                              editInBody(input, match.capturedStart(), match.capturedLength(),
                                         QStringLiteral("{% raw %}") + text + QStringLiteral("{% endraw %}"))));
    }
    return found;
}

} // namespace Hexquill
