// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/renderer.h"

#include "preview/render/article.h"
#include "preview/render/codefence.h"
#include "preview/render/jstext.h"
#include "preview/render/markdown.h"
#include "preview/render/mermaidfilter.h"
#include "preview/render/pagefilters.h"
#include "preview/render/placeholders.h"
#include "preview/render/postoptions.h"
#include "preview/render/siteurl.h"
#include "preview/render/templateguard.h"
#include "preview/render/templatestep.h"
#include "preview/render/templatevalue.h"
#include "preview/render/themefilters.h"
#include "preview/render/titlecase.h"
#include "preview/render/toc.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Hexquill {

namespace {

/// One post on its way through Hexo's steps, in Hexo's order.
class Pipeline
{
public:
    Pipeline(const RenderRequest &request, const RenderSite &site, RenderMemory &memory);

    Rendering run(RenderTrace *trace);

private:
    FencedText hideFences(const QString &body);
    FencedText hideCode();
    void readMarkdown(const QString &text, const LineMap &lines);
    void readBody();
    void runTemplates();
    void restoreHidden();
    QVariantMap variables() const;
    MarkdownContext markdownContext() const;
    void takeWrittenContent();
    bool isMarkdown() const;
    void filterPost();
    void filterPage();
    void lazyloadImages(const QString &field);
    void readHeadings();
    RenderTrace traced() const;
    void abort(const QString &reason, const QString &rule, int line);

