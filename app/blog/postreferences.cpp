// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/postreferences.h"

#include "app/blog/imagelinks.h"
#include "app/blog/pathpattern.h"
#include "app/blog/postfiles.h"
#include "app/blog/prose.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Hexquill {

namespace {

using Re = QRegularExpression;

/// Where a body holds addresses; group 1 is the address.
const QStringList &bodyRules()
{
    static const QStringList rules{
        QStringLiteral("\\]\\(\\s*<?((?:[^\\s()<>]|\\([^\\s()<>]*\\))+)"), // [text](address)
        QStringLiteral("(?m)^ {0,3}\\[[^\\]\\n]+\\]:[ \\t]*<?([^\\s<>]+)"), // [label]: address
        QStringLiteral("(?i)\\b(?:href|src|poster|data-src|data-url)\\s*=\\s*[\"']?([^\"'\\s>]+)"), // HTML
        QStringLiteral("(?<![\\w\"'(=/])<?(https?://[^\\s<>()\"']+)"), // bare
        QStringLiteral("\\{%(?:(?!%\\})[^\\n])*?[\\s\"',|:]([^\\s\"',|:]*/[^\\s\"',|]*)(?=[^\\n]*?%\\})"), // tags
    };
    return rules;
}

const QStringList &headRules()
{
    static const QStringList rules{ QStringLiteral("([^\\s\"',\\[\\]{}]*/[^\\s\"',\\[\\]{}]*)") };
    return rules;
}

/// The segments of a page's path by its plain name: without `index.html`, `.html` and a slash at the end.
QStringList plainSegments(QString path)
{
    for (const char *end : { "index.html", ".html" })
        if (path.endsWith(QLatin1String(end)))
            path.chop(qsizetype(qstrlen(end)));
    return path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

bool beginsWith(const QStringList &segments, const QStringList &beginning)
{
    return segments.size() >= beginning.size() && std::equal(beginning.begin(), beginning.end(), segments.begin());
}

QString decoded(const QString &segment)
{
    return QUrl::fromPercentEncoding(segment.toUtf8());
}

QString withoutHtml(const QString &segment)
{
    return segment.endsWith(QLatin1String(".html")) ? segment.chopped(5) : segment;
}

/// \a segment as an address beside \a like has it: encoded where that is, else only what would end the address.
QString spelled(const QString &segment, const QString &like)
{
    if (like.contains(QLatin1Char('%')))
        return QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QString text;
    for (const QChar c : segment) {
        const bool ends = c.isSpace() || QStringLiteral("()<>\"'").contains(c);
        text += ends ? QString::fromLatin1(QUrl::toPercentEncoding(QString(c), QByteArray(), QByteArray("()'")))
                     : QString(c);
    }
    return text;
}

/// The ends in which two paths differ; never empty.
void takeCommonStart(QStringList *before, QStringList *after)
{
    while (before->size() > 1 && after->size() > 1 && before->first() == after->first()) {
        before->removeFirst();
        after->removeFirst();
    }
}

/// \a link with the last place of its path that reads \a before made into \a after; empty if there is none.
QString substituted(const QString &link, const QStringList &before, const QStringList &after)
{
    static const Re pathEnd(QStringLiteral("[?#]"));
    const qsizetype cut = link.indexOf(pathEnd);
    const QString path = cut < 0 ? link : link.left(cut);
    QStringList segments = path.split(QLatin1Char('/'));
    for (qsizetype i = segments.size() - before.size(); i >= 0; --i) {
        const auto isSame = [&](qsizetype k) {
            const QString segment = decoded(segments.at(i + k));
            return segment == before.at(k) || (k + 1 == before.size() && withoutHtml(segment) == before.at(k));
        };
        bool same = true;
        for (qsizetype k = 0; k < before.size(); ++k)
            same = same && isSame(k);
        if (!same)
            continue;
        const bool isHtml = decoded(segments.at(i + before.size() - 1)) != before.last();
        QStringList fresh;
        for (const QString &segment : after)
            fresh.append(spelled(segment, path));
        if (isHtml)
            fresh.last() += QStringLiteral(".html");
        segments = segments.mid(0, i) + fresh + segments.mid(i + before.size());
        return segments.join(QLatin1Char('/')) + (cut < 0 ? QString() : link.mid(cut));
    }
    return QString();
}

} // namespace

PostReferences::PostReferences(const Blog &blog, const RenamePlan &renamed)
    : m_blog(blog)
    , m_addresses(m_blog)
    , m_renamed(renamed)
{
    for (const PostFacts &post : m_blog.posts())
        m_pages.insert(post.file, post.path);
}

QStringList PostReferences::files() const
{
    QStringList files;
    const bool isRenamed = QFileInfo::exists(m_renamed.after.file);
    for (const PostFacts &post : m_blog.posts())
        files.append(isRenamed && post.file == m_renamed.before.file ? m_renamed.after.file : post.file);
    const QStringList all = filesBelow(m_blog.sourceFolder());
    for (const QString &file : all) {
        const QString path = m_blog.sourceFolder() + QLatin1Char('/') + file;
        if (isRenderable(file) && !m_pages.contains(path))
            files.append(path);
    }
    return files;
}

/// Where \a file is published; the post itself is still read from where its links were written for.
QString PostReferences::pageOf(const QString &file) const
{
    if (file == m_renamed.after.file)
        return m_renamed.before.path;
    const auto known = m_pages.constFind(file);
    return known != m_pages.constEnd() ? *known
                                       : QDir(m_blog.sourceFolder())
                                             .relativeFilePath(withoutExtension(file))
                                             .replace(Re(QStringLiteral("(^|/)index$")), QStringLiteral("\\1"));
}

/// Whether \a text has the last part of what the post was called, in any spelling: most texts do not.
bool PostReferences::mayHold(const QString &text) const
{
    const QStringList names{
        m_renamed.before.slug.section(QLatin1Char('/'), -1),
        plainSegments(m_renamed.before.path).value(plainSegments(m_renamed.before.path).size() - 1),
        QFileInfo(withoutExtension(m_renamed.before.file)).fileName()
    };
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return !name.isEmpty()
            && (text.contains(name)
                || text.contains(QString::fromLatin1(QUrl::toPercentEncoding(name)), Qt::CaseInsensitive));
    });
}

