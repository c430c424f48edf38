// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/spans.h"

#include "editor/text/cjk.h"
#include "editor/text/flanking.h"
#include "editor/text/lines.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

qsizetype runBefore(QStringView text, qsizetype at, QChar sign)
{
    qsizetype length = 0;
    while (at - length > 0 && text[at - length - 1] == sign)
        ++length;
    return length;
}

qsizetype runAfter(QStringView text, qsizetype at, QChar sign)
{
    qsizetype length = 0;
    while (at + length < text.size() && text[at + length] == sign)
        ++length;
    return length;
}

/// Whether runs of these lengths hold the mark: three asterisks are bold and italic.
bool holds(qsizetype before, qsizetype after, qsizetype mark, QChar sign)
{
    const qsizetype run = qMin(before, after);
    if (sign == u'*')
        return mark == 2 ? run >= 2 : run == 1 || run == 3;
    return run >= mark;
}

std::optional<MarkedSpan> marksOutside(QStringView text, Range words, QLatin1StringView mark)
{
    const QChar sign = QLatin1Char(mark[0]);
    const qsizetype size = mark.size();
    if (!holds(runBefore(text, words.start, sign), runAfter(text, words.end, sign), size, sign))
        return std::nullopt;
    return MarkedSpan{ { words.start - size, words.end + size }, words };
}

std::optional<MarkedSpan> marksInside(QStringView text, Range words, QLatin1StringView mark)
{
    const QStringView inner = text.mid(words.start, words.length());
    const QChar sign = QLatin1Char(mark[0]);
    const qsizetype size = mark.size();
    if (words.length() <= 2 * size
        || !holds(runAfter(inner, 0, sign), runBefore(inner, inner.size(), sign), size, sign))
        return std::nullopt;
    // `**a** and **b**` is not one span.
    const QStringView between = inner.mid(size, inner.size() - 2 * size);
    for (qsizetype at = 0; at < between.size();) {
        const qsizetype run = runAfter(between, at, sign);
        if (run > 0 && holds(run, run, size, sign))
            return std::nullopt;
        at += qMax<qsizetype>(run, 1);
    }
    return MarkedSpan{ words, { words.start + size, words.end - size } };
}

Range lineRange(QStringView text, qsizetype position)
{
    return { lineStart(text, position), lineEnd(text, position) };
}

/// The span of the caret's line whose marks lie on both sides of the caret.
std::optional<MarkedSpan> spanAtCaret(QStringView text, qsizetype caret, QLatin1StringView mark)
{
    const Range line = lineRange(text, caret);
    const QChar sign = QLatin1Char(mark[0]);
    qsizetype opened = -1;
    for (qsizetype at = line.start; at < line.end;) {
        const qsizetype run = runAfter(text.left(line.end), at, sign);
        if (run == 0 || !holds(run, run, mark.size(), sign)) {
            at += qMax<qsizetype>(run, 1);
            continue;
        }
        if (opened >= 0 && opened <= caret && caret <= at)
            return MarkedSpan{ { opened - mark.size(), at + mark.size() }, { opened, at } };
        opened = opened < 0 ? at + run : -1;
        at += run;
    }
    return std::nullopt;
}

std::optional<MarkedSpan> matchAround(QStringView text, Range words, const QRegularExpression &shape)
{
    const Range line = lineRange(text, words.start);
    if (words.end > line.end)
        return std::nullopt;
    const QString lineText = text.mid(line.start, line.length()).toString();
    auto matches = shape.globalMatch(lineText);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const Range outer{ line.start + match.capturedStart(), line.start + match.capturedEnd() };
        const bool held = words.isEmpty() ? outer.start < words.start && words.start < outer.end
                                          : outer.start <= words.start && words.end <= outer.end;
        if (held)
            return MarkedSpan{
                outer, { line.start + match.capturedStart(u"inner"), line.start + match.capturedEnd(u"inner") }
            };
    }
    return std::nullopt;
}

bool isPairOf(char32_t open, char32_t close)
{
    static constexpr std::u32string_view pairs = U"()[]{}<>“”‘’「」『』《》〈〉（）【】〔〕［］｛｝\"\"''";
    for (size_t i = 0; i + 1 < pairs.size(); i += 2) {
        if (pairs[i] == open && pairs[i + 1] == close)
            return true;
    }
    return false;
}

qsizetype unitsOf(char32_t codePoint)
{
    return QChar::requiresSurrogates(codePoint) ? 2 : 1;
}

} // namespace

std::optional<MarkedSpan> spanAround(QStringView text, Range words, QLatin1StringView mark)
{
    if (words.isEmpty()) {
        if (const auto empty = marksOutside(text, words, mark); empty && empty->outer.length() == 2 * mark.size())
            return empty;
        return spanAtCaret(text, words.start, mark);
    }
    if (const auto outside = marksOutside(text, words, mark))
        return outside;
    return marksInside(text, words, mark);
}

std::optional<MarkedSpan> codeSpanAround(QStringView text, Range words)
{
    static const QRegularExpression shape(QStringLiteral("(?<!`)(?<ticks>`+)(?!`)(?<inner>.+?)(?<!`)\\k<ticks>(?!`)"));
    if (words.isEmpty()) {
        const bool emptyPair = runBefore(text, words.start, u'`') == 1 && runAfter(text, words.start, u'`') == 1;
        if (emptyPair)
            return MarkedSpan{ { words.start - 1, words.start + 1 }, words };
    }
    auto span = matchAround(text, words, shape);
    if (!span)
        return span;
    const QStringView inner = text.mid(span->inner.start, span->inner.length());
    if (inner.size() > 2 && inner.startsWith(u' ') && inner.endsWith(u' ') && inner.contains(u'`'))
        span->inner = { span->inner.start + 1, span->inner.end - 1 };
    return span;
}

std::optional<MarkedSpan> linkAround(QStringView text, Range words)
{
    static const QRegularExpression shape(QStringLiteral("(?<!!)\\[(?<inner>[^\\[\\]]*)\\]\\([^()\\n]*\\)"));
    return matchAround(text, words, shape);
}

Range wordAt(QStringView text, qsizetype position)
{
    const auto isWordUnit = [&](qsizetype at) { return text[at].isLetterOrNumber() && !isCjk(codePointAt(text, at)); };
    Range word{ position, position };
    while (word.start > 0 && isWordUnit(word.start - 1))
        --word.start;
    while (word.end < text.size() && isWordUnit(word.end))
        ++word.end;
    return word;
}

Range emphasisRange(QStringView text, Range words)
{
    while (!words.isEmpty()) {
        const char32_t first = codePointAt(text, words.start);
        const char32_t last = codePointBefore(text, words.end);
        const bool opens = opensEmphasis(unitBefore(text, words.start), first);
        const bool closes = closesEmphasis(last, codePointAt(text, words.end));
        if (opens && closes)
            return words;
        const bool pair = words.length() > 2 && isPairOf(first, last);
        if (!opens || pair)
            words.start += unitsOf(first);
        if (!closes || pair)
            words.end -= unitsOf(last);
    }
    return {};
}

} // namespace Hexquill
