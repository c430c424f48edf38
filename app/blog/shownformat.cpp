// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/shownformat.h"

#include <algorithm>
#include <optional>
#include <QList>

namespace Hexquill {

namespace {

/// One way to show one part of a date.
struct Token
{
    QString format;
    QString shown;
    QChar part; ///< what it is of the date; each stands in a format once
};

QString ordinal(int day)
{
    const bool teens = day / 10 == 1;
    const int last = teens ? 0 : day % 10;
    return QString::number(day)
        + (last == 1       ? QStringLiteral("st")
               : last == 2 ? QStringLiteral("nd")
               : last == 3 ? QStringLiteral("rd")
                           : QStringLiteral("th"));
}

/// Longer ones first, and of two that look the same the likelier first.
QList<Token> tokensOf(const QDateTime &date, const QLocale &locale)
{
    const auto number = [](int value) { return QString::number(value); };
    const auto two = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const QDate day = date.date();
    const QTime time = date.time();
    const int hour12 = (time.hour() + 11) % 12 + 1;
    const QString half = time.hour() < 12 ? QStringLiteral("am") : QStringLiteral("pm");
    QList<Token> tokens{
        { QStringLiteral("YYYY"), number(day.year()), u'Y' },  { QStringLiteral("MM"), two(day.month()), u'M' },
        { QStringLiteral("M"), number(day.month()), u'M' },    { QStringLiteral("DD"), two(day.day()), u'D' },
        { QStringLiteral("Do"), ordinal(day.day()), u'D' },    { QStringLiteral("D"), number(day.day()), u'D' },
        { QStringLiteral("HH"), two(time.hour()), u'h' },      { QStringLiteral("hh"), two(hour12), u'h' },
        { QStringLiteral("H"), number(time.hour()), u'h' },    { QStringLiteral("h"), number(hour12), u'h' },
        { QStringLiteral("mm"), two(time.minute()), u'm' },    { QStringLiteral("ss"), two(time.second()), u's' },
        { QStringLiteral("YY"), two(day.year() % 100), u'Y' }, { QStringLiteral("a"), half, u'a' },
        { QStringLiteral("A"), half.toUpper(), u'a' },
    };
    for (const QLocale::FormatType type : { QLocale::LongFormat, QLocale::ShortFormat }) {
        const bool isLong = type == QLocale::LongFormat;
        tokens << Token{ isLong ? QStringLiteral("MMMM") : QStringLiteral("MMM"),
                         locale.standaloneMonthName(day.month(), type), u'M' }
               << Token{ isLong ? QStringLiteral("dddd") : QStringLiteral("ddd"),
                         locale.standaloneDayName(day.dayOfWeek(), type), u'd' };
    }
    std::stable_sort(tokens.begin(), tokens.end(),
                     [](const Token &a, const Token &b) { return a.shown.size() > b.shown.size(); });
    return tokens;
}

/// Reads on from \a at; the format of the rest, or nothing if a number would stay that is no part of the date.
std::optional<QString> formatFrom(QStringView text, qsizetype at, const QList<Token> &tokens, const QString &used,
                                  int *left)
{
    if (at == text.size())
        return used.contains(u'D') && used.contains(u'M') ? std::optional(QString()) : std::nullopt;
    if (--*left < 0)
        return std::nullopt;
    for (const Token &token : tokens) {
        if (used.contains(token.part) || token.shown.isEmpty() || !text.mid(at).startsWith(token.shown))
            continue;
        const qsizetype end = at + token.shown.size();
        const bool cuts
            = end < text.size() && text[end].isDigit() && text[end - 1].isDigit() && token.shown.size() == 1;
        if (cuts)
            continue;
        if (const auto rest = formatFrom(text, end, tokens, used + token.part, left))
            return token.format + *rest;
    }
    if (text[at].isDigit())
        return std::nullopt;
    const auto rest = formatFrom(text, at + 1, tokens, used, left);
    if (!rest)
        return std::nullopt;
    const bool isWord = text[at].isLetter() && text[at].unicode() < 0x80;
    return isWord ? QStringLiteral("[%1]").arg(text[at]) + *rest : text[at] + *rest;
}

} // namespace

QString shownFormat(const QString &text, const QDateTime &date, const QLocale &locale)
{
    constexpr qsizetype longest = 80;
    const QString shown = text.simplified();
    if (shown.size() > longest)
        return {};
    int left = 20'000; // steps: digits can be read in many ways
    const std::optional<QString> found = formatFrom(shown, 0, tokensOf(date, locale), {}, &left);
    QString format = found.value_or(QString()).replace(QStringLiteral("]["), QString());
    if (format.contains(u'a', Qt::CaseInsensitive) && !format.contains(u'['))
        format.replace(u'H', u'h'); // a half of the day has twelve hours
    return format;
}

} // namespace Hexquill
