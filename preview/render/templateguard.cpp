// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templateguard.h"

#include "preview/render/endtags.h"

namespace Hexquill {

namespace {

/// Whether `{` and \a inner open something that the same two characters close after at least one between.
bool hasPair(QStringView text, QChar inner, QStringView close)
{
    qsizetype first = text.indexOf(u'{');
    while (first >= 0 && (first + 1 == text.size() || text[first + 1] != inner))
        first = text.indexOf(u'{', first + 1);
    return first >= 0 && text.lastIndexOf(close) >= first + 3;
}

bool isTemplateSpace(QChar c)
{
    return c == u'\r' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\v' || c == u' ';
}

/// Whether `{% WORD %}`, with any blanks inside, starts at \a at; its end, else -1.
qsizetype bareTagEnd(QStringView text, qsizetype at, QStringView word)
{
    if (!text.mid(at).startsWith(u"{%"))
        return -1;
    at += 2;
    while (at < text.size() && text[at] == u' ')
        ++at;
    if (!text.mid(at).startsWith(word))
        return -1;
    at += word.size();
    while (at < text.size() && text[at] == u' ')
        ++at;
    return text.mid(at).startsWith(u"%}") ? at + 2 : -1;
}

/// One pass over a text. Every step handles what starts at a position and says where to go on.
class Guard
{
public:
    Guard(const QString &text, const LineMap &lines, Placeholders &placeholders)
        : m_text(text)
        , m_lines(lines)
        , m_placeholders(placeholders)
        , m_keeper(m_text)
        , m_endTags(m_text)
    {
    }

    GuardedText run();

private:
    qsizetype stepAt(qsizetype at);
    qsizetype stepBrace(qsizetype at);
    qsizetype stepVariable(qsizetype at);
    qsizetype stepTag(qsizetype at);
    qsizetype stepTemplateComment(qsizetype at);
    qsizetype stepHtmlComment(qsizetype at);
    qsizetype stepBackticks(qsizetype at);
    qsizetype hide(Placeholders::Kind kind, qsizetype from, qsizetype to);
    qsizetype rawEnd(qsizetype from);
    void findEnds(QStringView close, QByteArray &ends) const;
    qsizetype quotedEnd(qsizetype from, QStringView close, QByteArray &ends) const;

