// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/searchterms.h"

#include "app/pinyin.h"

namespace Hexquill {

namespace {

enum Fit { None = 0, Letters = 1, Pinyin = 4, Inside = 6, WordStart = 8, Start = 10 };

bool hasLettersInOrder(const QString &text, const QString &letters)
{
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = text.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

} // namespace

SearchTerms::SearchTerms(const QString &text)
    : m_text(text.toCaseFolded())
{
}

void SearchTerms::prepare() const
{
    if (!m_syllables)
        m_syllables = syllables(m_text);
}

int SearchTerms::fit(const QString &query) const
{
    int sum = 1;
    for (const QString &word : query.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int fits = fitWord(word);
        if (fits == None)
            return 0;
        sum += fits;
    }
    return sum;
}

int SearchTerms::fitWord(const QString &word) const
{
    const qsizetype at = m_text.indexOf(word);
    if (at == 0)
        return Start;
    if (at > 0)
        return m_text.at(at - 1).isLetterOrNumber() ? Inside : WordStart;
    prepare();
    if (saysSyllables(*m_syllables, word))
        return Pinyin;
    return word.size() > 1 && hasLettersInOrder(m_text, word) ? Letters : None;
}

} // namespace Hexquill
