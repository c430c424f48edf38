// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/scaffoldtemplate.h"

#include "preview/render/templaterun.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

using Re = QRegularExpression;

// Around the output of an expression; private characters, which no scaffold has.
constexpr QChar outputStart(0xe0f0);
constexpr QChar outputEnd(0xe0f1);

/// Whether one of \a names is used in \a expression.
bool mentions(const QString &expression, const QStringList &names)
{
    static const Re texts(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'"));
    static const Re word(QStringLiteral("(?<![.\\w])[A-Za-z_]\\w*"));
    auto words = word.globalMatch(QString(expression).remove(texts));
    while (words.hasNext()) {
        if (names.contains(words.next().captured()))
            return true;
    }
    return false;
}

/// \a names and the variables that the template makes of them.
QStringList withDerived(QStringList names, const QString &text)
{
    static const Re statement(QStringLiteral("\\{%-?\\s*(?:set\\s+(\\w+)\\s*=|for\\s+(\\w+)\\s+in\\s)(.*?)-?%\\}"),
                              Re::DotMatchesEverythingOption);
    auto statements = statement.globalMatch(text);
    while (statements.hasNext()) {
        const QRegularExpressionMatch match = statements.next();
        if (mentions(match.captured(3), names))
            names.append(match.captured(1) + match.captured(2));
    }
    return names;
}

/// Whether the expression's output is no YAML of its own: words of the writer's, not a number or JSON made of them.
bool isTyped(const QString &expression, const QStringList &typedNames)
{
    static const Re other(QStringLiteral("\\|\\s*(?:dump|length|wordcount|int|float)\\b[^|]*$|\\.length\\s*$"));
    return mentions(expression, typedNames) && !other.match(expression).hasMatch();
}

/// \a text with every output that the writer's words are in between the two characters. A dash at the braces takes the
/// blanks beside it away, which it could not do any more beyond the characters.
QString withBorders(const QString &text, const QStringList &typedNames)
{
    static const Re output(QStringLiteral("(?:\\s*\\{\\{-|\\{\\{)(.*?)(?:-\\}\\}\\s*|\\}\\})"),
                           Re::DotMatchesEverythingOption);
    QString result;
    qsizetype end = 0;
    auto outputs = output.globalMatch(text);
    while (outputs.hasNext()) {
        const QRegularExpressionMatch match = outputs.next();
        if (!isTyped(match.captured(1), typedNames))
            continue;
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += outputStart + QStringLiteral("{{") + match.captured(1) + QStringLiteral("}}") + outputEnd;
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

/// What Nunjucks prints, as in Hexo without a post around it.
tl::expected<QString, QString> run(const QString &text, const QVariantMap &variables)
{
    const RenderRequest request;
    const RenderSite site;
    const RenderOptions options;
    const TagContext context{ request, site, options, [](const QString &markdown) { return markdown; } };
    const TagTable tags(options);
    const TemplateTree tree = parseTemplate(text, tags);
    const TemplateOutcome outcome = runTemplate(tree, variables, tags, context, [](qsizetype) { return 0; });
    if (!tree.failure.isEmpty() || !outcome.failure.isEmpty())
        return tl::unexpected(tree.failure.isEmpty() ? outcome.failure : tree.failure);
    QString printed;
    for (const TemplateSegment &segment : outcome.segments)
        printed += segment.html;
    return printed;
}

} // namespace

tl::expected<FilledTemplate, QString> fillTemplate(const QString &text, const QVariantMap &variables,
                                                   const QStringList &typedNames)
{
    static const Re bordered(QString(outputStart) + QStringLiteral("([^%1]*)").arg(outputEnd) + outputEnd);
    const tl::expected<QString, QString> printed = run(withBorders(text, withDerived(typedNames, text)), variables);
    if (!printed)
        return tl::unexpected(printed.error());
    FilledTemplate filled;
    qsizetype end = 0;
    auto outputs = bordered.globalMatch(*printed);
    while (outputs.hasNext()) {
        const QRegularExpressionMatch match = outputs.next();
        filled.text += QStringView(*printed).mid(end, match.capturedStart() - end);
        filled.text += QStringLiteral("hexquill0mark%1x").arg(filled.typed.size());
        filled.typed.append(match.captured(1));
        end = match.capturedEnd();
    }
    filled.text += QStringView(*printed).mid(end);
    return filled;
}

QString withoutMarks(const QString &text, const FilledTemplate &filled)
{
    static const Re mark(QStringLiteral("hexquill0mark(\\d+)x"));
    QString result;
    qsizetype end = 0;
    auto marks = mark.globalMatch(text);
    while (marks.hasNext()) {
        const QRegularExpressionMatch match = marks.next();
        result += text.mid(end, match.capturedStart() - end) + filled.typed.value(match.captured(1).toInt());
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

} // namespace Hexquill
