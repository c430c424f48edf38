// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownstretch.h"

#include "preview/render/markdownblockreader.h"
#include "preview/render/markdowninlinereader.h"
#include "preview/render/markdownwriter.h"

#include <algorithm>

namespace Hexquill::Markdown {

Grammar::Grammar(const MarkdownOptions &options)
    : marked4(options.dialect == MarkdownDialect::Marked4)
    , pedantic(options.pedantic)
    , gfm(options.gfm && !options.pedantic)
    , breaks(gfm && options.breaks)
    , tasks(options.gfm)
    , autolink(options.autolink)
    , mangle(options.mangle)
    , smartypants(options.smartypants)
    , quotes(options.quotes)
{
}

namespace {

QString withLineFeeds(QString text)
{
    if (!text.contains(u'\r'))
        return text;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.replace(u'\r', u'\n');
}

int lineFeeds(QStringView text)
{
    return int(std::count(text.begin(), text.end(), u'\n'));
}

/// Takes blocks from their trees to their HTML, one by one, in their order.
class Finisher
{
public:
    Finisher(Document &document, const Grammar &grammar, WorkLimit &limit, const MarkdownOptions &options,
             const MarkdownContext &context, const Stretch &stretch)
        : m_document(document)
        , m_inlines(grammar, document.definitions, limit)
        , m_writer(document, options, context)
        , m_at(stretch.from)
        , m_line(stretch.firstLine)
    {
        m_writer.headings().count(stretch.idsBefore);
        m_writer.headings().takeIds();
    }

    FinishedBlock finish(size_t index);
    const std::optional<QString> &failure() const { return m_writer.failure(); }

private:
    void readInlines(qsizetype end);
    int lineAt(qsizetype position);

    Document &m_document;
    InlineReader m_inlines;
    BlockWriter m_writer;
    qsizetype m_text = 0;
    qsizetype m_at;
    int m_line;
};

void Finisher::readInlines(qsizetype end)
{
    for (; m_text < end; ++m_text) {
        InlineText &text = m_document.texts[size_t(m_text)];
        text.nodes = m_inlines.read(text.source);
    }
}

/// Positions only grow.
int Finisher::lineAt(qsizetype position)
{
    m_line += lineFeeds(QStringView(m_document.text).mid(m_at, position - m_at));
    m_at = position;
    return m_line;
}

FinishedBlock Finisher::finish(size_t index)
{
    const Block &block = m_document.blocks[index];
    const qsizetype firstText = m_text;
    readInlines(m_document.textEnds[index]);
    FinishedBlock finished{ block.begin, block.end, block.kind };
    finished.settled = !m_inlines.state().inLink && !m_inlines.state().inRawBlock;
    const int first = lineAt(block.begin);
    const QStringView source = QStringView(m_document.text).mid(block.begin, block.end - block.begin);
    finished.written = { m_writer.html(block), first, first + lineFeeds(trimmedEnd(source)) };
    finished.endLine = lineAt(block.end);
    finished.ids = m_writer.headings().takeIds();
    for (qsizetype text = firstText; text < m_text; ++text)
        m_document.texts[size_t(text)].nodes = {};
    return finished;
}

} // namespace

QString preparedText(const QString &text, const Grammar &grammar)
{
    return BlockReader::prepared(withLineFeeds(text), grammar);
}

FinishedStretch finishStretch(const QString &prepared, const Grammar &grammar, const MarkdownOptions &options,
                              const MarkdownContext &context, const Stretch &stretch)
{
    WorkLimit limit(prepared.size());
    BlockReader reader(grammar, limit);
    Document document
        = stretch.isEnough ? reader.readOn(prepared, stretch.from, stretch.isEnough) : reader.read(prepared);
    Finisher finisher(document, grammar, limit, options, context, stretch);
    FinishedStretch result;
    result.blocks.reserve(document.blocks.size());
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        FinishedBlock finished = finisher.finish(i);
        if (finisher.failure()) {
            result.fatal = finisher.failure();
            result.fatalLine = finished.written.firstLine;
            break;
        }
        result.blocks.push_back(std::move(finished));
    }
    result.hasDefinitions = !document.definitions.isEmpty();
    result.work = limit.spent();
    result.emptyCells = reader.emptyCells();
    return result;
}

} // namespace Hexquill::Markdown
