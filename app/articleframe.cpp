// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/articleframe.h"

#include "app/blog/diagrams.h"
#include "app/blog/formulas.h"
#include "app/blog/postnames.h"

#include <algorithm>
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

/// Without the chains that another one goes on from: Hexo makes a category of every link, a reader wants to see paths.
QList<QStringList> wholeChains(const QList<QStringList> &chains)
{
    QList<QStringList> whole;
    for (const QStringList &chain : chains) {
        const bool goesOn = std::any_of(chains.begin(), chains.end(), [&](const QStringList &other) {
            return other.size() > chain.size() && other.mid(0, chain.size()) == chain;
        });
        if (!goesOn)
            whole << chain;
    }
    return whole;
}

/// The day alone, for the reader's eye: Hexo's default date_format, and readable in every language.
QString shownDate(const QDateTime &utc, const BlogConfig &config)
{
    return wallClockText(utc, config).section(QLatin1Char(' '), 0, 0);
}

} // namespace

QString wallClockText(const QDateTime &utc, const BlogConfig &config)
{
    if (!utc.isValid())
        return {};
    const QTimeZone zone(config.timezone());
    const QDateTime local = zone.isValid() ? utc.toTimeZone(zone) : utc.toLocalTime();
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

ArticleFrame articleFrame(const PostFacts &facts, const FrontMatter &frontMatter, const BlogConfig &config)
{
    ArticleFrame frame;
    frame.title = publishedTitle(facts.title, frontMatter, config);
    frame.date = shownDate(facts.date, config);
    frame.dateTime = wallClockText(facts.date, config);
    frame.updateTime = wallClockText(facts.updated, config);
    if (frontMatter.contains(QStringLiteral("updated")))
        frame.updated = shownDate(facts.updated, config);
    frame.tags = facts.tags;
    frame.categories = wholeChains(categoryChains(frontMatter));
    frame.cover = text(frontMatter, QStringLiteral("cover"));
    frame.description = text(frontMatter, QStringLiteral("description"));
    frame.toc = flag(frontMatter, QStringLiteral("toc"), true);
    frame.tocNumbered = flag(frontMatter, QStringLiteral("toc_number"), true);
    frame.formulas = drawsFormulas(frontMatter, config);
    frame.diagrams = drawnDiagrams(frontMatter, config);
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
