// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/livepost.h"

#include "app/articleframe.h"
#include "app/blog/newpost.h"
#include "app/blog/postrequest.h"
#include "app/currentblog.h"
#include "app/documentcontroller.h"
#include "editor/postdocument.h"
#include "preview/renderscheduler.h"

#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {

/// The post's place below _posts or _drafts; a post elsewhere counts as lying directly in _posts.
QString sourceOf(const QString &path, const std::optional<Blog> &blog)
{
    if (blog) {
        for (const QString &folder : { blog->postsFolder(), blog->draftsFolder() })
            if (path.startsWith(folder + QLatin1Char('/')))
                return path.mid(folder.size() + 1);
    }
    return QFileInfo(path).fileName();
}

PostFileTimes timesOf(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return { QDateTime::currentDateTimeUtc(), QDateTime::currentDateTimeUtc() };
    const QDateTime born = info.birthTime();
    return { born.isValid() ? born : info.lastModified(), info.lastModified() };
}

} // namespace

LivePost::LivePost(PostDocument &document, DocumentController &controller, CurrentBlog &blog, RenderScheduler &renderer,
                   QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_controller(controller)
    , m_blog(blog)
    , m_renderer(renderer)
{
    connect(&m_document, &PostDocument::headChanged, this, [this] { m_headChanged = true; });
    connect(&m_document, &PostDocument::changed, this, &LivePost::send);
    connect(&m_controller, &DocumentController::loaded, this, &LivePost::moved);
    connect(&m_controller, &DocumentController::saved, this, &LivePost::moved);
    connect(&m_blog, &CurrentBlog::changed, this, &LivePost::takeSite);
    connect(&m_renderer, &RenderScheduler::rendered, this, [this](const Rendering &rendering) {
        m_rendering = rendering;
        m_failure.clear();
        emit rendered(m_rendering);
    });
    connect(&m_renderer, &RenderScheduler::failed, this, [this](quint64, const QString &reason) {
        m_failure = reason;
        emit failed(reason);
    });
    takeSite();
}

/// The post lies somewhere else now, so its address and its images may be others.
void LivePost::moved()
{
    m_headChanged = true;
    const bool hasAssets = m_blog.blog() && !m_controller.path().isEmpty();
    m_assets = hasAssets ? m_blog.blog()->assetsOf(m_controller.path()) : QStringList();
    send();
}

void LivePost::takeSite()
{
    m_renderer.setSite(m_blog.blog() ? m_blog.blog()->renderSite()
                                     : RenderSite{ BlogConfig().renderOptions(), {}, {} });
    moved();
}

void LivePost::send()
{
    if (!m_controller.hasDocument())
        return;
    if (m_headChanged)
        readHead();
    m_renderer.schedule(
        renderRequest(m_document.post(), m_document.frontMatter(), m_facts, m_assets, m_document.revision()));
}

void LivePost::readHead()
{
    m_headChanged = false;
    const FrontMatter &frontMatter = m_document.frontMatter();
    const BlogConfig config = m_blog.blog() ? m_blog.blog()->config() : BlogConfig();
    const QString path = m_controller.path().isEmpty() ? m_controller.pathForNew() : m_controller.path();
    m_facts
        = postFacts(sourceOf(path, m_blog.blog()), frontMatter, config, timesOf(m_controller.path()), machineZone());
    m_frame = articleFrame(m_facts, frontMatter, config);
    emit headRead();
}

} // namespace Hexquill
