// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/livepost.h"

#include "app/articleframe.h"
#include "app/blog/diagrams.h"
#include "app/blog/newpost.h"
#include "app/blog/postrequest.h"
#include "app/currentblog.h"
#include "app/openposts.h"
#include "preview/renderscheduler.h"

#include <QFileInfo>
#include <utility>

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

/// A post that has no file yet is as old as this moment.
PostFileTimes timesOf(const DocumentController &controller)
{
    const PostFileTimes times = controller.fileTimes();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return times.modified.isValid() ? times : PostFileTimes{ now, now };
}

} // namespace

LivePost::LivePost(OpenPost &post, CurrentBlog &blog, RenderScheduler &renderer, QObject *parent)
    : QObject(parent)
    , m_post(&post)
    , m_blog(blog)
    , m_renderer(renderer)
{
    connect(&m_blog, &CurrentBlog::changed, this, &LivePost::takeSite);
    connect(&m_renderer, &RenderScheduler::rendered, this, [this](const Rendering &rendering) {
        if (rendering.revision < m_firstRequest)
            return;
        m_rendering = rendering;
        m_failure.clear();
        emit rendered(m_rendering);
    });
    connect(&m_renderer, &RenderScheduler::failed, this, [this](quint64 request, const QString &reason) {
        if (request < m_firstRequest)
            return;
        m_failure = reason;
        emit failed(reason);
    });
    connectPost();
    takeSite();
}

void LivePost::setWatched(bool watched)
{
    m_renderer.setWatched(watched);
}

void LivePost::connectPost()
{
    connect(&m_post->document, &PostDocument::headChanged, this, [this] { m_headChanged = true; });
    connect(&m_post->document, &PostDocument::changed, this, &LivePost::send);
    connect(&m_post->controller, &DocumentController::loaded, this, &LivePost::moved);
    connect(&m_post->controller, &DocumentController::saved, this, &LivePost::moved);
    connect(&m_post->controller, &DocumentController::fileSeen, this, [this] {
        m_headChanged = true;
        send();
    });
    connect(&m_post->images, &PostImages::inserted, this, &LivePost::listAssets);
    connect(&m_post->unlinked, &UnlinkedImages::filesMoved, this, &LivePost::listAssets);
}

void LivePost::follow(OpenPost &post)
{
    m_post->document.disconnect(this);
    m_post->controller.disconnect(this);
    m_post->images.disconnect(this);
    m_post->unlinked.disconnect(this);
    m_post = &post;
    m_firstRequest = m_request + 1;
    m_rendering = {};
    m_failure.clear();
    connectPost();
    moved();
}

/// The post lies somewhere else now, so its address and its images may be others.
void LivePost::moved()
{
    m_headChanged = true;
    listAssets();
    send();
}

/// The list comes when the disk has answered; one of the same post serves until then.
void LivePost::listAssets()
{
    const QString path = m_blog.blog() ? m_post->controller.path() : QString();
    if (std::exchange(m_assetsOf, path) != path)
        m_assets.clear();
    if (path.isEmpty())
        return m_lister.forget();
    m_lister.want([blog = *m_blog.blog(), path] { return blog.assetsOf(path); },
                  [this](const QStringList &assets) {
                      if (std::exchange(m_assets, assets) != assets)
                          send();
                  });
}

RenderSite LivePost::site() const
{
    RenderSite site = m_blog.blog() ? m_blog.site() : RenderSite{ BlogConfig().renderOptions(), {}, {} };
    if (m_drawsAllDiagrams)
        site.options = withDiagramFences(site.options);
    return site;
}

void LivePost::takeSite()
{
    m_renderer.setSite(site());
    moved();
}

void LivePost::setDrawsAllDiagrams(bool on)
{
    if (on != std::exchange(m_drawsAllDiagrams, on))
        takeSite();
}

void LivePost::send()
{
    if (!m_post->controller.hasDocument())
        return;
    RenderRequest wanted = request();
    wanted.revision = ++m_request;
    m_renderer.schedule(wanted);
}

RenderRequest LivePost::request()
{
    if (m_headChanged)
        readHead();
    RenderRequest request = renderRequest(m_post->document.post(), m_post->document.frontMatter(), m_facts, m_assets);
    request.firstLine = 0; // cards count lines as the editor beside them does
    return request;
}

void LivePost::readHead()
{
    m_headChanged = false;
    const FrontMatter &frontMatter = m_post->document.frontMatter();
    const BlogConfig config = m_blog.blog() ? m_blog.blog()->config() : BlogConfig();
    const QString path
        = m_post->controller.path().isEmpty() ? m_post->controller.pathForNew() : m_post->controller.path();
    m_facts = postFacts(sourceOf(path, m_blog.blog()), frontMatter, config, timesOf(m_post->controller),
                        machineZone());
    m_frame = articleFrame(m_facts, frontMatter, config);
    if (m_drawsAllDiagrams)
        m_frame.diagrams = allDiagrams();
    emit headRead();
}

} // namespace Hexquill
