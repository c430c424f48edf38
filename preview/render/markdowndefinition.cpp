// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdowndefinition.h"

#include "preview/render/markdownblockscan.h"

namespace Hexquill::Markdown {

namespace {

/// Position after the blanks and line feeds that end a definition at \a at, or -1 if something else follows.
qsizetype definitionTail(QStringView text, qsizetype at)
{
    const qsizetype end = skip(text, at, u' ');
    return atLineEnd(text, end) ? skip(text, end, u'\n') : -1;
}

/// Part of the text and where the definition ends if it is the title.
struct Part
{
    QStringView text;
    qsizetype end = -1;
};

/// A title in double quotes ends at its first bare quote; where a definition cannot end there, at the last escaped
/// quote before it where it can.
Part doubleQuoted(QStringView text, qsizetype at)
{
    qsizetype bare = at + 1;
    while (bare < text.size() && text[bare] != u'"')
        bare += text[bare] == u'\\' && bare + 1 < text.size() && text[bare + 1] == u'"' ? 2 : 1;
    for (qsizetype close = std::min(bare, text.size() - 1); close > at; --close) {
        if (text[close] != u'"')
            continue;
        if (const qsizetype end = definitionTail(text, close + 1); end >= 0)
            return { text.mid(at + 1, close - at - 1), end };
    }
    return {};
}

/// A title in single quotes holds no blank line.
Part singleQuoted(QStringView text, qsizetype at)
{
    const qsizetype close = text.indexOf(u'\'', at + 1);
    if (close < 0)
        return {};
    const QStringView inside = text.mid(at + 1, close - at - 1);
    const bool blank = inside.contains(u"\n\n");
    return { inside, blank ? -1 : definitionTail(text, close + 1) };
}

Part parenthesized(QStringView text, qsizetype at)
{
    qsizetype close = at + 1;
    while (close < text.size() && text[close] != u'(' && text[close] != u')')
        ++close;
    if (close >= text.size() || text[close] == u'(')
        return {};
    return { text.mid(at + 1, close - at - 1), definitionTail(text, close + 1) };
}

/// The title after a target that ends at \a at, and the definition's end.
Part titleAfter(QStringView text, qsizetype at)
{
    qsizetype start = skip(text, at, u' ');
    if (start < text.size() && text[start] == u'\n')
        start = skipBlanks(text, start + 1);
    if (start == at || start >= text.size())
        return {};
    switch (text[start].unicode()) {
    case '"':
        return doubleQuoted(text, start);
    case '\'':
        return singleQuoted(text, start);
    case '(':
        return parenthesized(text, start);
    default:
        return {};
    }
}

/// Fills in what follows the target; false if the definition does not end there.
bool finish(QStringView text, qsizetype at, DefinitionFound &found, const Grammar &grammar)
{
    if (const Part title = titleAfter(text, at); title.end >= 0) {
        found.definition.title = unescaped(title.text, grammar);
        found.end = title.end;
        return true;
    }
    found.end = definitionTail(text, at);
    return found.end >= 0;
}

/// `<target>`: the first `>` of the line after which the definition can go on.
bool finishAngled(QStringView text, qsizetype at, DefinitionFound &found, const Grammar &grammar)
{
    for (qsizetype close = at + 1; close < text.size() && !isLineTerminator(text[close]); ++close) {
        if (text[close] == u'>' && finish(text, close + 1, found, grammar)) {
            found.definition.href = unescaped(text.mid(at + 1, close - at - 1), grammar);
            return true;
        }
    }
    return false;
}

bool finishBare(QStringView text, qsizetype at, DefinitionFound &found, const Grammar &grammar)
{
    qsizetype end = at;
    while (end < text.size() && !isSpace(text[end]))
        ++end;
    if (end == at || !finish(text, end, found, grammar))
        return false;
    found.definition.href = unescaped(text.mid(at, end - at), grammar);
    return true;
}

/// The old grammar: everything on one line, any closing quote or parenthesis will do.
std::optional<DefinitionFound> pedanticDefinitionAt(QStringView text, qsizetype at, const Grammar &grammar)
{
    const qsizetype open = skip(text, at, u' ');
    const qsizetype close = startsWithAt(text, open, u"[") ? text.indexOf(u']', open + 1) : -1;
    if (close <= open + 1 || !startsWithAt(text, close + 1, u":"))
        return std::nullopt;
    DefinitionFound found;
    found.label = collapsedSpace(text.mid(open + 1, close - open - 1).toString().toLower());
    qsizetype start = skip(text, close + 2, u' ');
    if (start < text.size() && text[start] == u'<')
        ++start;
    qsizetype end = start;
    while (end < text.size() && !isSpace(text[end]) && text[end] != u'>')
        ++end;
    if (end == start)
        return std::nullopt;
    found.definition.href = unescaped(text.mid(start, end - start), grammar);
    if (end < text.size() && text[end] == u'>')
        ++end;
    const qsizetype title = skip(text, end, u' ');
    const QStringView line = trimmedEnd(text.mid(title, lineEnd(text, title) - title));
    const bool quoted = title > end && line.size() >= 3 && (line[0] == u'"' || line[0] == u'(')
        && (line.back() == u'"' || line.back() == u')');
    if (quoted)
        found.definition.title = unescaped(line.mid(1, line.size() - 2), grammar);
    found.end = definitionTail(text, quoted ? title + line.size() : end);
    return found.end < 0 ? std::nullopt : std::optional(found);
}

} // namespace

qsizetype labelEnd(QStringView text, qsizetype at)
{
    const qsizetype start = at;
    for (; at < text.size() && text[at] != u'['; ++at) {
        if (text[at] == u']')
            return skipSpace(text, start) < at ? at : -1;
        if (text[at] == u'\\') {
            ++at;
            if (at >= text.size() || isLineTerminator(text[at]))
                return -1;
        }
    }
    return -1;
}

QString collapsedSpace(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = skipSpace(text, i);
        result += end > i ? QChar(u' ') : text[i];
        i = end > i ? end : i + 1;
    }
    return result;
}

QString unescaped(QStringView text, const Grammar &grammar)
{
    if (!text.contains(u'\\'))
        return text.toString();
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == u'\\' && i + 1 < text.size()
            && (grammar.marked4 ? isAsciiPunctuation(text[i + 1]) : isPunctuation(codePointAt(text, i + 1)));
        if (escape)
            ++i;
        result += text[i];
    }
    return result;
}

std::optional<DefinitionFound> definitionAt(QStringView text, qsizetype at, const Grammar &grammar)
{
    if (grammar.pedantic)
        return pedanticDefinitionAt(text, at, grammar);
    const qsizetype open = afterIndent(text, at);
    if (open < 0 || open >= text.size() || text[open] != u'[')
        return std::nullopt;
    const qsizetype close = labelEnd(text, open + 1);
    if (close < 0 || !startsWithAt(text, close + 1, u":"))
        return std::nullopt;
    DefinitionFound found;
    found.label = collapsedSpace(text.mid(open + 1, close - open - 1).toString().toLower());
    qsizetype target = skip(text, close + 2, u' ');
    if (target < text.size() && text[target] == u'\n')
        target = grammar.marked4 ? skip(text, target + 1, u' ') : skipBlanks(text, target + 1);
    const bool angled = target < text.size() && text[target] == u'<';
    if (angled ? finishAngled(text, target, found, grammar) : finishBare(text, target, found, grammar))
        return found;
    return std::nullopt;
}

} // namespace Hexquill::Markdown
