// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/siteaddresses.h"

#include "app/blog/pathpattern.h"
#include "app/blog/postfiles.h"
#include "editor/post/posthead.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {

/// The one name of a page that has several: "a/", "a", "a.html" and "a/index.html" are all written as "a".
QString plain(QString path)
{
    for (const char *end : { "index.html", ".html" })
        if (path.endsWith(QLatin1String(end)))
            path.chop(qstrlen(end));
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

bool isHidden(const QString &path)
{
    const QStringList names = path.split(QLatin1Char('/'));
    return std::any_of(names.begin(), names.end(), [](const QString &name) {
        return name.startsWith(QLatin1Char('_')) || name.startsWith(QLatin1Char('.'));
    });
}

bool isFile(const QString &path)
{
    return QFileInfo(path).isFile();
}

/// Whether \a folder has a file of this name with an extension that Hexo turns into \a made.
bool hasSource(const QString &folder, const QString &name, const QStringList &made)
{
    return std::any_of(made.begin(), made.end(),
                       [&](const QString &extension) { return isFile(folder + QLatin1Char('/') + name + extension); });
}

const QStringList pageSources{ QStringLiteral(".md"),   QStringLiteral(".markdown"), QStringLiteral(".html"),
                               QStringLiteral(".htm"),  QStringLiteral(".ejs"),      QStringLiteral(".pug"),
                               QStringLiteral(".njk"),  QStringLiteral(".swig"),     QStringLiteral(".mkd"),
                               QStringLiteral(".mdown") };
const QStringList styleSources{ QStringLiteral(".styl"), QStringLiteral(".less"), QStringLiteral(".scss"),
                                QStringLiteral(".sass") };
const QStringList dataSources{ QStringLiteral(".yml"), QStringLiteral(".yaml") };

} // namespace

SiteAddresses::SiteAddresses(const Blog &blog)
    : m_blog(blog)
{
    const QUrl site(blog.config().text(QStringLiteral("url")));
    m_root.setScheme(QStringLiteral("http")); // a link may name the blog by either
    m_root.setHost(site.host().isEmpty() ? QStringLiteral("blog.invalid") : site.host());
    m_root.setPath(blog.config().renderOptions().root);
    for (const LinkTarget &post : linkTargets(blog.posts()))
        m_posts.insert(plain(post.path));
}

std::optional<QString> SiteAddresses::target(const QString &href, const QString &page) const
{
    if (href.isEmpty() || href.startsWith(QLatin1Char('#')))
        return std::nullopt;
    QUrl here = m_root;
    here.setPath(m_root.path() + page);
    QUrl there = here.resolved(QUrl(href));
    if (there.scheme() == QLatin1String("https"))
        there.setScheme(QStringLiteral("http"));
    if (there.scheme() != m_root.scheme() || there.host() != m_root.host() || !there.path().startsWith(m_root.path()))
        return std::nullopt;
    return there.path(QUrl::FullyDecoded).mid(m_root.path(QUrl::FullyDecoded).size());
}

bool SiteAddresses::has(const QString &path) const
{
    const QString clean = QDir::cleanPath(path);
    if (clean.startsWith(QLatin1String("..")))
        return false;
    if (plain(path).isEmpty() || clean == QLatin1String(".") || isPost(path) || isListOrFeed(path))
        return true;
    const QString theme = m_blog.config().theme();
    const QString package = QStringLiteral("/node_modules/hexo-theme-%1/source").arg(theme);
    return isMadeFrom(m_blog.sourceFolder(), path) || isAsset(path)
        || isMadeFrom(m_blog.root() + QStringLiteral("/themes/%1/source").arg(theme), path)
        || isMadeFrom(m_blog.root() + package, path) || isPageElsewhere(path) || wasGenerated(path);
}

