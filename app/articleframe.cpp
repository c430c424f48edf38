// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/articleframe.h"

#include "app/blog/postnames.h"

#include <QLocale>
#include <QTimeZone>

namespace Hexquill {

namespace {

/// \a fallback where the field is absent; a field that is there decides by JavaScript's truth.
bool flag(const FrontMatter &frontMatter, const QString &key, bool fallback)
{
    return frontMatter.contains(key) ? frontMatter.value(key).isTruthy() : fallback;
}

QString text(const FrontMatter &frontMatter, const QString &key)
{
    const YamlValue value = frontMatter.value(key);
    return value.isTruthy() ? value.toJsString() : QString();
}

/// The wall clock of the blog, for the reader's eye.
QString shownDate(const QDateTime &utc, const BlogConfig &config)
{
    if (!utc.isValid())
        return {};
    const QTimeZone zone(config.timezone());
    const QDateTime local = zone.isValid() ? utc.toTimeZone(zone) : utc.toLocalTime();
    return QLocale().toString(local.date(), QLocale::LongFormat);
}

} // namespace

ArticleFrame articleFrame(const PostFacts &facts, const FrontMatter &frontMatter, const BlogConfig &config)
{
    ArticleFrame frame;
    frame.title = facts.title;
    frame.date = shownDate(facts.date, config);
    if (frontMatter.contains(QStringLiteral("updated")))
        frame.updated = shownDate(facts.updated, config);
    frame.tags = facts.tags;
    frame.categories = categoryChains(frontMatter);
    frame.cover = text(frontMatter, QStringLiteral("cover"));
    frame.description = text(frontMatter, QStringLiteral("description"));
    frame.toc = flag(frontMatter, QStringLiteral("toc"), true);
    frame.tocNumbered = flag(frontMatter, QStringLiteral("toc_number"), true);
    const YamlValue language = config.value(QStringLiteral("language"));
    const QString first = language.kind() == YamlValue::Kind::List && !language.items().isEmpty()
        ? language.items().first().toJsString()
        : language.isTruthy() ? language.toJsString()
                              : QString();
    const QString own = text(frontMatter, QStringLiteral("lang"));
    frame.language = !own.isEmpty() ? own : first;
    return frame;
}

} // namespace Hexquill
