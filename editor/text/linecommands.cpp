// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/linecommands.h"

#include "editor/text/cjk.h"
#include "editor/text/flanking.h"
#include "editor/text/lines.h"
#include "editor/text/linescanner.h"
#include "editor/text/listitems.h"
#include "editor/text/touchedlines.h"

#include <algorithm>
#include <QStringList>

namespace Hexquill {

namespace {

QString withoutMarker(const QString &line)
{
    const LinePrefix prefix = linePrefix(line);
    return line.left(prefix.indentEnd) + line.mid(prefix.contentStart);
}

bool isKind(const QString &line, ListKind kind)
{
    const LinePrefix prefix = linePrefix(line);
    switch (kind) {
    case ListKind::Task:
        return prefix.task;
    case ListKind::Numbered:
        return prefix.marker == LinePrefix::Marker::Ordered && !prefix.task;
    case ListKind::Bullet:
        return prefix.marker == LinePrefix::Marker::Bullet && !prefix.task;
    }
    return false;
}

/// The number before the first of \a range's lines, if that line is an ordered item of the same indentation.
int numberAbove(const QString &text, Range range)
{
    if (range.start == 0)
        return 0;
    const LinePrefix above = linePrefix(lineAt(text, range.start - 1));
    const LinePrefix here = linePrefix(lineAt(text, range.start));
    const bool same = above.marker == LinePrefix::Marker::Ordered && above.indent() == here.indent()
        && above.quoteDepth == here.quoteDepth;
    return same ? above.number : 0;
}

QString asItem(const QString &line, ListKind kind, int number)
{
    const QString plain = withoutMarker(line);
    const qsizetype at = linePrefix(plain).indentEnd;
    QString sign = QStringLiteral("- ");
    if (kind == ListKind::Numbered)
        sign = QString::number(number) + QStringLiteral(". ");
    if (kind == ListKind::Task)
        sign = QStringLiteral("- [ ] ");
    return plain.left(at) + sign + plain.mid(at);
}

QString withTask(const QString &line, bool done)
{
    const LinePrefix prefix = linePrefix(line);
    const QString box = done ? QStringLiteral("[x]") : QStringLiteral("[ ]");
    if (prefix.task)
        return line.left(prefix.markerEnd) + box + line.mid(prefix.markerEnd + 3);
    const QString sign = prefix.marker == LinePrefix::Marker::None ? QStringLiteral("- ") : QString();
    return line.left(prefix.markerEnd) + sign + box + QLatin1Char(' ') + line.mid(prefix.contentStart);
}

/// Whether no blank belongs beside it: Chinese characters and full-width punctuation.
bool isTight(char32_t c)
{
    return isCjk(c) || (QChar::isPunct(c) && displayWidth(c) == 2);
}

/// Where the words of \a line begin when it goes on from \a first: marks that both have stand there once. A number that
/// no item precedes is words.
qsizetype wordsBegin(const QString &first, const QString &line)
{
    const LinePrefix above = linePrefix(first);
    const LinePrefix prefix = linePrefix(line);
    if (prefix.marker != LinePrefix::Marker::None && prefix.marker == above.marker)
        return wordsStart(line);
    return prefix.indentEnd;
}

} // namespace

TextChange toggleQuote(const QString &text, Selection selection)
{
    const Range range = touchedLines(text, selection);
    QStringList lines = linesIn(text, range);
    const bool quoted = allOf(lines, [](const QString &line) { return linePrefix(line).quoteDepth > 0; });
    for (QString &line : lines) {
        if (!quoted) // blank lines too: they would end the quote
            line.prepend(isBlank(line) && lines.size() > 1 ? QStringLiteral(">") : QStringLiteral("> "));
        else if (const qsizetype at = line.indexOf(QLatin1Char('>')); at >= 0)
            line.remove(at, line.mid(at + 1, 1) == QLatin1String(" ") ? 2 : 1);
    }
    return withLines(selection, range, lines);
}

TextChange toggleList(const QString &text, Selection selection, ListKind kind)
{
    const Range range = touchedLines(text, selection);
    const bool same = allOf(linesIn(text, range), [kind](const QString &line) { return isKind(line, kind); });
    int number = numberAbove(text, range);
    return changedLines(text, selection,
                        [&](const QString &line) { return same ? withoutMarker(line) : asItem(line, kind, ++number); });
}

TextChange toggleTaskDone(const QString &text, Selection selection)
{
    const QStringList lines = linesIn(text, touchedLines(text, selection));
    const bool allDone = allOf(lines, [](const QString &line) {
        const LinePrefix prefix = linePrefix(line);
        return prefix.done || !prefix.task;
    });
    const bool anyTask
        = std::any_of(lines.begin(), lines.end(), [](const QString &line) { return linePrefix(line).task; });
    return changedLines(text, selection, [&](const QString &line) {
        if (!anyTask)
            return withTask(line, false);
        return linePrefix(line).task ? withTask(line, !allDone) : line;
    });
}

std::optional<TextChange> setTaskDone(const QString &text, Selection selection, int index, bool done)
{
    const Range range = touchedLines(text, selection);
    LineState state;
    qsizetype start = range.start;
    for (const QString &line : linesIn(text, range)) {
        const bool isText = state.block == LineState::Block::Text;
        state = scanLine(line, state).state;
        const LinePrefix prefix = linePrefix(line);
        if (isText && prefix.task && index-- == 0) {
            const QString box = done ? QStringLiteral("[x]") : QStringLiteral("[ ]");
            return TextChange{ start + prefix.markerEnd, box.size(), box, selection };
        }
        start += line.size() + 1;
    }
    return {};
}

TextChange moveLines(const QString &text, Selection selection, int by)
{
    if (const auto items = moveItemLines(text, selection, by))
        return *items;
    const Range range = touchedLines(text, selection);
    const bool stuck = by < 0 ? range.start == 0 : range.end == text.size();
    if (stuck)
        return { range.start, 0, {}, selection };
    const QString lines = text.mid(range.start, range.length());
    const Range other = by < 0 ? Range{ lineStart(text, range.start - 1), range.start - 1 }
                               : Range{ range.end + 1, lineEnd(text, range.end + 1) };
    const QString neighbour = text.mid(other.start, other.length());
    const qsizetype shift = by < 0 ? -neighbour.size() - 1 : neighbour.size() + 1;
    const QString with = by < 0 ? lines + QLatin1Char('\n') + neighbour : neighbour + QLatin1Char('\n') + lines;
    return { qMin(range.start, other.start),
             with.size(),
             with,
             { selection.anchor + shift, qMin(selection.position + shift, text.size()) } };
}

TextChange duplicateLines(const QString &text, Selection selection)
{
    if (const auto items = duplicateItemLines(text, selection))
        return *items;
    const Range range = touchedLines(text, selection);
    const QString copy = QLatin1Char('\n') + text.mid(range.start, range.length());
    return { range.end, 0, copy, { selection.anchor + copy.size(), selection.position + copy.size() } };
}

TextChange deleteLines(const QString &text, Selection selection)
{
    if (const auto items = deleteItemLines(text, selection))
        return *items;
    Range range = touchedLines(text, selection);
    if (range.end < text.size())
        ++range.end;
    else if (range.start > 0)
        --range.start;
    const qsizetype next = range.end < text.size() ? range.start : lineStart(text, range.start);
    return { range.start, range.length(), {}, Selection::caret(next) };
}

TextChange joinLines(const QString &text, Selection selection)
{
    Range range = touchedLines(text, selection);
    if (!text.mid(range.start, range.length()).contains(QLatin1Char('\n')) && range.end < text.size())
        range.end = lineEnd(text, range.end + 1);
    const QStringList lines = linesIn(text, range);
    QString joined = lines.first();
    qsizetype seam = joined.size();
    for (const QString &line : lines.mid(1)) {
        while (joined.endsWith(QLatin1Char(' ')))
            joined.chop(1);
        seam = joined.size();
        const QString words = line.mid(wordsBegin(lines.first(), line));
        const bool tight = isTight(codePointBefore(joined, joined.size())) || isTight(codePointAt(words, 0));
        joined += (tight || words.isEmpty() || joined.isEmpty() ? QString() : QStringLiteral(" ")) + words;
    }
    const Selection after = selection.isEmpty() ? Selection::caret(range.start + seam)
                                                : Selection{ range.start, range.start + joined.size() };
    return { range.start, range.length(), joined, after };
}

} // namespace Hexquill
