// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/prose.h"
#include "app/checks/rules.h"

#include <QCoreApplication>
#include <QUrl>

namespace Hexquill {

namespace {

using Match = QRegularExpressionMatch;
using Re = QRegularExpression;
using Severity = Diagnostic::Severity;

QList<Diagnostic> headings(const CheckInput &input, const QString &prose)
{
    static const Re glued(QStringLiteral("^#{1,6}(?=[\\p{L}\\p{N}])"),
                          Re::MultilineOption | Re::UseUnicodePropertiesOption);
    static const Re top(QStringLiteral("^#(?=\\s+\\S)"), Re::MultilineOption);
    const TextRule blank{ glued,
                          "heading-blank",
                          Severity::Warning,
                          QCoreApplication::translate("Checks", "Without a blank after the # this is no heading."),
                          QCoreApplication::translate("Checks", "Put a blank after the #."),
                          [&](const Match &match) {
                              return editInBody(input, match.capturedEnd(), 0, QStringLiteral(" "));
                          } };
    const TextRule first{
        top,
        "heading-top",
        Severity::Note,
        QCoreApplication::translate("Checks", "The page's first-level heading is the title; this is a second one."),
        QCoreApplication::translate("Checks", "Start with ##."),
        [&](const Match &match) { return editInBody(input, match.capturedEnd(), 0, QStringLiteral("#")); }
    };
    return findingsOf(input, prose, blank) + findingsOf(input, prose, first);
}

QList<Diagnostic> addresses(const CheckInput &input, const QString &prose)
{
    // behind one of -_/=%&# Chinese words can be part of the address, behind another character and punctuation cannot
    static const Re swallowed(QStringLiteral("(https?://[!-;=?-~]+(?:(?<=[-_/=%&#])[!-;=?-~\\x{3400}-\\x{9fff}]+)?)"
                                             "(?:[\\x{3000}-\\x{303f}\\x{ff00}-\\x{ffef}]|"
                                             "(?<![-_/=%&#\\x{3400}-\\x{9fff}])[\\x{3400}-\\x{9fff}])"));
    if (!input.blog.config().renderOptions().markdown.autolink)
        return {};
    return findingsOf(
        input, prose,
        { swallowed, "url-swallows", Severity::Warning,
          QCoreApplication::translate("Checks", "The text after this address becomes part of the link."),
          QCoreApplication::translate("Checks", "Write the address in angle brackets, or put a blank after it."),
          [&](const Match &match) {
              return editInBody(input, match.capturedStart(), match.capturedLength(1),
                                QLatin1Char('<') + match.captured(1) + QLatin1Char('>'));
          } });
}

QList<Diagnostic> dashes(const CheckInput &input, const QString &prose)
{
    static const Re option(QStringLiteral("(?<=\\s)--[a-z][\\w-]*(?:=[^\\s`]+)?"));
    return findingsOf(input, prose,
                      { option, "dash-changed", Severity::Note,
                        QCoreApplication::translate("Checks", "Hexo turns these two hyphens into a dash."),
                        QCoreApplication::translate("Checks", "Put options and commands in backticks."),
                        [&](const Match &match) {
                            return editInBody(input, match.capturedStart(), match.capturedLength(),
                                              QLatin1Char('`') + match.captured() + QLatin1Char('`'));
                        } });
}

bool isChinese(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3000 && u <= 0x303f) || (u >= 0x3400 && u <= 0x9fff) || (u >= 0xff00 && u <= 0xffef);
}

/// Straight quotes whose first one stands behind a Chinese character: Hexo takes it for a closing one.
QList<Diagnostic> quotes(const CheckInput &input, const QString &prose)
{
    QList<Diagnostic> found;
    qsizetype start = -1;
    for (qsizetype i = 0; i < prose.size(); ++i) {
        if (prose.at(i) == QLatin1Char('\n'))
            start = -1; // a pair stands on one line
        if (prose.at(i) != QLatin1Char('"'))
            continue;
        if (start < 0) {
            start = i;
            continue;
        }
        if (start > 0 && isChinese(prose.at(start - 1))) {
            const QString inner = input.post.body.mid(start + 1, i - start - 1);
            const Diagnostic finding = findingInBody(
                input, start, "quote-turned", Severity::Note,
                QCoreApplication::translate("Checks", "Hexo makes a closing quotation mark of the first of these two."),
                QCoreApplication::translate("Checks", "Write “ and ”."));
            found.append(
                withEdit(finding, editInBody(input, start, i - start + 1, QChar(0x201c) + inner + QChar(0x201d))));
        }
        start = -1;
    }
    return found;
}

QList<Diagnostic> moreMarks(const CheckInput &input, const QString &prose)
{
    static const Re nearly(QStringLiteral("<!--(?! ?more ?-->)\\s*more\\b[^\\n]*?-->"), Re::CaseInsensitiveOption);
    return findingsOf(input, prose,
                      { nearly, "more-mark", Severity::Warning,
                        QCoreApplication::translate("Checks", "Hexo does not see this mark for the excerpt."),
                        QCoreApplication::translate("Checks", "Write it as <!-- more -->."), [&](const Match &match) {
                            return editInBody(input, match.capturedStart(), match.capturedLength(),
                                              QStringLiteral("<!-- more -->"));
                        } });
}

/// A closing fence that the fence filter does not accept: two blanks or more behind it.
QList<Diagnostic> fenceEnds(const CheckInput &input)
{
    static const Re trailing(QStringLiteral("^[ \\t>]*(`{3,}|~{3,})([ \\t]{2,})$"), Re::MultilineOption);
    return findingsOf(
        input, input.post.body,
        { trailing, "fence-end", Severity::Warning,
          QCoreApplication::translate("Checks",
                                      "With blanks behind the closing fence the code loses its highlighting."),
          QCoreApplication::translate("Checks", "Delete the blanks at the end of the line."), [&](const Match &match) {
              return editInBody(input, match.capturedStart(2), match.capturedLength(2), QString());
          } });
}

/// Markdown right below an HTML tag on a line of its own, which is published as it stands.
QList<Diagnostic> markdownInHtml(const CheckInput &input, const QString &text)
{
    static const Re below(
        QStringLiteral("^(<(?:div|section|article|aside|center|details|figure|p)\\b[^<>\\n]*>[ \\t]*\\n)"
                       "(?=[ \\t]*(?:#{1,6} |[-*+] |\\d+\\. |> |\\*\\*[^*\\n]+\\*\\*|!?\\[[^\\]\\n]*\\]\\())"),
        Re::MultilineOption);
    return findingsOf(
        input, text,
        { below, "html-markdown", Severity::Warning,
          QCoreApplication::translate("Checks", "Markdown right below an HTML tag is published as it stands."),
          QCoreApplication::translate("Checks", "Put a blank line after the tag."),
          [&](const Match &match) { return editInBody(input, match.capturedEnd(), 0, QStringLiteral("\n")); } });
}

/// Links to a heading that is not there.
QList<Diagnostic> anchors(const CheckInput &input, const QString &text)
{
    static const Re link(QStringLiteral("\\]\\(#([^)\\s]+)\\)"));
    QList<Diagnostic> found;
    if (input.rendering.contentHtml.isEmpty() || !input.rendering.error.isEmpty())
        return found;
    auto matches = link.globalMatch(text);
    while (matches.hasNext()) {
        const Match match = matches.next();
        const QString id = QUrl::fromPercentEncoding(match.captured(1).toUtf8());
        if (input.rendering.contentHtml.contains(QStringLiteral("id=\"%1\"").arg(id.toHtmlEscaped()))
            || input.rendering.contentHtml.contains(QStringLiteral("name=\"%1\"").arg(id.toHtmlEscaped())))
            continue;
        const QString message
            = QCoreApplication::translate("Checks", "No heading of this post has the address #%1.").arg(id);
        found.append(
            findingInBody(input, match.capturedStart(1), "anchor-missing", Severity::Warning, message, QString()));
    }
    return found;
}

/// What a merge left for the writer to choose from would be published as it stands.
QList<Diagnostic> conflictMarks(const CheckInput &input, const QString &text)
{
    static const Re begin(QStringLiteral("^<{7} "), Re::MultilineOption);
    static const Re end(QStringLiteral("^>{7} "), Re::MultilineOption);
    if (!end.match(text).hasMatch())
        return {};
    return findingsOf(
        input, text,
        { begin,
          "conflict-mark",
          Severity::Warning,
          QCoreApplication::translate("Checks", "Two versions from a merge stand here, and both would be published."),
          QCoreApplication::translate("Checks", "Keep the words you want and remove the lines of <, = and >."),
          {} });
}

} // namespace

QList<Diagnostic> bodyFindings(const CheckInput &input)
{
    const QString prose = proseOf(input.post.body);
    const QString text = withoutCode(input.post.body);
    QList<Diagnostic> found = headings(input, prose) + addresses(input, prose) + moreMarks(input, prose)
        + fenceEnds(input) + markdownInHtml(input, text) + anchors(input, text) + conflictMarks(input, text);
    if (input.blog.config().renderOptions().markdown.smartypants)
        found += dashes(input, prose) + quotes(input, prose);
    return found;
}

} // namespace Hexquill
