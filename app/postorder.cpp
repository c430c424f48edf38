// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postorder.h"

#include <algorithm>
#include <functional>
#include <QCollator>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <vector>

namespace Hexquill {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("PostOrder", words);
}

QString haystackOf(const PostFacts &post)
{
    QStringList words{ listedName(post), post.source };
    words += post.writtenTags + post.writtenCategories;
    return words.join(QLatin1Char('\n')).toCaseFolded();
}

template <typename NamesOf>
QStringList byUse(const QList<PostFacts> &posts, NamesOf namesOf)
{
    QHash<QString, int> uses;
    for (const PostFacts &post : posts)
        for (const QString &name : std::invoke(namesOf, post))
            ++uses[name];
    QStringList names = uses.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        const int one = uses.value(a);
        const int other = uses.value(b);
        return one != other ? one > other : a < b;
    });
    return names;
}

/// The heading that a change at \a when stands under, seen at \a now.
QString changeHeading(const QDateTime &when, const QDateTime &now)
{
    const QDate day = when.toLocalTime().date();
    const qint64 days = day.daysTo(now.date());
    if (!when.isValid() || days > 30)
        return when.isValid() ? QString::number(day.year()) : say(QT_TRANSLATE_NOOP("PostOrder", "No date"));
    if (days < 1)
        return say(QT_TRANSLATE_NOOP("PostOrder", "Today"));
    return days <= 7 ? say(QT_TRANSLATE_NOOP("PostOrder", "Last 7 days"))
                     : say(QT_TRANSLATE_NOOP("PostOrder", "Last 30 days"));
}

} // namespace

QString listedName(const PostFacts &post)
{
    return post.title.isEmpty() ? QFileInfo(post.file).completeBaseName() : post.title;
}

bool PostFilter::isActive() const
{
    return kind != Kind::All || !tag.isEmpty() || !category.isEmpty() || !year.isEmpty();
}

PostOrder::PostOrder(const QList<PostFacts> &posts)
    : m_posts(posts)
{
    m_haystacks.reserve(posts.size());
    m_years.reserve(posts.size());
    for (const PostFacts &post : posts) {
        m_haystacks.append(haystackOf(post));
        m_years.append(post.date.isValid() ? QString::number(post.date.toLocalTime().date().year()) : QString());
    }
}

bool PostOrder::lets(const PostFilter &filter, const QStringList &words, qsizetype post) const
{
    const PostFacts &facts = m_posts.at(post);
    if (filter.kind != PostFilter::Kind::All && facts.draft != (filter.kind == PostFilter::Kind::Drafts))
        return false;
    if (!filter.tag.isEmpty() && !facts.writtenTags.contains(filter.tag))
        return false;
    if (!filter.category.isEmpty() && !facts.writtenCategories.contains(filter.category))
        return false;
    if (!filter.year.isEmpty() && m_years.at(post) != filter.year)
        return false;
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return m_haystacks.at(post).contains(word); });
}

QList<qsizetype> PostOrder::sorted(PostSort sort) const
{
    QList<qsizetype> order(m_posts.size());
    std::iota(order.begin(), order.end(), 0);
    const auto by = [&](auto less) { std::stable_sort(order.begin(), order.end(), less); };
    by([&](qsizetype a, qsizetype b) { return m_posts.at(a).date > m_posts.at(b).date; });
    if (sort == PostSort::Changed) {
        by([&](qsizetype a, qsizetype b) { return m_posts.at(a).changed > m_posts.at(b).changed; });
        return order;
    }
    if (sort == PostSort::Title) {
        QCollator collator;
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(size_t(m_posts.size()));
        for (const PostFacts &post : m_posts)
            keys.push_back(collator.sortKey(listedName(post)));
        by([&](qsizetype a, qsizetype b) { return keys[size_t(a)] < keys[size_t(b)]; });
    }
    by([&](qsizetype a, qsizetype b) { return m_posts.at(a).draft && !m_posts.at(b).draft; });
    return order;
}

QList<PostGroup> PostOrder::groups(const PostFilter &filter, PostSort sort, const QDateTime &now) const
{
    const QStringList words = filter.words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto heading = [&](qsizetype post) {
        const PostFacts &facts = m_posts.at(post);
        if (sort == PostSort::Changed)
            return changeHeading(facts.changed, now);
        if (facts.draft)
            return say(QT_TRANSLATE_NOOP("PostOrder", "Drafts"));
        if (sort == PostSort::Title)
            return say(QT_TRANSLATE_NOOP("PostOrder", "Posts"));
        return m_years.at(post).isEmpty() ? say(QT_TRANSLATE_NOOP("PostOrder", "No date")) : m_years.at(post);
    };
    QList<PostGroup> groups;
    for (const qsizetype post : sorted(sort)) {
        if (!lets(filter, words, post))
            continue;
        const QString title = heading(post);
        if (groups.isEmpty() || groups.last().title != title)
            groups.append({ title, {} });
        groups.last().posts.append(post);
    }
    return groups;
}

QStringList PostOrder::tags() const
{
    return byUse(m_posts, &PostFacts::writtenTags);
}

QStringList PostOrder::categories() const
{
    return byUse(m_posts, &PostFacts::writtenCategories);
}

QStringList PostOrder::years() const
{
    const QSet<QString> all(m_years.begin(), m_years.end());
    QStringList years(all.begin(), all.end());
    years.removeAll(QString());
    std::sort(years.begin(), years.end(), std::greater<>());
    return years;
}

} // namespace Hexquill
