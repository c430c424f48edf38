// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/articleexport.h"

namespace Hexquill {

ArticleExport::ArticleExport(const QString &program, const QString &language, QObject *parent)
    : QObject(parent)
    , m_renderer(program)
{
    m_renderer.setLanguage(language);
    connect(&m_renderer, &RenderProcess::rendered, this, &ArticleExport::load);
    connect(&m_renderer, &RenderProcess::failed, this, [this](quint64, const QString &reason) { emit failed(reason); });
    connect(&m_page, &ArticlePage::progressed, this, &ArticleExport::progressed);
    connect(&m_page, &ArticlePage::ready, this, &ArticleExport::ready);
    connect(&m_page, &ArticlePage::failed, this, &ArticleExport::failed);
    connect(&m_page, &ArticlePage::simplified, this, [this] {
        m_reservation = tr("A part of this text is too costly to lay out: its words are there without their shape.");
    });
}

void ArticleExport::begin(const RenderSite &site, const RenderRequest &request, const ArticleContent &content)
{
    m_content = content;
    m_content.prismTokens = site.options.highlight.preprocess;
    m_renderer.setSite(site);
    m_renderer.request(request);
}

/// Where Hexo would stop, its reason stands in the article's place; the writer may want even that, but is told.
void ArticleExport::load(const Rendering &rendering)
{
    if (!rendering.error.isEmpty())
        m_reservation = tr("Hexo would not publish this text: %1").arg(rendering.error);
    m_content.rendering = rendering;
    m_page.load(m_content);
}

} // namespace Hexquill
