// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/underlinedheadings.h"

#include "editor/text/lines.h"
#include "editor/text/linescanner.h"

namespace Hexquill {

namespace {

/// A paragraph as far as it is read.
struct Paragraph
{
    qsizetype start = 0;
    LinePrefix prefix; ///< of its first line
    bool inList = false;

    /// Where an underline may stand at the least: at the words' column in a list, else anywhere.
    qsizetype leastIndent() const
    {
        const bool item = prefix.marker != LinePrefix::Marker::None;
        return item ? prefix.markerEnd - prefix.quoteEnd : inList ? prefix.indent() : 0;
    }
    int levelBy(QStringView line) const
    {
        const LinePrefix below = linePrefix(line);
        const qsizetype indent = below.indent() - leastIndent();
        const bool inPlace = below.quoteDepth == prefix.quoteDepth && indent >= 0 && indent <= 3;
        return inPlace ? underlineLevel(line.mid(below.quoteEnd)) : 0;
    }
};

/// Comments and tags on lines of their own: to Markdown they are HTML.
bool isHtmlToMarkdown(QStringView words)
{
    return words.startsWith(u"<!--") || words.startsWith(u"{%");
}

/// The paragraph that \a line begins or goes on with; \a open: the one before it.
std::optional<Paragraph> paragraphWith(const std::optional<Paragraph> &open, qsizetype start, QStringView line,
                                       LineState before, LineState after)
{
    const bool words = before.block == LineState::Block::Text && after.block == LineState::Block::Text
        && after.paragraph && !after.table;
    if (!words)
        return {};
    const LinePrefix prefix = linePrefix(line);
    const int depth = open ? open->prefix.quoteDepth : prefix.quoteDepth;
    if (!before.paragraph || prefix.marker != LinePrefix::Marker::None || prefix.quoteDepth > depth)
        return Paragraph{ start, prefix, after.list };
    return prefix.quoteDepth == depth ? open : std::nullopt; // else it goes on lazily: no underline is meant for it
}

} // namespace

QList<UnderlinedHeading> underlinedHeadings(QStringView text, Range lines)
{
    QList<UnderlinedHeading> headings;
    std::optional<Paragraph> open;
    LineState state;
    for (qsizetype start = 0; start <= text.size() && (open || start <= lines.end);) {
        const qsizetype end = lineEnd(text, start);
        const QStringView line = text.mid(start, end - start);
        LineState after = scanLine(line, state).state;
        const int level = open ? open->levelBy(line) : 0;
        if (level > 0 && end >= lines.start)
            headings.append({ { open->start, start - 1 }, end, level });
        if (level > 0 || isHtmlToMarkdown(line.trimmed()))
            after.paragraph = false;
        open = paragraphWith(open, start, line, state, after);
        state = after;
        start = end + 1;
    }
    return headings;
}

} // namespace Hexquill
