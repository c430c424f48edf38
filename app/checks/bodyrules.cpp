// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/imagelinks.h"
#include "app/checks/prose.h"
#include "app/checks/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Hexquill {

namespace {

using Re = QRegularExpression;
using Severity = Diagnostic::Severity;

char32_t characterAt(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return U'\n';
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    if (c.isLowSurrogate() && at > 0)
        return QChar::surrogateToUcs4(text.at(at - 1), c);
    return c.unicode();
}

bool isMark(char32_t c)
{
    return QChar::isPunct(c) || QChar::isSymbol(c);
}
bool isBlank(char32_t c)
{
    return QChar::isSpace(c);
}

/// Bold that the newer marked does not see, because punctuation inside touches a letter outside.
void checkBold(const CheckInput &input, const QString &prose, QList<Diagnostic> *found)
{
    if (input.blog.config().renderOptions().markdown.dialect != MarkdownDialect::Marked15)
        return;
    static const Re pairs(QStringLiteral("(?<![*\\\\])\\*\\*(?![*\\s])([^*\\n]+?)(?<![*\\s\\\\])\\*\\*(?!\\*)"));
    auto matches = pairs.globalMatch(prose);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const char32_t before = characterAt(prose, match.capturedStart() - 1);
        const char32_t first = characterAt(prose, match.capturedStart(1));
        const char32_t last = characterAt(prose, match.capturedEnd(1) - 1);
        const char32_t after = characterAt(prose, match.capturedEnd());
        const bool opens = !isMark(first) || isBlank(before) || isMark(before);
        const bool closes = !isMark(last) || isBlank(after) || isMark(after);
        if (opens && closes)
            continue;
        found->append(findingInBody(
            input, match.capturedStart(), "bold-lost", Severity::Warning,
            QCoreApplication::translate(
                "Checks",
                "Hexo shows the asterisks here: punctuation inside the bold text touches a letter outside it."),
            QCoreApplication::translate("Checks",
                                        "Move the punctuation out of the bold text, or put a blank beside it.")));
    }
}

/// One expression, one finding per match at the match's first group or start.
void checkAll(const CheckInput &input, const QString &prose, const Re &rule, const char *name, Severity severity,
              const QString &message, const QString &fix, QList<Diagnostic> *found)
{
    auto matches = rule.globalMatch(prose);
    while (matches.hasNext())
        found->append(findingInBody(input, matches.next().capturedStart(), name, severity, message, fix));
}

void checkHeadings(const CheckInput &input, const QString &prose, QList<Diagnostic> *found)
{
    static const Re glued(QStringLiteral("^#{1,6}(?=[^#\\s!])"), Re::MultilineOption);
    checkAll(input, prose, glued, "heading-blank", Severity::Warning,
             QCoreApplication::translate("Checks", "Without a blank after the # this is no heading."),
             QCoreApplication::translate("Checks", "Put a blank after the #."), found);
    static const Re top(QStringLiteral("^#(?=\\s+\\S)"), Re::MultilineOption);
    checkAll(
        input, prose, top, "heading-top", Severity::Note,
        QCoreApplication::translate("Checks", "The page's first-level heading is the title; this is a second one."),
        QCoreApplication::translate("Checks", "Start with ##."), found);
}

void checkAddresses(const CheckInput &input, const QString &prose, QList<Diagnostic> *found)
{
    static const Re swallowed(
        QStringLiteral("https?://[!-;=?-~]+[\\x{3000}-\\x{303f}\\x{3400}-\\x{9fff}\\x{ff00}-\\x{ffef}]"));
    if (!input.blog.config().renderOptions().markdown.autolink)
        return;
    checkAll(input, prose, swallowed, "url-swallows", Severity::Warning,
             QCoreApplication::translate("Checks", "The text after this address becomes part of the link."),
             QCoreApplication::translate("Checks", "Write the address in angle brackets, or put a blank after it."),
             found);
}

void checkTypography(const CheckInput &input, const QString &prose, QList<Diagnostic> *found)
{
    static const Re option(QStringLiteral("(?<=\\s)--(?=[a-z])"));
    if (!input.blog.config().renderOptions().markdown.smartypants)
        return;
    checkAll(input, prose, option, "dash-changed", Severity::Note,
             QCoreApplication::translate("Checks", "Hexo turns these two hyphens into a dash."),
             QCoreApplication::translate("Checks", "Put options and commands in backticks."), found);
}

void checkMoreMark(const CheckInput &input, const QString &prose, QList<Diagnostic> *found)
{
    static const Re nearly(QStringLiteral("<!--(?! ?more ?-->)\\s*more\\b[^\\n]*?-->"), Re::CaseInsensitiveOption);
    checkAll(input, prose, nearly, "more-mark", Severity::Warning,
             QCoreApplication::translate("Checks", "Hexo does not see this mark for the excerpt."),
             QCoreApplication::translate("Checks", "Write it as <!-- more -->."), found);
}

/// A closing fence that the fence filter does not accept: two blanks or more behind it.
void checkFences(const CheckInput &input, QList<Diagnostic> *found)
{
    static const Re trailing(QStringLiteral("^[ \\t>]*(`{3,}|~{3,})[ \\t]{2,}$"), Re::MultilineOption);
    checkAll(
        input, input.post.body, trailing, "fence-end", Severity::Warning,
        QCoreApplication::translate("Checks", "With blanks behind the closing fence the code loses its highlighting."),
        QCoreApplication::translate("Checks", "Delete the blanks at the end of the line."), found);
}

} // namespace

QList<Diagnostic> bodyFindings(const CheckInput &input)
{
    const QString prose = proseOf(input.post.body);
    QList<Diagnostic> found;
    checkBold(input, prose, &found);
    checkHeadings(input, prose, &found);
    checkAddresses(input, prose, &found);
    checkTypography(input, prose, &found);
    checkMoreMark(input, prose, &found);
    checkFences(input, &found);
    return found;
}

} // namespace Hexquill
