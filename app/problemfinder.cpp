// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/problemfinder.h"

namespace Hexquill {

ProblemFinder::ProblemFinder(QObject *parent)
    : QObject(parent)
{
}

void ProblemFinder::look(const PostSnapshot &post)
{
    const auto reading = [post] {
        return postProblems(
            { post.path, post.post, post.frontMatter, post.facts, post.blog, post.rendering, post.drawsFormulas });
    };
    m_reader.want(reading, [this, text = post.post](const QList<Problem> &all) {
        m_post = text;
        emit found(all);
    });
}

void ProblemFinder::forget()
{
    m_reader.forget();
    m_post = Post();
}

} // namespace Hexquill
