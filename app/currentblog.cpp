// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/currentblog.h"

#include "app/blog/exportapply.h"
#include "app/blog/filemoves.h"
#include "app/blog/postduplicate.h"

#include <memory>
#include <QDir>
#include <QFuture>
#include <QPromise>

namespace Hexquill {

using ReadBlog = tl::expected<Blog, QString>;

CurrentBlog::CurrentBlog(QObject *parent)
    : QObject(parent)
{
    m_reader.setMaxThreadCount(1);
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
    auto promise = std::make_shared<QPromise<ReadBlog>>();
    promise->future().then(this, [this, root, wish, first](const ReadBlog &result) {
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
        promise->addResult(Blog::open(root));
        promise->finish();
    });
}

void CurrentBlog::take(const QString &root, const ReadBlog &result, bool first)
{
    if (!result) {
        emit failed(root, result.error());
        return;
    }
    m_blog = *result;
    emit changed();
    if (first)
        emit opened(root);
}

} // namespace Hexquill
