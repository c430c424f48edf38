// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/prose.h"
#include "app/checks/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hexquill {

namespace {

using Re = QRegularExpression;

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

bool isEdge(char32_t c)
{
    return QChar::isSpace(c) || isMark(c);
}

/// Punctuation that can stand outside the bold text as well; symbols and emoji belong to it, and Markdown's own signs
/// to what they mark.
bool isMovable(QChar c)
{
    static const QString markup = QStringLiteral("`[](){}<>!*_~\\#|&%");
    return c.isPunct() && !markup.contains(c);
}

QString leadingPunctuation(const QString &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isMovable);
    return text.left(end - text.begin());
}

QString trailingPunctuation(const QString &text)
{
    const auto end = std::find_if_not(text.rbegin(), text.rend(), isMovable);
    return text.right(end - text.rbegin());
}

/// Whether \a text closes a bracket or quotation that was opened before it.
bool closesSomething(const QString &text)
{
    static const QString closers = QStringLiteral(")]}）］｝」』》〉】〕”’");
    return std::any_of(text.begin(), text.end(), [](QChar c) { return closers.contains(c); });
}

/// The same words in a way that Hexo shows as bold: punctuation moves out of it, that at both ends together; where it
/// belongs to what is inside, a blank stands beside the bold text.
QString mended(const QString &text, bool opens, bool closes)
{
    const QString leading = leadingPunctuation(text);
    const QString trailing = trailingPunctuation(text);
    const bool both = !leading.isEmpty() && !trailing.isEmpty();
    const QString before = !opens || both ? leading : QString();
    const QString after = (!closes || both) && (both || !closesSomething(trailing)) ? trailing : QString();
    const QString inner = text.mid(before.size(), text.size() - before.size() - after.size());
    if (inner.trimmed().isEmpty())
        return QLatin1String(" **") + text + QLatin1String("** ");
    const QString left = opens || !before.isEmpty() ? before : QStringLiteral(" ");
    const QString right = closes || !after.isEmpty() ? after : QStringLiteral(" ");
    return left + QLatin1String("**") + inner + QLatin1String("**") + right;
}

} // namespace

QList<Diagnostic> boldFindings(const CheckInput &input)
{
    static const Re pairs(QStringLiteral("(?<![*\\\\])\\*\\*(?![*\\s])([^*\\n]+?)(?<![*\\s\\\\])\\*\\*(?!\\*)"));
    QList<Diagnostic> found;
    if (input.blog.config().renderOptions().markdown.dialect != MarkdownDialect::Marked15)
        return found;
    const QString prose = maskedProse(input.post.body);
    auto matches = pairs.globalMatch(prose);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const char32_t before = characterAt(prose, match.capturedStart() - 1);
        const char32_t after = characterAt(prose, match.capturedEnd());
        const bool opens = !isMark(characterAt(prose, match.capturedStart(1))) || isEdge(before);
        const bool closes = !isMark(characterAt(prose, match.capturedEnd(1) - 1)) || isEdge(after);
        if (opens && closes)
            continue;
        const QString inner = input.post.body.mid(match.capturedStart(1), match.capturedLength(1));
        const Diagnostic finding = findingInBody(
            input, match.capturedStart(), "bold-lost", Diagnostic::Severity::Warning,
            QCoreApplication::translate(
                "Checks",
                "Hexo shows the asterisks here: punctuation inside the bold text touches a letter outside it."),
            QCoreApplication::translate("Checks",
                                        "Move the punctuation out of the bold text, or put a blank beside it."));
        found.append(withEdit(
            finding, editInBody(input, match.capturedStart(), match.capturedLength(), mended(inner, opens, closes))));
    }
    return found;
}

} // namespace Hexquill
