// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/linediff.h"

#include <algorithm>
#include <QStringList>
#include <vector>

namespace Hexquill {

namespace {

constexpr int mostDifferences = 3000; // the walk's memory grows with the square of it

void append(QList<DiffLine> *result, DiffLine::Kind kind, const QStringList &lines)
{
    for (const QString &line : lines)
        result->append({ kind, line });
}

/// The furthest lines of \a before that each number of differences reaches on each diagonal, or nothing if there are
/// too many. Diagonal k is at index k + d + 1 of step d.
std::vector<std::vector<int>> walk(const QStringList &before, const QStringList &after)
{
    const int rows = int(before.size());
    const int columns = int(after.size());
    std::vector<std::vector<int>> steps;
    std::vector<int> last{ 0, 0, 0 };
    for (int d = 0; d <= std::min(rows + columns, mostDifferences); ++d) {
        std::vector<int> reach(size_t(2 * d + 3), -1);
        for (int k = -d; k <= d; k += 2) {
            const auto at = [&](int diagonal) { return last[size_t(diagonal + d)]; }; // of step d - 1
            int x = d == 0 ? 0 : (k == -d || (k != d && at(k - 1) < at(k + 1))) ? at(k + 1) : at(k - 1) + 1;
            while (x < rows && x - k < columns && x - k >= 0 && before[x] == after[x - k])
                ++x;
            reach[size_t(k + d + 1)] = x;
            if (x >= rows && x - k >= columns) {
                steps.push_back(reach);
                return steps;
            }
        }
        steps.push_back(reach);
        last = reach;
    }
    return {};
}

/// From the end back to the beginning along the furthest reaching paths.
QList<DiffLine> retraced(const QStringList &before, const QStringList &after,
                         const std::vector<std::vector<int>> &steps)
{
    QList<DiffLine> lines;
    int x = int(before.size());
    int y = int(after.size());
    for (int d = int(steps.size()) - 1; d >= 0; --d) {
        const int k = x - y;
        int from = 0;
        bool down = false;
        if (d > 0) {
            const auto at = [&](int diagonal) { return steps[size_t(d - 1)][size_t(diagonal + d)]; };
            down = k == -d || (k != d && at(k - 1) < at(k + 1));
            from = down ? at(k + 1) : at(k - 1) + 1;
        }
        for (; x > from; --x, --y)
            lines.prepend({ DiffLine::Kind::Same, before[x - 1] });
        if (d == 0)
            break;
        lines.prepend(down ? DiffLine{ DiffLine::Kind::Added, after[y - 1] }
                           : DiffLine{ DiffLine::Kind::Removed, before[x - 1] });
        down ? --y : --x;
    }
    return lines;
}

} // namespace

QList<DiffLine> lineDiff(const QString &before, const QString &after)
{
    QStringList one = before.split(QLatin1Char('\n'));
    QStringList other = after.split(QLatin1Char('\n'));
    const auto front = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const qsizetype start = front.first - one.begin();
    qsizetype end = 0;
    while (end < qMin(one.size(), other.size()) - start && one[one.size() - 1 - end] == other[other.size() - 1 - end])
        ++end;
    const QStringList head = one.mid(0, start);
    const QStringList tail = one.mid(one.size() - end);
    one = one.mid(start, one.size() - start - end);
    other = other.mid(start, other.size() - start - end);

    QList<DiffLine> result;
    append(&result, DiffLine::Kind::Same, head);
    const auto steps = walk(one, other);
    if (steps.empty()) {
        append(&result, DiffLine::Kind::Removed, one);
        append(&result, DiffLine::Kind::Added, other);
    } else {
        result += retraced(one, other, steps);
    }
    append(&result, DiffLine::Kind::Same, tail);
    return result;
}

} // namespace Hexquill
