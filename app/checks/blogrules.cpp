// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/checks/checkpost.h"
#include "preview/render/slugize.h"

#include <QCoreApplication>
#include <QHash>

namespace Hexquill {

namespace {

using Severity = Diagnostic::Severity;

Diagnostic sameAddress(const PostFacts &post, const PostFacts &other)
{
    const QString message = QCoreApplication::translate(
        "Checks", "This post and %1 have the same address, %2: only one of them is published.");
    return { post.file,
             0,
             0,
             QStringLiteral("permalink-twice"),
             Severity::Error,
             message.arg(other.source, post.path),
             QCoreApplication::translate("Checks", "Give one of them another file name, date or permalink."),
             {} };
}

QList<Diagnostic> addresses(const Blog &blog)
{
    QList<Diagnostic> found;
    QHash<QString, const PostFacts *> seen;
    const QList<PostFacts> &posts = blog.posts();
    for (const PostFacts &post : posts) {
        if (post.draft || !post.isPost || post.path.isEmpty())
            continue;
        if (const PostFacts *other = seen.value(post.path))
            found.append(sameAddress(post, *other));
        seen.insert(post.path, &post);
    }
    return found;
}

/// Different tags whose slugs are equal share one page, and only one of them is shown there.
QList<Diagnostic> tagPages(const Blog &blog)
{
    QList<Diagnostic> found;
    QHash<QString, QString> firstNames;
    const QList<PostFacts> &posts = blog.posts();
    for (const PostFacts &post : posts) {
        for (const QString &tag : post.tags) {
            const QString slug = slugize(tag);
            const QString first = firstNames.value(slug);
            if (first.isEmpty()) {
                firstNames.insert(slug, tag);
            } else if (first != tag) {
                const QString message
                    = QCoreApplication::translate("Checks", "The tags \"%1\" and \"%2\" share one page of the site.");
                found.append({ post.file,
                               0,
                               0,
                               QStringLiteral("tag-page"),
                               Severity::Warning,
                               message.arg(tag, first),
                               QString(),
                               {} });
            }
        }
    }
    return found;
}

} // namespace

QList<Diagnostic> checkBlog(const Blog &blog)
{
    return addresses(blog) + tagPages(blog);
}

} // namespace Hexquill
