// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/latestreader.h"
#include "app/postproblems.h"

#include <QObject>

namespace Hexquill {

/// All that is needed to look for problems, by value.
struct PostSnapshot
{
    QString path; ///< empty for a post without a file
    Post post;
    FrontMatter frontMatter;
    PostFacts facts;
    Blog blog;
    Rendering rendering;
    bool drawsFormulas = false; ///< by the writer's choice
};

/// Looks for a post's problems in a thread of its own: a long post takes longer than a key stroke may. One look is
/// under way at a time, and only the latest one's problems are told.
class ProblemFinder : public QObject
{
    Q_OBJECT
public:
    explicit ProblemFinder(QObject *parent = nullptr);

    void look(const PostSnapshot &post);
    void forget(); ///< what is under way
    /// Whether the problems found last are those of this text.
    bool isAbout(const Post &post) const { return post == m_post; }

signals:
    void found(const QList<Hexquill::Problem> &problems);

private:
    Post m_post; ///< of the problems found last
    LatestReader m_reader;
};

} // namespace Hexquill
