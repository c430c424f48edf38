// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownmemory.h"

#include "preview/render/markdownblockreader.h"
#include "preview/render/markdownchars.h"
#include "preview/render/markdownstretch.h"
#include "preview/render/textchange.h"

#include <algorithm>

/// What makes it safe to keep blocks: marked reads a block from its start on, and knows of what went before only the
/// kind of the last block and what inline texts left open. Both are nothing at a *seam*: the end of blank lines, one of
/// them empty, with no `<a>` or `<code>` open. So from a seam on, equal rests read equally. And a block before a seam
/// was read by looking no further than the first line after it, if it does not begin with what could be a link
/// definition, whose label may hold blank lines. Definitions themselves mean something everywhere: texts with any are
/// read whole.
namespace Hexquill {

using Markdown::FinishedBlock;

struct MarkdownMemory::Known
{
    MarkdownOptions options;
    MarkdownContext context;
    QString text; ///< prepared
    std::vector<FinishedBlock> blocks;
    qsizetype work = 0; ///< at least what reading all of it takes
    qsizetype emptyCells = 0;

    bool takes(const Markdown::FinishedStretch &stretch, qsizetype size);
};

/// Adds what was spent on \a stretch; false if a whole reading of a text of \a size might be near its limits.
bool MarkdownMemory::Known::takes(const Markdown::FinishedStretch &stretch, qsizetype size)
{
    work += stretch.work;
    emptyCells += stretch.emptyCells;
    return !stretch.fatal && work < Markdown::WorkLimit::allowed(size) / 2
        && emptyCells < Markdown::BlockReader::MaximumEmptyCells / 2;
}

namespace {

/// A change of the text by positions: from \a start on, up to \a end of the old and \a newEnd of the new one.
struct Change
{
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype newEnd = 0;

