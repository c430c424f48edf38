// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/themeclothes.h"

#include "app/articleframe.h"
#include "app/blog/generatedpage.h"
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

} // namespace

ThemeClothes::ThemeClothes(const QString &program, QObject *parent)
    : QObject(parent)
    , m_renderer(program)
    , m_blog(Blog::plainFolder({}))
{
    connect(&m_renderer, &RenderProcess::rendered, this, &ThemeClothes::take);
    connect(&m_renderer, &RenderProcess::failed, this, [this](quint64 wish, const QString &reason) {
        if (wish != m_wish)
            return;
        m_reason = reason;
        tryNext();
    });
}

void ThemeClothes::look(const Blog &blog)
{
    m_blog = blog;
    m_renderer.setSite(blog.renderSite());
    m_public = QDir(blog.root()).absoluteFilePath(blog.config().text(QStringLiteral("public_dir")));
    collect();
    m_reason = QFileInfo(m_public).isDir() ? tr("none of its posts is in %1").arg(m_public)
                                           : tr("there is no folder %1; hexo generate makes it").arg(m_public);
    tryNext();
}

void ThemeClothes::collect()
{
    m_left.clear();
    for (const PostFacts &facts : m_blog.posts()) {
        if (!facts.isPost || facts.draft || facts.path.isEmpty() || !facts.error.isEmpty())
            continue;
        const Candidate candidate{ facts, pageFile(m_public, facts.path) };
        if (QFileInfo(candidate.page).isFile())
            m_left << candidate;
    }
    std::stable_sort(m_left.begin(), m_left.end(), [](const Candidate &a, const Candidate &b) {
        return richness(a.facts) != richness(b.facts) ? richness(a.facts) > richness(b.facts)
                                                      : a.facts.date > b.facts.date;
    });
    m_left = m_left.mid(0, postsTried);
}

void ThemeClothes::tryNext()
{
    if (m_left.isEmpty()) {
        emit failed(m_reason);
        return;
    }
    m_tried = m_left.takeFirst();
    const tl::expected<QByteArray, QString> bytes = readFile(m_tried.facts.file);
    if (!bytes) {
        m_reason = bytes.error();
        tryNext();
        return;
    }
    const Post post = Post::fromBytes(*bytes);
    m_renderer.request(renderRequest(post, FrontMatter::read(post.head), m_tried.facts,
                                     m_blog.assetsOf(m_tried.facts.file), ++m_wish));
}

void ThemeClothes::take(const Rendering &rendering)
{
    if (rendering.revision != m_wish)
        return;
    const tl::expected<QByteArray, QString> page = readInside(m_tried.page, { m_public });
    const BlogConfig &config = m_blog.config();
    const QString root = config.renderOptions().root;
    const auto wallClock = [&](const QDateTime &utc) {
        return QDateTime::fromString(wallClockText(utc, config), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    };
    const QString language = articleFrame(m_tried.facts, FrontMatter(), config).language;
    const QLocale locale = language.isEmpty() ? QLocale(QLocale::English) : QLocale(language);
    const QString packages = m_blog.root() + QStringLiteral("/node_modules");
    const auto emptied = page.and_then([&](const QByteArray &html) {
        return emptiedPage(QString::fromUtf8(html),
                           { m_tried.facts, rendering.publishedHtml, root, config.text(QStringLiteral("tag_dir")),
                             config.text(QStringLiteral("category_dir")), packages, wallClock(m_tried.facts.date),
                             wallClock(m_tried.facts.updated), locale });
    });
    if (!emptied) {
        m_reason = emptied.error();
        tryNext();
        return;
    }
    emit found({ emptied->html, m_public, root, packages }, emptied->hostsLeftOut);
}

} // namespace Hexquill
