// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownhtmlblock.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Hexquill::Markdown {

namespace {

using namespace std::string_view_literals;

/// Elements whose tags start an HTML block up to a blank line. Sorted.
constexpr std::array BlockTags{
    u"address"sv, u"article"sv, u"aside"sv,    u"base"sv,     u"basefont"sv, u"blockquote"sv, u"body"sv,
    u"caption"sv, u"center"sv,  u"col"sv,      u"colgroup"sv, u"dd"sv,       u"details"sv,    u"dialog"sv,
    u"dir"sv,     u"div"sv,     u"dl"sv,       u"dt"sv,       u"fieldset"sv, u"figcaption"sv, u"figure"sv,
    u"footer"sv,  u"form"sv,    u"frame"sv,    u"frameset"sv, u"h1"sv,       u"h2"sv,         u"h3"sv,
    u"h4"sv,      u"h5"sv,      u"h6"sv,       u"head"sv,     u"header"sv,   u"hr"sv,         u"html"sv,
    u"iframe"sv,  u"legend"sv,  u"li"sv,       u"link"sv,     u"main"sv,     u"menu"sv,       u"menuitem"sv,
    u"meta"sv,    u"nav"sv,     u"noframes"sv, u"ol"sv,       u"optgroup"sv, u"option"sv,     u"p"sv,
    u"param"sv,   u"search"sv,  u"section"sv,  u"source"sv,   u"summary"sv,  u"table"sv,      u"tbody"sv,
    u"td"sv,      u"tfoot"sv,   u"th"sv,       u"thead"sv,    u"title"sv,    u"tr"sv,         u"track"sv,
    u"ul"sv,
};

/// Elements whose content is raw up to their closing tag.
constexpr std::array RawTags{ u"script"sv, u"pre"sv, u"style"sv, u"textarea"sv };

bool isSpaceOnly(QChar c)
{
    return c == u' ';
}

bool isBlockTag(QStringView name, const Grammar &grammar)
{
    if (name == (grammar.marked4 ? u"search" : u"source")) // one came as the other went
        return false;
    const std::u16string_view wanted(name.utf16(), size_t(name.size()));
    return std::binary_search(BlockTags.begin(), BlockTags.end(), wanted);
}

/// Which raw tag's name stands at \a at; what follows does not matter.
std::u16string_view rawTagAt(QStringView text, qsizetype at, Qt::CaseSensitivity sensitivity)
{
    const auto found = std::find_if(RawTags.begin(), RawTags.end(), [&](std::u16string_view tag) {
        return startsWithAt(text, at, QStringView(tag.data(), qsizetype(tag.size())), sensitivity);
    });
    return found == RawTags.end() ? std::u16string_view() : *found;
}

/// Position after the block tag's name and what must follow it, or -1. \a at is after `<`.
qsizetype blockTagEnd(QStringView text, qsizetype at, const Grammar &grammar, Qt::CaseSensitivity sensitivity)
{
    if (at < text.size() && text[at] == u'/')
        ++at;
    qsizetype end = at;
    while (end < text.size() && end - at < 12 && isAsciiAlphanumeric(text[end]))
        ++end;
    const QString name = text.mid(at, end - at).toString();
    if (!isBlockTag(sensitivity == Qt::CaseInsensitive ? name.toLower() : name, grammar) || end >= text.size())
        return -1;
    if (text[end] == u' ')
        return skip(text, end, u' ');
    if (text[end] == u'\n' || text[end] == u'>')
        return end + 1;
    return startsWithAt(text, end, u"/>") ? end + 2 : -1;
}

/// Position after the blank lines that come next at or after \a at, or the end of the text.
qsizetype afterNextBlankLines(QStringView text, qsizetype at, const Grammar &grammar)
{
    for (qsizetype feed = text.indexOf(u'\n', at); feed >= 0; feed = text.indexOf(u'\n', feed + 1)) {
        qsizetype last = feed;
        for (qsizetype next = feed + 1;; next = last + 1) {
            const qsizetype end = grammar.marked4 ? skip(text, next, u' ') : skipBlanks(text, next);
            if (end >= text.size() || text[end] != u'\n')
                break;
            last = end;
        }
        if (last > feed)
            return last + 1;
    }
    return text.size();
}

qsizetype rawElementEnd(QStringView text, qsizetype at, std::u16string_view tag)
{
    const QString closing = QLatin1String("</") + QString::fromUtf16(tag.data(), qsizetype(tag.size())) + u'>';
    const qsizetype found = text.indexOf(closing, at, Qt::CaseInsensitive);
    if (found < 0)
        return text.size();
    return skip(text, lineEnd(text, found), u'\n'); // without a line feed the rest belongs to it as well
}

qsizetype endAfter(QStringView text, qsizetype at, QStringView closing)
{
    const qsizetype found = text.indexOf(closing, at);
    return found < 0 ? text.size() : skip(text, found + closing.size(), u'\n');
}

qsizetype commentBlockEnd(QStringView text, qsizetype at, const Grammar &grammar)
{
    const qsizetype inside = at + 4;
    const bool empty = startsWithAt(text, inside, u">") || startsWithAt(text, inside, u"->");
    if (empty && grammar.marked4)
        return -1;
    const qsizetype close = empty ? inside : text.indexOf(u"-->", inside);
    return close < 0 ? text.size() : skip(text, lineEnd(text, close), u'\n');
}

/// End of a tag that is alone on its line, or -1.
qsizetype loneTagEnd(QStringView text, qsizetype at)
{
    const bool closes = startsWithAt(text, at + 1, u"/");
    const qsizetype name = at + (closes ? 2 : 1);
    if (name >= text.size() || !isAsciiLetter(text[name]) || !rawTagAt(text, name, Qt::CaseInsensitive).empty())
        return -1;
    qsizetype end = name;
    while (end < text.size() && (isWordChar(text[end]) || text[end] == u'-'))
        ++end;
    if (closes) {
        end = skipSpace(text, end);
    } else {
        for (qsizetype next = end; next >= 0; next = attributeEnd(text, end, isSpaceOnly, true))
            end = next;
        end = skip(text, end, u' ');
        if (end < text.size() && text[end] == u'/')
            ++end;
    }
    if (end >= text.size() || text[end] != u'>')
        return -1;
    return atLineEnd(text, skipBlanks(text, end + 1)) ? end + 1 : -1;
}

bool isPhrasingTag(QStringView name)
{
    static constexpr std::array Names{
        u"a"sv,    u"abbr"sv,   u"b"sv,   u"bdi"sv, u"bdo"sv,  u"br"sv,  u"cite"sv, u"code"sv,
        u"data"sv, u"del"sv,    u"dfn"sv, u"em"sv,  u"i"sv,    u"img"sv, u"ins"sv,  u"kbd"sv,
        u"mark"sv, u"q"sv,      u"rp"sv,  u"rt"sv,  u"ruby"sv, u"s"sv,   u"samp"sv, u"small"sv,
        u"span"sv, u"strong"sv, u"sub"sv, u"sup"sv, u"time"sv, u"u"sv,   u"var"sv,  u"wbr"sv,
    };
    return std::binary_search(Names.begin(), Names.end(), std::u16string_view(name.utf16(), size_t(name.size())));
}

/// What must follow a pedantic block: a blank line, or nothing. Its end, or -1.
qsizetype pedanticTail(QStringView text, qsizetype at)
{
    const qsizetype end = skip(text, at, u' ');
    const qsizetype feeds = skip(text, end, u'\n');
    if (feeds - end >= 2)
        return feeds;
    return skipSpace(text, end) >= text.size() ? text.size() : -1;
}

qsizetype pedanticCommentEnd(QStringView text, qsizetype at, const Grammar &grammar)
{
    // `<!-->` and `<!--->` are whole comments in marked 15 and none in marked 4
    for (const QStringView empty : { u">", u"->" }) {
        if (!startsWithAt(text, at + 4, empty))
            continue;
        if (grammar.marked4)
            return -1;
        const qsizetype end = skip(text, at + 4 + empty.size(), u' ');
        if (atLineEnd(text, end))
            return std::min(end + 1, text.size());
        if (skipSpace(text, end) >= text.size())
            return text.size();
    }
    for (qsizetype close = text.indexOf(u"-->", at + 4); close >= 0; close = text.indexOf(u"-->", close + 1)) {
        const qsizetype end = skip(text, close + 3, u' ');
        if (end < text.size() && text[end] == u'\n')
            return end + 1;
        if (skipSpace(text, end) >= text.size())
            return text.size();
    }
    return text.size();
}

/// Quoted texts and words after blanks, then the tag's end.
qsizetype pedanticTagEnd(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const QChar c = text[at];
        if (c == u'"' || c == u'\'') {
            at = text.indexOf(c, at + 1);
            if (at < 0)
                return -1;
            ++at;
        } else if (isSpace(c)) {
            do
                ++at;
            while (at < text.size() && !isSpace(text[at]) && !QStringView(u"'\"/>").contains(text[at]));
        } else {
            at += c == u'/' ? 1 : 0;
            return startsWithAt(text, at, u">") ? at + 1 : -1;
        }
    }
    return -1;
}

