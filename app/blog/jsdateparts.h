// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QDate>
#include <QList>

namespace Hexquill {

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

} // namespace Hexquill
