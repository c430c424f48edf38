// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/newpost.h"

#include "app/blog/abbrlink.h"
#include "app/blog/pathpattern.h"
#include "app/blog/permalink.h"
#include "app/blog/scaffold.h"
#include "editor/post/posthead.h"
#include "preview/render/slugize.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace Hexquill {

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

QString slugOf(const Blog &blog, const QString &title)
{
    const YamlValue letterCase = blog.config().value(word("filename_case"));
    const int transform = letterCase.kind() == YamlValue::Kind::Number ? int(letterCase.toNumber()) : 0;
    return slugize(title, transform);
}

/// Hexo's slug of a title; where that is nothing a file can be called, a portable one.
QString nameOf(const Blog &blog, const QString &title)
{
    return portableFileName(slugOf(blog, title));
}

/// A text of the configuration or the command line within a path: its slashes are folders, as in Hexo.
QString pathText(const QString &text)
{
    QStringList parts = text.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = portableFileName(part);
    return parts.join(QLatin1Char('/'));
}

/// What a token of new_post_name stands for in the post called \a slug.
QString tokenValue(const QString &token, const QString &slug, const QString &layout, const QDateTime &now,
                   const BlogConfig &config)
{
    static const QList<std::pair<const char *, const char *>> dates{
        { "year", "yyyy" }, { "month", "MM" }, { "i_month", "M" }, { "day", "dd" }, { "i_day", "d" }
    };
    for (const auto &[name, format] : dates) {
        if (token == QLatin1String(name))
            return now.toString(word(format));
    }
    if (token == QLatin1String("title") || token == QLatin1String("slug"))
        return slug;
    if (token == QLatin1String("hash"))
        return permalinkHash(slug, now.toUTC());
    if (token == QLatin1String("layout"))
        return pathText(layout);
    const YamlValue fallback = config.value(word("permalink_defaults")).value(token);
    return fallback.isNull() ? word("undefined") : pathText(fallback.toJsString());
}

/// Where `hexo new` puts a post of this layout, before it looks whether the name is free.
tl::expected<QString, QString> targetFile(const Blog &blog, const QString &title, const QString &layout,
                                          const QDateTime &now)
{
    const QString extension = extensionOf(blog.config().text(word("new_post_name")));
    const QString suffix = extension.isEmpty() ? word(".md") : extension;
    if (layout == QLatin1String("page"))
        return QString(blog.sourceFolder() + QLatin1Char('/') + nameOf(blog, title) + word("/index") + suffix);
    if (layout == QLatin1String("draft"))
        return QString(blog.draftsFolder() + QLatin1Char('/') + nameOf(blog, title) + suffix);
    return newPostName(blog, title, now, layout).map([&blog](const QString &name) {
        return blog.postsFolder() + QLatin1Char('/') + name;
    });
}

QString chosenLayout(const Blog &blog, const QString &layout)
{
    const QString wanted = (layout.isEmpty() ? blog.config().text(word("default_layout")) : layout).toLower();
    return wanted.isEmpty() ? word("post") : wanted;
}

/// The links that the blog's posts have already, as texts.
QSet<QString> abbrlinksOf(const Blog &blog)
{
    QSet<QString> links;
    const QList<PostFacts> &posts = blog.posts();
    for (const PostFacts &post : posts) {
        if (const YamlValue link = readFrontMatter(post.file).value(word("abbrlink")); link.isTruthy())
            links.insert(link.toJsString());
    }
    return links;
}

/// The field that hexo-abbrlink would add. The plugin steps aside for other posts only in decimal; a post that takes
/// another one's address would not be published, so that ours does always.
YamlValue::Pair abbrlinkField(const Blog &blog, const QString &title, const QString &layout)
{
    const AbbrlinkOptions options = abbrlinkOptions(blog.config());
    const bool isSkipped = layout == QLatin1String("page") || (layout == QLatin1String("draft") && !options.drafts);
    if (!blog.config().usesAbbrlink() || title.isEmpty() || isSkipped)
        return {};
    const QSet<QString> taken = abbrlinksOf(blog);
    quint32 number = abbrlinkNumber(title, options);
    while (taken.contains(abbrlinkText(number, options)))
        ++number;
    const YamlValue value = options.hex ? YamlValue::string(abbrlinkText(number, options)) : YamlValue::number(number);
    return { word("abbrlink"), value };
}

} // namespace

tl::expected<QString, QString> newPostName(const Blog &blog, const QString &title, const QDateTime &now,
                                           const QString &layout)
{
    const BlogConfig &config = blog.config();
    const QString slug = nameOf(blog, title);
    QString pattern = config.text(word("new_post_name"));
    while (pattern.startsWith(QLatin1Char('/')))
        pattern.remove(0, 1); // Hexo joins it to its folder of posts
    const QString name = QDir::cleanPath(PathPattern(pattern).filled(
        [&](const QString &token) { return tokenValue(token, slug, layout, now, config); }));
    if (name.isEmpty() || name.startsWith(QLatin1String("..")) || QDir::isAbsolutePath(name))
        return tl::unexpected(
            QCoreApplication::translate("Blog", "The blog's new_post_name \"%1\" leads out of its folder of posts.")
                .arg(config.text(word("new_post_name"))));
    return extensionOf(name).isEmpty() ? name + word(".md") : name;
}

QString freeFileName(const QString &file)
{
    if (!QFileInfo::exists(file))
        return file;
    const QString extension = extensionOf(file);
    const QString base = QFileInfo(withoutExtension(file)).fileName();
    const QRegularExpression rule(QStringLiteral("^%1(?:-(\\d+))?%2$")
                                      .arg(QRegularExpression::escape(base), QRegularExpression::escape(extension)));
    const QDir folder = QFileInfo(file).dir();
    int highest = -1;
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (const QRegularExpressionMatch match = rule.match(name); match.hasMatch())
            highest = qMax(highest, match.captured(1).toInt());
    }
    return folder.filePath(base + QLatin1Char('-') + QString::number(highest + 1) + extension);
}

tl::expected<QString, QString> newPostFile(const Blog &blog, const QString &title, const QString &layout,
                                           const QDateTime &now)
{
    return targetFile(blog, title, chosenLayout(blog, layout), now);
}

tl::expected<NewPost, QString> makeNewPost(const Blog &blog, const QString &title, const QString &layout,
                                           const QDateTime &now)
{
    const QString chosen = chosenLayout(blog, layout);
    const tl::expected<QString, QString> target = targetFile(blog, title, chosen, now);
    if (!target)
        return tl::unexpected(target.error());
    const ScaffoldValues values{ title, chosen, slugOf(blog, title), now, abbrlinkField(blog, title, chosen) };
    const tl::expected<QString, QString> text = fillScaffold(blog, values);
    if (!text)
        return tl::unexpected(text.error());
    NewPost made;
    made.post = Post::fromText({ toDocumentText(*text), FileFacts() });
    made.file = freeFileName(*target);
    const QString beside = withoutExtension(made.file);
    if (blog.config().isOn(word("post_asset_folder")) && QFileInfo(beside).fileName() != QLatin1String("index"))
        made.assetFolder = beside;
    return made;
}

} // namespace Hexquill
