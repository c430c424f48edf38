// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlcomposer.h"

#include "editor/post/yamlcharacters.h"

#include <algorithm>

namespace Hexquill {

void YamlComposer::checkPrintable(QStringView text) const
{
    if (!isYamlPrintable(text))
        m_cursor.fail(QStringLiteral("the stream contains non-printable characters"));
}

void YamlComposer::checkJson(QStringView text) const
{
    const bool good = std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'\t' || c.unicode() >= 0x20; });
    if (!good)
        m_cursor.fail(QStringLiteral("expected valid JSON character"));
}

/// One break becomes a space, more of them keep all but one.
void YamlComposer::foldBreaks(QString &text, int breaks) const
{
    if (breaks == 1)
        text += u' ';
    else if (breaks > 1)
        text += QString(breaks - 1, u'\n');
}

bool YamlComposer::startsPlain(bool inFlow) const
{
    const char16_t c = m_cursor.current();
    if (c == 0 || isYamlSpace(c) || isFlowIndicator(c) || QStringView(u"#&*!|>'\"%@`").contains(QChar(c)))
        return false;
    if (c != u'?' && c != u'-')
        return true;
    const char16_t next = m_cursor.following();
    return !isYamlSpace(next) && !(inFlow && isFlowIndicator(next));
}

bool YamlComposer::readPlain(int indent, bool inFlow)
{
    if (!startsPlain(inFlow))
        return false;
    const qsizetype start = m_cursor.place.position;
    QString text;
    qsizetype segment = start; // what is not in the text yet: [segment, end)
    qsizetype end = start;
    int breaks = 0; // crossed, but only text after them makes them count
    while (!m_cursor.atEnd() && !endsPlain(inFlow)) {
        if (isYamlBreak(m_cursor.current())) {
            const YamlCursor::Place before = m_cursor.place;
            m_cursor.skipSpace(false);
            if (m_cursor.place.indent < indent) {
                const qsizetype firstTab = m_cursor.place.firstTab;
                m_cursor.place = { end, before.line, before.lineStart, before.indent, firstTab };
                break;
            }
            breaks = m_cursor.place.line - before.line;
            continue;
        }
        if (breaks > 0) {
            checkPrintable(m_cursor.between(segment, end));
            text += m_cursor.between(segment, end);
            foldBreaks(text, breaks);
            segment = end = m_cursor.place.position;
            breaks = 0;
        }
        if (!isYamlBlank(m_cursor.current()))
            end = m_cursor.place.position + 1;
        m_cursor.advance();
    }
    checkPrintable(m_cursor.between(segment, end));
    text += m_cursor.between(segment, end);
    if (text.isEmpty())
        return false;
    touch(start, end);
    m_draft.kind = Kind::Scalar;
    m_draft.node = m_nodes.makeString(text);
    return true;
}

/// Whether something stands here that a plain scalar cannot hold.
bool YamlComposer::endsPlain(bool inFlow) const
{
    const char16_t c = m_cursor.current();
    if (c == u':') {
        const char16_t next = m_cursor.following();
        return isYamlSpace(next) || (inFlow && isFlowIndicator(next));
    }
    if (c == u'#')
        return isYamlSpace(m_cursor.previous());
    return (m_cursor.atLineStart() && m_cursor.isDocumentMark()) || (inFlow && isFlowIndicator(c));
}

bool YamlComposer::readSingleQuoted()
{
    if (m_cursor.current() != u'\'')
        return false;
    const qsizetype start = m_cursor.place.position;
    QString text;
    m_cursor.advance();
    qsizetype segment = m_cursor.place.position;
    qsizetype end = segment;
    const auto flush = [&](qsizetype to) {
        checkJson(m_cursor.between(segment, to));
        text += m_cursor.between(segment, to);
    };
    while (!m_cursor.atEnd()) {
        const char16_t c = m_cursor.current();
        if (c == u'\'') {
            flush(m_cursor.place.position);
            if (m_cursor.advance() != u'\'') {
                touch(start, m_cursor.place.position);
                m_draft.kind = Kind::Scalar;
                m_draft.node = m_nodes.makeString(text);
                return true;
            }
            segment = m_cursor.place.position; // the second of two quotes is text
            m_cursor.advance();
            end = m_cursor.place.position;
        } else if (isYamlBreak(c)) {
            flush(end);
            foldBreaks(text, m_cursor.skipSpace(false));
            segment = end = m_cursor.place.position;
        } else if (m_cursor.atLineStart() && m_cursor.isDocumentMark()) {
            m_cursor.fail(QStringLiteral("unexpected end of the document within a single quoted scalar"));
        } else {
            m_cursor.advance();
            if (!isYamlBlank(c))
                end = m_cursor.place.position;
        }
    }
    m_cursor.fail(QStringLiteral("unexpected end of the stream within a single quoted scalar"));
}

bool YamlComposer::readDoubleQuoted()
{
    if (m_cursor.current() != u'"')
        return false;
    const qsizetype start = m_cursor.place.position;
    QString text;
    m_cursor.advance();
    qsizetype segment = m_cursor.place.position;
    qsizetype end = segment;
    const auto flush = [&](qsizetype to) {
        checkJson(m_cursor.between(segment, to));
        text += m_cursor.between(segment, to);
    };
    while (!m_cursor.atEnd()) {
        const char16_t c = m_cursor.current();
        if (c == u'"') {
            flush(m_cursor.place.position);
            m_cursor.advance();
            touch(start, m_cursor.place.position);
            m_draft.kind = Kind::Scalar;
            m_draft.node = m_nodes.makeString(text);
            return true;
        }
        if (c == u'\\') {
            flush(m_cursor.place.position);
            readEscape(text);
            segment = end = m_cursor.place.position;
        } else if (isYamlBreak(c)) {
            flush(end);
            foldBreaks(text, m_cursor.skipSpace(false));
            segment = end = m_cursor.place.position;
        } else if (m_cursor.atLineStart() && m_cursor.isDocumentMark()) {
            m_cursor.fail(QStringLiteral("unexpected end of the document within a double quoted scalar"));
        } else {
            m_cursor.advance();
            if (!isYamlBlank(c))
                end = m_cursor.place.position;
        }
    }
    m_cursor.fail(QStringLiteral("unexpected end of the stream within a double quoted scalar"));
}

void YamlComposer::readEscape(QString &text)
{
    const char16_t c = m_cursor.advance();
    if (isYamlBreak(c)) {
        m_cursor.skipSpace(false);
        return;
    }
    if (const std::optional<QChar> simple = yamlEscape(c)) {
        text += *simple;
        m_cursor.advance();
        return;
    }
    const int digits = c == u'x' ? 2 : c == u'u' ? 4 : c == u'U' ? 8 : 0;
    if (digits == 0)
        m_cursor.fail(QStringLiteral("unknown escape sequence"));
    quint32 code = 0;
    for (int i = 0; i < digits; ++i) {
        const int digit = hexDigit(m_cursor.advance());
        if (digit < 0)
            m_cursor.fail(QStringLiteral("expected hexadecimal character"));
        code = (code << 4) + quint32(digit);
    }
    appendJsCodePoint(text, code);
    m_cursor.advance();
}

} // namespace Hexquill
