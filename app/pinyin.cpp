// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/pinyin.h"

#include <algorithm>
#include <memory>
#include <QHash>
#include <QList>
#include <unicode/translit.h>

namespace Hexquill {

namespace {

/// ICU's reading of one character; empty if it has none.
QString readingOf(char32_t character)
{
    static const auto reader = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    }();
    static QHash<char32_t, QString> known; // a title's characters come again in the next
    if (const auto there = known.constFind(character); there != known.constEnd())
        return *there;
    QString reading;
    if (reader) {
        icu::UnicodeString text{ UChar32(character) };
        reader->transliterate(text);
        reading = QString::fromUtf16(text.getBuffer(), text.length());
    }
    return *known.insert(character, reading);
}

/// How many of the first letters of \a syllable and \a typed are the same.
qsizetype sameLetters(const QString &syllable, QStringView typed)
{
    const auto same = std::mismatch(syllable.begin(), syllable.end(), typed.begin(), typed.end());
    return same.first - syllable.begin();
}

} // namespace

QStringList syllables(const QString &text)
{
    QStringList all;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            all << word.toLower();
        word.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        if (QChar::script(character) == QChar::Script_Han) {
            endWord();
            if (const QString reading = readingOf(character); !reading.isEmpty())
                all << reading;
        } else if (QChar::isLetterOrNumber(character)) {
            word += QString::fromUcs4(&character, 1);
        } else {
            endWord();
        }
    }
    endWord();
    return all;
}

bool saysSyllables(const QStringList &syllables, QStringView typed)
{
    QList<bool> said(typed.size() + 1, false); // how much of it the syllables up to here can say
    for (const QString &syllable : syllables) {
        said[0] = true; // what is typed may begin at any syllable
        QList<bool> next(said.size(), false);
        for (qsizetype from = 0; from < typed.size(); ++from)
            if (said.at(from))
                std::fill_n(next.begin() + from + 1, sameLetters(syllable, typed.mid(from)), true);
        if (next.last())
            return true;
        said = next;
    }
    return false;
}

} // namespace Hexquill
