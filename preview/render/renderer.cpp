// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/renderer.h"

#include "preview/render/article.h"
#include "preview/render/codefence.h"
#include "preview/render/jstext.h"
#include "preview/render/markdown.h"
#include "preview/render/pagefilters.h"
#include "preview/render/placeholders.h"
#include "preview/render/postoptions.h"
#include "preview/render/templateguard.h"
#include "preview/render/toc.h"

namespace Hexquill {

namespace {

/// One post on its way through Hexo's steps, in Hexo's order.
class Pipeline
{
public:
    Pipeline(const RenderRequest &request, const RenderSite &site);

    Rendering run();

private:
    void readMarkdown();
    void restoreHidden();
    void filterPost();
    void filterPage();
    void readHeadings();
    void abort(const QString &reason, const QString &rule, int line);

    const RenderRequest &m_request;
    const RenderSite &m_site;
    RenderOptions m_options;
    Placeholders m_placeholders;
    Article m_article;
    Rendering m_rendering;
};

Pipeline::Pipeline(const RenderRequest &request, const RenderSite &site)
    : m_request(request)
    , m_site(site)
    , m_options(site.options)
{
    m_options.markdown = postMarkdownOptions(site.options.markdown, request.fields);
    m_rendering.revision = request.revision;
}

/// Hexo stops the whole build for \a reason; the first one is the one it names.
void Pipeline::abort(const QString &reason, const QString &rule, int line)
{
    if (m_rendering.error.isEmpty())
        m_rendering.error = reason;
    m_rendering.diagnostics += { RenderDiagnostic::Severity::Error, rule, reason, line, 0 };
}

void Pipeline::readMarkdown()
{
    FencedText fenced{ m_request.body, LineKeeper(m_request.body).map(), {}, 0 };
    if (m_options.highlight.highlighter != HighlightOptions::Highlighter::None)
        fenced = hideFencedCode(m_request.body, m_options, m_placeholders);
    if (!fenced.failure.isEmpty())
        abort(fenced.failure, QStringLiteral("code-language"), fenced.failureLine);
    MarkdownContext context{ m_options.siteUrl,         m_options.root, m_options.relativeLink,
                             m_options.postAssetFolder, m_request.path, m_request.assets };
    const MarkdownResult markdown = renderMarkdown(fenced.text, m_options.markdown, context);
    if (markdown.fatal)
        abort(*markdown.fatal, QStringLiteral("markdown"), fenced.lines.at(markdown.fatalLine).first);
    QList<HtmlBlock> pieces;
    for (const MarkdownBlock &block : markdown.blocks)
        pieces += { block.html, fenced.lines.at(block.firstLine).first, fenced.lines.at(block.lastLine).last };
    m_article = Article(pieces);
}

void Pipeline::restoreHidden()
{
    m_article.transform([this](const QString &html) {
        return m_placeholders.restore(Placeholders::Kind::Code, html, nullptr, nullptr);
    });
}

void Pipeline::filterPost()
{
    if (m_options.externalLink.enable && m_options.externalLink.field == u"post")
        m_article.transform([this](const QString &html) { return markExternalLinks(html, m_options); });
    const QString html = m_article.html();
    const QVariant excerpt = m_request.fields.value(QStringLiteral("excerpt"));
    const MoreMark mark = excerpt.isValid() ? MoreMark{} : findMoreMark(html);
    m_rendering.moreHtml = html;
    if (excerpt.isValid())
        m_rendering.excerptHtml = jsString(excerpt);
    if (mark.start >= 0) {
        m_rendering.excerptHtml = jsTrim(QStringView(html).left(mark.start));
        m_rendering.moreHtml = jsTrim(QStringView(html).mid(mark.start + mark.length));
        m_article.replace(mark.start, mark.length, QStringLiteral("<span id=\"more\"></span>"));
    }
}

void Pipeline::filterPage()
{
    if (m_options.externalLink.enable && m_options.externalLink.field == u"site")
        m_article.transform([this](const QString &html) { return markExternalLinks(html, m_options); });
}

void Pipeline::readHeadings()
{
    const QList<TocHeading> headings = findHeadings(m_rendering.contentHtml);
    const QStringList numbers = tocNumbers(headings);
    m_rendering.tocHtml = tocHtml(headings, true, m_options.markdown.dialect);
    m_rendering.tocHtmlUnnumbered = tocHtml(headings, false, m_options.markdown.dialect);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const TocHeading &heading = headings.at(i);
        const int line = m_article.pieces().at(m_article.pieceAt(heading.start)).firstLine;
        m_rendering.headings
            += { heading.level, heading.id, heading.text, heading.unnumbered ? QString() : numbers.at(i), line };
    }
}

Rendering Pipeline::run()
{
    readMarkdown();
    restoreHidden();
    filterPost();
    m_article.balance();
    m_rendering.contentHtml = m_article.html();
    readHeadings();
    filterPage();
    m_rendering.publishedHtml = m_article.html();
    m_rendering.blocks = m_article.pieces();
    return m_rendering;
}

} // namespace

Rendering render(const RenderRequest &request, const RenderSite &site)
{
    return Pipeline(request, site).run();
}

} // namespace Hexquill
