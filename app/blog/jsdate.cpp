// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/jsdate.h"

#include <array>
#include <optional>
#include <QList>

namespace Hexquill {

namespace {

/// One piece of a date text.
struct Token
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

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// V8 takes everything from 'A' on for a letter, Chinese and brackets too.
bool isLetter(QChar c)
{
    return c >= QLatin1Char('A') && !c.isSpace() && c != QChar(0xfeff);
}

Token numberAt(const QString &text, qsizetype *at)
{
    Token token{ Token::Kind::Number, 0, 0, QString(), QChar() };
    for (; *at < text.size() && isDigit(text.at(*at)); ++*at, ++token.digits) {
        if (token.number < 100'000'000) // longer numbers lose their last digits, as in V8
            token.number = token.number * 10 + text.at(*at).digitValue();
    }
    return token;
}

Token wordAt(const QString &text, qsizetype *at)
{
    Token token{ Token::Kind::Word, 0, 0, QString(), QChar() };
    for (; *at < text.size() && isLetter(text.at(*at)); ++*at, ++token.digits) {
        if (token.digits < 3)
            token.word.append(text.at(*at).toLower());
    }
    return token;
}

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (isDigit(c)) {
            tokens.append(numberAt(text, &at));
        } else if (isLetter(c)) {
            tokens.append(wordAt(text, &at));
        } else {
            const bool space = c.isSpace() || c == QChar(0xfeff);
            tokens.append({ space ? Token::Kind::Space : Token::Kind::Symbol, 0, 1, QString(), c });
            ++at;
        }
    }
    return tokens;
}

/// A fraction's first three digits as milliseconds.
int milliseconds(const Token &fraction)
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

/// Hours east of UTC of the time zone names that JavaScript knows.
std::optional<int> zoneOf(const Token &token)
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

/// The day, month and year numbers of a text in the order they came.
class DayParts
{
public:
    bool isEmpty() const { return m_numbers.isEmpty() && m_namedMonth == 0; }
    bool hasNumbers() const { return !m_numbers.isEmpty(); }
    bool add(int number)
    {
        if (m_numbers.size() == 3)
            return false;
        m_numbers.append(number);
        return true;
    }
    void setNamedMonth(int month) { m_namedMonth = month; }
    void setIso() { m_iso = true; }
    std::optional<QDate> date() const;

private:
    static bool isDay(int number) { return number >= 1 && number <= 31; }

    QList<int> m_numbers;
    int m_namedMonth = 0;
    bool m_iso = false;
};

