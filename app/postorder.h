// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postfacts.h"

#include <QList>
#include <QString>

namespace Hexquill {

enum class PostSort { Date, Title, Changed };

/// Which of a blog's posts are listed; empty members let all through.
struct PostFilter
{
    enum class Kind { All, Drafts, Published };
    Kind kind = Kind::All;
    QString tag;
    QString category;
    QString year; ///< of the date, in this machine's zone
    QString words; ///< each must be in the title, the file's path, a tag or a category

    bool isActive() const; ///< beyond the words
    bool operator==(const PostFilter &) const = default;
};

/// Posts that stand under one heading.
struct PostGroup
{
    QString title;
    QList<qsizetype> posts; ///< places in the blog's list, in their order

    bool operator==(const PostGroup &) const = default;
};

/// The name that a post is listed by: its title, else its file's.
QString listedName(const PostFacts &post);

/// A blog's posts made ready to be listed: what searching and sorting read of each is worked out once.
class PostOrder
{
public:
    PostOrder() = default;
    explicit PostOrder(const QList<PostFacts> &posts);

    const QList<PostFacts> &posts() const { return m_posts; }
    /// By date: drafts, then year by year, the newest first. By title: drafts, then posts, by the language's order. By
    /// the last change: what was written lately first. \a now tells what "lately" is.
    QList<PostGroup> groups(const PostFilter &filter, PostSort sort, const QDateTime &now) const;

    QStringList tags() const; ///< in use, most used first
    QStringList categories() const; ///< likewise
    QStringList years() const; ///< newest first

private:
    QList<qsizetype> sorted(PostSort sort) const;
    bool lets(const PostFilter &filter, const QStringList &words, qsizetype post) const;

    QList<PostFacts> m_posts;
    QStringList m_haystacks; ///< case folded, in the order of the posts
    QStringList m_years; ///< likewise; empty without a date
};

} // namespace Hexquill
