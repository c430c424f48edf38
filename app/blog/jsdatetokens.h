// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QList>
#include <QString>

namespace Hexquill {

/// One piece of a date text.
struct DateToken
{
    enum class Kind { End, Number, Word, Symbol, Space };
    Kind kind = Kind::End;
    int number = 0;
    int digits = 0; ///< how many digits a number was written with, how many letters a word has
    QString word; ///< first three letters, lower case
    QChar symbol;

    bool isSymbol(char c) const { return kind == Kind::Symbol && symbol == QLatin1Char(c); }
    bool isSign() const { return isSymbol('+') || isSymbol('-'); }
    bool isFixed(int length) const { return kind == Kind::Number && digits == length; }
    bool isWord(const char *name) const { return kind == Kind::Word && word == QLatin1String(name); }
};

/// \a text in V8's pieces: numbers, words, blanks and single signs.
QList<DateToken> dateTokens(const QString &text);

/// A fraction's first three digits as milliseconds.
int milliseconds(const DateToken &fraction);

/// 1 to 12 for the first three letters of an English month, else 0.
int monthOf(const QString &word);

/// Hours east of UTC of the time zone names that JavaScript knows.
std::optional<int> zoneOf(const DateToken &token);

} // namespace Hexquill
