// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/textchange.h"

#include <algorithm>

namespace Hexquill {

TextChange changeBetween(QStringView before, QStringView after)
{
    const qsizetype most = std::min(before.size(), after.size());
    const char16_t *const start = after.utf16();
    qsizetype front = std::mismatch(start, start + most, before.utf16()).first - start;
    while (front > 0 && after[front - 1].isHighSurrogate())
        --front;
    const auto end = std::make_reverse_iterator(start + after.size());
    qsizetype back
        = std::mismatch(end, end + (most - front), std::make_reverse_iterator(before.utf16() + before.size())).first
        - end;
    while (back > 0 && after[after.size() - back].isLowSurrogate())
        --back;
    return { front, back, after.mid(front, after.size() - front - back).toString() };
}

std::optional<QString> changed(const QString &before, const TextChange &change)
{
    const bool fits = change.keptStart >= 0 && change.keptEnd >= 0 && change.keptStart <= before.size()
        && change.keptEnd <= before.size() - change.keptStart;
    if (!fits)
        return std::nullopt;
    if (change.middle.isEmpty() && change.keptStart + change.keptEnd == before.size())
        return before;
    QString after;
    after.reserve(change.keptStart + change.middle.size() + change.keptEnd);
    after += QStringView(before).left(change.keptStart);
    after += change.middle;
    after += QStringView(before).right(change.keptEnd);
    return after;
}

} // namespace Hexquill
