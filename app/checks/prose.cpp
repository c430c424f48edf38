// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/checks/prose.h"

#include "app/blog/imagelinks.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

void blank(QString *text, qsizetype start, qsizetype length)
{
    for (qsizetype i = start; i < start + length; ++i) {
        if (text->at(i) != QLatin1Char('\n'))
            (*text)[i] = QLatin1Char(' ');
    }
}

void blankAll(QString *text, const QRegularExpression &rule, int group = 0)
{
    auto matches = rule.globalMatch(*text);
    QList<std::pair<qsizetype, qsizetype>> spans;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({ match.capturedStart(group), match.capturedLength(group) });
    }
    for (const auto &[start, length] : spans)
        blank(text, start, length);
}

} // namespace

QString withoutCode(const QString &body)
{
    using Re = QRegularExpression;
    static const Re fences(
        QStringLiteral("^[ \\t>]*(?:[-*+]|\\d+\\.)?[ \\t]*(`{3,}|~{3,})[^\\n]*\\n(?:[^\\n]*\\n)*?[ \\t>]*\\1[ \\t]*$"),
        Re::MultilineOption);
    static const Re openFence(QStringLiteral("^[ \\t>]*(`{3,}|~{3,})(?:.|\\n)*\\z"), Re::MultilineOption);
    static const Re indented(QStringLiteral("(?:\\A|\\n[ \\t]*\\n)((?:(?: {4}|\\t)[^\\n]*\\n?)+)"));
    static const Re code(QStringLiteral("(?<!`)(`+)(?!`)(?:[^\\n]|\\n(?!\\n))*?(?<!`)\\1(?!`)"));
    static const Re comments(QStringLiteral("<!--(?!\\s*more)(?:.|\\n)*?-->"));
    static const Re raw(QStringLiteral("\\{% *raw *%\\}(?:.|\\n)*?\\{% *endraw *%\\}"));
    QString text = scannable(body);
    for (const Re &rule : { fences, openFence, code, comments, raw })
        blankAll(&text, rule);
    blankAll(&text, indented, 1);
    return text;
}

QString proseOf(const QString &body)
{
    using Re = QRegularExpression;
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
