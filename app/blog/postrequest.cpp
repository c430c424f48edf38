// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/postrequest.h"

#include "app/blog/settingsfile.h"

namespace Hexquill {

namespace {

/// Front matter under the names that Hexo's database gives every post.
QVariantMap fieldsOf(const FrontMatter &frontMatter, const PostFacts &facts)
{
    QVariantMap fields{ { QStringLiteral("layout"), QStringLiteral("post") },
                        { QStringLiteral("comments"), true },
                        { QStringLiteral("published"), !facts.draft } };
    for (const auto &[name, value] : frontMatter.toMap().pairs())
        fields.insert(name, toVariant(value.asField()));
    fields.insert(QStringLiteral("title"), facts.title);
    fields.insert(QStringLiteral("slug"), facts.slug);
    fields.insert(QStringLiteral("source"),
                  QString((facts.draft ? QStringLiteral("_drafts/") : QStringLiteral("_posts/")) + facts.source));
    fields.insert(QStringLiteral("date"), facts.date);
    fields.insert(QStringLiteral("updated"), facts.updated);
    fields.insert(QStringLiteral("path"), facts.path);
    fields.insert(QStringLiteral("permalink"), facts.permalink);
    return fields;
}

template <typename Problem>
bool dropsPost(const Problem &problem)
{
    if constexpr (requires { problem.dropsPost; })
        return problem.dropsPost;
    else
        return true;
}

} // namespace

RenderRequest renderRequest(const Post &post, const FrontMatter &frontMatter, const PostFacts &facts,
                            const QStringList &assets, quint64 revision)
{
    RenderRequest request;
    request.revision = revision;
    const bool allIsBody = frontMatter.problem() && frontMatter.problem()->publishesAllAsText;
    request.body = fromDocumentText(allIsBody ? post.head + post.body : post.body);
    request.firstLine = allIsBody ? 0 : int(post.head.count(QLatin1Char('\n')));
    request.fields = fieldsOf(frontMatter, facts);
    request.title = facts.title;
    request.path = facts.path;
    request.slug = facts.slug;
    request.assets = assets;
    return request;
}

} // namespace Hexquill
