// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <QChar>
#include <string_view>

namespace Hexquill {

/// Some of the 128 ASCII characters, made at compile time and asked in one step.
class AsciiSet
{
public:
    constexpr explicit AsciiSet(std::string_view members)
    {
        for (const char member : members)
            m_member[size_t(member)] = true;
    }

    constexpr bool contains(char16_t c) const { return c < m_member.size() && m_member[c]; }
    constexpr bool contains(QChar c) const { return contains(c.unicode()); }

private:
    std::array<bool, 128> m_member{};
};

} // namespace Hexquill
