// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/striphtml.h"

namespace Hexquill {

namespace {

/// hexo-util's automaton, one character after the other.
class TagStripper
{
public:
    QString strip(QStringView html)
    {
        m_text.reserve(html.size());
        for (const QChar c : html) {
            if (m_state == State::Text)
                text(c);
            else if (m_state == State::Tag)
                tag(c);
            else
                comment(c);
        }
        return m_text;
    }

private:
    enum class State { Text, Tag, Comment };

    void text(QChar c)
    {
        if (c == u'<') {
            m_state = State::Tag;
            m_seen += c;
        } else {
            m_text += c;
        }
    }

    void tag(QChar c)
    {
        switch (c.unicode()) {
        case '<':
            m_depth += m_quote.isNull() ? 1 : 0;
            break;
        case '>':
            if (m_quote.isNull() && m_depth-- == 0)
                leave();
            break;
        case '"':
        case '\'':
            m_quote = m_quote == c ? QChar() : m_quote.isNull() ? c : m_quote;
            see(c);
            break;
        case '-':
            if (m_seen == u"<!-")
                m_state = State::Comment;
            see(c);
            break;
        case ' ':
        case '\n':
            if (m_seen == u"<") {
                m_text += QLatin1String("< ");
                m_state = State::Text;
                m_seen.clear();
            } else {
                see(c);
            }
            break;
        default:
            see(c);
        }
    }

    void comment(QChar c)
    {
        if (c != u'>') {
            see(c);
            return;
        }
        if (m_seen.endsWith(u"--"))
            m_state = State::Text;
        m_seen.clear();
    }

    void leave()
    {
        m_depth = 0;
        m_state = State::Text;
        m_seen.clear();
    }

    /// Keeps what the automaton looks back at: the start of a tag, the end of a comment.
    void see(QChar c)
    {
        if (m_seen.size() >= 8)
            m_seen.remove(0, 4);
        m_seen += c;
    }

    State m_state = State::Text;
    QString m_text;
    QString m_seen;
    QChar m_quote;
    int m_depth = 0; ///< of `<` within tags; survives a `< ` that was none
};

} // namespace

QString stripHtml(QStringView html)
{
    if (!html.contains(u'<') && !html.contains(u'>'))
        return html.toString();
    return TagStripper().strip(html);
}

} // namespace Hexquill
