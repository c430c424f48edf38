// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/currentblog.h"

#include "app/blog/exportapply.h"
#include "app/blog/filemoves.h"
#include "app/blog/postduplicate.h"

#include <memory>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QPromise>

namespace Hexquill {

CurrentBlog::CurrentBlog(QObject *parent)
    : QObject(parent)
{
}

QString CurrentBlog::name() const
{
    if (!m_blog)
        return {};
    const YamlValue title = m_blog->config().value(QStringLiteral("title"));
    const QString text = title.isTruthy() ? title.toJsString() : QString();
    return text.isEmpty() ? QDir(m_blog->root()).dirName() : text;
}

void CurrentBlog::open(const QString &root)
{
    read(QDir(root).absolutePath(), true);
}

void CurrentBlog::openIfThere(const QString &root)
{
    openFound([root] { return QFileInfo(root).isDir() ? root : QString(); });
}

void CurrentBlog::openAround(const QString &path)
{
    if (!m_blog)
        openFound([path] { return Blog::rootOf(path); });
}

void CurrentBlog::openFound(const std::function<QString()> &find)
{
    m_finder.run(find, [this, wish = m_wish](const QString &root) {
        if (wish == m_wish && !root.isEmpty())
            open(root);
    });
}

void CurrentBlog::refresh()
{
    if (m_blog)
        read(m_blog->root(), false);
}

void CurrentBlog::close()
{
    ++m_wish;
    m_blog.reset();
    emit changed();
}

void CurrentBlog::read(const QString &root, bool first)
{
    const quint64 wish = ++m_wish;
    m_reader.clear();
    auto promise = std::make_shared<QPromise<Reading>>();
    promise->future().then(this, [this, root, wish, first](const Reading &result) {
        if (wish == m_wish)
            take(root, result, first);
    });
    m_reader.start([promise, root, first] {
        promise->start();
        if (first) {
            undoUnfinishedExport(root);
            undoUnfinishedDuplicate(root);
            takeBackUnfinishedMoves(root);
        }
        const tl::expected<Blog, QString> blog = Blog::open(root);
        promise->addResult(Reading{ blog, blog ? blog->renderSite() : RenderSite() });
        promise->finish();
    });
}

void CurrentBlog::take(const QString &root, const Reading &result, bool first)
{
    if (!result.blog) {
        emit failed(root, result.blog.error());
        return;
    }
    m_blog = *result.blog;
    m_site = result.site;
    emit changed();
    if (first)
        emit opened(root);
}

} // namespace Hexquill
