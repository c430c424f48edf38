// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/prose.h"

#include "app/blog/imagelinks.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

using Re = QRegularExpression;

/// Puts \a with in the place of all that \a group of \a rule finds, but for line breaks.
void replaceAll(QString *text, const Re &rule, int group, QChar with)
{
    auto matches = rule.globalMatch(*text);
    QList<std::pair<qsizetype, qsizetype>> spans;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(group))
            spans.append({ match.capturedStart(group), match.capturedEnd(group) });
    }
    for (const auto &[start, end] : spans) {
        for (qsizetype i = start; i < end; ++i) {
            if (text->at(i) != QLatin1Char('\n'))
                (*text)[i] = with;
        }
    }
}

void blankAll(QString *text, const Re &rule, int group = 0)
{
    replaceAll(text, rule, group, QLatin1Char(' '));
}

} // namespace

QString withoutBlocks(const QString &body)
{
    static const Re fences(QStringLiteral("^[ \\t>]*(?:[-*+]|\\d+\\.)?[ \\t]*(`{3,}|~{3,})[^\\n]*\\n(?:[^\\n]*\\n)*?[ "
                                          "\\t>]*\\1[ \\t]*$"),
                           Re::MultilineOption);
    static const Re openFence(QStringLiteral("^[ \\t>]*(`{3,}|~{3,})(?:.|\\n)*\\z"), Re::MultilineOption);
    static const Re indented(QStringLiteral("(?:\\A|\\n[ \\t]*\\n)((?:(?: {4}|\\t)[^\\n]*\\n?)+)"));
    static const Re comments(QStringLiteral("<!--(?!\\s*more)(?:.|\\n)*?-->"));
    QString text = scannable(body);
    for (const Re &rule : { fences, openFence, comments })
        blankAll(&text, rule);
    blankAll(&text, indented, 1);
    return text;
}

QString maskedProse(const QString &body)
{
    static const Re tags(QStringLiteral("\\{%((?:.|\\n)*?)%\\}|\\{\\{([^\\n]*?)\\}\\}"));
    static const Re html(QStringLiteral("</?([A-Za-z][^<>]*)>"));
    static const Re targets(QStringLiteral("\\]\\(([^)\\n]*)\\)"));
    static const Re inCode(QStringLiteral("(?<!`)(`+)(?!`)((?:[^\\n]|\\n(?!\\n))*?)(?<!`)\\1(?!`)"));
    QString text = withoutBlocks(body);
    const QChar letter = QLatin1Char('x');
    replaceAll(&text, inCode, 2, letter);
    replaceAll(&text, tags, 1, letter);
    replaceAll(&text, tags, 2, letter);
    replaceAll(&text, html, 1, letter);
    replaceAll(&text, targets, 1, letter);
    return text;
}

QString withoutCode(const QString &body)
{
    static const Re code(QStringLiteral("(?<!`)(`+)(?!`)(?:[^\\n]|\\n(?!\\n))*?(?<!`)\\1(?!`)"));
    static const Re raw(QStringLiteral("\\{% *raw *%\\}(?:.|\\n)*?\\{% *endraw *%\\}"));
    QString text = withoutBlocks(body);
    blankAll(&text, code);
    blankAll(&text, raw);
    return text;
}

QString proseOf(const QString &body)
{
    static const Re tags(QStringLiteral("\\{%(?:.|\\n)*?%\\}|\\{\\{[^\\n]*?\\}\\}"));
    static const Re html(QStringLiteral("</?[A-Za-z][^<>]*>"));
    static const Re targets(QStringLiteral("\\]\\([^)\\n]*\\)"));
    static const Re math(QStringLiteral("\\$\\$(?:.|\\n)*?\\$\\$"));
    QString text = withoutCode(body);
    for (const Re &rule : { tags, html, targets, math })
        blankAll(&text, rule);
    return text;
}

} // namespace Hexquill
