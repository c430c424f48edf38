// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/htmlscan.h"

#include "preview/render/htmlentities.h"

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

bool isOneOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isRawElement(QStringView name)
{
    return isOneOf(name, { u"script", u"style", u"title", u"textarea", u"xmp" });
}

bool isFormElement(QStringView name)
{
    return isOneOf(name, { u"input", u"option", u"optgroup", u"select", u"button", u"datalist", u"textarea" });
}

bool endsParagraph(QStringView name)
{
    return isOneOf(name, { u"p",        u"h1",         u"h2",     u"h3",         u"h4",      u"h5",     u"h6",
                           u"address",  u"article",    u"aside",  u"blockquote", u"details", u"div",    u"dl",
                           u"fieldset", u"figcaption", u"figure", u"footer",     u"form",    u"header", u"hr",
                           u"main",     u"nav",        u"ol",     u"pre",        u"section", u"table",  u"ul" });
}

} // namespace

QString HtmlToken::attribute(QStringView wanted) const
{
    for (const HtmlAttribute &one : attributes) {
        if (one.name == wanted)
            return one.value;
    }
    return {};
}

bool isVoidElement(QStringView name)
{
    return isOneOf(name,
                   { u"area", u"base", u"basefont", u"br", u"col", u"command", u"embed", u"frame", u"hr", u"img",
                     u"input", u"isindex", u"keygen", u"link", u"meta", u"param", u"source", u"track", u"wbr" });
}

bool startTagCloses(QStringView name, QStringView open)
{
    if (open == u"p")
        return endsParagraph(name);
    if (name == u"tr")
        return isOneOf(open, { u"tr", u"th", u"td" });
    if (name == u"th")
        return open == u"th";
    if (name == u"td")
        return isOneOf(open, { u"thead", u"th", u"td" });
    if (name == u"body")
        return isOneOf(open, { u"head", u"link", u"script" });
    if (name == u"li" || name == u"option")
        return open == name;
    if (name == u"optgroup")
        return isOneOf(open, { u"optgroup", u"option" });
    if (isOneOf(name, { u"select", u"input", u"output", u"button", u"datalist", u"textarea" }))
        return isFormElement(open);
    if (isOneOf(name, { u"dd", u"dt" }))
        return isOneOf(open, { u"dd", u"dt" });
    if (isOneOf(name, { u"rt", u"rp" }))
        return isOneOf(open, { u"rt", u"rp" });
    return isOneOf(name, { u"tbody", u"tfoot" }) && isOneOf(open, { u"thead", u"tbody" });
}

HtmlScanner::HtmlScanner(QStringView html)
    : m_html(html)
{
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
        const qsizetype next = m_html.indexOf(u'<', m_at + 1);
        m_at = next < 0 ? m_html.size() : next;
    } while (m_at < m_html.size() && !startsMarkup(m_at));
    return { HtmlToken::Kind::Text, start, m_at, {}, {} };
}

/// Up to the end tag of the raw element, which is not looked for case-sensitively, else to the end.
HtmlToken HtmlScanner::readRawText()
{
    const qsizetype start = m_at;
    const QString end = QStringLiteral("</") + m_rawElement;
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
    m_rawElement.clear();
    return text;
}

/// A piece that shows nothing, up to \a end searched from \a from on.
HtmlToken HtmlScanner::readUntil(QStringView end, qsizetype from)
{
    const qsizetype start = m_at;
    const qsizetype found = m_html.indexOf(end, from);
    m_at = found < 0 ? m_html.size() : found + end.size();
    return { HtmlToken::Kind::Comment, start, m_at, {}, {} };
}

HtmlToken HtmlScanner::readMarkup()
{
    const QStringView rest = m_html.mid(m_at);
    if (rest.startsWith(u"<!--"))
        return readUntil(u"-->", m_at + 2); // `<!-->` is a whole comment
    if (rest.startsWith(u"<![CDATA["))
        return readUntil(u"]]>", m_at + 9);
    if (rest.startsWith(u"<!"))
        return readUntil(u">", m_at + (rest.startsWith(u"<!-") ? 4 : 3));
    if (rest.startsWith(u"<?"))
        return readUntil(u">", m_at + 2);
    return rest.startsWith(u"</") ? readCloseTag() : readOpenTag();
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
    tag.name = m_html.mid(at, nameEnd - at).toString().toLower();
    return tag;
}

void HtmlScanner::readAttribute(HtmlToken &tag)
{
    const auto atEnd = [this] { return m_at >= m_html.size(); };
    const qsizetype nameStart = m_at++; // a name may start with `=`
    while (!atEnd() && m_html[m_at] != u'=' && m_html[m_at] != u'/' && m_html[m_at] != u'>'
           && !isHtmlSpace(m_html[m_at]))
        ++m_at;
    HtmlAttribute attribute{ m_html.mid(nameStart, m_at - nameStart).toString().toLower(), {} };
    qsizetype after = m_at;
    while (after < m_html.size() && isHtmlSpace(m_html[after]))
        ++after;
    if (after < m_html.size() && m_html[after] == u'=') {
        m_at = after + 1;
        while (!atEnd() && isHtmlSpace(m_html[m_at]))
            ++m_at;
        const QChar quote = atEnd() ? QChar() : m_html[m_at];
        const bool quoted = quote == u'"' || quote == u'\'';
        const qsizetype start = quoted ? ++m_at : m_at;
        while (!atEnd() && (quoted ? m_html[m_at] != quote : m_html[m_at] != u'>' && !isHtmlSpace(m_html[m_at])))
            ++m_at;
        attribute.value = decodeEntities(m_html.mid(start, m_at - start), true);
        m_at += quoted && !atEnd() ? 1 : 0;
    }
    const auto same = [&](const HtmlAttribute &one) { return one.name == attribute.name; };
    if (tag.attributes.size() < 64 && std::none_of(tag.attributes.cbegin(), tag.attributes.cend(), same))
        tag.attributes += attribute;
}

HtmlToken HtmlScanner::readOpenTag()
{
    HtmlToken tag{ HtmlToken::Kind::Open, m_at, m_at, {}, {} };
    const qsizetype nameStart = ++m_at;
    while (m_at < m_html.size() && m_html[m_at] != u'/' && m_html[m_at] != u'>' && !isHtmlSpace(m_html[m_at]))
        ++m_at;
    tag.name = m_html.mid(nameStart, m_at - nameStart).toString().toLower();
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
    if (m_at == m_html.size())
        tag.kind = HtmlToken::Kind::Comment; // a tag that never ends shows nothing
    else
        ++m_at;
    tag.end = m_at;
    if (tag.kind == HtmlToken::Kind::Open && isRawElement(tag.name) && !tag.selfClosing)
        m_rawElement = tag.name;
    return tag;
}

} // namespace Hexquill
