// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/linescanner.h"

#include "editor/text/inlinescanner.h"
#include "editor/text/lines.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

/// A line longer than this is shown without inline colours: a 10 MB line must not stop the editor.
constexpr qsizetype longestInline = 20000;

struct FenceLine
{
    qsizetype start = 0;
    quint8 length = 0; ///< 0: no fence
    bool tilde = false;
    QStringView language;
    bool bare = false; ///< nothing after the fence, so it may close a block
};

/// Where a fence may stand: Hexo allows any indentation, quote marks, and one list marker at the line's start.
FenceLine fenceOf(QStringView line)
{
    const LinePrefix prefix = linePrefix(line);
    FenceLine fence;
    fence.start = prefix.task ? prefix.markerEnd : prefix.contentStart;
    const QStringView rest = line.mid(fence.start);
    const QChar sign = rest.isEmpty() ? QChar() : rest[0];
    if (sign != u'`' && sign != u'~')
        return fence;
    qsizetype length = 0;
    while (length < rest.size() && rest[length] == sign)
        ++length;
    const QStringView info = rest.mid(length).trimmed();
    if (length < 3 || (sign == u'`' && info.contains(u'`')))
        return fence;
    fence.length = quint8(qMin<qsizetype>(length, 255));
    fence.tilde = sign == u'~';
    fence.bare = info.isEmpty();
    const qsizetype end = info.indexOf(u' ') < 0 ? info.size() : info.indexOf(u' ');
    fence.language = info.left(end);
    return fence;
}

bool isTableDelimiter(QStringView words)
{
    bool dash = false;
    bool pipe = false;
    for (const QChar c : words) {
        dash = dash || c == u'-';
        pipe = pipe || c == u'|';
        if (c != u'-' && c != u'|' && c != u':' && !c.isSpace())
            return false;
    }
    return dash && pipe;
}

