// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdowntag.h"

#include "preview/render/markdownhtmlblock.h"

namespace Hexquill::Markdown {

namespace {

/// `pre`, `code`, `kbd` or `script` at \a at, then white space or `>`.
bool isRawTagName(QStringView html, qsizetype at)
{
    for (const QStringView name :
         { QStringView(u"pre"), QStringView(u"code"), QStringView(u"kbd"), QStringView(u"script") }) {
        const qsizetype end = at + name.size();
        if (startsWithAt(html, at, name, Qt::CaseInsensitive) && end < html.size()
            && (isSpace(html[end]) || html[end] == u'>'))
            return true;
    }
    return false;
}

} // namespace

qsizetype TagScanner::after(NextIndex &index, qsizetype from, qsizetype length)
{
    const qsizetype found = index.find(m_text, from);
    return found < 0 ? -1 : found + length;
}

qsizetype TagScanner::end(qsizetype at)
{
    if (at + 1 >= m_text.size())
        return -1;
    const QChar next = m_text[at + 1];
    if (next == u'?')
        return after(m_instruction, at + 2, 2);
    if (next != u'!')
        return tagEnd(at);
    if (startsWithAt(m_text, at, u"<!--")) {
        const qsizetype inside = at + 4;
        const bool closed = startsWithAt(m_text, inside, u">") || startsWithAt(m_text, inside, u"->");
        if (!closed)
            return after(m_comment, inside, 3);
        return m_grammar.marked4 ? -1 : m_text.indexOf(u'>', inside) + 1;
    }
    if (startsWithAt(m_text, at, u"<![CDATA["))
        return after(m_cdata, at + 9, 3);
    qsizetype name = at + 2;
    while (name < m_text.size() && isAsciiLetter(m_text[name]))
        ++name;
    if (name == at + 2 || name >= m_text.size() || !isSpace(m_text[name]))
        return -1;
    return after(m_declaration, name + 1, 1);
}

qsizetype TagScanner::tagEnd(qsizetype at) const
{
    const bool closes = m_text[at + 1] == u'/';
    const qsizetype name = at + (closes ? 2 : 1);
    if (name >= m_text.size() || !isAsciiLetter(m_text[name]))
        return -1;
    qsizetype end = name;
    while (end < m_text.size() && (isWordChar(m_text[end]) || m_text[end] == u'-' || (closes && m_text[end] == u':')))
        ++end;
    for (qsizetype next = end; !closes && next >= 0; next = attributeEnd(m_text, end, isSpace, false))
        end = next;
    end = skipSpace(m_text, end);
    if (!closes && end < m_text.size() && m_text[end] == u'/')
        ++end;
    return end < m_text.size() && m_text[end] == u'>' ? end + 1 : -1;
}

void noteTag(QStringView html, bool &inLink, bool &inRawBlock)
{
    if (!inLink && startsWithAt(html, 0, u"<a ", Qt::CaseInsensitive))
        inLink = true;
    else if (inLink && startsWithAt(html, 0, u"</a>", Qt::CaseInsensitive))
        inLink = false;
    if (!inRawBlock && isRawTagName(html, 1))
        inRawBlock = true;
    else if (inRawBlock && startsWithAt(html, 0, u"</") && isRawTagName(html, 2))
        inRawBlock = false;
}

} // namespace Hexquill::Markdown
