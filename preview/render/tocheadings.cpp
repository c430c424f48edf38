// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/toc.h"

#include "preview/render/escapehtml.h"
#include "preview/render/htmlentities.h"
#include "preview/render/htmlscan.h"
#include "preview/render/jstext.h"
#include "preview/render/textscan.h"

namespace Hexquill {

namespace {

struct OpenElement
{
    QString name;
    QString id; ///< its own, else the one around it
};

/// A heading whose end has not come yet. Its text is collected child by child, because toc() treats each for itself.
struct OpenHeading
{
    qsizetype index = 0; ///< in the result
    qsizetype depth = 0; ///< how many elements are open with it
    QString child; ///< text of the child being read
    QString childName; ///< empty while that child is a text
    QString everything;
};

int levelOf(QStringView name)
{
    const bool heading = name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
    return heading ? name[1].unicode() - u'0' : 0;
}

/// A single character that is no ASCII letter or digit, with white space around it: the sign of a permalink.
bool isPermalinkSign(const QString &text)
{
    const QString trimmed = jsTrim(text);
    if (trimmed.isEmpty())
        return !text.isEmpty();
    const QChar c = trimmed.at(0);
    const bool alphanumeric = c < QChar(0x80) && c.isLetterOrNumber();
    return trimmed.size() == 1 && !alphanumeric;
}

/// Reads an article's elements as htmlparser2 nests them.
class HeadingReader
{
public:
    /// Reads \a html, which starts at \a start of the article, and adds its headings to \a headings.
    HeadingReader(QStringView html, qsizetype start, QList<TocHeading> &headings)
        : m_html(html)
        , m_start(start)
        , m_headings(headings)
    {
    }

    void read();

private:
    void open(const HtmlToken &tag);
    void close(const HtmlToken &tag);
    void text(const HtmlToken &token);
    void endElement();
    void endChild(OpenHeading &heading);
    void endDirectTexts();

    QStringView m_html;
    qsizetype m_start;
    QList<TocHeading> &m_headings;
    QList<OpenElement> m_elements;
    QList<OpenHeading> m_open;
    QList<bool> m_foreign; ///< in SVG or MathML, where `<a/>` is closed
};

void HeadingReader::endChild(OpenHeading &heading)
{
    TocHeading &result = m_headings[heading.index];
    const bool skipped = heading.childName == u"a" && isPermalinkSign(heading.child);
    if (!skipped) {
        result.html += escapeHtml(heading.child);
        result.text += heading.child;
    }
    heading.child.clear();
    heading.childName.clear();
}

/// A text that stands directly in a heading ends where anything but more text comes.
void HeadingReader::endDirectTexts()
{
    if (!m_open.isEmpty() && m_open.constLast().depth == m_elements.size() && m_open.constLast().childName.isEmpty())
        endChild(m_open.last());
}

void HeadingReader::endElement()
{
    endDirectTexts();
    // depths only grow along the list, so the heading whose child ends here is one of the last two
    for (qsizetype i = qMax<qsizetype>(m_open.size() - 2, 0); i < m_open.size(); ++i) {
        if (m_open.at(i).depth + 1 == m_elements.size())
            endChild(m_open[i]);
    }
    if (!m_open.isEmpty() && m_open.constLast().depth == m_elements.size()) {
        const OpenHeading done = m_open.takeLast();
        TocHeading &result = m_headings[done.index];
        if (result.html.isEmpty()) {
            result.html = escapeHtml(done.everything);
            result.text = done.everything;
        }
    }
    m_elements.removeLast();
}

void HeadingReader::open(const HtmlToken &tag)
{
    while (!m_elements.isEmpty() && startTagCloses(tag.name, m_elements.constLast().name))
        endElement();
    endDirectTexts();
    if (!m_open.isEmpty() && m_open.constLast().depth == m_elements.size())
        m_open.last().childName = tag.name.toString();
    const QString own = tag.attribute(u"id");
    const QString around = m_elements.isEmpty() ? QString() : m_elements.constLast().id;
    m_elements += { tag.name.toString(), own.isEmpty() ? around : own };
    if (const int level = levelOf(tag.name)) {
        TocHeading heading;
        heading.level = level;
        heading.id = m_elements.constLast().id;
        heading.unnumbered = tag.attribute(u"data-toc-unnumbered") == u"true";
        heading.start = m_start + tag.start;
        m_open += { m_headings.size(), m_elements.size(), {}, {}, {} };
        m_headings += heading;
    }
    if (tag.name == u"svg" || tag.name == u"math")
        m_foreign += true;
    else if (tag.name == u"foreignobject" || tag.name == u"desc" || tag.name == u"title")
        m_foreign += false;
    const bool closed = tag.selfClosing && !m_foreign.isEmpty() && m_foreign.constLast();
    if (isVoidElement(tag.name) || closed)
        endElement();
}

void HeadingReader::close(const HtmlToken &tag)
{
    const bool foreign = tag.name == u"svg" || tag.name == u"math" || tag.name == u"foreignobject"
        || tag.name == u"desc" || tag.name == u"title";
    if (foreign && !m_foreign.isEmpty())
        m_foreign.removeLast();
    if (isVoidElement(tag.name))
        return;
    qsizetype at = m_elements.size() - 1;
    while (at >= 0 && m_elements.at(at).name != tag.name)
        --at;
    if (at < 0) {
        if (tag.name == u"p") // `</p>` alone is an empty paragraph
            endDirectTexts();
        return;
    }
    while (m_elements.size() > at)
        endElement();
}

void HeadingReader::text(const HtmlToken &token)
{
    if (m_open.isEmpty())
        return;
    const QStringView raw = m_html.mid(token.start, token.end - token.start);
    const QString decoded = token.hasEntities ? decodeEntities(raw) : raw.toString();
    for (OpenHeading &heading : m_open) {
        heading.child += decoded;
        heading.everything += decoded;
    }
}

void HeadingReader::read()
{
    HtmlScanner scanner(m_html);
    for (HtmlToken token = scanner.next(); token.kind != HtmlToken::Kind::End; token = scanner.next()) {
        if (token.kind == HtmlToken::Kind::Open)
            open(token);
        else if (token.kind == HtmlToken::Kind::Close)
            close(token);
        else if (token.kind == HtmlToken::Kind::Text)
            text(token);
        else
            endDirectTexts();
    }
    while (!m_elements.isEmpty())
        endElement();
}

/// Whether something that could be a heading's tag stands in \a html.
bool mayHoldHeading(QStringView html)
{
    for (qsizetype at = nearIndexOf(html, u'<'); at >= 0 && at + 2 < html.size();
         at = nearIndexOf(html, u'<', at + 1)) {
        const QChar level = html[at + 2];
        if ((html[at + 1] == u'h' || html[at + 1] == u'H') && level >= u'1' && level <= u'6')
            return true;
    }
    return false;
}

} // namespace

QList<TocHeading> findHeadings(const Article &article)
{
    QList<TocHeading> headings;
    if (!article.isPiecewise()) {
        const QString html = article.html();
        HeadingReader(html, 0, headings).read();
        return headings;
    }
    qsizetype start = 0;
    for (qsizetype i = 0; i < article.pieces().size(); ++i) {
        const QString &html = article.pieces().at(i).html;
        if (!article.isClosed(i) && mayHoldHeading(html))
            HeadingReader(html, start, headings).read();
        start += html.size();
    }
    return headings;
}

} // namespace Hexquill
