// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownblockscan.h"

#include "preview/render/markdownhtmlblock.h"
#include "preview/render/markdowntable.h"

#include <algorithm>

namespace Hexquill::Markdown {

namespace {

qsizetype runLength(QStringView text, qsizetype at)
{
    return at < text.size() ? skip(text, at, text[at]) - at : 0;
}

qsizetype headingMarkEnd(QStringView text, qsizetype at, qsizetype indent)
{
    const qsizetype mark = afterIndent(text, at, indent);
    if (mark < 0)
        return -1;
    const qsizetype length = mark < text.size() && text[mark] == u'#' ? runLength(text, mark) : 0;
    return length >= 1 ? mark + length : -1;
}

bool headingInterrupts(QStringView text, qsizetype at, const Grammar &grammar)
{
    const qsizetype start = afterIndent(text, at, grammar.pedantic ? text.size() : 3);
    const qsizetype end = start < 0 ? -1 : headingMarkEnd(text, start, 0);
    if (end < 0)
        return false;
    if (grammar.pedantic) // any character of the same line may follow, the seventh # as well
        return end - start > 1 || !atLineEnd(text, end);
    if (end - start > 6)
        return false;
    if (grammar.marked4)
        return end < text.size() && text[end] == u' ';
    return end >= text.size() || isSpace(text[end]);
}

bool quoteInterrupts(QStringView text, qsizetype at)
{
    const qsizetype mark = afterIndent(text, at);
    return mark >= 0 && mark < text.size() && text[mark] == u'>';
}

/// Unlike a block's first line, a fence only interrupts if its line has an end.
bool fenceInterrupts(QStringView text, qsizetype at)
{
    const Fence fence = fenceAt(text, at);
    return fence.length > 0 && lineEnd(text, fence.at) < text.size();
}

/// Only lists that start at 1 interrupt, and a space must follow, not a tab.
bool listInterrupts(QStringView text, qsizetype at)
{
    const qsizetype mark = afterIndent(text, at);
    if (mark < 0)
        return false;
    const qsizetype end = bulletEnd(text, mark);
    const bool numbered = end > mark + 1;
    return end > 0 && end < text.size() && text[end] == u' ' && (!numbered || (end == mark + 2 && text[mark] == u'1'));
}

bool isSpacesThenLineFeed(QStringView text, qsizetype at)
{
    const qsizetype end = skip(text, at, u' ');
    return end < text.size() && text[end] == u'\n';
}

bool pedanticInterrupts(QStringView text, qsizetype at, const Grammar &grammar)
{
    Grammar plain = grammar;
    plain.pedantic = false;
    plain.gfm = false;
    return ruleEnd(text, at) >= 0 || headingInterrupts(text, at, grammar) || quoteInterrupts(text, at)
        || isSpacesThenLineFeed(text, at) || underlinedHeading(text, at, plain).textEnd >= 0
        || (grammar.marked4 && startsWithAt(text, at, u"table")); // a placeholder its authors forgot to fill in
}

/// Whether the line keeps a text from being a heading underlined below it (marked 15 only).
bool barsUnderlining(QStringView text, qsizetype at, const Grammar &grammar)
{
    const qsizetype bullet = bulletEnd(text, at);
    if (bullet >= 0 && bullet < text.size() && text[bullet] == u' ')
        return true;
    if (codeIndentEnd(text, at, grammar) >= 0)
        return true;
    const qsizetype mark = afterIndent(text, at);
    if (mark < 0 || mark >= text.size())
        return false;
    const QChar c = text[mark];
    if (c == u'>' || c == u'#')
        return true;
    if ((c == u'`' || c == u'~') && runLength(text, mark) >= 3)
        return true;
    return isLineOfOneTag(text, mark) || (grammar.gfm && isTableRuleLine(text, mark));
}

/// `=` or `-` alone on the line: its level and end, or level 0.
Underlined underlineAt(QStringView text, qsizetype at)
{
    const qsizetype mark = afterIndent(text, at);
    if (mark < 0 || mark >= text.size() || (text[mark] != u'=' && text[mark] != u'-'))
        return {};
    const qsizetype end = skip(text, skip(text, mark, text[mark]), u' ');
    if (!atLineEnd(text, end))
        return {};
    return { -1, skip(text, end, u'\n'), text[mark] == u'=' ? 1 : 2, -1 };
}

} // namespace

qsizetype afterIndent(QStringView text, qsizetype at, qsizetype most)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == u' ') {
        if (end - at == most)
            return -1;
        ++end;
    }
    return end;
}

qsizetype codeIndentEnd(QStringView text, qsizetype at, const Grammar &grammar)
{
    const qsizetype mark = afterIndent(text, at);
    if (mark < 0)
        return at + 4;
    return !grammar.marked4 && mark < text.size() && text[mark] == u'\t' ? mark + 1 : -1;
}

bool isCodeLine(QStringView text, qsizetype at, const Grammar &grammar)
{
    const qsizetype end = codeIndentEnd(text, at, grammar);
    return end >= 0 && !atLineEnd(text, end);
}

bool holdsLineTerminator(QStringView line)
{
    return std::any_of(line.begin(), line.end(), isLineTerminator);
}

