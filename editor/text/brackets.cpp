// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/brackets.h"

namespace Hexquill {

namespace {

constexpr qsizetype farthest = 10000; // characters; a caret must not wait for a search through a long post

// The closing one of each opening one at the same place.
constexpr QStringView opening = u"([{（［｛「『《〈【〔“‘";
constexpr QStringView closing = u")]}）］｝」』》〉】〕”’";

/// Goes \a by steps from the bracket at \a at to the one that ends its pair.
qsizetype counterpart(QStringView text, qsizetype at, QChar sign, QChar other, int by)
{
    int depth = 0;
    for (qsizetype i = at; i >= 0 && i < text.size() && qAbs(i - at) <= farthest; i += by) {
        depth += text[i] == sign ? 1 : text[i] == other ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return -1;
}

std::optional<std::pair<qsizetype, qsizetype>> pairAt(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return std::nullopt;
    if (const qsizetype kind = opening.indexOf(text[at]); kind >= 0) {
        const qsizetype end = counterpart(text, at, opening[kind], closing[kind], 1);
        return end < 0 ? std::nullopt : std::optional(std::pair(at, end));
    }
    if (const qsizetype kind = closing.indexOf(text[at]); kind >= 0) {
        const qsizetype start = counterpart(text, at, closing[kind], opening[kind], -1);
        return start < 0 ? std::nullopt : std::optional(std::pair(start, at));
    }
    return std::nullopt;
}

} // namespace

std::optional<std::pair<qsizetype, qsizetype>> matchingBrackets(QStringView text, qsizetype position)
{
    const auto before = pairAt(text, position - 1);
    return before ? before : pairAt(text, position);
}

} // namespace Hexquill