    const RenderRequest &m_request;
    const RenderSite &m_site;
    RenderMemory &m_memory;
    RenderOptions m_options;
    Placeholders m_placeholders;
    bool m_hasTemplate = false;
    bool m_contained = false; ///< see RenderTrace
    Article m_article;
    Rendering m_rendering;
};

Pipeline::Pipeline(const RenderRequest &request, const RenderSite &site, RenderMemory &memory)
    : m_request(request)
    , m_site(site)
    , m_memory(memory)
    , m_options(withThemesChoices(site.options))
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

MarkdownContext Pipeline::markdownContext() const
{
    return { m_options.siteUrl,         m_options.root, m_options.relativeLink,
             m_options.postAssetFolder, m_request.path, m_request.assets };
}

/// Hexo reads fences where it highlights code, and leaves them to Markdown elsewhere.
FencedText Pipeline::hideFences(const QString &body)
{
    if (m_options.highlight.highlighter != HighlightOptions::Highlighter::None)
        return hideFencedCode(body, m_options, m_placeholders);
    LineKeeper keeper(body);
    keeper.keepUntil(body.size());
    return { body, keeper.map(), {}, 0 };
}

FencedText Pipeline::hideCode()
{
    if (!hasMermaidFilter(m_options))
        return hideFences(m_request.body);
    const FilteredText body = withMermaidBlocks(m_request.body);
    FencedText fenced = hideFences(body.text);
    fenced.lines = fenced.lines.through(body.lines);
    fenced.failureLine = body.lines.at(fenced.failureLine).first;
    return fenced;
}

void Pipeline::readMarkdown(const QString &text, const LineMap &lines)
{
    if (!isMarkdown()) {
        m_article = Article({ { text, 0, lines.at(int(text.count(u'\n'))).last } });
        return;
    }
    const MarkdownResult markdown = m_memory.markdown.render(text, m_options.markdown, markdownContext());
    m_contained = markdown.contained;
    if (markdown.fatal)
        abort(*markdown.fatal, QStringLiteral("markdown"), lines.at(markdown.fatalLine).first);
    QList<HtmlBlock> pieces;
    for (const MarkdownBlock &block : markdown.blocks)
        pieces += { block.html, lines.at(block.firstLine).first, lines.at(block.lastLine).last };
    m_article = Article(pieces);
}

/// Fences, then template tags, then Markdown. Hexo 7 runs templates over every post, Hexo 8 only over those with a tag.
void Pipeline::readBody()
{
    const FencedText fenced = hideCode();
    if (!fenced.failure.isEmpty())
        abort(fenced.failure, QStringLiteral("code-language"), fenced.failureLine);
    const bool always = m_options.hexoMajor < 8;
    const QVariant own = m_request.fields.value(QStringLiteral("disableNunjucks"));
    const bool isOff
        = own.typeId() == QMetaType::Bool ? own.toBool() : isMarkdown() && m_options.markdown.disableNunjucks;
    m_hasTemplate = !isOff && (always || hasTemplateTag(fenced.text));
    if (!m_hasTemplate) {
        readMarkdown(fenced.text, fenced.lines);
        return;
    }
    const GuardedText guarded = always ? guardTemplateAsHexo7(fenced.text, fenced.lines, m_placeholders)
                                       : guardTemplate(fenced.text, fenced.lines, m_placeholders);
    if (guarded.droppedFrom >= 0)
        m_rendering.diagnostics += { RenderDiagnostic::Severity::Warning, QStringLiteral("dropped-text"),
                                     QCoreApplication::translate("Hexquill::Renderer",
                                                                 "Hexo 7 publishes nothing from here on: this tag has "
                                                                 "no end."),
                                     guarded.droppedFrom, 0 };
    readMarkdown(guarded.text, guarded.lines);
}

/// What `{{ }}` sees: the front matter and what Hexo adds to a post.
QVariantMap Pipeline::variables() const
{
    QVariantMap variables = m_request.fields;
    const bool cased = variables.value(QStringLiteral("titlecase"), m_options.titlecase).toBool();
    variables.insert(QStringLiteral("title"), cased ? titleCase(m_request.title) : m_request.title);
    variables.insert(QStringLiteral("slug"), m_request.slug);
    variables.insert(QStringLiteral("path"), m_request.path);
    variables.insert(QStringLiteral("permalink"), fullUrlFor(m_request.path, m_options).value_or(QString()));
    if (!variables.contains(QStringLiteral("layout")))
        variables.insert(QStringLiteral("layout"), QStringLiteral("post"));
    for (const QString &name : { QStringLiteral("date"), QStringLiteral("updated") }) {
        const QVariant date = variables.value(name);
        if (date.typeId() == QMetaType::QDateTime)
            variables.insert(name, QVariant::fromValue(Moment{ date.toDateTime().toMSecsSinceEpoch() }));
    }
    for (const QString &name : { QStringLiteral("tags"), QStringLiteral("categories") })
        variables.insert(name, QVariantMap()); // a query object, not the lists that were written
    return variables;
}

void Pipeline::runTemplates()
{
    if (!m_hasTemplate) {
        restoreTemplateTags(m_article, m_placeholders);
        return;
    }
    const RenderOptions tagOptions = withThemesChoices(m_site.options);
    const TagContext context{ m_request, m_site, tagOptions, [&](const QString &text) {
                                 return renderMarkdown(text, tagOptions.markdown, markdownContext()).html();
                             } };
    const TemplateOutcome outcome = runTemplateStep(m_article, m_placeholders, variables(), context);
    if (m_rendering.error.isEmpty())
        m_rendering.error = outcome.failure;
    m_rendering.diagnostics += outcome.diagnostics;
}

void Pipeline::restoreHidden()
{
    bool repeated = false;
    for (const Placeholders::Kind kind : { Placeholders::Kind::Comment, Placeholders::Kind::Code })
        m_article.restore(m_placeholders, kind, &repeated);
    if (repeated)
        abort(QString::fromLatin1(repeatedPlaceholder), QStringLiteral("repeated-code"), 0);
}

/// A post with a `content` field is published as that text; nothing of its body is rendered.
void Pipeline::takeWrittenContent()
{
    m_rendering.contentHtml = jsString(m_request.fields.value(QStringLiteral("content")));
    m_rendering.excerptHtml = jsString(m_request.fields.value(QStringLiteral("excerpt"), QString()));
    m_article = Article({ { m_rendering.contentHtml, 0, int(m_request.body.count(u'\n')) } });
}

/// The `engine` field names another renderer; those of Markdown aside, Hexo's own leave HTML as it is.
bool Pipeline::isMarkdown() const
{
    static const QStringList markdown{ QStringLiteral("md"),    QStringLiteral("markdown"), QStringLiteral("mkd"),
                                       QStringLiteral("mkdn"),  QStringLiteral("mdwn"),     QStringLiteral("mdtxt"),
                                       QStringLiteral("mdtext") };
    const QString engine = jsString(m_request.fields.value(QStringLiteral("engine"), QString()));
    return engine.isEmpty() || engine == u"null" || markdown.contains(engine);
}

void Pipeline::filterPost()
{
    if (isTheme(m_options, "next"))
        m_article.transform([this](const QString &piece) { return filteredByNext(piece, m_options); });
    if (m_options.externalLink.enable && m_options.externalLink.field == u"post")
        m_article.transform([this](const QString &html) { return markExternalLinks(html, m_options); });
    const QString html = m_article.html();
    const QVariant excerpt = m_request.fields.value(QStringLiteral("excerpt"));
    const MoreMark mark = excerpt.isValid() ? MoreMark{} : findMoreMark(html);
    m_rendering.moreHtml = html;
    if (excerpt.isValid())
        m_rendering.excerptHtml = jsString(excerpt);
    if (excerpt.typeId() == QMetaType::Nullptr)
        abort(QStringLiteral("`null` is not a string!"), QStringLiteral("excerpt"), 0);
    if (mark.start >= 0) {
        m_rendering.excerptHtml = jsTrim(QStringView(html).left(mark.start));
        m_rendering.moreHtml = jsTrim(QStringView(html).mid(mark.start + mark.length));
        m_article.replace(mark.start, mark.length, QStringLiteral("<span id=\"more\"></span>"));
    }
    if (isTheme(m_options, "fluid"))
        m_article.transform([this](const QString &piece) { return filteredByFluid(piece, m_options); });
    lazyloadImages(QStringLiteral("post")); // the theme's filter comes last: not in excerpt and rest
}

/// Butterfly's lazy loading, if the theme's settings turn it on for \a field.
void Pipeline::lazyloadImages(const QString &field)
{
    const QVariantMap settings = m_options.themeConfig.value(QStringLiteral("lazyload")).toMap();
    const QString wanted = settings.value(QStringLiteral("field"), QStringLiteral("site")).toString();
    const bool butterfly = m_options.theme.contains(u"butterfly", Qt::CaseInsensitive);
    if (!butterfly || !settings.value(QStringLiteral("enable")).toBool() || wanted != field)
        return;
    const QString given = settings.value(QStringLiteral("placeholder")).toString();
    const QString placeholder = given.isEmpty() ? QString() : urlFor(given, m_options, {}).value_or(given);
    const bool native = settings.value(QStringLiteral("native")).toBool();
    m_article.transform([&](const QString &html) { return lazyImages(html, native, placeholder); });
}

void Pipeline::filterPage()
{
    if (m_options.externalLink.enable && m_options.externalLink.field == u"site")
        m_article.transformLinked([this](const QString &html) { return markExternalLinks(html, m_options); });
    lazyloadImages(QStringLiteral("site"));
}

void Pipeline::readHeadings()
{
    const QList<TocHeading> headings = findHeadings(m_article);
    const QStringList numbers = tocNumbers(headings);
    const TocHtml toc = tocHtml(headings, numbers, m_options.hexoMajor);
    m_rendering.tocHtml = toc.numbered;
    m_rendering.tocHtmlUnnumbered = toc.plain;
    qsizetype piece = 0;
    qsizetype pieceStart = 0;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const TocHeading &heading = headings.at(i);
        while (piece < m_article.pieces().size()
               && pieceStart + m_article.pieces().at(piece).html.size() <= heading.start)
            pieceStart += m_article.pieces().at(piece++).html.size();
        const int line = piece < m_article.pieces().size() ? m_article.pieces().at(piece).firstLine : -1;
        m_rendering.headings
            += { heading.level, heading.id, heading.text, heading.unnumbered ? QString() : numbers.at(i), line };
    }
}

RenderTrace Pipeline::traced() const
{
    RenderTrace trace{ {}, m_hasTemplate, m_contained };
    for (const HtmlBlock &piece : m_article.pieces())
        trace.contentPieces += piece.html;
    return trace;
}

Rendering Pipeline::run(RenderTrace *trace)
{
    const QVariant written = m_request.fields.value(QStringLiteral("content"));
    if (written.isValid() && written.typeId() != QMetaType::Nullptr) {
        takeWrittenContent();
    } else {
        readBody();
        runTemplates();
        restoreHidden();
        filterPost();
    }
    m_article.balance();
    m_rendering.contentHtml = m_article.html();
    if (trace)
        *trace = traced();
    readHeadings();
    filterPage();
    m_rendering.publishedHtml = m_article.html();
    m_rendering.blocks = m_article.pieces();
    return m_rendering;
}

} // namespace

Rendering render(const RenderRequest &request, const RenderSite &site, RenderMemory &memory, RenderTrace *trace)
{
    return Pipeline(request, site, memory).run(trace);
}

Rendering render(const RenderRequest &request, const RenderSite &site)
{
    RenderMemory memory;
    return render(request, site, memory);
}

} // namespace Hexquill