    qsizetype growth() const { return newEnd - end; }
};

Change changeOf(QStringView before, QStringView after)
{
    const TextChange change = changeBetween(before, after);
    return { change.keptStart, before.size() - change.keptEnd, after.size() - change.keptEnd };
}

bool isSeam(const FinishedBlock &block, QStringView text)
{
    return block.kind == Markdown::Block::Kind::Space && block.settled
        && text.mid(block.begin, block.end - block.begin).contains(u"\n\n");
}

/// Whether the block may be read otherwise for something beyond the first line that follows it.
bool seesFar(const FinishedBlock &block, QStringView text)
{
    const QStringView source = text.mid(block.begin, block.end - block.begin);
    const qsizetype open = Markdown::skip(source, 0, u' ');
    if (open >= source.size() || source[open] != u'[')
        return false;
    const auto isBracket = [](QChar c) { return c == u'[' || c == u']'; };
    const auto close = std::find_if(source.begin() + open + 1, source.end(), isBracket);
    return close == source.end() || *(close - 1) == u'\\' || (close + 1 != source.end() && *(close + 1) == u':');
}

/// How many blocks in front were read without a look at anything from \a start on.
size_t keptInFront(const std::vector<FinishedBlock> &blocks, QStringView text, qsizetype start)
{
    size_t kept = 0;
    for (size_t i = 0; i < blocks.size() && blocks[i].end < start && !seesFar(blocks[i], text); ++i) {
        if (!isSeam(blocks[i], text))
            continue;
        const qsizetype end = Markdown::lineEnd(text, blocks[i].end);
        if (end < start && !Markdown::isBlank(text.mid(blocks[i].end, end - blocks[i].end)))
            kept = i + 1;
    }
    return kept;
}

/// The first block behind the seam at \a end, nothing if there is none.
std::optional<size_t> blockBehindSeam(const std::vector<FinishedBlock> &blocks, QStringView text, qsizetype end)
{
    const auto found = std::lower_bound(blocks.begin(), blocks.end(), end,
                                        [](const FinishedBlock &block, qsizetype at) { return block.end < at; });
    if (found == blocks.end() || found->end != end || !isSeam(*found, text))
        return std::nullopt;
    return size_t(found - blocks.begin()) + 1;
}

using Blocks = std::vector<FinishedBlock>;

QStringList idsOf(Blocks::const_iterator from, Blocks::const_iterator to)
{
    QStringList ids;
    for (; from != to; ++from)
        ids += from->ids;
    return ids;
}

/// The ids that one list has more often than the other.
QStringList difference(QStringList one, QStringList other)
{
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    QStringList result;
    std::set_symmetric_difference(one.cbegin(), one.cend(), other.cbegin(), other.cend(), std::back_inserter(result));
    return result;
}

bool haveAny(Blocks::const_iterator from, Blocks::const_iterator to, const QStringList &ids)
{
    return !ids.isEmpty() && std::any_of(from, to, [&](const FinishedBlock &block) {
        return std::any_of(block.ids.cbegin(), block.ids.cend(), [&](const QString &id) { return ids.contains(id); });
    });
}

void move(FinishedBlock &block, qsizetype growth, int lines)
{
    block.begin += growth;
    block.end += growth;
    block.endLine += lines;
    block.written.firstLine += lines;
    block.written.lastLine += lines;
}

/// What is to be read again for \a change, and where it ends.
struct Gap
{
    size_t first = 0; ///< the first block to be given up
    std::optional<size_t> behind; ///< the first one to be kept after it; none: all go
    Markdown::FinishedStretch fresh;
};

Gap readGap(const Blocks &blocks, const QString &before, const QString &after, const MarkdownOptions &options,
            const MarkdownContext &context)
{
    const Change change = changeOf(before, after);
    Gap gap{ keptInFront(blocks, before, change.start), {}, {} };
    Markdown::Stretch stretch;
    if (gap.first > 0) {
        stretch.from = blocks[gap.first - 1].end;
        stretch.firstLine = blocks[gap.first - 1].endLine;
        stretch.idsBefore = idsOf(blocks.cbegin(), blocks.cbegin() + qsizetype(gap.first));
    }
    stretch.isEnough = [&](qsizetype end) {
        if (end >= change.newEnd)
            gap.behind = blockBehindSeam(blocks, before, end - change.growth());
        return gap.behind.has_value();
    };
    gap.fresh = Markdown::finishStretch(after, Markdown::Grammar(options), options, context, stretch);
    return gap;
}

/// Puts what was read into its gap; false if what stands behind it would have to be read again, too.
bool fill(Blocks &blocks, Gap &gap, const QString &after)
{
    if (gap.behind && !isSeam(gap.fresh.blocks.back(), after))
        return false;
    const auto from = blocks.begin() + qsizetype(gap.first);
    const auto to = gap.behind ? blocks.begin() + qsizetype(*gap.behind) : blocks.end();
    const QStringList ids = difference(idsOf(from, to), idsOf(gap.fresh.blocks.cbegin(), gap.fresh.blocks.cend()));
    if (haveAny(to, blocks.end(), ids))
        return false;
    if (gap.behind) {
        const FinishedBlock &last = gap.fresh.blocks.back();
        const qsizetype growth = last.end - (to - 1)->end;
        const int lines = last.endLine - (to - 1)->endLine;
        std::for_each(to, blocks.end(), [=](FinishedBlock &block) { move(block, growth, lines); });
    }
    const auto place = blocks.erase(from, to);
    blocks.insert(place, std::make_move_iterator(gap.fresh.blocks.begin()),
                  std::make_move_iterator(gap.fresh.blocks.end()));
    return true;
}

bool areSettled(const Blocks &blocks)
{
    return std::all_of(blocks.cbegin(), blocks.cend(), [](const FinishedBlock &block) { return block.settled; });
}

MarkdownResult resultOf(const Blocks &blocks)
{
    MarkdownResult result;
    result.blocks.reserve(qsizetype(blocks.size()));
    for (const FinishedBlock &block : blocks) {
        if (!block.written.html.isEmpty())
            result.blocks.append(block.written);
    }
    return result;
}

} // namespace

MarkdownMemory::MarkdownMemory() = default;
MarkdownMemory::~MarkdownMemory() = default;
MarkdownMemory::MarkdownMemory(MarkdownMemory &&) noexcept = default;
MarkdownMemory &MarkdownMemory::operator=(MarkdownMemory &&) noexcept = default;

MarkdownResult MarkdownMemory::render(const QString &text, const MarkdownOptions &options,
                                      const MarkdownContext &context)
{
    const Markdown::Grammar grammar(options);
    const QString prepared = Markdown::preparedText(text, grammar);
    if (m_known && m_known->options == options && m_known->context == context) {
        Gap gap = readGap(m_known->blocks, m_known->text, prepared, options, context);
        if (m_known->takes(gap.fresh, prepared.size()) && !gap.fresh.hasDefinitions
            && fill(m_known->blocks, gap, prepared)) {
            m_known->text = prepared;
            MarkdownResult result = resultOf(m_known->blocks);
            result.contained = areSettled(m_known->blocks);
            return result;
        }
    }
    Markdown::FinishedStretch whole = Markdown::finishStretch(prepared, grammar, options, context);
    MarkdownResult result = resultOf(whole.blocks);
    result.fatal = whole.fatal;
    result.fatalLine = whole.fatalLine;
    m_known.reset(new Known{ options, context, prepared, std::move(whole.blocks) });
    // The pedantic grammar looks for the ends of HTML blocks in the whole text.
    const bool isBounded = !grammar.pedantic && m_known->takes(whole, prepared.size());
    result.contained = isBounded && areSettled(m_known->blocks);
    if (!isBounded || whole.hasDefinitions)
        m_known.reset();
    return result;
}

} // namespace Hexquill
