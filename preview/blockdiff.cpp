// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/blockdiff.h"

#include <algorithm>
#include <QHash>
#include <QJsonObject>

namespace Hexquill {

namespace {

struct Pair
{
    int before = 0;
    int after = 0;
};

/// The longest chain of pairs that rises on both sides; \a pairs rise by `after`.
QList<Pair> longestRise(const QList<Pair> &pairs)
{
    QList<int> tails; // index of the pair that ends the best chain of each length
    QList<int> previous(pairs.size(), -1);
    for (int i = 0; i < pairs.size(); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), pairs.at(i).before,
                                            [&](int tail, int before) { return pairs.at(tail).before < before; });
        if (place != tails.begin())
            previous[i] = *(place - 1);
        if (place == tails.end())
            tails.append(i);
        else
            *place = i;
    }
    QList<Pair> chain;
    for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous.at(i))
        chain.prepend(pairs.at(i));
    return chain;
}

/// Pairs equal texts in the order in which each side has them.
QList<Pair> equalPairs(const QStringList &before, const QStringList &after, int head, int beforeEnd, int afterEnd)
{
    QHash<QString, QList<int>> places;
    for (int i = beforeEnd - 1; i >= head; --i)
        places[before.at(i)].append(i);
    QList<Pair> pairs;
    for (int i = head; i < afterEnd; ++i) {
        const auto found = places.find(after.at(i));
        if (found != places.end() && !found->isEmpty())
            pairs.append({ found->takeLast(), i });
    }
    return pairs;
}

} // namespace

QList<BlockSplice> spliceBlocks(const QStringList &before, const QStringList &after)
{
    int head = 0;
    while (head < before.size() && head < after.size() && before.at(head) == after.at(head))
        ++head;
    int beforeEnd = int(before.size());
    int afterEnd = int(after.size());
    while (beforeEnd > head && afterEnd > head && before.at(beforeEnd - 1) == after.at(afterEnd - 1)) {
        --beforeEnd;
        --afterEnd;
    }
    QList<Pair> kept = longestRise(equalPairs(before, after, head, beforeEnd, afterEnd));
    kept.append({ beforeEnd, afterEnd });
    QList<BlockSplice> splices;
    Pair next{ head, head };
    for (const Pair &pair : std::as_const(kept)) {
        if (pair.before > next.before || pair.after > next.after)
            splices.prepend({ next.before, pair.before - next.before, after.mid(next.after, pair.after - next.after) });
        next = { pair.before + 1, pair.after + 1 };
    }
    return splices;
}

namespace {

/// Cuts one change into parts: the first replaces, the others insert behind what came before.
QList<BlockSplice> pieces(const BlockSplice &splice, int characters)
{
    QList<BlockSplice> result{ { splice.at, splice.remove, {} } };
    qsizetype size = 0;
    int inserted = 0;
    for (const QString &html : splice.insert) {
        if (size > 0 && size + html.size() > characters) {
            result.append({ splice.at + inserted, 0, {} });
            size = 0;
        }
        result.last().insert.append(html);
        size += html.size();
        ++inserted;
    }
    return result;
}

qsizetype sizeOf(const BlockSplice &splice)
{
    qsizetype size = 0;
    for (const QString &html : splice.insert)
        size += html.size();
    return size;
}

} // namespace

QList<QList<BlockSplice>> inParts(const QList<BlockSplice> &splices, int characters)
{
    QList<QList<BlockSplice>> parts;
    qsizetype size = 0;
    for (const BlockSplice &splice : splices) {
        const QList<BlockSplice> cut = pieces(splice, characters);
        for (const BlockSplice &piece : cut) {
            if (parts.isEmpty() || (size > 0 && size + sizeOf(piece) > characters)) {
                parts.append(QList<BlockSplice>{});
                size = 0;
            }
            parts.last().append(piece);
            size += sizeOf(piece);
        }
    }
    return parts;
}

QJsonArray toJson(const QList<BlockSplice> &splices)
{
    QJsonArray array;
    for (const BlockSplice &splice : splices) {
        array.append(QJsonObject{ { QStringLiteral("at"), splice.at },
                                  { QStringLiteral("remove"), splice.remove },
                                  { QStringLiteral("insert"), QJsonArray::fromStringList(splice.insert) } });
    }
    return array;
}

} // namespace Hexquill
