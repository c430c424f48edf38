// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdowncodeblock.h"

#include "preview/render/markdownblockscan.h"
#include "preview/render/markdowndefinition.h"

namespace Hexquill::Markdown {

namespace {

/// One to four spaces, or else one tab (none in marked 4), taken off each line. A tab after spaces stays.
QString withoutCodeIndent(QStringView code, const Grammar &grammar)
{
    QString result;
    result.reserve(code.size());
    bool lineStart = true;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (lineStart) {
            const qsizetype spaces = std::min<qsizetype>(skip(code, i, u' ') - i, 4);
            i += spaces > 0 ? spaces : (code[i] == u'\t' && !grammar.marked4 ? 1 : 0);
            if (i >= code.size())
                break;
        }
        lineStart = isLineTerminator(code[i]);
        result += code[i];
    }
    return result;
}

bool closesFence(QStringView text, qsizetype line, QStringView fence)
{
    const qsizetype mark = afterIndent(text, line);
    if (mark < 0 || !startsWithAt(text, mark, fence))
        return false;
    qsizetype end = mark + fence.size();
    while (end < text.size() && (text[end] == u'~' || text[end] == u'`'))
        ++end;
    return atLineEnd(text, skip(text, end, u' '));
}

/// Takes an opening fence's indentation off each line that has at least as much.
QString withoutFenceIndent(QStringView code, qsizetype indent)
{
    QString result;
    result.reserve(code.size());
    for (qsizetype line = 0;;) {
        const qsizetype end = lineEnd(code, line);
        const QStringView content = code.mid(line, end - line);
        result += content.mid(skipSpace(content, 0) >= indent ? indent : 0);
        if (end == code.size())
            return result;
        result += u'\n';
        line = end + 1;
    }
}

} // namespace

CodeFound indentedCodeAt(QStringView text, qsizetype at, const Grammar &grammar)
{
    if (!isCodeLine(text, at, grammar))
        return {};
    CodeFound found{ at, {}, {} };
    while (found.end < text.size() && isCodeLine(text, found.end, grammar)) {
        found.end = lineEnd(text, found.end);
        if (found.end < text.size())
            found.end = afterBlankLines(text, found.end + 1, grammar);
    }
    found.text = withoutCodeIndent(text.mid(at, found.end - at), grammar);
    while (!grammar.pedantic && found.text.endsWith(u'\n'))
        found.text.chop(1);
    return found;
}

CodeFound fencedCodeAt(QStringView text, qsizetype at, const Grammar &grammar)
{
    const Fence fence = fenceAt(text, at);
    if (fence.length == 0)
        return {};
    const QStringView mark = text.mid(fence.at, fence.length);
    const qsizetype openEnd = lineEnd(text, fence.at);
    const qsizetype start = std::min(openEnd + 1, text.size());
    qsizetype close = start;
    while (close < text.size() && !closesFence(text, close, mark))
        close = lineEnd(text, close) + 1;

    CodeFound found;
    const bool closed = close < text.size();
    found.end = closed ? lineEnd(text, close) : text.size();
    QStringView code = text.mid(start, std::min(close, text.size()) - start);
    if (code.endsWith(u'\n'))
        code.chop(1);
    const qsizetype indent = fence.at - at;
    found.text = indent > 0 && mark.startsWith(u'`') ? withoutFenceIndent(code, indent) : code.toString();
    const qsizetype info = fence.at + fence.length;
    found.info = unescaped(trimmed(text.mid(info, openEnd - info)), grammar);
    return found;
}

} // namespace Hexquill::Markdown
