// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/newpost.h"

#include "app/blog/abbrlink.h"
#include "app/blog/pathpattern.h"
#include "app/blog/permalink.h"
#include "app/blog/scaffold.h"
#include "preview/render/slugize.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Hexquill {

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// Hexo's slug of a title; where that is nothing a file can be called, a portable one.
QString slugOf(const Blog &blog, const QString &title)
{
    const YamlValue letterCase = blog.config().value(word("filename_case"));
    const int transform = letterCase.kind() == YamlValue::Kind::Number ? int(letterCase.toNumber()) : 0;
    return portableFileName(slugize(title, transform));
}

QString tokenValue(const QString &token, const QString &slug, const QDateTime &now, const BlogConfig &config)
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
        return word("post");
    const YamlValue fallback = config.value(word("permalink_defaults")).value(token);
    return fallback.isNull() ? word("undefined") : portableFileName(fallback.toJsString());
}

/// Where `hexo new` puts a post of this layout, before it looks whether the name is free.
tl::expected<QString, QString> targetFile(const Blog &blog, const QString &title, const QString &layout,
                                          const QDateTime &now)
{
    const QString extension = extensionOf(blog.config().text(word("new_post_name")));
    const QString suffix = extension.isEmpty() ? word(".md") : extension;
    if (layout == QLatin1String("page"))
        return QStringLiteral("%1/%2/index%3").arg(blog.sourceFolder(), slugOf(blog, title), suffix);
    if (layout == QLatin1String("draft"))
        return QStringLiteral("%1/%2%3").arg(blog.draftsFolder(), slugOf(blog, title), suffix);
    return newPostName(blog, title, now).map([&blog](const QString &name) {
        return blog.postsFolder() + QLatin1Char('/') + name;
    });
}

YamlValue::Pair abbrlinkField(const Blog &blog, const QString &title)
{
    if (!blog.config().usesAbbrlink() || title.isEmpty())
        return {};
    const AbbrlinkOptions options = abbrlinkOptions(blog.config());
    const quint32 number = abbrlinkNumber(title, options);
    const YamlValue value = options.hex ? YamlValue::string(abbrlinkText(number, options)) : YamlValue::number(number);
    return { word("abbrlink"), value };
}

} // namespace

tl::expected<QString, QString> newPostName(const Blog &blog, const QString &title, const QDateTime &now)
{
    const BlogConfig &config = blog.config();
    const QString slug = slugOf(blog, title);
    const PathPattern pattern(config.text(word("new_post_name")));
    QString name
        = QDir::cleanPath(pattern.filled([&](const QString &token) { return tokenValue(token, slug, now, config); }));
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
    return folder.filePath(QStringLiteral("%1-%2%3").arg(base).arg(highest + 1).arg(extension));
}

tl::expected<NewPost, QString> makeNewPost(const Blog &blog, const QString &title, const QString &layout,
                                           const QDateTime &now)
{
    const QString wanted = (layout.isEmpty() ? blog.config().text(word("default_layout")) : layout).toLower();
    const QString chosen = wanted.isEmpty() ? word("post") : wanted;
    const tl::expected<QString, QString> target = targetFile(blog, title, chosen, now);
    if (!target)
        return tl::unexpected(target.error());
    const ScaffoldValues values{ title, chosen, slugOf(blog, title), now, abbrlinkField(blog, title) };
    const tl::expected<QString, QString> text = fillScaffold(blog, values);
    if (!text)
        return tl::unexpected(text.error());
    NewPost made;
    made.post = Post::fromText({ toDocumentText(*text), FileFacts() });
    made.file = freeFileName(*target);
    const bool isPage = chosen == QLatin1String("page");
    if (blog.config().isOn(word("post_asset_folder")) && !isPage)
        made.assetFolder = withoutExtension(made.file);
    return made;
}

} // namespace Hexquill
