// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdown.h"

#include "preview/render/markdownblockreader.h"
#include "preview/render/markdowninlinereader.h"
#include "preview/render/markdownwriter.h"

#include <algorithm>

namespace Hexquill {

namespace Markdown {

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

Document readDocument(const QString &text, const Grammar &grammar, bool *contained)
{
    WorkLimit limit(text.size());
    Document document = BlockReader(grammar, limit).read(withLineFeeds(text));
    InlineReader reader(grammar, document.definitions, limit);
    *contained = !grammar.pedantic;
    for (InlineText &one : document.texts) {
        one.nodes = reader.read(one.source);
        *contained = *contained && !reader.state().inLink && !reader.state().inRawBlock;
    }
    *contained = *contained && !limit.isNear();
    return document;
}

/// Counts the lines of a text up to positions that only grow.
class LineCounter
{
public:
    explicit LineCounter(QStringView text)
        : m_text(text)
    {
    }
    int lineAt(qsizetype position)
    {
        for (; m_at < position; ++m_at)
            m_line += m_text[m_at] == u'\n' ? 1 : 0;
        return m_line;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 0;
};

MarkdownResult written(const Document &document, BlockWriter &writer)
{
    MarkdownResult result;
    LineCounter lines(document.text);
    for (const Block &block : document.blocks) {
        QString html = writer.html(block);
        const int first = lines.lineAt(block.begin);
        const QStringView source = QStringView(document.text).mid(block.begin, block.end - block.begin);
        const QStringView shown = trimmedEnd(source);
        const int last = first + int(std::count(shown.begin(), shown.end(), u'\n'));
        if (writer.failure()) {
            result.fatal = writer.failure();
            result.fatalLine = first;
            return result;
        }
        if (!html.isEmpty())
            result.blocks << MarkdownBlock{ std::move(html), first, last };
    }
    return result;
}

} // namespace

} // namespace Markdown

QString MarkdownResult::html() const
{
    QString all;
    for (const MarkdownBlock &block : blocks)
        all += block.html;
    return all;
}

MarkdownResult renderMarkdown(const QString &text, const MarkdownOptions &options, const MarkdownContext &context)
{
    const Markdown::Grammar grammar(options);
    bool contained = false;
    const Markdown::Document document = Markdown::readDocument(text, grammar, &contained);
    Markdown::BlockWriter writer(document, options, context);
    MarkdownResult result = Markdown::written(document, writer);
    result.contained = contained;
    return result;
}

} // namespace Hexquill