qsizetype pedanticBlockEnd(QStringView text, qsizetype at, const Grammar &grammar)
{
    at = skip(text, at, u' ');
    if (startsWithAt(text, at, u"<!--"))
        return pedanticCommentEnd(text, at, grammar);
    if (!startsWithAt(text, at, u"<"))
        return -1;
    qsizetype end = at + 1;
    while (end < text.size() && isWordChar(text[end]))
        ++end;
    const QStringView name = text.mid(at + 1, end - at - 1);
    if (name.isEmpty() || isPhrasingTag(name) || startsWithAt(text, end, u":"))
        return -1;
    qsizetype host = end;
    while (host < text.size() && !isWordChar(text[host]) && !isSpace(text[host]) && text[host] != u'@')
        ++host;
    if (startsWithAt(text, host, u"@"))
        return -1;
    const QString closing = QLatin1String("</") + name.toString() + u'>';
    for (qsizetype close = text.indexOf(closing, end + 1); close >= 0; close = text.indexOf(closing, close + 1)) {
        if (const qsizetype tail = pedanticTail(text, close + closing.size()); tail >= 0)
            return tail;
    }
    const qsizetype tag = pedanticTagEnd(text, end);
    return tag < 0 ? -1 : pedanticTail(text, tag);
}

} // namespace

