// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/fencefinder.h"

#include "preview/render/jstext.h"
#include "preview/render/textscan.h"

#include <algorithm>

namespace Hexquill {

namespace {

bool isBlank(QChar c)
{
    return isJsSpace(c) && c != u'\n' && c != u'\r';
}

/// Where a JavaScript `^` or `$` in a multi-line pattern sees a line end.
bool isLineEnd(QChar c)
{
    return c <= u'\r' ? c == u'\n' || c == u'\r' : c == QChar(0x2028) || c == QChar(0x2029);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// Up to three quote marks with blanks before each, then blanks.
qsizetype skipQuoteMarks(QStringView text, qsizetype at)
{
    for (int marks = 0; marks < 3; ++marks) {
        const qsizetype mark = skipBlanks(text, at);
        if (mark == text.size() || text[mark] != u'>')
            break;
        at = mark + 1;
    }
    return skipBlanks(text, at);
}

/// A bullet or a number with a full stop, then blanks; \a at itself if there is none.
qsizetype skipListMarker(QStringView text, qsizetype at)
{
    if (at < text.size() && (text[at] == u'-' || text[at] == u'*' || text[at] == u'+'))
        return skipBlanks(text, at + 1);
    qsizetype digits = at;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    const bool isMarker = digits > at && digits < text.size() && text[digits] == u'.';
    return isMarker ? skipBlanks(text, digits + 1) : at;
}

qsizetype fenceLengthAt(QStringView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != u'`' && text[at] != u'~'))
        return 0;
    qsizetype length = 1;
    while (at + length < text.size() && text[at + length] == text[at])
        ++length;
    return length;
}

} // namespace

FenceFinder::FenceFinder(const QString &text, bool listPrefixes)
    : m_text(text)
    , m_listPrefixes(listPrefixes)
{
    indexClosings();
}

void FenceFinder::indexClosings()
{
    const QStringView text = m_text;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype fence = skipQuoteMarks(text, start);
        const qsizetype length = fenceLengthAt(text, fence);
        if (length >= 3) {
            qsizetype end = fence + length;
            if (end < text.size() && isBlank(text[end]) && !isLineEnd(text[end]))
                ++end;
            if (end == text.size() || isLineEnd(text[end]))
                m_closings[{ text[fence].unicode(), length }] += { start, end };
        }
        const qsizetype lineEnd = nearIndexOf(text, u'\n', start);
        start = lineEnd < 0 ? text.size() : lineEnd + 1;
    }
}

const FenceFinder::Closing *FenceFinder::closingAfter(qsizetype position, QChar mark, qsizetype length) const
{
    const auto list = m_closings.constFind({ mark.unicode(), length });
    if (list == m_closings.constEnd())
        return nullptr;
    const auto found
        = std::lower_bound(list->cbegin(), list->cend(), position,
                           [](const Closing &closing, qsizetype wanted) { return closing.lineStart < wanted; });
    return found == list->cend() ? nullptr : &*found;
}

qsizetype FenceFinder::nextLineStart(qsizetype from) const
{
    while (from < m_text.size() && !isLineEnd(m_text.at(from)))
        ++from;
    return from + 1;
}

std::optional<FenceFinder::Opening> FenceFinder::openingAt(qsizetype lineStart) const
{
    const QStringView text = m_text;
    qsizetype fence = skipQuoteMarks(text, lineStart);
    if (fenceLengthAt(text, fence) < 3 && m_listPrefixes)
        fence = skipListMarker(text, lineStart);
    const qsizetype length = fenceLengthAt(text, fence);
    if (length < 3)
        return std::nullopt;
    qsizetype end = fence + length;
    while (end < text.size() && !isLineEnd(text[end]))
        ++end;
    const qsizetype lineEnd = skipBlanks(text, end); // over U+2028, which is a blank too
    if (lineEnd == text.size() || text[lineEnd] != u'\n')
        return std::nullopt;
    while (end > fence + length && isBlank(text[end - 1]))
        --end;
    return Opening{ fence, length, end, lineEnd };
}

/// A fence of four that is closed by three only is taken as a fence of three whose info begins with the rest.
std::optional<Fence> FenceFinder::blockAt(qsizetype lineStart)
{
    const std::optional<Opening> opening = openingAt(lineStart);
    if (!opening)
        return std::nullopt;
    const QChar mark = m_text.at(opening->fenceStart);
    for (qsizetype length = opening->fenceLength; length >= 3; --length) {
        const qsizetype infoStart = skipBlanks(m_text, opening->fenceStart + length);
        const bool hasInfo = infoStart < opening->infoEnd;
        if (hasInfo && m_text.at(opening->infoEnd - 1) == u'`')
            continue;
        // an empty block only where no later fence could end one with something in it
        const Closing *closing = closingAfter(opening->lineEnd + 2, mark, length);
        if (!closing)
            closing = closingAfter(opening->lineEnd + 1, mark, length);
        if (!closing)
            continue;
        Fence fence;
        fence.start = lineStart;
        fence.prefix = m_text.mid(lineStart, opening->fenceStart - lineStart);
        fence.info = hasInfo ? m_text.mid(infoStart, opening->infoEnd - infoStart) : QString();
        fence.code = m_text.mid(opening->lineEnd + 1, closing->lineStart - opening->lineEnd - 1);
        fence.end = closing->end;
        while (fence.end < m_text.size() && m_text.at(fence.end) == u'\n')
            ++fence.end;
        fence.lineEnds = m_text.mid(closing->end, fence.end - closing->end);
        return fence;
    }
    return std::nullopt;
}

std::optional<Fence> FenceFinder::next()
{
    while (m_position < m_text.size()) {
        const bool atLineStart = m_position == 0 || isLineEnd(m_text.at(m_position - 1));
        if (atLineStart) {
            if (const auto fence = blockAt(m_position)) {
                m_position = qMax(fence->end, m_position + 1);
                return fence;
            }
        }
        m_position = nextLineStart(m_position);
    }
    return std::nullopt;
}

} // namespace Hexquill