bool SiteAddresses::mayBeAnothers(const QString &href, const QString &path) const
{
    const QString folder = path.section(QLatin1Char('/'), 0, 0);
    if (QUrl(href).host().isEmpty() || m_root.path() != QLatin1String("/")
        || (folder == path && !extensionOf(path).isEmpty()))
        return false;
    const QString below = folder + QLatin1Char('/');
    const bool hasPosts
        = std::any_of(m_posts.begin(), m_posts.end(), [&](const QString &post) { return post.startsWith(below); });
    const QString generated = m_blog.root() + QLatin1Char('/') + m_blog.config().text(QStringLiteral("public_dir"));
    return !hasPosts && !isListOrFeed(path) && !QFileInfo(m_blog.sourceFolder() + QLatin1Char('/') + folder).isDir()
        && !QFileInfo(generated + QLatin1Char('/') + folder).isDir();
}

bool SiteAddresses::isPost(const QString &path) const
{
    return m_posts.contains(plain(path));
}

/// Hexo puts an asset below its post's path, without its .html.
bool SiteAddresses::isAsset(const QString &path) const
{
    if (!m_blog.config().isOn(QStringLiteral("post_asset_folder")))
        return false;
    return std::any_of(m_blog.posts().begin(), m_blog.posts().end(), [&](const PostFacts &post) {
        const QString below = plain(post.path) + QLatin1Char('/');
        return post.isPost && path.startsWith(below)
            && isFile(withoutExtension(post.file) + QLatin1Char('/') + path.mid(below.size()));
    });
}

bool SiteAddresses::isListOrFeed(const QString &path) const
{
    const BlogConfig &config = m_blog.config();
    QStringList lists{ QStringLiteral("page") };
    for (const char *key : { "archive_dir", "category_dir", "tag_dir" })
        lists << plain(config.text(QLatin1String(key)));
    for (const QString &list : std::as_const(lists))
        if (!list.isEmpty() && (plain(path) == list || path.startsWith(list + QLatin1Char('/'))))
            return true;
    static const QStringList feeds{ QStringLiteral(".xml"), QStringLiteral(".json"), QStringLiteral(".txt"),
                                    QStringLiteral(".webmanifest") };
    return !path.contains(QLatin1Char('/')) && feeds.contains(extensionOf(path));
}

/// Whether Hexo makes something of this path from a file in \a folder, a source folder.
bool SiteAddresses::isMadeFrom(const QString &folder, const QString &path) const
{
    if (isHidden(path) || !QFileInfo(folder).isDir())
        return false;
    const QString extension = extensionOf(path);
    const QString stem = withoutExtension(path);
    const bool becomesPage = extension == QLatin1String(".md") || extension == QLatin1String(".markdown");
    if (isFile(folder + QLatin1Char('/') + path) && !becomesPage)
        return true;
    if (extension == QLatin1String(".css") && hasSource(folder, stem, styleSources))
        return true;
    if (extension == QLatin1String(".json") && hasSource(folder, stem, dataSources))
        return true;
    const QString page = plain(path);
    return hasSource(folder, page, pageSources) || hasSource(folder, page + QStringLiteral("/index"), pageSources);
}

/// A page's own `permalink` stands for its place in the source folder.
bool SiteAddresses::isPageElsewhere(const QString &path) const
{
    QStringList files;
    const QStringList all = filesBelow(m_blog.sourceFolder());
    for (const QString &file : all)
        if (pageSources.contains(extensionOf(file)))
            files << m_blog.sourceFolder() + QLatin1Char('/') + file;
    const QList<FrontMatter> heads = readFrontMatters(files);
    return std::any_of(heads.begin(), heads.end(), [&](const FrontMatter &head) {
        QString permalink = head.value(QStringLiteral("permalink")).toString();
        while (permalink.startsWith(QLatin1Char('/')))
            permalink.remove(0, 1);
        return !permalink.isEmpty() && plain(permalink) == plain(path);
    });
}

bool SiteAddresses::wasGenerated(const QString &path) const
{
    const QString file = m_blog.root() + QLatin1Char('/') + m_blog.config().text(QStringLiteral("public_dir"))
        + QLatin1Char('/') + path;
    return isFile(file) || isFile(file + QStringLiteral("/index.html")) || isFile(file + QStringLiteral(".html"));
}

} // namespace Hexquill
