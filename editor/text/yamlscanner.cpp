// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/yamlscanner.h"

#include "editor/text/lines.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

class YamlLineScanner
{
public:
    YamlLineScanner(QStringView line, YamlLineState before)
        : m_line(line)
    {
        m_scan.state = before;
    }

    YamlScan run()
    {
        if (goOnInBlock() || isSeparator())
            return m_scan;
        if (!m_scan.state.quote.isNull())
            takeQuoted(0);
        else
            takeStructure();
        while (m_at < m_line.size())
            takeValue();
        return m_scan;
    }

private:
    void append(qsizetype end, TokenKind kind)
    {
        if (end > m_at)
            m_scan.tokens.append({ m_at, end - m_at, kind, 0 });
        m_at = end;
    }

    qsizetype indent() const
    {
        qsizetype at = 0;
        while (at < m_line.size() && m_line[at] == u' ')
            ++at;
        return at;
    }

    bool goOnInBlock()
    {
        if (m_scan.state.blockIndent < 0)
            return false;
        if (!isBlank(m_line) && indent() <= m_scan.state.blockIndent) {
            m_scan.state.blockIndent = -1;
            return false;
        }
        append(m_line.size(), TokenKind::CodeString);
        return true;
    }

    bool isSeparator()
    {
        if (!m_line.startsWith(u"---") && !m_line.startsWith(u";;;"))
            return false;
        m_scan.state = {};
        append(m_line.size(), TokenKind::Separator);
        return true;
    }

    /// List dashes, then a key with its colon.
    void takeStructure()
    {
        m_at = indent();
        while (m_at < m_line.size() && m_line[m_at] == u'-'
               && (m_at + 1 == m_line.size() || m_line[m_at + 1] == u' ')) {
            append(m_at + 1, TokenKind::ListMark);
            skipSpaces();
        }
        static const QRegularExpression key(QStringLiteral(
            "^(?:\"[^\"]*\"|'[^']*'|[^\\s#\"'\\[\\]{},&*!|>%@`:-][^#:]*?|-[^\\s#:][^#:]*?)\\s*:(?=\\s|$)"));
        const auto match = key.match(m_line.mid(m_at).toString());
        if (!match.hasMatch())
            return;
        m_keyIndent = int(m_at);
        append(m_at + match.capturedLength(), TokenKind::Key);
        skipSpaces();
        takeBlockHeader();
    }

    void takeBlockHeader()
    {
        static const QRegularExpression header(QStringLiteral("^[|>][-+0-9]*\\s*(?:#.*)?$"));
        if (!header.match(m_line.mid(m_at).toString()).hasMatch())
            return;
        append(m_line.size(), TokenKind::Mark);
        m_scan.state.blockIndent = qMin(m_keyIndent, 255);
    }

    void skipSpaces()
    {
        while (m_at < m_line.size() && m_line[m_at].isSpace())
            ++m_at;
    }

    void takeQuoted(qsizetype from)
    {
        const QChar quote = m_scan.state.quote;
        qsizetype end = m_at + from;
        while (end < m_line.size() && m_line[end] != quote)
            end += quote == u'"' && m_line[end] == u'\\' ? 2 : 1;
        const bool closed = end < m_line.size();
        append(qMin(closed ? end + 1 : m_line.size(), m_line.size()), TokenKind::CodeString);
        if (closed)
            m_scan.state.quote = QChar();
    }

    void takeValue()
    {
        const QChar sign = m_line[m_at];
        const bool starts = m_at == 0 || m_line[m_at - 1].isSpace() || QStringView(u"[{,").contains(m_line[m_at - 1]);
        if (starts && (sign == u'"' || sign == u'\'')) {
            m_scan.state.quote = sign;
            takeQuoted(1);
        } else if (sign == u'#' && starts) {
            append(m_line.size(), TokenKind::CodeComment);
        } else if (starts && QStringView(u"&*!").contains(sign)) {
            append(wordEnd(), TokenKind::Anchor);
        } else if (QStringView(u"[]{},").contains(sign)) {
            append(m_at + 1, TokenKind::Mark);
        } else {
            takeWord();
        }
    }

    qsizetype wordEnd() const
    {
        qsizetype end = m_at;
        while (end < m_line.size() && !m_line[end].isSpace() && !QStringView(u"[]{},").contains(m_line[end]))
            ++end;
        return qMax(end, m_at + 1);
    }

    void takeWord()
    {
        static const QRegularExpression plain(
            QStringLiteral("^(?:true|false|null|~|True|False|Null|TRUE|FALSE|NULL|[-+]?[0-9][0-9.eE_xobT:/ -]*)$"));
        const qsizetype end = wordEnd();
        const bool known = plain.match(m_line.mid(m_at, end - m_at).toString()).hasMatch();
        if (known)
            append(end, TokenKind::CodeNumber);
        else
            m_at = end;
        skipSpaces();
    }

    QStringView m_line;
    YamlScan m_scan;
    qsizetype m_at = 0;
    int m_keyIndent = 0;
};

} // namespace

int YamlLineState::packed() const
{
    return (blockIndent + 1) | (quote == u'"' ? 1 << 10 : quote == u'\'' ? 2 << 10 : 0);
}

YamlLineState YamlLineState::unpacked(int packed)
{
    if (packed < 0)
        return {};
    const int quote = packed >> 10 & 3;
    return { (packed & 0x3ff) - 1, quote == 1 ? QChar(u'"') : quote == 2 ? QChar(u'\'') : QChar() };
}

YamlScan scanYamlLine(QStringView line, YamlLineState before)
{
    return YamlLineScanner(line, before).run();
}

} // namespace Hexquill
