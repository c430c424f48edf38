// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatelexer.h"

#include <QHash>

namespace Hexquill {

namespace {

using Kind = TemplateToken::Kind;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == QChar::Nbsp;
}

bool isDelimiter(QChar c)
{
    return QStringView(u"()[]{}%*-+~/#,:|.<>=!").contains(c);
}

bool isNumber(QStringView word)
{
    const qsizetype sign = !word.isEmpty() && (word[0] == u'-' || word[0] == u'+') ? 1 : 0;
    for (qsizetype i = sign; i < word.size(); ++i) {
        if (word[i] < u'0' || word[i] > u'9')
            return false;
    }
    return word.size() > sign;
}

Kind delimiterKind(QStringView text)
{
    static constexpr struct
    {
        char16_t character;
        Kind kind;
    } kinds[] = { { u'(', Kind::LeftParen },    { u')', Kind::RightParen }, { u'[', Kind::LeftBracket },
                  { u']', Kind::RightBracket }, { u'{', Kind::LeftCurly },  { u'}', Kind::RightCurly },
                  { u',', Kind::Comma },        { u':', Kind::Colon },      { u'~', Kind::Tilde },
                  { u'|', Kind::Pipe } };
    for (const auto &one : kinds) {
        if (text.size() == 1 && text[0] == QChar(one.character))
            return one.kind;
    }
    return Kind::Operator;
}

bool isLongOperator(QStringView text)
{
    for (const QStringView known : { u"==", u"!=", u"<=", u">=", u"//", u"**" }) {
        if (text == known)
            return true;
    }
    return text == u"===" || text == u"!==";
}

} // namespace

QString tokenName(TemplateToken::Kind kind)
{
    static const QHash<Kind, QString> names{
        { Kind::Data, QStringLiteral("data") },
        { Kind::Comment, QStringLiteral("comment") },
        { Kind::BlockStart, QStringLiteral("block-start") },
        { Kind::BlockEnd, QStringLiteral("block-end") },
        { Kind::VariableStart, QStringLiteral("variable-start") },
        { Kind::VariableEnd, QStringLiteral("variable-end") },
        { Kind::Space, QStringLiteral("whitespace") },
        { Kind::String, QStringLiteral("string") },
        { Kind::Int, QStringLiteral("int") },
        { Kind::Float, QStringLiteral("float") },
        { Kind::Boolean, QStringLiteral("boolean") },
        { Kind::None, QStringLiteral("none") },
        { Kind::Symbol, QStringLiteral("symbol") },
        { Kind::Regex, QStringLiteral("regex") },
        { Kind::Operator, QStringLiteral("operator") },
        { Kind::LeftParen, QStringLiteral("left-paren") },
        { Kind::RightParen, QStringLiteral("right-paren") },
        { Kind::LeftBracket, QStringLiteral("left-bracket") },
        { Kind::RightBracket, QStringLiteral("right-bracket") },
        { Kind::LeftCurly, QStringLiteral("left-curly") },
        { Kind::RightCurly, QStringLiteral("right-curly") },
        { Kind::Comma, QStringLiteral("comma") },
        { Kind::Colon, QStringLiteral("colon") },
        { Kind::Tilde, QStringLiteral("tilde") },
        { Kind::Pipe, QStringLiteral("pipe") },
    };
    return names.value(kind);
}

TemplateLexer::TemplateLexer(QStringView text)
    : m_text(text)
{
}

void TemplateLexer::resumeAt(qsizetype position)
{
    m_at = position;
    m_inTag = false;
}

TemplateToken TemplateLexer::make(Kind kind, qsizetype length)
{
    TemplateToken token{ kind, m_text.mid(m_at, length).toString(), m_at, m_at + length };
    m_at += length;
    return token;
}

TemplateToken TemplateLexer::next()
{
    if (m_at >= m_text.size())
        return { Kind::End, {}, m_text.size(), m_text.size() };
    return m_inTag ? nextInTag() : nextData();
}

