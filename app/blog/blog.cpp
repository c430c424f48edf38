// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/blog.h"

#include "app/blog/pathpattern.h"
#include "app/blog/postfiles.h"
#include "editor/post/postfile.h"
#include "editor/post/posthead.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace Hexquill {

namespace {

constexpr qint64 maximumIncludeBytes = 1024 * 1024;
constexpr qsizetype maximumIncludes = 500;

template <typename NamesOf>
QStringList byUse(const QList<PostFacts> &posts, NamesOf namesOf)
{
    QStringList names;
    QHash<QString, int> uses;
    for (const PostFacts &post : posts) {
        const QStringList used = namesOf(post);
        for (const QString &name : used) {
            if (uses[name]++ == 0)
                names.append(name);
        }
    }
    std::stable_sort(names.begin(), names.end(),
                     [&uses](const QString &a, const QString &b) { return uses.value(a) > uses.value(b); });
    return names;
}

QHash<QString, QString> includeFilesBelow(const QString &folder)
{
    QHash<QString, QString> texts;
    const QStringList files = filesBelow(folder);
    for (const QString &file : files) {
        if (texts.size() == maximumIncludes)
            break;
        if (const auto bytes = readFile(folder + QLatin1Char('/') + file, maximumIncludeBytes))
            texts.insert(file, QString::fromUtf8(*bytes));
    }
    return texts;
}

bool isBlog(const QDir &folder)
{
    return !configFileOf(folder.path()).isEmpty() && folder.exists(QStringLiteral("source"));
}

QString missingMessage(const QString &root, const QString &what)
{
    return QCoreApplication::translate("Blog", "%1 is no Hexo blog: it has no %2.").arg(root, what);
}

} // namespace

tl::expected<Blog, QString> Blog::open(const QString &root, const QString &theme)
{
    const QFileInfo folder(root);
    if (!folder.isDir())
        return tl::unexpected(QCoreApplication::translate("Blog", "%1 is no folder.").arg(root));
    Blog blog;
    blog.m_root = folder.absoluteFilePath();
    if (configFileOf(blog.m_root).isEmpty())
        return tl::unexpected(missingMessage(blog.m_root, QStringLiteral("_config.yml")));
    const tl::expected<BlogConfig, QString> config = BlogConfig::load(blog.m_root, theme);
    if (!config)
        return tl::unexpected(config.error());
    blog.m_config = *config;
    if (!QFileInfo(blog.sourceFolder()).isDir())
        return tl::unexpected(missingMessage(blog.m_root, blog.m_config.sourceDirectory() + QLatin1Char('/')));
    blog.refresh();
    return blog;
}

Blog Blog::plainFolder(const QString &folder)
{
    Blog blog;
    blog.m_root = QFileInfo(folder).absoluteFilePath();
    return blog;
}

QString Blog::rootOf(const QString &path)
{
    QDir folder = QFileInfo(path).isDir() ? QDir(path) : QFileInfo(path).absoluteDir();
    folder.makeAbsolute();
    do {
        if (isBlog(folder))
            return folder.path();
    } while (!folder.isRoot() && folder.cdUp());
    return QString();
}

void Blog::refresh()
{
    m_posts.clear();
    m_habits = {};
    MetNames met;
    readFolder(postsFolder(), false, &met);
    readFolder(draftsFolder(), true, &met);
}

void Blog::readFolder(const QString &folder, bool drafts, MetNames *met)
{
    const QByteArray zone = machineZone();
    const QStringList sources = postFilesBelow(folder, m_config);
    QStringList files;
    files.reserve(sources.size());
    for (const QString &source : sources)
        files.append(folder + QLatin1Char('/') + source);
    const QList<FrontMatter> frontMatters = readFrontMatters(files);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QFileInfo info(files.at(i));
        const PostFileTimes times{ info.birthTime(), info.lastModified() };
        m_habits.add(frontMatters.at(i));
        PostFacts facts = postFacts(sources.at(i), frontMatters.at(i), m_config, times, zone, drafts, met);
        facts.file = files.at(i);
        m_posts.append(facts);
    }
}

QString Blog::sourceFolder() const
{
    return m_root + QLatin1Char('/') + m_config.sourceDirectory();
}
QString Blog::postsFolder() const
{
    return sourceFolder() + QStringLiteral("/_posts");
}
QString Blog::draftsFolder() const
{
    return sourceFolder() + QStringLiteral("/_drafts");
}

QStringList Blog::tags() const
{
    return byUse(m_posts, [](const PostFacts &post) { return post.tags; });
}

QStringList Blog::categories() const
{
    return byUse(m_posts, [](const PostFacts &post) {
        QStringList names;
        for (const CategoryFacts &category : post.categories)
            names.append(category.name);
        return names;
    });
}

RenderSite Blog::renderSite() const
{
    RenderSite site;
    site.options = m_config.renderOptions();
    site.posts = linkTargets(m_posts);
    site.includeFiles = includeFilesBelow(sourceFolder() + QLatin1Char('/') + site.options.codeDirectory);
    return site;
}

QStringList Blog::assetsOf(const QString &postFile) const
{
    if (!m_config.isOn(QStringLiteral("post_asset_folder")) || postFile.isEmpty())
        return {};
    return filesBelow(withoutExtension(postFile));
}

QList<LinkTarget> linkTargets(const QList<PostFacts> &posts)
{
    QList<LinkTarget> targets;
    for (const PostFacts &post : posts) {
        if (post.isPost && !post.draft)
            targets.append({ post.slug, post.title, post.path, post.series, post.date.toMSecsSinceEpoch() });
    }
    return targets;
}

QByteArray machineZone()
{
    const QByteArray fromEnvironment = qgetenv("TZ");
    if (!fromEnvironment.isEmpty() && QTimeZone(fromEnvironment).isValid())
        return fromEnvironment;
    return QTimeZone::systemTimeZoneId();
}

} // namespace Hexquill
