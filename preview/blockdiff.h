// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/rendering.h"

#include <QJsonArray>
#include <QStringList>

namespace Hexquill {

/// One change of a list of blocks: at index `at` of the old list, `remove` blocks give way to `insert`.
struct BlockSplice
{
    int at = 0;
    int remove = 0;
    QStringList insert;

    bool operator==(const BlockSplice &) const = default;
};

/// The changes that turn \a before into \a after, last first, so that each one's index is still right when it is
/// applied. Blocks are told apart by their text; what stayed, stays, also between two changes far apart.
QList<BlockSplice> spliceBlocks(const QStringList &before, const QStringList &after);

/// \a splices in parts of at most \a characters of HTML each (or one block, if it alone is longer), to be applied in
/// this order: a long post is shown from its top in several short steps.
QList<QList<BlockSplice>> inParts(const QList<BlockSplice> &splices, int characters);

/// The page's form of \a splices.
QJsonArray toJson(const QList<BlockSplice> &splices);

} // namespace Hexquill
