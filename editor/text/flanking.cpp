// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/flanking.h"

#include <QChar>

namespace Hexquill {

namespace {

bool isWhitespace(char32_t c)
{
    return QChar::category(c) == QChar::Separator_Space || c == U'\n' || c == U'\t' || c == U'\r' || c == U'\f';
}

} // namespace

bool isEmphasisPunctuation(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
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

char32_t codePointBefore(QStringView text, qsizetype offset)
{
    if (offset <= 0)
        return U'\n';
    const QChar last = text[offset - 1];
    if (last.isLowSurrogate() && offset > 1 && text[offset - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[offset - 2], last);
    return last.unicode();
}

char32_t codePointAt(QStringView text, qsizetype offset)
{
    if (offset >= text.size())
        return U'\n';
    const QChar first = text[offset];
    if (first.isHighSurrogate() && offset + 1 < text.size() && text[offset + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[offset + 1]);
    return first.unicode();
}

char32_t unitBefore(QStringView text, qsizetype offset)
{
    return offset <= 0 ? U'\n' : text[offset - 1].unicode();
}

bool opensEmphasis(char32_t before, char32_t after)
{
    if (isWhitespace(after))
        return false;
    return !isEmphasisPunctuation(after) || isWhitespace(before) || isEmphasisPunctuation(before);
}

bool closesEmphasis(char32_t before, char32_t after)
{
    return opensEmphasis(after, before);
}

bool emphasisHolds(QStringView text, qsizetype start, qsizetype end)
{
    return opensEmphasis(unitBefore(text, start), codePointAt(text, start))
        && closesEmphasis(codePointBefore(text, end), codePointAt(text, end));
}

} // namespace Hexquill
