// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/postfacts.h"

#include "app/blog/abbrlink.h"
#include "app/blog/blogconfig.h"
#include "app/blog/jsdate.h"
#include "app/blog/pathpattern.h"
#include "app/blog/permalink.h"
#include "app/blog/postnames.h"
#include "preview/render/siteurl.h"
#include "preview/render/slugize.h"
#include "preview/render/titlecase.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace Hexquill {

namespace {

using Kind = YamlValue::Kind;

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

QTimeZone zoneOrUtc(const QByteArray &id)
{
    const QTimeZone zone(id);
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// One post on its way through Hexo's post processor and permalink filter.
class PostReading
{
public:
    PostReading(const FrontMatter &frontMatter, const BlogConfig &config, const QByteArray &machineZone)
        : m_frontMatter(frontMatter)
        , m_config(config)
        , m_zone(zoneOrUtc(machineZone))
    {
    }

    PostFacts read(const QString &source, const PostFileTimes &times, bool draft, MetNames *met);

private:
    void readFileName(const QString &source);
    void readDates(const PostFileTimes &times);
    void readNames(MetNames *met);
    void readPath(MetNames *met);
    QString pluginLink(MetNames *met) const;
    QDateTime instantOf(const YamlValue &value) const;
    QDateTime inBlogZone(const QDateTime &instant) const;
    QDateTime fileNameDate() const;
    QString problem() const;
    bool isPublished() const;
    QString captured(const char *token) const;

    const FrontMatter &m_frontMatter;
    const BlogConfig &m_config;
    QTimeZone m_zone;
    PathPattern::Captures m_captures;
    PostFacts m_facts;
};

QString PostReading::captured(const char *token) const
{
    QString value;
    for (const auto &[name, text] : m_captures) {
        if (name == QLatin1String(token))
            value = text;
    }
    return value;
}

/// Hexo matches the path without extension against new_post_name without its own.
void PostReading::readFileName(const QString &source)
{
    const QString path = withoutExtension(source);
    const QString rule = withoutExtension(m_config.text(word("new_post_name")));
    m_captures = PathPattern(rule).match(path);
    const QString title = captured("title");
    m_facts.slug = title.isEmpty() ? slugize(path) : title;
}

QDateTime PostReading::instantOf(const YamlValue &value) const
{
    switch (value.kind()) {
    case Kind::Timestamp: { // the UTC wall clock is read as this machine's
        const QDateTime wall = value.toTimestamp();
        return QDateTime(wall.date(), wall.time(), m_zone).toUTC();
    }
    case Kind::Number:
        if (!qIsFinite(value.toNumber()) || qAbs(value.toNumber()) > 8.64e15)
            return QDateTime();
        return QDateTime::fromMSecsSinceEpoch(qint64(value.toNumber()), Qt::UTC);
    case Kind::Bool:
        return QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
    case Kind::Map:
        return QDateTime();
    default:
        return jsDate(value.toJsString(), m_zone);
    }
}

/// Keeps the wall clock that the machine's zone shows, but in the blog's `timezone`.
QDateTime PostReading::inBlogZone(const QDateTime &instant) const
{
    const QByteArray id = m_config.timezone();
    if (id.isEmpty() || !instant.isValid())
        return instant;
    const QTimeZone zone = zoneOrUtc(id);
    return instant.addSecs(m_zone.offsetFromUtc(instant) - zone.offsetFromUtc(instant));
}

QDateTime PostReading::fileNameDate() const
{
    const QString month = captured("month").isEmpty() ? captured("i_month") : captured("month");
    const QString day = captured("day").isEmpty() ? captured("i_day") : captured("day");
    if (captured("year").isEmpty() || month.isEmpty() || day.isEmpty())
        return QDateTime();
    const int shown = captured("year").toInt();
    const QDate january(shown < 100 ? 1900 + shown : shown, 1, 1);
    const QDate date = january.addMonths(month.toInt() - 1).addDays(day.toInt() - 1);
    return QDateTime(date, QTime(0, 0), m_zone).toUTC();
}

void PostReading::readDates(const PostFileTimes &times)
{
    const YamlValue written = m_frontMatter.value(word("date"));
    const QDateTime date = written.isTruthy() ? instantOf(written) : fileNameDate();
    m_facts.date = date.isValid() ? inBlogZone(date) : times.created.toUTC();
    const YamlValue update = m_frontMatter.value(word("updated"));
    const QDateTime updated = update.isTruthy() ? instantOf(update) : QDateTime();
    const QString option = m_config.text(word("updated_option"));
    if (updated.isValid())
        m_facts.updated = inBlogZone(updated);
    else if (option == QLatin1String("date"))
        m_facts.updated = m_facts.date;
    else if (option != QLatin1String("empty"))
        m_facts.updated = times.modified.toUTC();
}

/// A draft that the blog does not render, or a post with `published: false`, has no tags and categories.
bool PostReading::isPublished() const
{
    if (m_config.isOn(word("render_drafts")))
        return true;
    if (m_facts.draft)
        return false;
    const YamlValue written = m_frontMatter.value(word("published"));
    const QString text = written.kind() == Kind::String ? written.toString() : QString();
    const bool falseText = text == QLatin1String("false") || text == QLatin1String("0");
    return written.isNull() || (written.isTruthy() && !falseText);
}

template <typename Name>
QList<Name> inBlogOrder(const QList<Name> &names, QList<Name> *met)
{
    for (const Name &name : names) {
        if (!met->contains(name))
            met->append(name);
    }
    QList<Name> sorted = names;
    std::sort(sorted.begin(), sorted.end(),
              [met](const Name &a, const Name &b) { return met->indexOf(a) < met->indexOf(b); });
    return sorted;
}

void PostReading::readNames(MetNames *met)
{
    m_facts.writtenTags = tagNames(m_frontMatter);
    const QList<QStringList> written = categoryChains(m_frontMatter);
    for (const QStringList &chain : written)
        if (!m_facts.writtenCategories.contains(chain.last()))
            m_facts.writtenCategories.append(chain.last());
    if (!isPublished())
        return;
    MetNames own;
    MetNames &known = met ? *met : own;
    m_facts.tags = inBlogOrder(m_facts.writtenTags, &known.tags);
    const QList<QStringList> chains = inBlogOrder(written, &known.categories);
    for (const QStringList &chain : chains) {
        const QString parent = chain.size() > 1 ? chain.at(chain.size() - 2) : QString();
        m_facts.categories.append({ chain.last(), categorySlug(chain, m_config), parent });
    }
}

/// The link that hexo-abbrlink gives this post while it renders, empty if the post has its own. In decimal the plugin
/// counts on until no earlier post has the number.
QString PostReading::pluginLink(MetNames *met) const
{
    const AbbrlinkOptions options = abbrlinkOptions(m_config);
    const YamlValue layout = m_frontMatter.value(word("layout"));
    const bool isPost = layout.isNull() || layout.toJsString() == QLatin1String("post");
    const bool hasOwn = m_frontMatter.value(word("abbrlink")).isTruthy() && !options.force;
    if (!m_config.usesAbbrlink() || !isPost || hasOwn || (m_facts.draft && !options.drafts))
        return QString();
    quint32 number = abbrlinkNumber(m_facts.title, options);
    while (met && met->abbrlinks.contains(abbrlinkText(number, options)) && !options.hex)
        ++number;
    if (met)
        met->abbrlinks.append(abbrlinkText(number, options));
    return abbrlinkText(number, options);
}

void PostReading::readPath(MetNames *met)
{
    const QString category = m_facts.categories.isEmpty() ? QString() : m_facts.categories.last().slug;
    PermalinkParts parts{ m_facts.slug, m_facts.title, m_facts.date, category, m_captures };
    if (const QString link = pluginLink(met); !link.isEmpty())
        parts.fileName.prepend({ word("abbrlink"), link });
    const tl::expected<QString, QString> path = permalinkPath(parts, m_frontMatter, m_config, m_zone);
    if (!path) {
        m_facts.error = path.error();
        return;
    }
    const std::optional<QString> address = fullUrlFor(*path, m_config.renderOptions());
    if (!address) {
        m_facts.error = QCoreApplication::translate(
                            "Blog", "The address %1 cannot be written as a URL: a % in it starts no escape.")
                            .arg(*path);
        return;
    }
    m_facts.path = *path;
    m_facts.permalink = *address;
}

/// Fields of a wrong type, on which Hexo's database refuses the post.
QString PostReading::problem() const
{
    for (const char *key : { "excerpt", "content", "more", "id" }) {
        const QString name = word(key);
        if (m_frontMatter.contains(name) && m_frontMatter.value(name).isNull())
            return QCoreApplication::translate(
                       "Blog", "The field \"%1\" is empty, so Hexo drops the post: give it a text or remove it.")
                .arg(name);
    }
    if (!m_config.timezone().isEmpty() && !QTimeZone(m_config.timezone()).isValid())
        return QCoreApplication::translate("Blog", "The blog's timezone \"%1\" does not exist, so Hexo drops the post.")
            .arg(QString::fromLatin1(m_config.timezone()));
    return QString();
}

PostFacts PostReading::read(const QString &source, const PostFileTimes &times, bool draft, MetNames *met)
{
    m_facts.source = source;
    m_facts.draft = draft;
    m_facts.changed = times.modified.toUTC();
    m_facts.error = problem();
    m_facts.isPost = m_facts.error.isEmpty();
    if (!m_facts.isPost)
        return m_facts;
    readFileName(source);
    const YamlValue series = m_frontMatter.value(word("series")).asField();
    m_facts.series = series.isTruthy() ? series.toJsString() : QString();
    const YamlValue title = m_frontMatter.value(word("title")).asField();
    m_facts.title = title.isNull() ? QString() : title.toJsString();
    if (m_config.isOn(word("use_slug_as_post_title")) && !m_frontMatter.contains(word("title")))
        m_facts.title = m_facts.slug;
    readDates(times);
    readNames(met);
    readPath(met);
    return m_facts;
}

} // namespace

PostFacts postFacts(const QString &source, const FrontMatter &frontMatter, const BlogConfig &config,
                    const PostFileTimes &times, const QByteArray &machineZone, bool draft, MetNames *met)
{
    return PostReading(frontMatter, config, machineZone).read(source, times, draft, met);
}

QString publishedTitle(const QString &title, const FrontMatter &frontMatter, const BlogConfig &config)
{
    const QString option = word("titlecase");
    const bool isCased = frontMatter.contains(option) ? frontMatter.value(option).isTruthy() : config.isOn(option);
    return isCased ? titleCase(title) : title;
}

} // namespace Hexquill
