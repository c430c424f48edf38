// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/textsearch.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Hexquill {

namespace {

QRegularExpression expressionFor(const SearchQuery &query)
{
    QString pattern = query.regex ? query.pattern : QRegularExpression::escape(query.pattern);
    // A Latin word ends where no further Latin letter or digit follows; between Chinese characters there are no words.
    if (query.wholeWords) {
        const QString letter = QStringLiteral("[\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{N}_]");
        pattern = QStringLiteral("(?<!%1)(?:%2)(?!%1)").arg(letter, pattern);
    }
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

bool isWithin(const SearchQuery &query, const QRegularExpressionMatch &match)
{
    return !query.scope || (match.capturedStart() >= query.scope->start() && match.capturedEnd() <= query.scope->end());
}

/// The number of a group at \a at, and how many characters name it; none: -1.
int groupNumber(const QString &text, qsizetype at, qsizetype *digits)
{
    *digits = 0;
    while (*digits < 2 && at + *digits < text.size() && text[at + *digits].isDigit())
        ++*digits;
    return *digits == 0 ? -1 : text.mid(at, *digits).toInt();
}

} // namespace

tl::expected<QList<SearchMatch>, QString> findMatches(const QString &text, const SearchQuery &query)
{
    QList<SearchMatch> found;
    if (query.pattern.isEmpty())
        return found;
    const QRegularExpression expression = expressionFor(query);
    if (!expression.isValid())
        return tl::unexpected(
            QCoreApplication::translate("FindBar", "This is no regular expression: %1").arg(expression.errorString()));
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength() > 0 && isWithin(query, match))
            found.append(
                { match.capturedStart(), match.capturedLength(), query.regex ? match.capturedTexts() : QStringList() });
    }
    return found;
}

QString replacementFor(const SearchMatch &match, const QString &replacement, bool regex)
{
    if (!regex)
        return replacement;
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar sign = replacement[i];
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        qsizetype digits = 0;
        const bool marker = sign == u'$' || sign == u'\\';
        const int group = marker ? groupNumber(replacement, i + 1, &digits) : -1;
        if (group >= 0)
            result += match.groups.value(group);
        else if (sign == u'\\' && next == u'n')
            result += QLatin1Char('\n');
        else if (sign == u'\\' && next == u't')
            result += QLatin1Char('\t');
        else
            result += sign;
        const bool pair = marker && (next == sign || (sign == u'\\' && (next == u'n' || next == u't')));
        i += group >= 0 ? digits : pair ? 1 : 0;
    }
    return result;
}

TextChange replaceMatches(const QString &text, const QList<SearchMatch> &matches, const QString &replacement,
                          bool regex)
{
    if (matches.isEmpty())
        return {};
    const qsizetype start = matches.first().offset;
    const qsizetype end = matches.last().offset + matches.last().length;
    QString with;
    qsizetype at = start;
    for (const SearchMatch &match : matches) {
        with += QStringView(text).mid(at, match.offset - at);
        with += replacementFor(match, replacement, regex);
        at = match.offset + match.length;
    }
    return { start, end - start, with, Selection::caret(start + with.size()) };
}

} // namespace Hexquill