qsizetype attributeEnd(QStringView text, qsizetype at, bool (*isBlank)(QChar), bool sameLine)
{
    const auto skipBlank = [&](qsizetype from) {
        while (from < text.size() && isBlank(text[from]))
            ++from;
        return from;
    };
    qsizetype end = skipBlank(at);
    if (end == at || end >= text.size() || !(isAsciiLetter(text[end]) || text[end] == u':' || text[end] == u'_'))
        return -1;
    while (end < text.size() && (isWordChar(text[end]) || text[end] == u'.' || text[end] == u':' || text[end] == u'-'))
        ++end;
    qsizetype value = skipBlank(end);
    if (value >= text.size() || text[value] != u'=')
        return end;
    value = skipBlank(value + 1);
    if (value >= text.size())
        return end;
    if (const QChar quote = text[value]; quote == u'"' || quote == u'\'') {
        const qsizetype close = text.left(sameLine ? lineEnd(text, value) : text.size()).indexOf(quote, value + 1);
        return close >= 0 ? close + 1 : end;
    }
    const qsizetype start = value;
    while (value < text.size() && !isSpace(text[value]) && !QStringView(u"\"'=<>`").contains(text[value]))
        ++value;
    return value > start ? value : end;
}

bool isLineOfOneTag(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'<')
        return false;
    const qsizetype end = lineEnd(text, at);
    const qsizetype close = text.mid(at, end - at).indexOf(u'>');
    return close > 1 && at + close + 1 == end && end < text.size();
}

bool htmlInterrupts(QStringView text, qsizetype at, const Grammar &grammar)
{
    if (at >= text.size() || text[at] != u'<')
        return false;
    return startsWithAt(text, at, u"<!--") || !rawTagAt(text, at + 1, Qt::CaseSensitive).empty()
        || blockTagEnd(text, at + 1, grammar, Qt::CaseSensitive) >= 0;
}

qsizetype htmlBlockEnd(QStringView text, qsizetype at, const Grammar &grammar)
{
    if (grammar.pedantic)
        return pedanticBlockEnd(text, at, grammar);
    const qsizetype space = skip(text, at, u' ');
    if (space - at > 3 || space + 1 >= text.size() || text[space] != u'<')
        return -1;
    at = space;
    const QChar next = text[at + 1];
    if (const auto tag = rawTagAt(text, at + 1, Qt::CaseInsensitive); !tag.empty()) {
        const qsizetype after = at + 1 + qsizetype(tag.size());
        return after < text.size() && (isSpace(text[after]) || text[after] == u'>')
            ? rawElementEnd(text, after + 1, tag)
            : -1;
    }
    if (startsWithAt(text, at, u"<!--")) {
        if (const qsizetype end = commentBlockEnd(text, at, grammar); end >= 0)
            return end;
    }
    if (next == u'?')
        return endAfter(text, at + 2, u"?>");
    if (next == u'!' && at + 2 < text.size() && isAsciiLetter(text[at + 2]))
        return endAfter(text, at + 3, u">");
    if (startsWithAt(text, at, u"<![cdata[", Qt::CaseInsensitive))
        return endAfter(text, at + 9, u"]]>");
    qsizetype inside = blockTagEnd(text, at + 1, grammar, Qt::CaseInsensitive);
    if (inside < 0)
        inside = loneTagEnd(text, at);
    return inside < 0 ? -1 : afterNextBlankLines(text, inside, grammar);
}

} // namespace Hexquill::Markdown
