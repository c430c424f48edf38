// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownchars.h"

#include "preview/render/textscan.h"

namespace Hexquill::Markdown {

bool isAsciiPunctuation(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= '!' && u <= '/') || (u >= ':' && u <= '@') || (u >= '[' && u <= '`') || (u >= '{' && u <= '~');
}

bool isPunctuation(char32_t c)
{
    if (c < 0x80)
        return isAsciiPunctuation(QChar(char16_t(c)));
    switch (QChar::category(c)) {
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return true;
    default:
        return false;
    }
}

bool isLetterOrNumber(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return true;
    default:
        return false;
    }
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

char32_t codePointBefore(QStringView text, qsizetype at)
{
    const QChar c = text[at - 1];
    if (c.isLowSurrogate() && at >= 2 && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], c);
    return c.unicode();
}

QStringView trimmedStart(QStringView text)
{
    return text.mid(skipSpace(text, 0));
}

QStringView trimmedEnd(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && isSpace(text[end - 1]))
        --end;
    return text.left(end);
}

QStringView trimmed(QStringView text)
{
    return trimmedEnd(trimmedStart(text));
}

qsizetype skip(QStringView text, qsizetype from, QChar c)
{
    while (from < text.size() && text[from] == c)
        ++from;
    return from;
}

qsizetype skipBlanks(QStringView text, qsizetype from)
{
    while (from < text.size() && (text[from] == u' ' || text[from] == u'\t'))
        ++from;
    return from;
}

qsizetype skipSpace(QStringView text, qsizetype from)
{
    while (from < text.size() && isSpace(text[from]))
        ++from;
    return from;
}

qsizetype lineEnd(QStringView text, qsizetype from)
{
    const qsizetype end = nearIndexOf(text, u'\n', from);
    return end < 0 ? text.size() : end;
}

bool startsWithAt(QStringView text, qsizetype at, QStringView needle, Qt::CaseSensitivity sensitivity)
{
    if (text.size() - at < needle.size())
        return false;
    for (qsizetype i = 0; i < needle.size(); ++i) {
        QChar c = text[at + i];
        if (sensitivity == Qt::CaseInsensitive && c >= u'A' && c <= u'Z')
            c = QChar(char16_t(c.unicode() + ('a' - 'A')));
        if (c != needle[i])
            return false;
    }
    return true;
}

qsizetype NextIndex::find(QStringView text, qsizetype from)
{
    const bool known = m_askedFrom >= 0 && from >= m_askedFrom && (m_found < 0 || from <= m_found);
    if (!known) {
        m_askedFrom = from;
        m_found = text.indexOf(m_needle, from);
    }
    return m_found;
}

} // namespace Hexquill::Markdown
