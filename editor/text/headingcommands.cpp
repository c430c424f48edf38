// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/headingcommands.h"

#include "editor/text/linecommands.h"
#include "editor/text/lines.h"
#include "editor/text/touchedlines.h"
#include "editor/text/underlinedheadings.h"

namespace Hexquill {

namespace {

QString withHeading(const QString &line, int level)
{
    const LinePrefix prefix = linePrefix(line);
    const qsizetype marks = prefix.headingLevel > 0 ? prefix.indentEnd : prefix.contentStart;
    const QString words = line.mid(prefix.contentStart);
    const QString sign = level > 0 ? QString(level, QLatin1Char('#')) + QLatin1Char(' ') : QString();
    const bool listItem = prefix.marker != LinePrefix::Marker::None;
    return (listItem ? line.left(prefix.quoteEnd) : line.left(marks)) + sign + words;
}

/// A text whose touched headings have no underlines any more.
struct WithoutUnderlines
{
    QString text;
    Selection selection;
    Range changed; ///< in the text before; empty: there was no underline
};

/// Lines of a paragraph as a heading in one line; for no \a level as they are.
QString asHeading(const QString &words, int level)
{
    return level > 0 ? withHeading(joinLines(words, { 0, words.size() }).appliedTo(words), level) : words;
}

/// \a marked: the headings get marks of their level; else they are paragraphs, apart from what follows.
WithoutUnderlines withoutUnderlines(const QString &text, Selection selection, bool marked)
{
    WithoutUnderlines result{ text, selection, {} };
    const QList<UnderlinedHeading> headings = underlinedHeadings(text, touchedLines(text, selection));
    for (auto heading = headings.rbegin(); heading != headings.rend(); ++heading) {
        const auto [start, wordsEnd] = heading->words;
        const int level = marked ? heading->level : 0;
        const QString words = asHeading(text.mid(start, wordsEnd - start), level);
        const bool joinsNext = !marked && heading->end < text.size() && !isBlank(lineAt(text, heading->end + 1));
        const QString with = joinsNext ? words + QLatin1Char('\n') : words;
        const auto moved = [&, start = start, wordsEnd = wordsEnd](qsizetype at) {
            if (at > heading->end)
                return at + with.size() - (heading->end - start);
            if (at < start)
                return at;
            const QString before = text.mid(start, qMin(at, wordsEnd) - start);
            return start + qMin(asHeading(before, level).size(), words.size());
        };
        result.text.replace(start, heading->end - start, with);
        result.selection = { moved(result.selection.anchor), moved(result.selection.position) };
        result.changed = { start, result.changed.isEmpty() ? heading->end : result.changed.end };
    }
    return result;
}

/// \a then, a change of the text without underlines, as one of \a text.
TextChange changeFrom(const QString &text, const WithoutUnderlines &plain, const TextChange &then)
{
    if (plain.changed.isEmpty())
        return then;
    const QString after = then.appliedTo(plain.text);
    const qsizetype start = qMin(plain.changed.start, then.offset);
    const qsizetype rest = qMin(text.size() - plain.changed.end, plain.text.size() - then.offset - then.length);
    return { start, text.size() - rest - start, after.mid(start, after.size() - rest - start), then.selection };
}

} // namespace

TextChange setHeading(const QString &text, Selection selection, int level)
{
    const WithoutUnderlines marked = withoutUnderlines(text, selection, true);
    const QStringList lines = linesIn(marked.text, touchedLines(marked.text, marked.selection));
    const bool same = allOf(lines, [level](const QString &line) { return linePrefix(line).headingLevel == level; });
    const int wanted = same ? 0 : level;
    const WithoutUnderlines plain = wanted == 0 ? withoutUnderlines(text, selection, false) : marked;
    return changeFrom(text, plain, changedLines(plain.text, plain.selection, [wanted](const QString &line) {
                          return withHeading(line, wanted);
                      }));
}

TextChange shiftHeadings(const QString &text, Selection selection, int by)
{
    const WithoutUnderlines plain = withoutUnderlines(text, selection, true);
    return changeFrom(text, plain, changedLines(plain.text, plain.selection, [by](const QString &line) {
                          const int level = linePrefix(line).headingLevel;
                          return level == 0 ? line : withHeading(line, qBound(1, level + by, 6));
                      }));
}

} // namespace Hexquill