std::optional<QDate> DayParts::date() const
{
    if (m_numbers.isEmpty())
        return std::nullopt;
    std::array<int, 3> n{ 1, 1, 1 };
    std::copy(m_numbers.begin(), m_numbers.end(), n.begin());
    int year = n[2], month = n[0], day = n[1]; // month, day, year
    if (m_namedMonth != 0) {
        month = m_namedMonth;
        const bool yearFirst = !isDay(n[0]); // with a day alone the year is the 1 that fills up, 2001
        day = yearFirst ? n[1] : n[0];
        year = yearFirst ? n[0] : n[1];
    } else if (m_iso || !isDay(n[0])) {
        year = n[0], month = n[1], day = n[2];
    }
    if (!m_iso && year >= 0 && year < 50)
        year += 2000;
    else if (!m_iso && year >= 50 && year < 100)
        year += 1900;
    if (month < 1 || month > 12 || !isDay(day) || year > 275'760)
        return std::nullopt;
    return QDate(year, month, 1).addDays(day - 1); // 30 February rolls over
}

/// Hour, minute, second and millisecond.
class TimeParts
{
public:
    bool isEmpty() const { return m_numbers.isEmpty(); }
    bool isExpecting(int number) const
    {
        const qsizetype count = m_numbers.size();
        return ((count == 1 || count == 2) && number < 60) || (count == 3 && number < 1000);
    }
    bool add(int number)
    {
        if (m_numbers.size() == 4)
            return false;
        m_numbers.append(number);
        return true;
    }
    bool addFinal(int number)
    {
        const bool added = add(number);
        while (m_numbers.size() < 4)
            m_numbers.append(0);
        return added;
    }
    void setAfternoon(bool afternoon) { m_halfDay = afternoon ? 12 : 0; }
    /// Milliseconds of the day, at most a whole day.
    std::optional<int> value() const;

private:
    QList<int> m_numbers;
    std::optional<int> m_halfDay;
};

std::optional<int> TimeParts::value() const
{
    std::array<int, 4> n{ 0, 0, 0, 0 };
    std::copy(m_numbers.begin(), m_numbers.end(), n.begin());
    if (m_halfDay) {
        if (n[0] > 12)
            return std::nullopt;
        n[0] = n[0] % 12 + *m_halfDay;
    }
    const bool midnightAfter = n[0] == 24 && n[1] == 0 && n[2] == 0 && n[3] == 0;
    if (!midnightAfter && (n[0] > 23 || n[1] > 59 || n[2] > 59 || n[3] > 999))
        return std::nullopt;
    return ((n[0] * 60 + n[1]) * 60 + n[2]) * 1000 + n[3];
}

/// The offset of a text from UTC.
class OffsetParts
{
public:
    void setUtc(int hours)
    {
        m_sign = hours < 0 ? -1 : 1;
        m_hour = qAbs(hours);
        m_minute = 0;
    }
    void setSign(int sign) { m_sign = sign; }
    void setHour(int hour) { m_hour = hour; }
    void setMinute(std::optional<int> minute) { m_minute = minute; }
    bool isUtc() const { return m_hour == 0 && m_minute == 0; }
    bool isEmpty() const { return !m_hour; }
    bool isExpecting(int number) const { return m_hour && !m_minute && number < 60; }
    qint64 seconds() const { return m_sign * (m_hour.value_or(0) * 3600LL + m_minute.value_or(0) * 60LL); }

private:
    int m_sign = 1;
    std::optional<int> m_hour;
    std::optional<int> m_minute;
};

/// Reads a date text as V8's date parser does: first the ISO form, and from the point where that ends, the older rules.
class DateReader
{
public:
    explicit DateReader(const QString &text)
        : m_tokens(tokensOf(text))
    {
    }
    QDateTime read(const QTimeZone &zone);

private:
    const Token &peek(qsizetype ahead = 0) const
    {
        static const Token end;
        return m_at + ahead < m_tokens.size() ? m_tokens.at(m_at + ahead) : end;
    }
    Token next()
    {
        const Token token = peek();
        ++m_at;
        return token;
    }
    bool skip(char symbol)
    {
        const bool found = peek().isSymbol(symbol);
        m_at += found ? 1 : 0;
        return found;
    }
    bool atEnd() const { return peek().kind == Token::Kind::End; }

    void readIso();
    bool readIsoTime();
    void readIsoOffset();
    bool readOlder();
    bool readNumber(const Token &token);
    bool readWord(const Token &token);
    bool readOffset(const Token &sign);
    void skipParentheses();

    QList<Token> m_tokens;
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
        if (peek().isSymbol('.') && peek(1).kind == Token::Kind::Number) {
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
        const Token token = next();
        bool fine = true;
        if (token.kind == Token::Kind::Number)
            fine = readNumber(token);
        else if (token.kind == Token::Kind::Word)
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

bool DateReader::readNumber(const Token &token)
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
        if (peek().kind != Token::Kind::Number)
            return false;
        return m_time.addFinal(milliseconds(next()));
    }
    if (m_offset.isExpecting(n)) {
        m_offset.setMinute(n);
        return true;
    }
    if (m_time.isExpecting(n)) {
        m_time.addFinal(n);
        const Token &after = peek();
        return after.kind == Token::Kind::End || after.kind == Token::Kind::Space
            || (after.isWord("z") && after.digits == 1) || after.isSign();
    }
    if (!m_day.add(n))
        return false;
    skip('-');
    return true;
}

bool DateReader::readWord(const Token &token)
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
    return !m_hasNumber && peek().kind != Token::Kind::Number;
}

bool DateReader::readOffset(const Token &sign)
{
    m_offset.setSign(sign.isSymbol('-') ? -1 : 1);
    int n = 0;
    int digits = 0;
    if (peek().kind == Token::Kind::Number) {
        m_hasNumber = true;
        const Token token = next();
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
        const Token token = next();
        depth += token.isSymbol('(') ? 1 : (token.isSymbol(')') ? -1 : 0);
    }
}

QDateTime DateReader::read(const QTimeZone &zone)
{
    while (peek().kind == Token::Kind::Space)
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