TemplateToken TemplateLexer::nextData()
{
    if (startsWith(u"{%") || startsWith(u"{{")) {
        m_inTag = true;
        const Kind kind = startsWith(u"{%") ? Kind::BlockStart : Kind::VariableStart;
        return make(kind, m_at + 2 < m_text.size() && m_text[m_at + 2] == u'-' ? 3 : 2);
    }
    if (startsWith(u"{#"))
        return readComment();
    if (startsWith(u"#}")) {
        TemplateToken token = make(Kind::Failure, 2);
        token.value = QStringLiteral("unexpected end of comment");
        return token;
    }
    qsizetype end = m_at;
    for (++end; end < m_text.size(); ++end) {
        const QChar c = m_text[end];
        const QChar following = end + 1 < m_text.size() ? m_text[end + 1] : QChar();
        if (c == u'{' && (following == u'%' || following == u'{' || following == u'#'))
            break;
        if (c == u'#' && following == u'}')
            break;
    }
    return make(Kind::Data, end - m_at);
}

TemplateToken TemplateLexer::readComment()
{
    const qsizetype close = m_text.indexOf(u"#}", m_at + 2);
    if (close >= 0)
        return make(Kind::Comment, close + 2 - m_at);
    TemplateToken token = make(Kind::Failure, 2);
    token.value = QStringLiteral("expected end of comment, got end of file");
    return token;
}

TemplateToken TemplateLexer::readString()
{
    const qsizetype start = m_at;
    const QChar quote = m_text[m_at++];
    QString value;
    while (m_at < m_text.size() && m_text[m_at] != quote) {
        QChar c = m_text[m_at++];
        if (c == u'\\' && m_at < m_text.size()) {
            c = m_text[m_at++];
            c = c == u'n' ? QChar(u'\n') : c == u't' ? QChar(u'\t') : c == u'r' ? QChar(u'\r') : c;
        }
        value += c;
    }
    m_at = qMin(m_at + 1, m_text.size());
    return { Kind::String, value, start, m_at };
}

/// `r/…/flags`.
TemplateToken TemplateLexer::readRegex()
{
    const qsizetype start = m_at;
    m_at += 2;
    const qsizetype bodyStart = m_at;
    qsizetype bodyEnd = m_text.size();
    while (m_at < m_text.size()) {
        const bool ends = m_text[m_at] == u'/' && m_text[m_at - 1] != u'\\';
        ++m_at;
        if (ends) {
            bodyEnd = m_at - 1;
            break;
        }
    }
    const qsizetype flagStart = m_at;
    while (m_at < m_text.size() && QStringView(u"gimy").contains(m_text[m_at]))
        ++m_at;
    return { Kind::Regex, m_text.mid(bodyStart, bodyEnd - bodyStart).toString(), start, m_at,
             m_text.mid(flagStart, m_at - flagStart).toString() };
}

TemplateToken TemplateLexer::readDelimiter()
{
    qsizetype length = 1;
    if (isLongOperator(m_text.mid(m_at, 2)))
        length = isLongOperator(m_text.mid(m_at, 3)) && m_text.size() >= m_at + 3 ? 3 : 2;
    return make(delimiterKind(m_text.mid(m_at, length)), length);
}

TemplateToken TemplateLexer::readWord()
{
    qsizetype end = m_at;
    while (end < m_text.size() && !isSpace(m_text[end]) && !isDelimiter(m_text[end]))
        ++end;
    const QStringView word = m_text.mid(m_at, end - m_at);
    if (isNumber(word)) {
        if (end == m_text.size() || m_text[end] != u'.')
            return make(Kind::Int, word.size());
        ++end;
        while (end < m_text.size() && m_text[end] >= u'0' && m_text[end] <= u'9')
            ++end;
        return make(Kind::Float, end - m_at);
    }
    if (word == u"true" || word == u"false")
        return make(Kind::Boolean, word.size());
    return make(word == u"none" || word == u"null" ? Kind::None : Kind::Symbol, word.size());
}

TemplateToken TemplateLexer::nextInTag()
{
    const QChar c = m_text[m_at];
    if (c == u'"' || c == u'\'')
        return readString();
    if (isSpace(c)) {
        qsizetype end = m_at;
        while (end < m_text.size() && isSpace(m_text[end]))
            ++end;
        return make(Kind::Space, end - m_at);
    }
    for (const auto &[close, kind] : { std::pair(u"%}", Kind::BlockEnd), std::pair(u"}}", Kind::VariableEnd) }) {
        const qsizetype dash = c == u'-' ? 1 : 0;
        if (m_text.mid(m_at + dash).startsWith(QStringView(close))) {
            m_inTag = false;
            return make(kind, 2 + dash);
        }
    }
    if (c == u'r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'/')
        return readRegex();
    return isDelimiter(c) ? readDelimiter() : readWord();
}

} // namespace Hexquill
