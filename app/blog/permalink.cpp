// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/permalink.h"

#include "app/blog/blogconfig.h"
#include "preview/render/slugize.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Hexquill {

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// A date part of the pattern, empty if \a token is none.
QString dateToken(const QString &token, const QDateTime &local)
{
    static const QList<std::pair<const char *, const char *>> formats{
        { "year", "yyyy" }, { "month", "MM" },  { "day", "dd" },    { "hour", "HH" },
        { "minute", "mm" }, { "second", "ss" }, { "i_month", "M" }, { "i_day", "d" },
    };
    for (const auto &[name, format] : formats) {
        if (token == QLatin1String(name))
            return local.toString(word(format));
    }
    return QString();
}

/// A field that Hexo's database fills where the front matter has none.
QString fieldDefault(const QString &token)
{
    if (token == QLatin1String("layout"))
        return word("post");
    const bool isTrue = token == QLatin1String("comments") || token == QLatin1String("published");
    return isTrue ? word("true") : QString();
}

/// The pattern being filled for one post.
class Filling
{
public:
    Filling(const PermalinkParts &parts, const FrontMatter &frontMatter, const BlogConfig &config,
            const QTimeZone &zone)
        : m_parts(parts)
        , m_frontMatter(frontMatter)
        , m_config(config)
        , m_local(parts.date.toTimeZone(zone))
    {
    }

    QString valueOf(const QString &token) const
    {
        if (const QString part = dateToken(token, m_local); !part.isEmpty())
            return part;
        if (const std::optional<QString> own = ownToken(token))
            return *own;
        return fieldToken(token);
    }

private:
    std::optional<QString> ownToken(const QString &token) const;
    QString fieldToken(const QString &token) const;

    const PermalinkParts &m_parts;
    const FrontMatter &m_frontMatter;
    const BlogConfig &m_config;
    QDateTime m_local;
};

std::optional<QString> Filling::ownToken(const QString &token) const
{
    if (token == QLatin1String("title"))
        return m_parts.slug;
    if (token == QLatin1String("name"))
        return m_parts.slug.mid(m_parts.slug.lastIndexOf(QLatin1Char('/')) + 1);
    if (token == QLatin1String("post_title"))
        return slugize(m_parts.title, 1);
    if (token == QLatin1String("timestamp") && m_config.renderOptions().hexoMajor >= 8)
        return QString::number(m_parts.date.toSecsSinceEpoch());
    if (token == QLatin1String("hash"))
        return permalinkHash(m_parts.slug, m_parts.date);
    if (token != QLatin1String("category"))
        return std::nullopt;
    return m_parts.category.isEmpty() ? m_config.value(word("default_category")).toJsString() : m_parts.category;
}

QString Filling::fieldToken(const QString &token) const
{
    for (const auto &[name, text] : m_parts.fileName) {
        if (name == token)
            return text;
    }
    if (m_frontMatter.contains(token))
        return m_frontMatter.value(token).asField().toJsString();
    if (const QString filled = fieldDefault(token); !filled.isEmpty())
        return filled;
    const YamlValue fallback = m_config.value(word("permalink_defaults")).value(token);
    return fallback.isNull() ? word("undefined") : fallback.toJsString();
}

/// Hexo refuses to expand what it computes itself.
QString computedToken(const QStringList &tokens)
{
    static const QStringList computed{ word("path"),      word("permalink"), word("full_source"),
                                       word("asset_dir"), word("tags"),      word("categories") };
    for (const QString &token : tokens) {
        if (computed.contains(token))
            return token;
    }
    return QString();
}

tl::expected<QString, QString> ownPermalink(const YamlValue &value)
{
    if (value.kind() != YamlValue::Kind::String)
        return tl::unexpected(
            QCoreApplication::translate("Blog", "The field \"permalink\" is no text, so Hexo stops here."));
    return value.toString();
}

QString asFolder(QString path)
{
    const bool complete = path.endsWith(QLatin1Char('/')) || path.endsWith(QLatin1String(".html"));
    return complete ? path : path + QLatin1Char('/');
}

} // namespace

tl::expected<QString, QString> permalinkPath(const PermalinkParts &parts, const FrontMatter &frontMatter,
                                             const BlogConfig &config, const QTimeZone &zone)
{
    const bool folders = config.isOn(word("post_asset_folder"));
    if (const YamlValue own = frontMatter.value(word("permalink")); own.isTruthy()) {
        return ownPermalink(own).map([folders](const QString &written) {
            const QString path = folders ? asFolder(written) : written;
            return path.startsWith(QLatin1Char('/')) ? path : QLatin1Char('/') + path;
        });
    }
    const PathPattern pattern(config.text(word("permalink")));
    if (const QString token = computedToken(pattern.tokens()); !token.isEmpty()) {
        const QString message = QCoreApplication::translate(
            "Blog", "The blog's permalink pattern uses :%1, which Hexo refuses for every post.");
        return tl::unexpected(message.arg(token));
    }
    const Filling filling(parts, frontMatter, config, zone);
    const QString path = pattern.filled([&filling](const QString &token) { return filling.valueOf(token); });
    return folders ? asFolder(path) : path;
}

QString permalinkHash(const QString &slug, const QDateTime &date)
{
    const QByteArray seed = slug.toUtf8() + QByteArray::number(date.toSecsSinceEpoch());
    return QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex().left(12));
}

} // namespace Hexquill
