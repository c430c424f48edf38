// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/currentblog.h"

#include "app/blog/exportapply.h"
#include "app/blog/filemoves.h"
#include "app/blog/postduplicate.h"

#include <QDir>
#include <QFileInfo>

namespace Hexquill {

CurrentBlog::CurrentBlog(QObject *parent)
    : QObject(parent)
{
    for (const LatestReader *reader : { &m_reader, &m_finder })
        connect(reader, &LatestReader::stalled, this, [this] {
            if (!m_wanted.isEmpty())
                emit stalled(m_wanted);
        });
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
    m_finder.forget();
    m_wanted = QDir(root).absolutePath();
    read(m_wanted, true);
}

void CurrentBlog::openIfThere(const QString &root)
{
    m_wanted = root;
    openFound([root] { return QFileInfo(root).isDir() ? root : QString(); });
}

void CurrentBlog::openAround(const QString &path)
{
    if (!m_blog && m_wanted.isEmpty())
        openFound([path] { return Blog::rootOf(path); });
}

void CurrentBlog::openFound(const std::function<QString()> &find)
{
    m_finder.want(find, [this](const QString &root) {
        if (root.isEmpty())
            m_wanted.clear();
        else
            open(root);
    });
}

/// One that is being opened is not given up for it.
void CurrentBlog::refresh()
{
    if (m_blog && m_wanted.isEmpty())
        read(m_blog->root(), false);
}

void CurrentBlog::close()
{
    m_finder.forget();
    m_reader.forget();
    m_wanted.clear();
    m_blog.reset();
    emit changed();
}

void CurrentBlog::read(const QString &root, bool first)
{
    const auto reading = [root, first] {
        if (first) {
            undoUnfinishedExport(root);
            undoUnfinishedDuplicate(root);
            takeBackUnfinishedMoves(root);
        }
        const tl::expected<Blog, QString> blog = Blog::open(root);
        return Reading{ blog, blog ? blog->renderSite() : RenderSite() };
    };
    m_reader.want(reading, [this, root, first](const Reading &result) { take(root, result, first); });
}

void CurrentBlog::take(const QString &root, const Reading &result, bool first)
{
    m_wanted.clear();
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
