// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pageplaces.h"

#include <algorithm>

namespace Hexquill {

namespace {

/// First line of a block; the line behind the last block for the one after it.
double lineOf(const QList<HtmlBlock> &blocks, int block)
{
    if (block < 0 || blocks.isEmpty())
        return 0;
    return block < blocks.size() ? blocks.at(block).firstLine : blocks.last().lastLine + 1;
}

} // namespace

double lineAt(const QList<HtmlBlock> &blocks, PagePlace place)
{
    const double first = lineOf(blocks, place.block);
    return first + (lineOf(blocks, place.block + 1) - first) * qBound(0.0, place.fraction, 1.0);
}

PagePlace placeOf(const QList<HtmlBlock> &blocks, double line)
{
    const auto behind = std::upper_bound(blocks.begin(), blocks.end(), line, [](double wanted, const HtmlBlock &block) {
        return wanted < block.firstLine;
    });
    const int block = int(behind - blocks.begin()) - 1;
    const double first = lineOf(blocks, block);
    const double length = lineOf(blocks, block + 1) - first;
    return { block, length > 0 ? qBound(0.0, (line - first) / length, 1.0) : 0 };
}

} // namespace Hexquill
