// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/jsdate.h"

#include "app/blog/jsdateparts.h"
#include "app/blog/jsdatetokens.h"

namespace Hexquill {

namespace {

/// Reads a date text as V8's date parser does: first the ISO form, and from the point where that ends, the older rules.
class DateReader
{
public:
    explicit DateReader(const QString &text)
        : m_tokens(dateTokens(text))
    {
    }
    QDateTime read(const QTimeZone &zone);

private:
    const DateToken &peek(qsizetype ahead = 0) const
    {
        static const DateToken end;
        return m_at + ahead < m_tokens.size() ? m_tokens.at(m_at + ahead) : end;
    }
    DateToken next()
    {
        const DateToken token = peek();
        ++m_at;
        return token;
    }
    bool skip(char symbol)
    {
        const bool found = peek().isSymbol(symbol);
        m_at += found ? 1 : 0;
        return found;
    }
    bool atEnd() const { return peek().kind == DateToken::Kind::End; }

    void readIso();
    bool readIsoTime();
    void readIsoOffset();
    bool readOlder();
    bool readNumber(const DateToken &token);
    bool readWord(const DateToken &token);
    bool readOffset(const DateToken &sign);
    void skipParentheses();

    QList<DateToken> m_tokens;
    qsizetype m_at = 0;
    DayParts m_day;
    TimeParts m_time;
    OffsetParts m_offset;
    bool m_hasNumber = false;
};

void DateReader::readIso()
{
    if (peek().isSign() && peek(1).isFixed(6)) {
        const int sign = peek().isSymbol('-') ? -1 : 1;
        if (sign < 0 && peek(1).number == 0)
            return;
        m_day.add(sign * peek(1).number);
        m_at += 2;
    } else if (peek().isFixed(4)) {
        m_day.add(next().number);
    } else {
        return;
    }
    for (int part = 0; part < 2 && skip('-'); ++part) {
        const int highest = part == 0 ? 12 : 31;
        if (!peek().isFixed(2) || peek().number < 1 || peek().number > highest)
            return; // the older rules go on behind the hyphen
        m_day.add(next().number);
    }
    if (peek().isWord("t") && peek().digits == 1) {
        if (!readIsoTime())
            return;
    } else if (!atEnd()) {
        return;
    }
    if (m_offset.isEmpty() && m_time.isEmpty())
        m_offset.setUtc(0);
    m_day.setIso();
}

bool DateReader::readIsoTime()
{
    const bool hours = peek(1).isFixed(2) && peek(1).number <= 24 && peek(2).isSymbol(':') && peek(3).isFixed(2)
        && peek(3).number < 60;
    if (!hours) {
        m_hasNumber = true; // the T stays and is a foreign word for the older rules
        return false;
    }
    m_time.add(peek(1).number);
    m_time.add(peek(3).number);
    m_at += 4;
    if (peek().isSymbol(':') && peek(1).isFixed(2) && peek(1).number < 60) {
        m_time.add(peek(1).number);
        m_at += 2;
        if (peek().isSymbol('.') && peek(1).kind == DateToken::Kind::Number) {
            m_time.add(milliseconds(peek(1)));
            m_at += 2;
        }
    }
    readIsoOffset();
    return atEnd();
}

void DateReader::readIsoOffset()
{
    if (peek().isWord("z") && peek().digits == 1) {
        m_offset.setUtc(0);
        ++m_at;
    } else if (peek().isSign()) {
        const bool colon = peek(1).isFixed(2) && peek(2).isSymbol(':') && peek(3).isFixed(2);
        if (!colon && !peek(1).isFixed(4))
            return;
        m_offset.setSign(peek().isSymbol('-') ? -1 : 1);
        m_offset.setHour(colon ? peek(1).number : peek(1).number / 100);
        m_offset.setMinute(colon ? peek(3).number : peek(1).number % 100);
        m_at += colon ? 4 : 2;
    }
}

bool DateReader::readOlder()
{
    m_hasNumber = m_hasNumber || m_day.hasNumbers();
    while (!atEnd()) {
        const DateToken token = next();
        bool fine = true;
        if (token.kind == DateToken::Kind::Number)
            fine = readNumber(token);
        else if (token.kind == DateToken::Kind::Word)
            fine = readWord(token);
        else if (token.isSign() && (m_offset.isUtc() || !m_time.isEmpty()))
            fine = readOffset(token);
        else if (token.isSymbol('('))
            skipParentheses();
        else if ((token.isSign() || token.isSymbol(')')) && m_hasNumber)
            fine = false;
        if (!fine)
            return false;
    }
    return true;
}

bool DateReader::readNumber(const DateToken &token)
{
    m_hasNumber = true;
    const int n = token.number;
    if (skip(':')) {
        if (peek().isSymbol(':') && !m_time.isEmpty())
            return false;
        return m_time.add(n);
    }
    if (peek().isSymbol('.') && m_time.isExpecting(n)) {
        ++m_at;
        m_time.add(n);
        if (peek().kind != DateToken::Kind::Number)
            return false;
        return m_time.addFinal(milliseconds(next()));
    }
    if (m_offset.isExpecting(n)) {
        m_offset.setMinute(n);
        return true;
    }
    if (m_time.isExpecting(n)) {
        m_time.addFinal(n);
        const DateToken &after = peek();
        return after.kind == DateToken::Kind::End || after.kind == DateToken::Kind::Space
            || (after.isWord("z") && after.digits == 1) || after.isSign();
    }
    if (!m_day.add(n))
        return false;
    skip('-');
    return true;
}

bool DateReader::readWord(const DateToken &token)
{
    const bool halfDay = token.digits == 2 && (token.isWord("am") || token.isWord("pm"));
    if (halfDay && !m_time.isEmpty()) {
        m_time.setAfternoon(token.isWord("pm"));
        return true;
    }
    if (const int month = monthOf(token.word); month != 0) {
        m_day.setNamedMonth(month);
        skip('-');
        return true;
    }
    if (const std::optional<int> zone = zoneOf(token); zone && m_hasNumber) {
        m_offset.setUtc(*zone);
        return true;
    }
    return !m_hasNumber && peek().kind != DateToken::Kind::Number;
}

bool DateReader::readOffset(const DateToken &sign)
{
    m_offset.setSign(sign.isSymbol('-') ? -1 : 1);
    int n = 0;
    int digits = 0;
    if (peek().kind == DateToken::Kind::Number) {
        m_hasNumber = true;
        const DateToken token = next();
        n = token.number;
        digits = token.digits;
    }
    if (skip(':')) {
        m_offset.setHour(n);
        m_offset.setMinute(std::nullopt);
    } else if (digits == 2 || digits == 1) {
        m_offset.setHour(n);
        m_offset.setMinute(0);
    } else if (digits == 4 || digits == 3) {
        m_offset.setHour(n / 100);
        m_offset.setMinute(n % 100);
    } else {
        return false;
    }
    return true;
}

void DateReader::skipParentheses()
{
    for (int depth = 1; depth > 0 && !atEnd();) {
        const DateToken token = next();
        depth += token.isSymbol('(') ? 1 : (token.isSymbol(')') ? -1 : 0);
    }
}

QDateTime DateReader::read(const QTimeZone &zone)
{
    while (peek().kind == DateToken::Kind::Space)
        ++m_at;
    readIso();
    if (!readOlder())
        return QDateTime();
    const std::optional<QDate> date = m_day.date();
    const std::optional<int> time = m_time.value();
    if (!date || !time || !date->isValid())
        return QDateTime();
    const QDateTime midnight(*date, QTime(0, 0), Qt::UTC);
    const QDateTime wall = midnight.addMSecs(*time);
    if (!m_offset.isEmpty())
        return wall.addSecs(-m_offset.seconds());
    return QDateTime(wall.date(), wall.time(), zone).toUTC();
}

} // namespace

QDateTime jsDate(const QString &text, const QTimeZone &zone)
{
    return DateReader(text).read(zone);
}

} // namespace Hexquill