QList<TextEdit> PostReferences::editsIn(const QString &file, const Post &post) const
{
    QList<TextEdit> edits;
    if (!mayHold(post.head) && !mayHold(post.body))
        return edits;
    const qsizetype start = post.head.size();
    findTags(withoutBlocks(post.body), start, &edits);
    findLinks(scannable(post.head), file, 0, headRules(), &edits);
    findLinks(withoutCode(post.body), file, start, bodyRules(), &edits);
    std::stable_sort(edits.begin(), edits.end(),
                     [](const TextEdit &a, const TextEdit &b) { return a.offset < b.offset; });
    QList<TextEdit> apart;
    for (const TextEdit &edit : std::as_const(edits))
        if (apart.isEmpty() || apart.last().offset + apart.last().length <= edit.offset)
            apart.append(edit);
    return apart;
}

/// Hexo looks a post up by its slug, then by its title: a tag that names both alike goes on working.
void PostReferences::findTags(const QString &body, qsizetype before, QList<TextEdit> *edits) const
{
    static const Re rule(
        QStringLiteral("\\{%-?\\s*post_(?:link|path)\\s+(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'][^\\s]*?))(?=\\s|-?%\\})"));
    const QString &old = m_renamed.before.slug;
    const QString &fresh = m_renamed.after.slug;
    if (old == fresh || m_renamed.before.title == old)
        return;
    auto matches = rule.globalMatch(body);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.hasCaptured(3) ? 3 : match.hasCaptured(2) ? 2 : 1;
        const QString name = match.captured(group);
        const bool hasHash = name.count(QLatin1Char('#')) == 1;
        if ((hasHash ? name.section(QLatin1Char('#'), 0, 0) : name) != old)
            continue;
        const QString now = fresh + name.mid(old.size());
        const bool hasBlank = fresh.contains(QLatin1Char(' '));
        const bool hasQuote = fresh.contains(QLatin1Char('\'')); // a portable name has no "
        const qsizetype quote = group == 2 && hasQuote ? 1 : 0; // whose quotes give way, too
        const bool needsQuotes = quote > 0 || (group == 3 && (hasBlank || hasQuote));
        edits->append({ before + match.capturedStart(group) - quote, match.capturedLength(group) + 2 * quote,
                        needsQuotes ? QLatin1Char('"') + now + QLatin1Char('"') : now });
    }
}

void PostReferences::findLinks(const QString &text, const QString &file, qsizetype before, const QStringList &rules,
                               QList<TextEdit> *edits) const
{
    for (const QString &rule : rules) {
        auto matches = Re(rule).globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            findLink(match.captured(1), before + match.capturedStart(1), file, edits);
        }
    }
}

void PostReferences::findLink(const QString &link, qsizetype offset, const QString &file, QList<TextEdit> *edits) const
{
    QStringList before = plainSegments(m_renamed.before.path);
    QStringList after = plainSegments(m_renamed.after.path);
    const auto target = m_addresses.target(link, pageOf(file));
    QString fresh;
    if (before != after && target && beginsWith(plainSegments(*target), before)) {
        takeCommonStart(&before, &after);
        fresh = substituted(link, before, after);
    }
    const QString assets = withoutExtension(m_renamed.before.file);
    const bool isRelative = !link.startsWith(QLatin1Char('/')) && !link.contains(QLatin1String("://"));
    if (fresh.isEmpty() && m_renamed.movesAssets() && isRelative
        && QDir::cleanPath(QFileInfo(file).path() + QLatin1Char('/') + decoded(link))
               .startsWith(assets + QLatin1Char('/')))
        fresh = substituted(link, { QFileInfo(assets).fileName() },
                            { QFileInfo(withoutExtension(m_renamed.after.file)).fileName() });
    if (!fresh.isEmpty() && fresh != link)
        edits->append({ offset, link.size(), fresh });
}

QString editedText(const QString &text, const QList<TextEdit> &edits)
{
    QString result = text;
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        result = edit->appliedTo(result);
    return result;
}

} // namespace Hexquill
