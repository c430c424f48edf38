// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/textsearch.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Hexquill {

namespace {

/// \a text for an expression: that takes no lone surrogate, which document text has for bytes that are no UTF-8 and
/// for odd line breaks. A private character stands for each, so offsets stay.
QString searchable(const QString &text)
{
    constexpr char16_t privateArea = 0xF700;
    const auto isLone = [&text](qsizetype i) {
        const bool pair = text[i].isHighSurrogate() ? i + 1 < text.size() && text[i + 1].isLowSurrogate()
                                                    : i > 0 && text[i - 1].isHighSurrogate();
        return text[i].isSurrogate() && !pair;
    };
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLone(i))
            result[i] = QChar(char16_t(privateArea + (text[i].unicode() & 0xFF)));
    }
    return result;
}

QStringList groupsOf(const QRegularExpressionMatch &match, const QString &text)
{
    QStringList groups;
    for (int i = 0; i <= match.lastCapturedIndex(); ++i)
        groups.append(match.capturedStart(i) < 0 ? QString()
                                                 : text.mid(match.capturedStart(i), match.capturedLength(i)));
    return groups;
}

QRegularExpression expressionFor(const SearchQuery &query)
{
    const QString wanted = searchable(query.pattern);
    QString pattern = query.regex ? wanted : QRegularExpression::escape(wanted);
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
    const QString subject = searchable(text);
    qsizetype end = 0;
    auto matches = expression.globalMatch(subject);
    while (matches.hasNext()) {
        const auto match = matches.next();
        end = match.capturedEnd();
        if (match.capturedLength() > 0 && isWithin(query, match))
            found.append(
                { match.capturedStart(), match.capturedLength(), query.regex ? groupsOf(match, text) : QStringList() });
    }
    if (!expression.match(subject, end).isValid()) // an iterator does not tell its end from an error
        return tl::unexpected(QCoreApplication::translate(
            "FindBar", "This regular expression takes too many steps. A simpler one may find the same."));
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
