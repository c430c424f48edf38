// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/inlinescanner.h"

#include "editor/text/emphasisscanner.h"

#include <QChar>

namespace Hexquill {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() > 32 && c.unicode() < 127 && !isAsciiLetter(c) && !c.isDigit();
}

/// Walks a line once; each take…() looks at m_at and steps over what it knows.
class InlineScanner
{
public:
    InlineScanner(QStringView line, qsizetype start, QList<Token> *tokens)
        : m_line(line)
        , m_at(start)
        , m_tokens(tokens)
    {
    }

    void run()
    {
        while (m_at < m_line.size()) {
            if (!takeSign(m_line[m_at]))
                ++m_at;
        }
        pairDelimiters(m_line, m_runs, m_tokens);
    }

private:
    bool takeSign(QChar sign)
    {
        switch (sign.unicode()) {
        case u'\\':
            return takeEscape();
        case u'`':
            return takeCode();
        case u'{':
            return takeTag();
        case u'<':
            return takeHtml();
        case u'$':
            return takeMath();
        case u'[':
            m_brackets.append(m_at);
            return false;
        case u']':
            return takeLink();
        case u'&':
            return takeEntity();
        case u'*':
        case u'_':
        case u'~':
            return takeRun();
        case u'h':
        case u'H':
            return takeAddress();
        default:
            return false;
        }
    }

    bool append(qsizetype end, TokenKind kind)
    {
        m_tokens->append({ m_at, end - m_at, kind, 0 });
        m_at = end;
        return true;
    }

    bool takeEscape()
    {
        if (m_at + 1 >= m_line.size() || !isAsciiPunctuation(m_line[m_at + 1]))
            return false;
        m_tokens->append({ m_at, 1, TokenKind::Mark, 0 });
        m_at += 2;
        return true;
    }