bool startsHtmlBlock(QStringView words)
{
    static const QRegularExpression shape(
        QStringLiteral(
            "^</?(?:address|article|aside|blockquote|body|center|details|dialog|div|dl|dt|dd|fieldset|figcaption|"
            "figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|link|main|menu|nav|ol|p|param|pre|script|"
            "section|style|summary|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul|video|audio)(?:[\\s/>]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return words.startsWith(u'<') && shape.match(words.left(40).toString()).hasMatch();
}

bool isMoreMark(QStringView words)
{
    QStringView inner = words.trimmed();
    if (!inner.startsWith(u"<!--") || !inner.endsWith(u"-->") || inner.size() < 11)
        return false;
    inner = inner.mid(4, inner.size() - 7);
    if (inner.startsWith(u' '))
        inner = inner.mid(1);
    if (inner.endsWith(u' '))
        inner.chop(1);
    return inner.compare(u"more", Qt::CaseInsensitive) == 0;
}

/// Scans one line that is in no block of the lines above.
class TextLineScanner
{
public:
    TextLineScanner(QStringView line, LineState before)
        : m_line(line)
        , m_before(before)
        , m_prefix(linePrefix(line))
        , m_words(line.mid(m_prefix.contentStart))
    {
        m_scan.state = before;
        m_scan.state.block = LineState::Block::Text;
    }

    Scan run()
    {
        if (isBlank(m_line)) {
            m_scan.state.paragraph = m_scan.state.table = false;
            return m_scan;
        }
        if (!takeFence() && !takeIndentedCode())
            takeWords();
        return m_scan;
    }

private:
    void append(qsizetype start, qsizetype end, TokenKind kind, int level = 0)
    {
        if (end > start)
            m_scan.tokens.append({ start, end - start, kind, quint8(level) });
    }

    bool takeFence()
    {
        const FenceLine fence = fenceOf(m_line);
        if (fence.length == 0)
            return false;
        appendMarks();
        append(fence.start, m_line.size(), TokenKind::FenceMark);
        m_scan.state.block = LineState::Block::Fence;
        m_scan.state.fenceLength = fence.length;
        m_scan.state.tilde = fence.tilde;
        m_scan.state.code = { codeLanguage(fence.language), false, false };
        m_scan.state.paragraph = false;
        return true;
    }

    bool takeIndentedCode()
    {
        const bool deep = m_prefix.indent() >= 4 || m_line.mid(m_prefix.quoteEnd).startsWith(u'\t');
        if (!deep || m_before.paragraph || m_before.list)
            return false;
        append(m_prefix.quoteEnd, m_line.size(), TokenKind::CodeLine);
        m_scan.state.paragraph = false;
        return true;
    }

    void appendMarks()
    {
        append(0, m_prefix.quoteEnd, TokenKind::Mark);
        append(m_prefix.indentEnd, m_prefix.marker == LinePrefix::Marker::None ? 0 : m_prefix.contentStart,
               TokenKind::ListMark);
    }

    void takeWords()
    {
        if (isRule(m_line.mid(m_prefix.quoteEnd))) {
            const bool underline = m_before.paragraph && m_line.trimmed().startsWith(u"--");
            append(m_prefix.quoteEnd, m_line.size(), underline ? TokenKind::Heading : TokenKind::Rule, 2);
            m_scan.state.paragraph = false;
            return;
        }
        if (m_prefix.quoteDepth > 0)
            append(m_prefix.quoteEnd, m_line.size(), TokenKind::Quote);
        appendMarks();
        m_scan.state.list = m_prefix.marker != LinePrefix::Marker::None
            || (m_before.list && (m_prefix.indent() > 0 || m_before.paragraph));
        m_scan.state.paragraph = m_prefix.headingLevel == 0;
        takeContent();
    }

    void takeContent()
    {
        if (m_prefix.headingLevel > 0) {
            append(m_prefix.indentEnd, m_line.size(), TokenKind::Heading, m_prefix.headingLevel);
            append(m_prefix.indentEnd, m_prefix.contentStart, TokenKind::Mark);
        }
        const qsizetype start = m_prefix.contentStart;
        if (isMoreMark(m_words))
            append(start, m_line.size(), TokenKind::MoreMark);
        else if (m_words.startsWith(u"<!--") && m_words.indexOf(u"-->", 4) < 0)
            openBlock(LineState::Block::Comment, TokenKind::Comment);
        else if (m_words.trimmed() == u"$$")
            openBlock(LineState::Block::Math, TokenKind::Math);
        else
            takeProse(start);
    }

    void openBlock(LineState::Block block, TokenKind kind)
    {
        append(m_prefix.contentStart, m_line.size(), kind);
        m_scan.state.block = block;
    }

    void takeProse(qsizetype start)
    {
        takeTable();
        takeHardBreak();
        if (startsHtmlBlock(m_words))
            m_scan.state.block = LineState::Block::Html;
        if (m_line.size() <= longestInline)
            scanInline(m_line, start, &m_scan.tokens);
    }

    void takeHardBreak()
    {
        qsizetype end = m_line.size();
        while (end > 0 && m_line[end - 1] == u' ')
            --end;
        if (end > 0 && m_line.size() - end >= 2)
            append(end, m_line.size(), TokenKind::HardBreak);
    }

    void takeTable()
    {
        const bool delimiter = isTableDelimiter(m_words);
        m_scan.state.table = delimiter || (m_before.table && m_words.contains(u'|'));
        if (!m_scan.state.table && !m_words.startsWith(u'|'))
            return;
        append(m_prefix.contentStart, m_line.size(), TokenKind::TableRow);
        for (qsizetype i = m_prefix.contentStart; i < m_line.size(); ++i) {
            if (delimiter || (m_line[i] == u'|' && (i == 0 || m_line[i - 1] != u'\\')))
                append(i, i + 1, TokenKind::TableMark);
        }
    }

    QStringView m_line;
    LineState m_before;
    LinePrefix m_prefix;
    QStringView m_words;
    Scan m_scan;
};

Scan scanFenced(QStringView line, LineState before)
{
    Scan scan;
    scan.state = before;
    const FenceLine fence = fenceOf(line);
    if (fence.bare && fence.length == before.fenceLength && fence.tilde == before.tilde) {
        scan.tokens.append({ fence.start, line.size() - fence.start, TokenKind::FenceMark, 0 });
        scan.state = {};
        scan.state.list = before.list;
        return scan;
    }
    scan.tokens.append({ 0, line.size(), TokenKind::CodeLine, 0 });
    if (line.size() <= longestInline)
        scan.state.code = scanCode(line, before.code, &scan.tokens);
    return scan;
}

/// A line of a block that ends where \a close stands; the rest of that line is text again.
Scan scanUntil(QStringView close, TokenKind kind, QStringView line, LineState before)
{
    Scan scan;
    scan.state = before;
    const qsizetype found = line.indexOf(close);
    const qsizetype end = found < 0 ? line.size() : found + close.size();
    scan.tokens.append({ 0, end, kind, 0 });
    if (found >= 0) {
        scan.state.block = LineState::Block::Text;
        if (line.size() <= longestInline)
            scanInline(line, end, &scan.tokens);
    }
    return scan;
}

/// Only tags, comments and addresses count in an HTML block: its words are no Markdown.
Scan scanHtml(QStringView line, LineState before)
{
    if (isBlank(line))
        return TextLineScanner(line, before).run();
    Scan scan;
    scan.state = before;
    QList<Token> tokens;
    if (line.size() <= longestInline)
        scanInline(line, 0, &tokens);
    for (const Token &token : tokens) {
        if (token.kind == TokenKind::Html || token.kind == TokenKind::Comment || token.kind == TokenKind::Tag)
            scan.tokens.append(token);
    }
    return scan;
}

} // namespace

int LineState::packed() const
{
    return int(block) | fenceLength << 3 | int(tilde) << 11 | int(code.language) << 12 | int(code.comment) << 16
        | int(code.text) << 17 | int(paragraph) << 18 | int(list) << 19 | int(table) << 20;
}

LineState LineState::unpacked(int packed)
{
    if (packed < 0)
        return {};
    LineState state;
    state.block = Block(packed & 7);
    state.fenceLength = quint8(packed >> 3);
    state.tilde = packed >> 11 & 1;
    state.code = { CodeLanguage(packed >> 12 & 15), bool(packed >> 16 & 1), bool(packed >> 17 & 1) };
    state.paragraph = packed >> 18 & 1;
    state.list = packed >> 19 & 1;
    state.table = packed >> 20 & 1;
    return state;
}

Scan scanLine(QStringView line, LineState before)
{
    switch (before.block) {
    case LineState::Block::Fence:
        return scanFenced(line, before);
    case LineState::Block::Comment:
        return scanUntil(u"-->", TokenKind::Comment, line, before);
    case LineState::Block::Math:
        return scanUntil(u"$$", TokenKind::Math, line, before);
    case LineState::Block::Html:
        return scanHtml(line, before);
    case LineState::Block::Text:
        break;
    }
    return TextLineScanner(line, before).run();
}

} // namespace Hexquill
