// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blog.h"
#include "app/blog/postrename.h"
#include "app/blog/siteaddresses.h"
#include "editor/post/fieldedit.h"
#include "editor/post/post.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// Which places of a blog's texts lead to a post by what it was called before it was renamed, and what they must
/// become: `post_link` and `post_path` tags by its slug, links and images by its address (with host, from the root, or
/// relative), and paths into its asset folder. Code is left alone.
class PostReferences
{
public:
    /// \a blog as it was before \a renamed, or after it.
    PostReferences(const Blog &blog, const RenamePlan &renamed);
    Q_DISABLE_COPY_MOVE(PostReferences)

    /// The posts, drafts and pages that can hold references, absolute; the post itself by the name that it has.
    QStringList files() const;
    /// The edits of the text of \a file, head and body as one; in order, none overlapping another.
    QList<TextEdit> editsIn(const QString &file, const Post &post) const;

private:
    QString pageOf(const QString &file) const;
    bool mayHold(const QString &text) const;
    void findTags(const QString &body, qsizetype before, QList<TextEdit> *edits) const;
    void findLinks(const QString &text, const QString &file, qsizetype before, const QStringList &rules,
                   QList<TextEdit> *edits) const;
    void findLink(const QString &link, qsizetype offset, const QString &file, QList<TextEdit> *edits) const;

    Blog m_blog;
    SiteAddresses m_addresses;
    RenamePlan m_renamed;
    QHash<QString, QString> m_pages; ///< paths under the root, by file
};

/// \a text with \a edits made.
QString editedText(const QString &text, const QList<TextEdit> &edits);

} // namespace Hexquill
