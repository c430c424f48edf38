// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/typing.h"

#include "editor/text/lines.h"
#include "editor/text/listitems.h"
#include "editor/text/touchedlines.h"

#include <functional>
#include <QStringList>

namespace Hexquill {

namespace {

/// The items that follow in the same list, each numbered one higher; stops where the numbers do not go on.
QString followingItems(const QString &text, qsizetype end, const LinePrefix &item, qsizetype *length)
{
    QStringList lines;
    int expected = item.number + 1;
    for (qsizetype at = end; at < text.size();) {
        const qsizetype next = lineEnd(text, at + 1);
        const QString line = text.mid(at + 1, next - at - 1);
        const LinePrefix prefix = linePrefix(line);
        if (isBlank(line) || prefix.indent() < item.indent() || prefix.quoteDepth != item.quoteDepth)
            break;
        const bool sibling = prefix.indent() == item.indent();
        if (sibling && (prefix.marker != LinePrefix::Marker::Ordered || prefix.number != expected))
            break;
        lines.append(sibling ? withNumber(line, ++expected) : line);
        at = next;
        *length = next - end;
    }
    return lines.isEmpty() ? QString() : QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

QString nextMarks(const QString &line, const LinePrefix &prefix)
{
    if (prefix.marker == LinePrefix::Marker::None)
        return line.left(prefix.quoteEnd);
    QString marks = line.left(prefix.markerEnd);
    if (prefix.marker == LinePrefix::Marker::Ordered)
        marks = withNumber(marks, prefix.number + 1);
    if (!marks.endsWith(QLatin1Char(' ')))
        marks += QLatin1Char(' ');
    return prefix.task ? marks + QStringLiteral("[ ] ") : marks;
}

/// An empty item goes out to the item that it is in; else it, or an empty quote line, loses its innermost marks.
TextChange endedItem(const QString &text, qsizetype start, const QString &line, const LinePrefix &prefix)
{
    const bool item = prefix.marker != LinePrefix::Marker::None;
    if (item && prefix.indent() > 0)
        if (const auto out = indentItems(text, Selection::caret(start + line.size()), -1))
            return *out;
    QString left = item ? line.left(prefix.quoteEnd) : QString();
    return { start, line.size(), left, Selection::caret(start + left.size()) };
}

qsizetype itemWidth(const QString &line)
{
    const LinePrefix prefix = linePrefix(line);
    return prefix.task ? 2 : prefix.markerEnd - prefix.indentEnd;
}

/// How far a line moves: a nested item stands under its parent's words.
qsizetype stepFor(const QString &text, qsizetype start)
{
    const QString line = lineAt(text, start).toString();
    if (start > 0) {
        const QString above = lineAt(text, start - 1).toString();
        if (linePrefix(above).marker != LinePrefix::Marker::None)
            return itemWidth(above);
    }
    return linePrefix(line).marker == LinePrefix::Marker::None ? 4 : itemWidth(line);
}

/// \a change on every touched line; a caret goes with the words of its line.
TextChange shiftedLines(const QString &text, Selection selection, const std::function<QString(const QString &)> &change)
{
    const Range range = touchedLines(text, selection);
    QStringList lines = linesIn(text, range);
    const qsizetype firstBefore = lines.first().size();
    for (QString &line : lines)
        line = change(line);
    const qsizetype moved = lines.first().size() - firstBefore;
    const QString with = lines.join(QLatin1Char('\n'));
    const qsizetype lineBreak = qMax<qsizetype>(0, selection.end() - range.end); // one that is selected stays so
    const Selection after = lines.size() + lineBreak > 1
        ? Selection{ range.start, range.start + with.size() + lineBreak }
        : Selection{ qMax(range.start, selection.anchor + moved), qMax(range.start, selection.position + moved) };
    return { range.start, range.length(), with, after };
}

struct CharacterPair
{
    QChar open;
    QChar close;
};

constexpr CharacterPair characterPairs[] = {
    { u'(', u')' },   { u'[', u']' },   { u'{', u'}' },   { u'"', u'"' },   { u'\'', u'\'' },
    { u'`', u'`' },   { u'「', u'」' }, { u'『', u'』' }, { u'《', u'》' }, { u'〈', u'〉' },
    { u'（', u'）' }, { u'【', u'】' }, { u'“', u'”' },   { u'‘', u'’' },
};

/// Characters that only go around a selection.
constexpr CharacterPair selectionPairs[]
    = { { u'*', u'*' }, { u'_', u'_' }, { u'~', u'~' }, { u'$', u'$' }, { u'<', u'>' } };

const CharacterPair *pairOpenedBy(QChar typed, bool around)
{
    for (const auto &pair : characterPairs) {
        if (pair.open == typed)
            return &pair;
    }
    if (around) {
        for (const auto &pair : selectionPairs) {
            if (pair.open == typed)
                return &pair;
        }
    }
    return nullptr;
}

bool closesPair(QChar typed)
{
    for (const auto &pair : characterPairs) {
        if (pair.close == typed)
            return true;
    }
    return false;
}

/// `'` in a word is an apostrophe, and a pair before a word would have to be mended by hand.
bool pairsHere(QStringView text, qsizetype at, const CharacterPair &pair)
{
    const QChar before = at > 0 ? text[at - 1] : QChar(u'\n');
    const QChar after = at < text.size() ? text[at] : QChar(u'\n');
    if (pair.open == pair.close && (before == pair.open || before == u'\\'))
        return false;
    const bool same = pair.open == pair.close;
    const auto isAsciiWord = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    if (same && (isAsciiWord(before) || isAsciiWord(after)))
        return false;
    return !isAsciiWord(after);
}

TextChange aroundSelection(const QString &text, Selection selection, const CharacterPair &pair)
{
    const QString words = text.mid(selection.start(), selection.end() - selection.start());
    return { selection.start(),
             words.size(),
             pair.open + words + pair.close,
             { selection.anchor + 1, selection.position + 1 } };
}

} // namespace

std::optional<TextChange> continueLine(const QString &text, Selection selection)
{
    if (!selection.isEmpty())
        return std::nullopt;
    const qsizetype start = lineStart(text, selection.position);
    const qsizetype end = lineEnd(text, selection.position);
    const QString line = text.mid(start, end - start);
    const LinePrefix prefix = linePrefix(line);
    const bool marked = prefix.marker != LinePrefix::Marker::None || prefix.quoteDepth > 0;
    if (!marked || selection.position - start < prefix.contentStart || isRule(QStringView(line).mid(prefix.quoteEnd)))
        return std::nullopt;
    if (isBlank(QStringView(line).mid(prefix.contentStart)))
        return endedItem(text, start, line, prefix);
    const QString marks = nextMarks(line, prefix);
    const QString rest = text.mid(selection.position, end - selection.position);
    qsizetype length = 0;
    const bool ordered = prefix.marker == LinePrefix::Marker::Ordered;
    const QString following = ordered ? followingItems(text, end, prefix, &length) : QString();
    const QString with = QLatin1Char('\n') + marks + rest.mid(rest.startsWith(QLatin1Char(' ')) ? 1 : 0) + following;
    return TextChange{ selection.position, end - selection.position + length, with,
                       Selection::caret(selection.position + 1 + marks.size()) };
}

std::optional<TextChange> indentLines(const QString &text, Selection selection, int by)
{
    if (const auto items = indentItems(text, selection, by))
        return items;
    const Range range = touchedLines(text, selection);
    const bool oneLine = selection.end() <= range.end && lineEnd(text, range.start) == range.end;
    const bool item = linePrefix(lineAt(text, range.start)).marker != LinePrefix::Marker::None;
    if (by > 0 && oneLine && !item)
        return std::nullopt;
    const qsizetype step = stepFor(text, range.start) * by;
    return shiftedLines(text, selection, [&](const QString &line) {
        return isBlank(line) && !oneLine ? line : shiftedLine(line, step);
    });
}

TextChange indentCode(const QString &text, Selection selection, int by)
{
    constexpr qsizetype step = 4;
    return shiftedLines(text, selection, [by, step](const QString &line) {
        if (by > 0)
            return isBlank(line) ? line : QString(step, QLatin1Char(' ')) + line;
        qsizetype blanks = 0;
        while (blanks < qMin(step, line.size()) && line[blanks] == u' ')
            ++blanks;
        return line.mid(line.startsWith(QLatin1Char('\t')) ? 1 : blanks);
    });
}

std::optional<TextChange> typeCharacter(const QString &text, Selection selection, QChar typed)
{
    if (!selection.isEmpty()) {
        const CharacterPair *pair = pairOpenedBy(typed, true);
        return pair ? std::optional(aroundSelection(text, selection, *pair)) : std::nullopt;
    }
    const qsizetype at = selection.position;
    if (closesPair(typed) && at < text.size() && text[at] == typed)
        return TextChange{ at, 0, {}, Selection::caret(at + 1) };
    const CharacterPair *pair = pairOpenedBy(typed, false);
    if (!pair || !pairsHere(text, at, *pair))
        return std::nullopt;
    return TextChange{ at, 0, QString(pair->open) + pair->close, Selection::caret(at + 1) };
}

std::optional<TextChange> eraseBackwards(const QString &text, Selection selection)
{
    const qsizetype at = selection.position;
    if (!selection.isEmpty() || at == 0 || at == text.size())
        return std::nullopt;
    for (const auto &pair : characterPairs) {
        if (pair.open == text[at - 1] && pair.close == text[at])
            return TextChange{ at - 1, 2, {}, Selection::caret(at - 1) };
    }
    return std::nullopt;
}

} // namespace Hexquill
