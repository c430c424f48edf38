// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/problemfinder.h"

#include <memory>
#include <QFuture>
#include <QPromise>

namespace Hexquill {

ProblemFinder::ProblemFinder(QObject *parent)
    : QObject(parent)
{
}

void ProblemFinder::look(const PostSnapshot &post)
{
    const quint64 wish = ++m_wish;
    m_reader.clear();
    auto promise = std::make_shared<QPromise<QList<Problem>>>();
    promise->future().then(this, [this, wish, text = post.post](const QList<Problem> &all) {
        if (wish != m_wish)
            return;
        m_post = text;
        emit found(all);
    });
    m_reader.start([promise, post] {
        promise->start();
        promise->addResult(postProblems(
            { post.path, post.post, post.frontMatter, post.facts, post.blog, post.rendering, post.drawsFormulas }));
        promise->finish();
    });
}

void ProblemFinder::forget()
{
    ++m_wish;
    m_post = Post();
}

} // namespace Hexquill
