// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/listitems.h"

#include "editor/text/lines.h"
#include "editor/text/linescanner.h"
#include "editor/text/touchedlines.h"

#include <algorithm>
#include <numeric>

namespace Hexquill {

namespace {

constexpr qsizetype farthest = 2000; // lines on each side: longer lists are numbered as far as that

bool isItem(const LinePrefix &prefix)
{
    return prefix.marker != LinePrefix::Marker::None;
}

/// Where the words of an item begin, and all that stands under it; a task box is words.
qsizetype contentColumn(const LinePrefix &item)
{
    return item.markerEnd - item.quoteEnd;
}

/// Whether a line may be a part of a list: an item, what is indented, or a blank line.
bool isOfList(QStringView line, int quoteDepth)
{
    const LinePrefix prefix = linePrefix(line);
    return prefix.quoteDepth == quoteDepth
        && (isItem(prefix) || prefix.indent() > 0 || isBlank(line.mid(prefix.quoteEnd)));
}

/// The lines of a text that may be one list, and which of them are meant.
struct ListLines
{
    qsizetype start = 0; ///< in the text
    QStringList lines;
    qsizetype first = 0; ///< of those that are meant
    qsizetype last = 0;
};

/// \a withWords: lines of words that stand together with them, too, for a paragraph may go on at the edge.
ListLines listAround(const QString &text, Selection selection, bool withWords = false)
{
    ListLines list;
    const auto [from, to] = touchedLines(text, selection);
    const int depth = linePrefix(lineAt(text, from)).quoteDepth;
    const auto belongs = [&](QStringView line, QStringView beside) {
        return isOfList(line, depth) || (withWords && !isBlank(line) && !isBlank(beside));
    };
    list.start = from;
    while (list.start > 0 && list.first < farthest && belongs(lineAt(text, list.start - 1), lineAt(text, list.start))) {
        list.start = lineStart(text, list.start - 1);
        ++list.first;
    }
    qsizetype end = to;
    for (qsizetype i = 0; end < text.size() && i < farthest && belongs(lineAt(text, end + 1), lineAt(text, end)); ++i)
        end = lineEnd(text, end + 1);
    list.lines = text.mid(list.start, end - list.start).split(QLatin1Char('\n'));
    list.last = list.first + QStringView(text).mid(from, to - from).count(QLatin1Char('\n'));
    return list;
}

/// For each line the item before it in the same list; -1 for a first one and for what is no item, as in code.
QList<qsizetype> itemsBefore(const QStringList &lines)
{
    struct Level
    {
        qsizetype line = 0;
        LinePrefix prefix;
    };
    QList<qsizetype> before(lines.size(), -1);
    QList<Level> open;
    LineState state;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LinePrefix prefix = linePrefix(lines[i]);
        const bool isText = state.block == LineState::Block::Text;
        state = scanLine(lines[i], state).state;
        if (!isText || !isItem(prefix))
            continue;
        while (!open.isEmpty() && open.last().prefix.indent() > prefix.indent())
            open.removeLast();
        if (!open.isEmpty() && open.last().prefix.indent() == prefix.indent()) {
            const Level above = open.takeLast();
            if (above.prefix.marker == prefix.marker && above.prefix.sign == prefix.sign)
                before[i] = above.line;
        }
        open.append({ i, prefix });
    }
    return before;
}

/// For each line the first item of its list.
QList<qsizetype> firstItems(const QList<qsizetype> &before)
{
    QList<qsizetype> first(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        first[i] = before[i] < 0 ? i : first[before[i]];
    return first;
}

/// The lines that stand under the item \a line, without blank ones behind them.
qsizetype lastUnder(const QStringList &lines, qsizetype line)
{
    const LinePrefix item = linePrefix(lines[line]);
    qsizetype last = line;
    for (qsizetype i = line + 1; i < lines.size(); ++i) {
        const LinePrefix prefix = linePrefix(lines[i]);
        if (isBlank(QStringView(lines[i]).mid(prefix.quoteEnd)))
            continue;
        if (prefix.indent() <= item.indent())
            break;
        last = i;
    }
    return last;
}

/// How far the item \a line can move: to the words of the item above it, or to the item that it is in.
qsizetype stepOf(const QStringList &lines, qsizetype line, int by)
{
    const LinePrefix item = linePrefix(lines[line]);
    for (qsizetype i = line - 1; i >= 0; --i) {
        const LinePrefix above = linePrefix(lines[i]);
        if (isItem(above) && above.indent() <= item.indent() && (by > 0 || above.indent() < item.indent()))
            return (by > 0 ? qMax(contentColumn(above), item.indent()) : above.indent()) - item.indent();
    }
    return by > 0 ? contentColumn(item) - item.indent() : -item.indent();
}

/// The whole list with \a lines in place of its own. A caret keeps its distance from the end of its line; \a to: where
/// the lines that are meant are now.
TextChange changed(const ListLines &list, const QStringList &lines, Selection selection, qsizetype to)
{
    const auto offsetOf = [](const QStringList &all, qsizetype line) {
        return std::accumulate(all.begin(), all.begin() + line, qsizetype(0),
                               [](qsizetype sum, const QString &one) { return sum + one.size() + 1; });
    };
    const qsizetype last = to + list.last - list.first;
    const qsizetype begin = list.start + offsetOf(lines, to);
    const qsizetype end = list.start + offsetOf(lines, last) + lines[last].size();
    const qsizetype endBefore = list.start + offsetOf(list.lines, list.last) + list.lines[list.last].size();
    const auto moved = [&](qsizetype at) { return qBound(begin, end - (endBefore - at), end); };
    const QString with = lines.join(QLatin1Char('\n'));
    const qsizetype length = list.lines.join(QLatin1Char('\n')).size();
    if (list.last > list.first)
        return { list.start, length, with, { begin, end } };
    return { list.start, length, with, { moved(selection.anchor), moved(selection.position) } };
}

QList<qsizetype> inOrder(qsizetype count)
{
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

QStringList linesFrom(const QStringList &lines, const QList<qsizetype> &from)
{
    QStringList taken;
    for (const qsizetype line : from)
        taken.append(lines[line]);
    return taken;
}

} // namespace

QStringList renumberedItems(const QStringList &before, const QStringList &lines, const QList<qsizetype> &from)
{
    const QList<qsizetype> were = itemsBefore(before);
    const QList<qsizetype> are = itemsBefore(lines);
    const auto numberBefore = [&before](qsizetype line) { return linePrefix(before[line]).number; };
    const QList<qsizetype> firstWas = firstItems(were);
    const QList<qsizetype> firstIs = firstItems(are);
    QStringList numbered = lines;
    QList<int> numbers(lines.size(), 0);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (linePrefix(lines[i]).marker != LinePrefix::Marker::Ordered)
            continue;
        const qsizetype was = were[from[i]]; // the item before, where it stood
        const int own = numberBefore(from[i]);
        const qsizetype first = firstWas[from[i]];
        const qsizetype firstNow = from.indexOf(first); // -1: it is gone
        if (are[i] < 0) { // a list that only got another first item begins as it did
            numbers[i] = was < 0 ? own : firstNow < 0 || firstIs[firstNow] == i ? numberBefore(first) : 1;
        } else {
            const qsizetype model = was >= 0 ? from[i] : from[are[i]]; // tells how this list counts
            const int step = were[model] < 0 ? 1 : numberBefore(model) - numberBefore(were[model]);
            const bool stays = was >= 0 && step != 0 && step != 1; // it never went on
            numbers[i] = stays ? own : numbers[are[i]] + (step == 0 ? 0 : 1);
        }
        numbered[i] = withNumber(lines[i], numbers[i]);
    }
    return numbered;
}

std::optional<TextChange> renumberList(const QString &text, Selection selection)
{
    const ListLines list = listAround(text, Selection::caret(selection.position), true);
    const QList<qsizetype> before = itemsBefore(list.lines);
    QStringList lines = list.lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (before[i] >= 0 && linePrefix(lines[i]).marker == LinePrefix::Marker::Ordered)
            lines[i] = withNumber(lines[i], linePrefix(lines[before[i]]).number + 1);
    }
    return lines == list.lines ? std::nullopt
                               : std::optional(changed(list, lines, Selection::caret(selection.position), list.first));
}

