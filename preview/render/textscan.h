// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <QStringView>

namespace Hexquill {

/// text.indexOf(c, from) for what stands close by, as the next tag in HTML does: there the general search costs more to
/// begin than this does to end.
inline qsizetype nearIndexOf(QStringView text, char16_t c, qsizetype from = 0)
{
    const char16_t *const begin = text.utf16();
    const char16_t *const end = begin + text.size();
    const char16_t *const found = std::find(begin + std::min(from, text.size()), end, c);
    return found == end ? -1 : found - begin;
}

} // namespace Hexquill
