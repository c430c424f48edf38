// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/htmlscan.h"

#include "preview/render/asciiset.h"
#include "preview/render/htmlentities.h"
#include "preview/render/textscan.h"

#include <algorithm>

namespace Hexquill {

namespace {

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\r';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

template <size_t Count>
bool isOneOf(QStringView name, const QStringView (&names)[Count])
{
    return std::any_of(std::begin(names), std::end(names), [name](QStringView one) {
        return one.size() == name.size() && one.front() == name.front() && one == name;
    });
}

bool isRawElement(QStringView name)
{
    static constexpr QStringView names[]{ u"script", u"style", u"title", u"textarea", u"xmp" };
    return isOneOf(name, names);
}

bool isFormElement(QStringView name)
{
    static constexpr QStringView names[]{ u"input",  u"option",   u"optgroup", u"select",
                                          u"button", u"datalist", u"textarea" };
    return isOneOf(name, names);
}

bool endsParagraph(QStringView name)
{
    static constexpr QStringView names[]{ u"p",    u"h1",      u"h2",       u"h3",         u"h4",         u"h5",
                                          u"h6",   u"address", u"article",  u"aside",      u"blockquote", u"details",
                                          u"div",  u"dl",      u"fieldset", u"figcaption", u"figure",     u"footer",
                                          u"form", u"header",  u"hr",       u"main",       u"nav",        u"ol",
                                          u"pre",  u"section", u"table",    u"ul" };
    return isOneOf(name, names);
}

/// What ends an open `<open>` that is no paragraph.
bool endsOther(QStringView name, QStringView open)
{
    static constexpr QStringView row[]{ u"tr", u"th", u"td" };
    static constexpr QStringView cell[]{ u"thead", u"th", u"td" };
    static constexpr QStringView body[]{ u"head", u"link", u"script" };
    static constexpr QStringView group[]{ u"optgroup", u"option" };
    static constexpr QStringView form[]{ u"select", u"input", u"output", u"button", u"datalist", u"textarea" };
    static constexpr QStringView term[]{ u"dd", u"dt" };
    static constexpr QStringView ruby[]{ u"rt", u"rp" };
    static constexpr QStringView section[]{ u"tbody", u"tfoot" };
    static constexpr QStringView earlierSection[]{ u"thead", u"tbody" };
    if (name == u"tr")
        return isOneOf(open, row);
    if (name == u"th" || name == u"li" || name == u"option")
        return open == name;
    if (name == u"td")
        return isOneOf(open, cell);
    if (name == u"body")
        return isOneOf(open, body);
    if (name == u"optgroup")
        return isOneOf(open, group);
    if (isOneOf(name, form))
        return isFormElement(open);
    return (isOneOf(name, term) && isOneOf(open, term)) || (isOneOf(name, ruby) && isOneOf(open, ruby))
        || (isOneOf(name, section) && isOneOf(open, earlierSection));
}

/// Whether a start tag with this first letter can end an open element other than a paragraph.
bool mayEndOther(QChar first)
{
    static constexpr AsciiSet letters("bdilorst");
    return letters.contains(first);
}

} // namespace

QString HtmlToken::attribute(QStringView wanted) const
{
    for (const HtmlAttribute &one : attributes) {
        if (one.name == wanted)
            return decodeEntities(one.value, true);
    }
    return {};
}

bool isVoidElement(QStringView name)
{
    static constexpr QStringView names[]{ u"area",  u"base",  u"basefont", u"br",    u"col",     u"command", u"embed",
                                          u"frame", u"hr",    u"img",      u"input", u"isindex", u"keygen",  u"link",
                                          u"meta",  u"param", u"source",   u"track", u"wbr" };
    return isOneOf(name, names);
}

bool startTagCloses(QStringView name, QStringView open)
{
    if (open == u"p")
        return endsParagraph(name);
    return mayEndOther(name.front()) && endsOther(name, open);
}

HtmlScanner::HtmlScanner(QStringView html, Attributes attributes)
    : m_html(html)
    , m_attributes(attributes)
{
}

/// The characters between the positions in lower case.
QStringView HtmlScanner::lowered(qsizetype from, qsizetype to)
{
    const QStringView name = m_html.mid(from, to - from);
    const auto staysAsItIs = [](QChar c) { return c < u'A' || (c > u'Z' && c < QChar(0x80)); };
    if (std::all_of(name.begin(), name.end(), staysAsItIs))
        return name;
    m_lowered += name.toString().toLower();
    return m_lowered.constLast();
}

HtmlToken HtmlScanner::next()
{
    if (m_at >= m_html.size())
        return { HtmlToken::Kind::End, m_html.size(), m_html.size(), {}, {} };
    if (!m_rawElement.isEmpty()) {
        HtmlToken text = readRawText();
        if (text.end > text.start)
            return text;
    }
    return startsMarkup(m_at) ? readMarkup() : readText();
}

bool HtmlScanner::startsMarkup(qsizetype at) const
{
    if (m_html[at] != u'<' || at + 1 >= m_html.size())
        return false;
    const QChar next = m_html[at + 1];
    if (next != u'/')
        return isLetter(next) || next == u'!' || next == u'?';
    at += 2;
    while (at < m_html.size() && isHtmlSpace(m_html[at]))
        ++at;
    return at < m_html.size() && m_html[at] != u'>'; // `</>` is text
}

HtmlToken HtmlScanner::readText()
{
    const qsizetype start = m_at;
    do {
        const qsizetype next = nearIndexOf(m_html, u'<', m_at + 1);
        m_at = next < 0 ? m_html.size() : next;
    } while (m_at < m_html.size() && !startsMarkup(m_at));
    return { HtmlToken::Kind::Text, start, m_at, {}, {} };
}

/// Up to the end tag of the raw element, which is not looked for case-sensitively, else to the end.
HtmlToken HtmlScanner::readRawText()
{
    const qsizetype start = m_at;
    const QString end = QStringLiteral("</") + m_rawElement.toString();
    qsizetype at = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    while (at >= 0) {
        const qsizetype after = at + end.size();
        if (after < m_html.size() && (m_html[after] == u'>' || isHtmlSpace(m_html[after])))
            break;
        at = m_html.indexOf(end, at + 1, Qt::CaseInsensitive);
    }
    m_at = at < 0 ? m_html.size() : at;
    HtmlToken text{ HtmlToken::Kind::Text, start, m_at, {}, {} };
    text.hasEntities = m_rawElement == u"title";
    text.complete = at >= 0;
    m_rawElement = {};
    return text;
}

/// A piece that shows nothing, up to \a end searched from \a from on.
HtmlToken HtmlScanner::readUntil(QStringView end, qsizetype from)
{
    const qsizetype start = m_at;
    const qsizetype found
        = end.size() == 1 ? nearIndexOf(m_html, end.front().unicode(), from) : m_html.indexOf(end, from);
    m_at = found < 0 ? m_html.size() : found + end.size();
    HtmlToken token{ HtmlToken::Kind::Comment, start, m_at, {}, {} };
    token.complete = found >= 0;
    return token;
}

HtmlToken HtmlScanner::readMarkup()
{
    const QStringView rest = m_html.mid(m_at);
    const QChar kind = rest[1];
    if (kind == u'/')
        return readCloseTag();
    if (kind == u'?')
        return readUntil(u">", m_at + 2);
    if (kind != u'!')
        return readOpenTag();
    if (rest.startsWith(u"<!--"))
        return readUntil(u"-->", m_at + 2); // `<!-->` is a whole comment
    if (rest.startsWith(u"<![CDATA["))
        return readUntil(u"]]>", m_at + 9);
    return readUntil(u">", m_at + (rest.startsWith(u"<!-") ? 4 : 3));
}

HtmlToken HtmlScanner::readCloseTag()
{
    qsizetype at = m_at + 2;
    while (isHtmlSpace(m_html[at]))
        ++at;
    if (!isLetter(m_html[at]))
        return readUntil(u">", at);
    qsizetype nameEnd = at;
    while (nameEnd < m_html.size() && m_html[nameEnd] != u'>' && !isHtmlSpace(m_html[nameEnd]))
        ++nameEnd;
    HtmlToken tag = readUntil(u">", nameEnd);
    tag.kind = nameEnd == m_html.size() ? HtmlToken::Kind::Comment : HtmlToken::Kind::Close;
    tag.name = lowered(at, nameEnd);
    return tag;
}

/// The value after the `=` at the position reached, without its quotes.
QStringView HtmlScanner::readAttributeValue()
{
    const auto atEnd = [this] { return m_at >= m_html.size(); };
    ++m_at;
    while (!atEnd() && isHtmlSpace(m_html[m_at]))
        ++m_at;
    const QChar quote = atEnd() ? QChar() : m_html[m_at];
    const bool quoted = quote == u'"' || quote == u'\'';
    const qsizetype start = quoted ? ++m_at : m_at;
    while (!atEnd() && (quoted ? m_html[m_at] != quote : m_html[m_at] != u'>' && !isHtmlSpace(m_html[m_at])))
        ++m_at;
    const QStringView value = m_html.mid(start, m_at - start);
    m_at += quoted && !atEnd() ? 1 : 0;
    return value;
}

void HtmlScanner::readAttribute(HtmlToken &tag)
{
    const qsizetype nameStart = m_at++; // a name may start with `=`
    while (m_at < m_html.size() && m_html[m_at] != u'=' && m_html[m_at] != u'/' && m_html[m_at] != u'>'
           && !isHtmlSpace(m_html[m_at]))
        ++m_at;
    const qsizetype nameEnd = m_at;
    qsizetype after = m_at;
    while (after < m_html.size() && isHtmlSpace(m_html[after]))
        ++after;
    QStringView value;
    if (after < m_html.size() && m_html[after] == u'=') {
        m_at = after;
        value = readAttributeValue();
    }
    if (m_attributes == Attributes::Skip || tag.attributes.size() >= 64)
        return;
    const HtmlAttribute attribute{ lowered(nameStart, nameEnd), value };
    const auto same = [&](const HtmlAttribute &one) { return one.name == attribute.name; };
    if (std::none_of(tag.attributes.cbegin(), tag.attributes.cend(), same))
        tag.attributes += attribute;
}

HtmlToken HtmlScanner::readOpenTag()
{
    HtmlToken tag{ HtmlToken::Kind::Open, m_at, m_at, {}, {} };
    const qsizetype nameStart = ++m_at;
    while (m_at < m_html.size() && m_html[m_at] != u'/' && m_html[m_at] != u'>' && !isHtmlSpace(m_html[m_at]))
        ++m_at;
    tag.name = lowered(nameStart, m_at);
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        if (isHtmlSpace(m_html[m_at])) {
            ++m_at;
        } else if (m_html[m_at] == u'/') {
            do
                ++m_at;
            while (m_at < m_html.size() && isHtmlSpace(m_html[m_at]));
            tag.selfClosing = m_at < m_html.size() && m_html[m_at] == u'>';
        } else {
            readAttribute(tag);
        }
    }
    tag.complete = m_at < m_html.size();
    if (tag.complete)
        ++m_at;
    else
        tag.kind = HtmlToken::Kind::Comment; // a tag that never ends shows nothing
    tag.end = m_at;
    if (tag.kind == HtmlToken::Kind::Open && isRawElement(tag.name) && !tag.selfClosing)
        m_rawElement = tag.name;
    return tag;
}

} // namespace Hexquill
