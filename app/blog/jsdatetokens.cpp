// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/jsdatetokens.h"

#include <array>

namespace Hexquill {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// V8 takes everything from 'A' on for a letter, Chinese and brackets too.
bool isLetter(QChar c)
{
    return c >= QLatin1Char('A') && !c.isSpace() && c != QChar(0xfeff);
}

DateToken numberAt(const QString &text, qsizetype *at)
{
    DateToken token{ DateToken::Kind::Number, 0, 0, QString(), QChar() };
    for (; *at < text.size() && isDigit(text.at(*at)); ++*at, ++token.digits) {
        if (token.number < 100'000'000) // longer numbers lose their last digits, as in V8
            token.number = token.number * 10 + text.at(*at).digitValue();
    }
    return token;
}

DateToken wordAt(const QString &text, qsizetype *at)
{
    DateToken token{ DateToken::Kind::Word, 0, 0, QString(), QChar() };
    for (; *at < text.size() && isLetter(text.at(*at)); ++*at, ++token.digits) {
        if (token.digits < 3)
            token.word.append(text.at(*at).toLower());
    }
    return token;
}

} // namespace

QList<DateToken> dateTokens(const QString &text)
{
    QList<DateToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (isDigit(c)) {
            tokens.append(numberAt(text, &at));
        } else if (isLetter(c)) {
            tokens.append(wordAt(text, &at));
        } else {
            const bool space = c.isSpace() || c == QChar(0xfeff);
            tokens.append({ space ? DateToken::Kind::Space : DateToken::Kind::Symbol, 0, 1, QString(), c });
            ++at;
        }
    }
    return tokens;
}

int milliseconds(const DateToken &fraction)
{
    int value = fraction.number;
    int digits = qMin(fraction.digits, 9);
    for (; digits < 3; ++digits)
        value *= 10;
    for (; digits > 3; --digits)
        value /= 10;
    return value;
}

int monthOf(const QString &word)
{
    static const QString names = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
    const qsizetype at = word.size() == 3 ? names.indexOf(word) : -1;
    return at >= 0 && at % 3 == 0 ? int(at / 3) + 1 : 0;
}

std::optional<int> zoneOf(const DateToken &token)
{
    static const std::array<std::pair<const char *, int>, 12> zones{ { { "ut", 0 },
                                                                       { "utc", 0 },
                                                                       { "z", 0 },
                                                                       { "gmt", 0 },
                                                                       { "cdt", -5 },
                                                                       { "cst", -6 },
                                                                       { "edt", -4 },
                                                                       { "est", -5 },
                                                                       { "mdt", -6 },
                                                                       { "mst", -7 },
                                                                       { "pdt", -7 },
                                                                       { "pst", -8 } } };
    for (const auto &[name, hours] : zones) {
        if (token.isWord(name) && token.digits == int(qstrlen(name)))
            return hours;
    }
    return std::nullopt;
}

} // namespace Hexquill