    qsizetype runLength(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_line.size() && m_line[end] == m_line[at])
            ++end;
        return end - at;
    }

    bool takeCode()
    {
        const qsizetype ticks = runLength(m_at);
        // A length that was sought in vain once is not sought again: many lone backticks must not cost their square.
        const bool hopeless = ticks < 32 && (m_missingTicks & (1u << ticks));
        for (qsizetype end = m_at + ticks; !hopeless && end < m_line.size();) {
            const qsizetype tick = m_line.indexOf(u'`', end);
            if (tick < 0)
                break;
            const qsizetype length = runLength(tick);
            if (length == ticks) {
                m_tokens->append({ m_at, tick + length - m_at, TokenKind::Code, 0 });
                m_tokens->append({ m_at, ticks, TokenKind::Mark, 0 });
                m_tokens->append({ tick, length, TokenKind::Mark, 0 });
                m_at = tick + length;
                return true;
            }
            end = tick + length;
        }
        if (ticks < 32)
            m_missingTicks |= 1u << ticks;
        m_at += ticks;
        return true;
    }

    bool takeTag()
    {
        static constexpr QStringView opens[] = { u"{%", u"{{", u"{#" };
        static constexpr QStringView closes[] = { u"%}", u"}}", u"#}" };
        for (int i = 0; i < 3; ++i) {
            if (!m_line.mid(m_at).startsWith(opens[i]))
                continue;
            const qsizetype close = m_line.indexOf(closes[i], m_at + 2);
            return close >= 0 && append(close + 2, TokenKind::Tag);
        }
        return false;
    }

    bool takeHtml()
    {
        if (m_line.mid(m_at).startsWith(u"<!--")) {
            const qsizetype close = m_line.indexOf(u"-->", m_at + 4);
            return close >= 0 && append(close + 3, TokenKind::Comment);
        }
        const QChar next = m_at + 1 < m_line.size() ? m_line[m_at + 1] : QChar();
        if (!isAsciiLetter(next) && next != u'/')
            return false;
        const qsizetype close = m_line.indexOf(u'>', m_at);
        if (close < 0)
            return false;
        const QStringView inner = m_line.mid(m_at + 1, close - m_at - 1);
        const bool address = !inner.contains(u' ') && (inner.contains(u':') || inner.contains(u'@'));
        return append(close + 1, address ? TokenKind::Address : TokenKind::Html);
    }

    bool takeMath()
    {
        const qsizetype signs = runLength(m_at) >= 2 ? 2 : 1;
        const qsizetype first = m_at + signs;
        if (first >= m_line.size() || m_line[first].isSpace())
            return false;
        const qsizetype close = m_line.indexOf(signs == 2 ? QStringView(u"$$") : QStringView(u"$"), first);
        if (close < 0 || close == first || m_line[close - 1].isSpace())
            return false;
        const qsizetype end = close + signs;
        const bool price = signs == 1 && end < m_line.size() && m_line[end].isDigit();
        return !price && append(end, TokenKind::Math);
    }

    /// After `]`: a target in parentheses makes a link of the brackets.
    bool takeLink()
    {
        if (m_brackets.isEmpty())
            return false;
        const qsizetype open = m_brackets.takeLast();
        if (m_at + 1 >= m_line.size() || m_line[m_at + 1] != u'(')
            return false;
        const qsizetype close = closingParenthesis(m_at + 1);
        if (close < 0)
            return false;
        const bool image = open > 0 && m_line[open - 1] == u'!';
        const qsizetype markStart = image ? open - 1 : open;
        if (m_at > open + 1)
            m_tokens->append({ open + 1, m_at - open - 1, TokenKind::LinkText, 0 });
        m_tokens->append({ markStart, open + 1 - markStart, TokenKind::Mark, 0 });
        m_tokens->append({ m_at, 2, TokenKind::Mark, 0 });
        if (close > m_at + 2)
            m_tokens->append({ m_at + 2, close - m_at - 2, TokenKind::LinkTarget, 0 });
        m_tokens->append({ close, 1, TokenKind::Mark, 0 });
        m_at = close + 1;
        return true;
    }

    qsizetype closingParenthesis(qsizetype open) const
    {
        int depth = 0;
        for (qsizetype at = open; at < m_line.size(); ++at) {
            if (m_line[at] == u'\\')
                ++at;
            else if (m_line[at] == u'(')
                ++depth;
            else if (m_line[at] == u')' && --depth == 0)
                return at;
        }
        return -1;
    }

    bool takeEntity()
    {
        qsizetype end = m_at + 1;
        while (end < m_line.size() && end - m_at < 32
               && (isAsciiLetter(m_line[end]) || m_line[end].isDigit() || m_line[end] == u'#'))
            ++end;
        return end > m_at + 1 && end < m_line.size() && m_line[end] == u';' && append(end + 1, TokenKind::Entity);
    }

    bool takeRun()
    {
        m_runs.append(delimiterRun(m_line, m_at));
        m_at += m_runs.last().original;
        return true;
    }

    /// Hexo takes everything up to a blank or `<` for the address, Chinese too.
    bool takeAddress()
    {
        const QStringView rest = m_line.mid(m_at);
        if (!rest.startsWith(u"http://", Qt::CaseInsensitive) && !rest.startsWith(u"https://", Qt::CaseInsensitive))
            return false;
        if (m_at > 0 && m_line[m_at - 1].isLetterOrNumber() && m_line[m_at - 1].unicode() < 128)
            return false;
        qsizetype end = m_at;
        while (end < m_line.size() && !m_line[end].isSpace() && m_line[end] != u'<' && m_line[end] != u')'
               && m_line[end] != u']')
            ++end;
        return append(end, TokenKind::Address);
    }

    QStringView m_line;
    qsizetype m_at = 0;
    QList<Token> *m_tokens = nullptr;
    QList<DelimiterRun> m_runs;
    QList<qsizetype> m_brackets;
    quint32 m_missingTicks = 0;
};

} // namespace

void scanInline(QStringView line, qsizetype start, QList<Token> *tokens)
{
    InlineScanner(line, start, tokens).run();
}

} // namespace Hexquill
