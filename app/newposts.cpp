// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/newposts.h"

#include "app/blog/newpost.h"
#include "app/currentblog.h"
#include "preview/diskworker.h"

#include <QDir>

namespace Hexquill {

namespace {

const QString topic = QStringLiteral("new post");

/// What a new post begins with where no blog has a scaffold for it: Hexo's own fields.
Post blankPost(const QDateTime &now)
{
    Post post;
    post.head = QStringLiteral("---\ntitle: \ndate: %1\ntags:\ncategories:\n---\n")
                    .arg(now.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    post.body = QStringLiteral("\n");
    return post;
}

} // namespace

NewPosts::NewPosts(CurrentBlog &blog, QObject *parent)
    : QObject(parent)
    , m_blog(blog)
{
}

void NewPosts::make(const QString &layout)
{
    const auto now = QDateTime::currentDateTime();
    if (m_blog.blog())
        read(layout, now);
    else
        emit made(blankPost(now), layout);
}

void NewPosts::read(const QString &layout, const QDateTime &now)
{
    auto *worker = new DiskWorker(this); // of its own: the next new post may be one of a blog on another disk
    worker->leave();
    connect(worker, &DiskWorker::stalled, this, [this, root = m_blog.root()] {
        emit said(
            { Message::Kind::Warning,
              topic,
              tr("%1 does not answer. The new post is begun as soon as it does.").arg(QDir::toNativeSeparators(root)),
              {} });
    });
    ++m_underWay;
    worker->run([blog = *m_blog.blog(), layout, now] { return makeNewPost(blog, {}, layout, now); },
                [this, worker, layout](const tl::expected<NewPost, QString> &post) {
                    --m_underWay;
                    worker->deleteLater();
                    emit settled(topic);
                    if (post)
                        emit made(post->post, layout);
                    else
                        emit said({ Message::Kind::Error, topic, post.error(), {} });
                });
}

} // namespace Hexquill
