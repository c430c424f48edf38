// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/paragraphs.h"

#include "editor/text/linecommands.h"
#include "editor/text/lines.h"
#include "editor/text/linescanner.h"

#include <QList>
#include <QStringList>

namespace Hexquill {

namespace {

/// Which lines of \a text are words of a paragraph and nothing else; as many as it has lines.
QList<bool> proseLines(const QString &text)
{
    QList<bool> prose;
    LineState before;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const Scan scan = scanLine(line, before);
        const LinePrefix prefix = linePrefix(line);
        const bool plain = prefix.quoteDepth == 0 && prefix.marker == LinePrefix::Marker::None && prefix.indent() < 4;
        prose.append(before.block == LineState::Block::Text && scan.state.block == LineState::Block::Text
                     && scan.state.paragraph && plain && prefix.headingLevel == 0 && !scan.state.table
                     && !line.trimmed().startsWith(QLatin1Char('|')) && !line.trimmed().startsWith(QLatin1String("{%"))
                     && underlineLevel(line) == 0);
        before = scan.state;
    }
    return prose;
}

bool endsWithBreak(const QString &line)
{
    return line.endsWith(QLatin1String("  ")) || line.endsWith(QLatin1Char('\\'))
        || line.endsWith(QLatin1String("<br>"));
}

} // namespace

std::optional<TextChange> unwrapParagraphs(const QString &text, Selection selection)
{
    const QList<bool> prose = proseLines(text);
    const QStringList all = text.split(QLatin1Char('\n'));
    qsizetype first = text.left(selection.start()).count(QLatin1Char('\n'));
    qsizetype last = text.left(selection.end()).count(QLatin1Char('\n'));
    while (first > 0 && prose[first] && prose[first - 1])
        --first;
    while (last + 1 < all.size() && prose[last] && prose[last + 1])
        ++last;
    QStringList lines;
    for (qsizetype i = first; i <= last; ++i) {
        const bool goesOn = i > first && prose[i] && prose[i - 1] && !endsWithBreak(all[i - 1]);
        if (!goesOn) {
            lines.append(all[i]);
            continue;
        }
        const QString pair = lines.last() + QLatin1Char('\n') + all[i];
        lines.last() = joinLines(pair, { 0, pair.size() }).appliedTo(pair);
    }
    const qsizetype start = all.mid(0, first).join(QLatin1Char('\n')).size() + (first > 0 ? 1 : 0);
    const QString before = all.mid(first, last - first + 1).join(QLatin1Char('\n'));
    const QString after = lines.join(QLatin1Char('\n'));
    if (after == before)
        return std::nullopt;
    const Selection end
        = selection.isEmpty() ? Selection::caret(start + after.size()) : Selection{ start, start + after.size() };
    return TextChange{ start, before.size(), after, end };
}

} // namespace Hexquill
