// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagshexo.h"

#include "preview/render/escapehtml.h"
#include "preview/render/htmltag.h"
#include "preview/render/siteurl.h"

namespace Hexquill {

namespace {

const LinkTarget *findPost(const QString &name, const TagContext &context)
{
    for (const LinkTarget &post : context.site.posts) {
        if (post.slug == name)
            return &post;
    }
    for (const LinkTarget &post : context.site.posts) {
        if (post.title == name)
            return &post;
    }
    return nullptr;
}

/// Takes a final `true` or `false` off: whether the title is escaped.
bool takeEscape(QStringList &arguments)
{
    if (arguments.isEmpty() || (arguments.constLast() != u"true" && arguments.constLast() != u"false"))
        return true;
    return arguments.takeLast() == u"true";
}

TagResult postLink(const TagCall &call, const TagContext &context)
{
    QStringList rest = call.arguments;
    if (rest.isEmpty())
        return TagResult::failed(QStringLiteral("Post not found: \"undefined\" doesn't exist for {% post_link %}"));
    QString name = rest.takeFirst();
    QString hash;
    if (name.count(u'#') == 1) {
        hash = name.section(u'#', 1);
        name = name.section(u'#', 0, 0);
    }
    const bool escape = takeEscape(rest);
    const LinkTarget *post = findPost(name, context);
    if (!post)
        return TagResult::failed(QStringLiteral("Post not found: post_link %1.").arg(name));
    const QString ownTitle = post->title.isEmpty() ? post->slug : post->title;
    const QString title = rest.isEmpty() ? ownTitle : rest.join(u' ');
    const QString url = context.url(hash.isEmpty() ? post->path : post->path + u'#' + hash);
    return QStringLiteral("<a href=\"") + url + QStringLiteral("\" title=\"") + escapeHtml(ownTitle)
        + QStringLiteral("\">") + (escape ? escapeHtml(title) : title) + QStringLiteral("</a>");
}

TagResult postPath(const TagCall &call, const TagContext &context)
{
    const LinkTarget *post = call.arguments.isEmpty() ? nullptr : findPost(call.arguments.at(0), context);
    return post ? context.url(post->path) : QString();
}

bool hasAsset(const QString &name, const TagContext &context)
{
    return context.options.postAssetFolder && context.request.assets.contains(name);
}

QString assetPathOf(const QString &name, const TagContext &context)
{
    QString folder = context.request.path;
    if (folder.endsWith(u".html"))
        folder.chop(5);
    return normalizedPath(folder + u'/' + name);
}

TagResult assetPath(const TagCall &call, const TagContext &context)
{
    const QString name = call.arguments.value(0);
    return hasAsset(name, context) ? context.url(assetPathOf(name, context)) : QString();
}

TagResult assetLink(const TagCall &call, const TagContext &context)
{
    QStringList rest = call.arguments;
    const QString name = rest.isEmpty() ? QString() : rest.takeFirst();
    if (!hasAsset(name, context))
        return QString();
    const bool escape = takeEscape(rest);
    const QString title = rest.isEmpty() ? name : rest.join(u' ');
    return QStringLiteral("<a href=\"") + context.url(assetPathOf(name, context)) + QStringLiteral("\" title=\"")
        + escapeHtml(title) + QStringLiteral("\">") + (escape ? escapeHtml(title) : title) + QStringLiteral("</a>");
}

TagResult assetImage(const TagCall &call, const TagContext &context)
{
    for (qsizetype i = 0; i < call.arguments.size(); ++i) {
        if (!hasAsset(call.arguments.at(i), context))
            continue;
        TagCall asImage = call;
        const auto path = encodeSiteUrl(u'/' + assetPathOf(call.arguments.at(i), context));
        asImage.arguments[i] = path.value_or(QString());
        return hexoImage(asImage, context);
    }
    return QString();
}

TagResult urlForTag(const TagCall &call, const TagContext &context)
{
    std::optional<bool> relative;
    if (call.arguments.size() > 2)
        relative = call.arguments.at(2) != u"false";
    const auto url = urlFor(call.arguments.value(1), context.options, {}, relative);
    return orInvalidUrl(url ? htmlTag(QStringLiteral("a"), { { QStringLiteral("href"), *url } },
                                      call.arguments.value(0), context.options.hexoMajor)
                            : std::nullopt);
}

TagResult fullUrlForTag(const TagCall &call, const TagContext &context)
{
    const auto url = fullUrlFor(call.arguments.value(1), context.options);
    return orInvalidUrl(url ? htmlTag(QStringLiteral("a"), { { QStringLiteral("href"), *url } },
                                      call.arguments.value(0), context.options.hexoMajor)
                            : std::nullopt);
}

} // namespace

QList<TagEntry> hexoPlaceTags()
{
    return {
        { QStringLiteral("post_path"), false, postPath },   { QStringLiteral("post_link"), false, postLink },
        { QStringLiteral("asset_path"), false, assetPath }, { QStringLiteral("asset_link"), false, assetLink },
        { QStringLiteral("asset_img"), false, assetImage }, { QStringLiteral("asset_image"), false, assetImage },
        { QStringLiteral("url_for"), false, urlForTag },    { QStringLiteral("full_url_for"), false, fullUrlForTag }
    };
}

} // namespace Hexquill