    QStringView m_text;
    const LineMap &m_lines;
    Placeholders &m_placeholders;
    LineKeeper m_keeper;
    EndTags m_endTags;
    qsizetype m_noRawEndFrom = -1; ///< no `{% endraw %}` from here on
    QByteArray m_variableEnds; ///< see findEnds; empty until a search failed
    QByteArray m_tagEnds;
};

qsizetype Guard::hide(Placeholders::Kind kind, qsizetype from, qsizetype to)
{
    m_keeper.keepUntil(from);
    const int line = m_lines.at(m_keeper.line()).first;
    m_keeper.replaceUntil(to, m_placeholders.hide(kind, m_text.mid(from, to - from).toString(), line));
    return to;
}

int stateOf(QChar quote)
{
    return quote.isNull() ? 0 : quote == u'"' ? 1 : 2;
}

void passQuote(QChar c, QChar &quote)
{
    if (c != u'"' && c != u'\'')
        return;
    if (quote.isNull())
        quote = c;
    else if (quote == c)
        quote = QChar();
}

/// Which of the three states (no open quote, a double one, a single one) at each position lead to an end.
void Guard::findEnds(QStringView close, QByteArray &ends) const
{
    ends.fill(0, m_text.size() + 1);
    for (qsizetype at = m_text.size() - 1; at >= 0; --at) {
        const QChar c = m_text[at];
        const bool isEnd = close.size() == 1 ? c == close[0] : m_text.mid(at).startsWith(close);
        for (const QChar quote : { QChar(), QChar(u'"'), QChar(u'\'') }) {
            QChar after = quote;
            passQuote(c, after);
            if ((isEnd && after.isNull()) || (ends[at + 1] >> stateOf(after) & 1))
                ends[at] = char(ends[at] | 1 << stateOf(quote));
        }
    }
}

/// Where the text from  from on meets  close outside quotes, or -1. After the first failure a table of all ends
/// answers, so that many unclosed tags stay cheap.
qsizetype Guard::quotedEnd(qsizetype from, QStringView close, QByteArray &ends) const
{
    if (!ends.isEmpty() && !(ends.at(from) & 1))
        return -1;
    QChar quote;
    for (qsizetype at = from; at < m_text.size(); ++at) {
        passQuote(m_text[at], quote);
        if (quote.isNull() && m_text[at] == close[0] && m_text.mid(at).startsWith(close))
            return at;
    }
    findEnds(close, ends);
    return -1;
}

qsizetype Guard::stepVariable(qsizetype at)
{
    const qsizetype end = quotedEnd(at + 2, u"}", m_variableEnds);
    if (end < 0)
        return at + 1;
    const bool isDouble = end + 1 < m_text.size() && m_text[end + 1] == u'}';
    return isDouble ? hide(Placeholders::Kind::Swig, at, end + 2) : end + 1; // a single brace ends the protection
}

qsizetype Guard::stepTag(qsizetype at)
{
    const qsizetype end = quotedEnd(at + 2, u"%}", m_tagEnds);
    if (end < 0)
        return at + 1;
    qsizetype nameStart = at + 2;
    while (nameStart < end && isTemplateSpace(m_text[nameStart]))
        ++nameStart;
    qsizetype nameEnd = nameStart;
    while (nameEnd < end && !isTemplateSpace(m_text[nameEnd]))
        ++nameEnd;
    const QStringView name = m_text.mid(nameStart, nameEnd - nameStart);
    if (name.isEmpty() || !m_endTags.occurs(name))
        return hide(Placeholders::Kind::Swig, at, end + 2);
    const qsizetype blockEnd = m_endTags.blockEnd(name, end + 2);
    return blockEnd < 0 ? end + 1 : hide(Placeholders::Kind::Swig, at, blockEnd);
}

qsizetype Guard::stepTemplateComment(qsizetype at)
{
    const qsizetype end = m_text.indexOf(u"#}", at + 2);
    if (end < 0)
        return at + 1;
    m_keeper.keepUntil(at);
    m_keeper.replaceUntil(end + 2, {});
    return end + 2;
}

qsizetype Guard::stepHtmlComment(qsizetype at)
{
    const qsizetype end = m_text.indexOf(u"-->", at + 4);
    return hide(Placeholders::Kind::Comment, at, end < 0 ? m_text.size() : end + 3);
}

/// After the first `{% endraw %}` from \a from on, or -1.
qsizetype Guard::rawEnd(qsizetype from)
{
    if (m_noRawEndFrom >= 0 && from >= m_noRawEndFrom)
        return -1;
    for (qsizetype at = m_text.indexOf(u"{%", from); at >= 0; at = m_text.indexOf(u"{%", at + 2)) {
        if (const qsizetype end = bareTagEnd(m_text, at, u"endraw"); end >= 0)
            return end;
    }
    m_noRawEndFrom = from;
    return -1;
}

qsizetype Guard::stepBackticks(qsizetype at)
{
    qsizetype count = 1;
    while (at + count < m_text.size() && m_text[at + count] == u'`')
        ++count;
    qsizetype start = at;
    qsizetype run = 0;
    for (qsizetype i = at + count; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        run = c == u'`' ? run + 1 : 0;
        if (c == u'\n' && i + 1 < m_text.size() && m_text[i + 1] == u'\n')
            break;
        if (run > 0 && (i + 1 == m_text.size() || m_text[i + 1] != u'`')) {
            if (run >= count)
                return i + 1; // the tail of a longer run closes too
        } else if (c == u'{' && bareTagEnd(m_text, i, u"raw") >= 0) {
            const qsizetype end = rawEnd(i);
            if (end >= 0) {
                start = hide(Placeholders::Kind::Swig, i, end);
                i = end - 1;
            }
        }
    }
    return start + count;
}

qsizetype Guard::stepBrace(qsizetype at)
{
    const QChar next = at + 1 < m_text.size() ? m_text[at + 1] : QChar();
    if (next == u'{')
        return stepVariable(at);
    if (next == u'#')
        return stepTemplateComment(at);
    return next == u'%' ? stepTag(at) : at + 1;
}

qsizetype Guard::stepAt(qsizetype at)
{
    const QChar c = m_text[at];
    if (c == u'`' && (at == 0 || m_text[at - 1] != u'\\'))
        return stepBackticks(at);
    if (c == u'{')
        return stepBrace(at);
    if (c == u'<' && m_text.mid(at).startsWith(u"<!--"))
        return stepHtmlComment(at);
    return at + 1;
}

GuardedText Guard::run()
{
    for (qsizetype at = 0; at < m_text.size();)
        at = stepAt(at);
    m_keeper.keepUntil(m_text.size());
    return { m_keeper.text(), m_keeper.map().through(m_lines) };
}

} // namespace

bool hasTemplateTag(QStringView text)
{
    return hasPair(text, u'{', u"}}") || hasPair(text, u'#', u"#}") || hasPair(text, u'%', u"%}");
}

GuardedText guardTemplate(const QString &text, const LineMap &lines, Placeholders &placeholders)
{
    return Guard(text, lines, placeholders).run();
}

} // namespace Hexquill