std::optional<TextChange> indentItems(const QString &text, Selection selection, int by)
{
    const ListLines list = listAround(text, selection);
    if (!isItem(linePrefix(list.lines[list.first])))
        return std::nullopt;
    const qsizetype own = linePrefix(list.lines[list.first]).indent();
    qsizetype last = list.last;
    for (qsizetype i = list.first; i <= list.last; ++i) {
        const LinePrefix prefix = linePrefix(list.lines[i]);
        if (list.lines[i].contains(QLatin1Char('\t')) || prefix.indent() < own)
            return std::nullopt; // indented otherwise
        if (isItem(prefix))
            last = qMax(last, lastUnder(list.lines, i));
    }
    const qsizetype step = stepOf(list.lines, list.first, by);
    QStringList lines = list.lines;
    for (qsizetype i = list.first; i <= last; ++i)
        if (!isBlank(lines[i].mid(linePrefix(lines[i]).quoteEnd)))
            lines[i] = shiftedLine(lines[i], step);
    return changed(list, renumberedItems(list.lines, lines, inOrder(lines.size())), selection, list.first);
}

std::optional<TextChange> moveItemLines(const QString &text, Selection selection, int by)
{
    const ListLines list = listAround(text, selection);
    const qsizetype other = by < 0 ? list.first - 1 : list.last + 1;
    if (other < 0 || other >= list.lines.size() || !isItem(linePrefix(list.lines[list.first])))
        return std::nullopt;
    QList<qsizetype> from = inOrder(list.lines.size());
    from.move(other, by < 0 ? list.last : list.first);
    return changed(list, renumberedItems(list.lines, linesFrom(list.lines, from), from), selection, list.first + by);
}

std::optional<TextChange> duplicateItemLines(const QString &text, Selection selection)
{
    const ListLines list = listAround(text, selection);
    if (!isItem(linePrefix(list.lines[list.first])))
        return std::nullopt;
    QList<qsizetype> from = inOrder(list.lines.size());
    for (qsizetype line = list.last; line >= list.first; --line)
        from.insert(list.last + 1, line);
    return changed(list, renumberedItems(list.lines, linesFrom(list.lines, from), from), selection, list.last + 1);
}

std::optional<TextChange> deleteItemLines(const QString &text, Selection selection)
{
    const ListLines list = listAround(text, selection);
    QList<qsizetype> from = inOrder(list.lines.size());
    from.remove(list.first, list.last - list.first + 1);
    if (from.isEmpty() || !isItem(linePrefix(list.lines[list.first])))
        return std::nullopt;
    const QString with = renumberedItems(list.lines, linesFrom(list.lines, from), from).join(QLatin1Char('\n'));
    const qsizetype length = list.lines.join(QLatin1Char('\n')).size();
    const bool isLast = list.start + length == text.size();
    qsizetype caret = lineStart(text, selection.start()) - list.start;
    if (caret > with.size()) // the line below the list, or the last one that is left
        caret = isLast ? lineStart(with, with.size()) : with.size() + 1;
    return TextChange{ list.start, length, with, Selection::caret(list.start + caret) };
}

} // namespace Hexquill
