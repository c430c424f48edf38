// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/wordcount.h"

#include "editor/text/cjk.h"
#include "editor/text/flanking.h"
#include "editor/text/linescanner.h"

#include <QVarLengthArray>

namespace Hexquill {

namespace {

/// Whether the sign at \a at belongs to a word on both its sides: an apostrophe, or what parts the digits of a number.
bool joinsWord(QStringView text, qsizetype at)
{
    if (text[at] == u'\'' || text[at] == u'’')
        return true;
    return (text[at] == u'.' || text[at] == u',') && at > 0 && at + 1 < text.size() && text[at - 1].isDigit()
        && text[at + 1].isDigit();
}

void countStretch(QStringView text, WordCount *count)
{
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = codePointAt(text, i);
        if (QChar::requiresSurrogates(c))
            ++i;
        if (isCjk(c)) {
            ++count->cjkCharacters;
            inWord = false;
        } else if (QChar::isLetterOrNumber(c)) {
            count->latinWords += inWord ? 0 : 1;
            inWord = true;
        } else if (!QChar::isMark(c) && !joinsWord(text, i)) {
            inWord = false;
        }
    }
}

bool isMarkup(const Token &token, bool withCode)
{
    switch (token.kind) {
    case TokenKind::Mark:
    case TokenKind::ListMark:
    case TokenKind::LinkTarget:
    case TokenKind::Address:
    case TokenKind::Tag:
    case TokenKind::Html:
    case TokenKind::Comment:
    case TokenKind::MoreMark:
    case TokenKind::Entity:
    case TokenKind::FenceMark:
    case TokenKind::Rule:
        return true;
    case TokenKind::CodeLine:
        return !withCode;
    default:
        return false;
    }
}

void countLine(QStringView line, const QList<Token> &tokens, bool withCode, WordCount *count)
{
    QVarLengthArray<bool, 512> skipped(line.size());
    std::fill(skipped.begin(), skipped.end(), false);
    for (const Token &token : tokens) {
        if (isMarkup(token, withCode))
            std::fill_n(skipped.begin() + token.start, token.length, true);
    }
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && skipped[end] == skipped[i])
            ++end;
        if (!skipped[i])
            countStretch(line.mid(i, end - i), count);
        i = end;
    }
}

} // namespace

int WordCount::readingMinutes() const
{
    const double minutes = cjkCharacters / 300.0 + latinWords / 160.0;
    return words() == 0 ? 0 : qMax(1, qRound(minutes));
}

WordCount countWords(QStringView body, bool withCode)
{
    WordCount count;
    LineState state;
    for (qsizetype at = 0; at <= body.size();) {
        const qsizetype end = body.indexOf(u'\n', at) < 0 ? body.size() : body.indexOf(u'\n', at);
        const QStringView line = body.mid(at, end - at);
        const Scan scan = scanLine(line, state);
        countLine(line, scan.tokens, withCode, &count);
        state = scan.state;
        at = end + 1;
    }
    return count;
}

} // namespace Hexquill
