// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/typography.h"

#include "editor/text/cjk.h"
#include "editor/text/codelines.h"
#include "editor/text/flanking.h"
#include "editor/text/spans.h"

#include <algorithm>
#include <functional>
#include <QRegularExpression>

namespace Hexquill {

namespace {

/// Fences, code spans, tags, comments, HTML tags, link targets and addresses: nothing there is prose.
const QRegularExpression &notProse()
{
    static const QRegularExpression shape(
        QStringLiteral("^[ \\t>]*(?<fence>`{3,}|~{3,})[^\\n]*\\n(?:.*\\n)*?[ \\t>]*\\k<fence>[ \\t]?$"
                       "|(?<!`)(?<ticks>`+)(?!`)[^\\n]+?(?<!`)\\k<ticks>(?!`)"
                       "|\\{%.*?%\\}|\\{\\{.*?\\}\\}|<!--(?:.|\\n)*?-->|</?[A-Za-z][^<>\\n]*>"
                       "|\\]\\([^()\\n]*\\)|(?:https?|ftp)://[^\\s\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}]+"),
        QRegularExpression::MultilineOption);
    return shape;
}

Range wanted(const QString &text, Selection selection)
{
    return selection.isEmpty() ? Range{ 0, text.size() } : Range{ selection.start(), selection.end() };
}

/// All that is no prose, in order: what its shape tells, and the lines of code.
QList<Range> notProseIn(const QString &text)
{
    QList<Range> ranges = codeLines(text);
    for (auto matches = notProse().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        ranges.append({ match.capturedStart(), match.capturedEnd() });
    }
    std::sort(ranges.begin(), ranges.end(), [](const Range &a, const Range &b) { return a.start < b.start; });
    return ranges;
}

/// What \a range of \a text becomes with \a change on each stretch of prose in it. The text around it tells what is
/// code.
QString changedProse(const QString &text, Range range, const std::function<QString(const QString &)> &change)
{
    QString result;
    qsizetype at = range.start;
    for (const Range &other : notProseIn(text)) {
        const qsizetype start = qBound(at, other.start, range.end);
        const qsizetype end = qBound(start, other.end, range.end);
        result += change(text.mid(at, start - at)) + text.mid(start, end - start);
        at = end;
    }
    return result + change(text.mid(at, range.end - at));
}

std::optional<TextChange> changedWithin(const QString &text, Selection selection,
                                        const std::function<QString(const QString &)> &change)
{
    const Range range = wanted(text, selection);
    const QString before = text.mid(range.start, range.length());
    const QString after = changedProse(text, range, change);
    if (after == before)
        return std::nullopt;
    const Selection end = selection.isEmpty() ? Selection::caret(qMin(selection.position, range.start + after.size()))
                                              : Selection{ range.start, range.start + after.size() };
    return TextChange{ range.start, range.length(), after, end };
}

/// \a prose with each `**…**` that does not hold rewritten without its punctuation at the edges.
QString withMendedEmphasis(const QString &prose)
{
    static const QRegularExpression span(QStringLiteral("(?<![*\\\\])\\*\\*(?!\\*)(?<inner>[^*\\n]+?)\\*\\*(?!\\*)"));
    QString result = prose;
    qsizetype shift = 0;
    for (auto matches = span.globalMatch(prose); matches.hasNext();) {
        const auto match = matches.next();
        const QString inner = match.captured(u"inner");
        const QString before = prose.left(match.capturedStart());
        const QString bare = before + inner + prose.mid(match.capturedEnd());
        const Range words{ before.size(), before.size() + inner.size() };
        const Range kept = emphasisRange(bare, words);
        if (kept == words || kept.isEmpty())
            continue;
        const QString mended = bare.mid(words.start, kept.start - words.start) + QStringLiteral("**")
            + bare.mid(kept.start, kept.length()) + QStringLiteral("**") + bare.mid(kept.end, words.end - kept.end);
        result.replace(match.capturedStart() + shift, match.capturedLength(), mended);
        shift += mended.size() - match.capturedLength();
    }
    return result;
}

bool wantsSpace(char32_t before, char32_t after)
{
    const auto isLatin = [](char32_t c) { return c < 0x250 && QChar::isLetterOrNumber(c); };
    return (isCjk(before) && isLatin(after)) || (isLatin(before) && isCjk(after));
}

QString withSpaces(const QString &prose)
{
    QString result;
    result.reserve(prose.size());
    for (qsizetype i = 0; i < prose.size(); ++i) {
        if (i > 0 && !prose[i].isLowSurrogate() && wantsSpace(codePointBefore(prose, i), codePointAt(prose, i)))
            result += QLatin1Char(' ');
        result += prose[i];
    }
    return result;
}

/// Whether ASCII punctuation between the two ends a clause in Chinese.
bool endsChineseClause(char32_t before, QStringView rest)
{
    const QStringView next = rest.trimmed();
    const bool atEnd = rest.isEmpty() || rest[0] == u'\n';
    const bool blank = !atEnd && rest[0].isSpace();
    const QChar first = next.isEmpty() ? QChar(u'\n') : next[0];
    const bool chineseFollows = isCjk(codePointAt(next, 0)) || QStringView(u"“”‘’「」『』《》（）").contains(first);
    const bool chineseBefore = isCjk(before) || before == U'）' || before == U'”' || before == U'》' || before == U'」';
    return chineseBefore && (atEnd || chineseFollows || (blank && !next.isEmpty() && first != u'['));
}

QString withChinesePunctuation(const QString &prose)
{
    constexpr QStringView ascii = u",.:;!?";
    constexpr QStringView chinese = u"，。：；！？";
    static const QRegularExpression brackets(QStringLiteral("(?<!\\])\\((?=\\p{Han})([^()\\n]*)(?<=\\p{Han})\\)"));
    const QString bracketed = QString(prose).replace(brackets, QStringLiteral("（\\1）"));
    QString result;
    for (qsizetype i = 0; i < bracketed.size(); ++i) {
        const qsizetype kind = ascii.indexOf(bracketed[i]);
        const QStringView rest = QStringView(bracketed).mid(i + 1);
        if (kind < 0 || !endsChineseClause(codePointBefore(bracketed, i), rest)) {
            result += bracketed[i];
            continue;
        }
        result += chinese[kind];
        i += !rest.isEmpty() && rest[0] == u' ' ? 1 : 0; // its width is its blank
    }
    return result;
}

QString withHalfWidthLetters(const QString &prose)
{
    constexpr int shift = 0xFF01 - 0x21;
    QString result = prose;
    for (QChar &c : result) {
        const QChar ascii(char16_t(c.unicode() - shift));
        if (c.unicode() > shift && ascii.unicode() < 0x7F && ascii.isLetterOrNumber())
            c = ascii;
    }
    return result;
}

QString withChineseQuotes(const QString &prose)
{
    static const QRegularExpression quotes(QStringLiteral("\"([^\"\\n]*\\p{Han}[^\"\\n]*)\""));
    QString result = prose;
    return result.replace(quotes, QStringLiteral("“\\1”"));
}

} // namespace

std::optional<TextChange> mendEmphasis(const QString &text, Selection selection)
{
    return changedWithin(text, selection, withMendedEmphasis);
}

std::optional<TextChange> spaceCjkAndLatin(const QString &text, Selection selection)
{
    return changedWithin(text, selection, withSpaces);
}

std::optional<TextChange> useChinesePunctuation(const QString &text, Selection selection)
{
    return changedWithin(text, selection, withChinesePunctuation);
}

std::optional<TextChange> useHalfWidthLetters(const QString &text, Selection selection)
{
    return changedWithin(text, selection, withHalfWidthLetters);
}

std::optional<TextChange> useChineseQuotes(const QString &text, Selection selection)
{
    return changedWithin(text, selection, withChineseQuotes);
}

} // namespace Hexquill
