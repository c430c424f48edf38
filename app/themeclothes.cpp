// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/themeclothes.h"

#include "app/articleframe.h"
#include "app/blog/postrequest.h"
#include "editor/post/postfile.h"
#include "preview/insidefile.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {

constexpr qsizetype postsTried = 5;

/// The file of a page, as Hexo writes it.
QString pageFile(const QString &folder, const QString &path)
{
    const QString file = folder + QLatin1Char('/') + path;
    if (path.endsWith(QLatin1Char('/')))
        return file + QStringLiteral("index.html");
    return QFileInfo(file).isFile() ? file : file + QStringLiteral(".html");
}

/// The more a post has around its article, the more places the page shows.
int richness(const PostFacts &facts)
{
    return int(qMin<qsizetype>(facts.tags.size(), 2) + qMin<qsizetype>(facts.categories.size(), 2));
}

QString packagesOf(const Blog &blog)
{
    return blog.root() + QStringLiteral("/node_modules");
}

} // namespace

ThemeClothes::ThemeClothes(const QString &program, QObject *parent)
    : QObject(parent)
    , m_renderer(program)
    , m_blog(Blog::plainFolder({}))
{
    connect(&m_renderer, &RenderProcess::rendered, this, &ThemeClothes::take);
    connect(&m_renderer, &RenderProcess::failed, this, [this](quint64 wish, const QString &reason) {
        if (wish == m_wish)
            tryNext(reason);
    });
    connect(&m_reader, &LatestReader::stalled, this,
            [this] { emit failed(tr("%1 does not answer").arg(QDir::toNativeSeparators(m_blog.root()))); });
}

void ThemeClothes::look(const Blog &blog)
{
    ++m_wish;
    m_blog = blog;
    m_public = QDir(blog.root()).absoluteFilePath(blog.config().text(QStringLiteral("public_dir")));
    m_reader.want([blog, folder = m_public] { return collected(blog, folder); },
                  [this](const Collected &all) {
                      m_renderer.setSite(all.site);
                      m_left = all.candidates;
                      tryNext(all.reason);
                  });
}

ThemeClothes::Collected ThemeClothes::collected(const Blog &blog, const QString &publicFolder)
{
    QList<Candidate> all;
    for (const PostFacts &facts : blog.posts()) {
        if (!facts.isPost || facts.draft || facts.path.isEmpty() || !facts.error.isEmpty())
            continue;
        const Candidate candidate{ facts, pageFile(publicFolder, facts.path) };
        if (QFileInfo(candidate.page).isFile())
            all << candidate;
    }
    std::stable_sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) {
        return richness(a.facts) != richness(b.facts) ? richness(a.facts) > richness(b.facts)
                                                      : a.facts.date > b.facts.date;
    });
    return { blog.renderSite(), all.mid(0, postsTried),
             QFileInfo(publicFolder).isDir() ? tr("none of its posts is in %1").arg(publicFolder)
                                             : tr("there is no folder %1; hexo generate makes it").arg(publicFolder) };
}

void ThemeClothes::tryNext(const QString &reason)
{
    m_reason = reason;
    tryNext();
}

void ThemeClothes::tryNext()
{
    if (m_left.isEmpty()) {
        emit failed(m_reason);
        return;
    }
    m_tried = m_left.takeFirst();
    const auto read = [blog = m_blog, facts = m_tried.facts, wish = ++m_wish] {
        return readFile(facts.file).map([&](const QByteArray &bytes) {
            const Post post = Post::fromBytes(bytes);
            return renderRequest(post, FrontMatter::read(post.head), facts, blog.assetsOf(facts.file), wish);
        });
    };
    m_reader.want(read, [this](const tl::expected<RenderRequest, QString> &request) {
        if (request)
            m_renderer.request(*request);
        else
            tryNext(request.error());
    });
}

tl::expected<EmptiedPage, QString> ThemeClothes::emptied(const Blog &blog, const QString &publicFolder,
                                                         const Candidate &tried, const QString &html)
{
    const BlogConfig &config = blog.config();
    const auto wallClock = [&](const QDateTime &utc) {
        return QDateTime::fromString(wallClockText(utc, config), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    };
    const QString language = articleFrame(tried.facts, FrontMatter(), config).language;
    return readInside(tried.page, { publicFolder }).and_then([&](const QByteArray &page) {
        return emptiedPage(QString::fromUtf8(page),
                           { tried.facts, html, config.renderOptions().root, config.text(QStringLiteral("tag_dir")),
                             config.text(QStringLiteral("category_dir")), packagesOf(blog), wallClock(tried.facts.date),
                             wallClock(tried.facts.updated),
                             language.isEmpty() ? QLocale(QLocale::English) : QLocale(language) });
    });
}

void ThemeClothes::take(const Rendering &rendering)
{
    if (rendering.revision != m_wish)
        return;
    const auto empty = [blog = m_blog, folder = m_public, tried = m_tried, html = rendering.publishedHtml] {
        return emptied(blog, folder, tried, html);
    };
    m_reader.want(empty, [this](const tl::expected<EmptiedPage, QString> &page) {
        if (!page)
            return tryNext(page.error());
        const QString root = m_blog.config().renderOptions().root;
        emit found({ page->html, m_public, root, packagesOf(m_blog) }, page->hostsLeftOut);
    });
}

} // namespace Hexquill