qsizetype afterBlankLines(QStringView text, qsizetype at, const Grammar &grammar)
{
    while (at < text.size()) {
        const qsizetype end = grammar.marked4 ? skip(text, at, u' ') : skipBlanks(text, at);
        if (end >= text.size())
            return end;
        if (text[end] != u'\n')
            break;
        at = end + 1;
    }
    return at;
}

bool isSpaceUpToLineFeed(QStringView text, qsizetype at)
{
    for (; at < text.size() && isSpace(text[at]); ++at) {
        if (text[at] == u'\n')
            return true;
    }
    return false;
}

qsizetype ruleEnd(QStringView text, qsizetype at, qsizetype mostIndent, bool tabs)
{
    const qsizetype start = afterIndent(text, at, mostIndent);
    if (start < 0 || start >= text.size())
        return -1;
    const QChar mark = text[start];
    if (mark != u'-' && mark != u'_' && mark != u'*')
        return -1;
    int marks = 0;
    qsizetype end = start;
    for (; !atLineEnd(text, end); ++end) {
        if (text[end] == mark)
            ++marks;
        else if (text[end] != u' ' && !(tabs && text[end] == u'\t'))
            return -1;
    }
    return marks >= 3 ? end : -1;
}

qsizetype bulletEnd(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return -1;
    if (text[at] == u'*' || text[at] == u'+' || text[at] == u'-')
        return at + 1;
    qsizetype end = at;
    while (end < text.size() && isAsciiDigit(text[end]) && end - at < 9)
        ++end;
    if (end == at || end >= text.size() || (text[end] != u'.' && text[end] != u')'))
        return -1;
    return end + 1;
}

Fence fenceAt(QStringView text, qsizetype at)
{
    const qsizetype start = afterIndent(text, at);
    if (start < 0 || start >= text.size() || (text[start] != u'`' && text[start] != u'~'))
        return {};
    const qsizetype length = runLength(text, start);
    if (length < 3)
        return {};
    if (text[start] == u'`') {
        const QStringView rest = text.mid(start + length, lineEnd(text, start) - start - length);
        if (rest.contains(u'`'))
            return {};
    }
    return { start, length };
}

bool interruptsParagraph(QStringView text, qsizetype at, const Grammar &grammar, bool inQuote)
{
    // A quote's lazy lines follow the plain grammar, even where the blocks are pedantic.
    if (grammar.pedantic && !inQuote)
        return pedanticInterrupts(text, at, grammar);
    Grammar plain = grammar;
    plain.pedantic = false;
    return ruleEnd(text, at) >= 0 || headingInterrupts(text, at, plain) || quoteInterrupts(text, at)
        || fenceInterrupts(text, at) || listInterrupts(text, at) || htmlInterrupts(text, at, grammar)
        || isSpacesThenLineFeed(text, at) || (grammar.gfm && !inQuote && tableInterrupts(text, at, grammar));
}

bool interruptsTable(QStringView text, qsizetype at, const Grammar &grammar)
{
    const qsizetype spaces = skip(text, at, u' ');
    if (spaces < text.size() && text[spaces] == u'\n')
        return true;
    return ruleEnd(text, at) >= 0 || headingInterrupts(text, at, grammar) || quoteInterrupts(text, at)
        || isCodeLine(text, at, grammar) || fenceInterrupts(text, at) || listInterrupts(text, at)
        || htmlInterrupts(text, at, grammar);
}

qsizetype paragraphEnd(QStringView text, qsizetype at, const Grammar &grammar, bool inQuote)
{
    qsizetype end = lineEnd(text, at);
    while (end + 1 < text.size() && text[end + 1] != u'\n' && !interruptsParagraph(text, end + 1, grammar, inQuote))
        end = lineEnd(text, end + 1);
    return end;
}

qsizetype quoteEnd(QStringView text, qsizetype at, const Grammar &grammar)
{
    qsizetype end = -1;
    while (at < text.size() && quoteInterrupts(text, at)) {
        qsizetype inside = afterIndent(text, at) + 1;
        if (inside < text.size() && text[inside] == u' ')
            ++inside;
        // An empty quote line takes no lazy lines, one with a second blank does.
        end = atLineEnd(text, inside) ? inside : paragraphEnd(text, inside, grammar, true);
        at = end = std::min(end + 1, text.size());
    }
    return end;
}

Underlined underlinedHeading(QStringView text, qsizetype at, const Grammar &grammar)
{
    if (!grammar.marked4 && !grammar.pedantic && barsUnderlining(text, at, grammar))
        return { -1, -1, 0, at + 1 };
    for (qsizetype line = at;;) {
        const qsizetype end = lineEnd(text, line);
        if (end >= text.size() || holdsLineTerminator(text.mid(line, end - line)))
            return { -1, -1, 0, end };
        line = end + 1;
        Underlined found = underlineAt(text, line);
        if (found.level > 0) {
            found.textEnd = end;
            return found;
        }
        const bool stops = grammar.pedantic
            || (grammar.marked4 ? line < text.size() && text[line] == u'\n'
                                : isSpaceUpToLineFeed(text, line) || barsUnderlining(text, line, grammar));
        if (stops)
            return { -1, -1, 0, line };
    }
}

} // namespace Hexquill::Markdown
