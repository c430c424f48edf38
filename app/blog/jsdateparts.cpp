// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/jsdateparts.h"

#include <algorithm>
#include <array>

namespace Hexquill {

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

} // namespace Hexquill
