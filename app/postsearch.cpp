// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postsearch.h"

#include "editor/post/frontmatter.h"
#include "editor/post/postfile.h"
#include "editor/postdocument.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace Hexquill {

namespace {

constexpr qsizetype shownBefore = 30; // characters of the line before a match
constexpr qsizetype shownAfter = 90; // and after it
constexpr qsizetype shownOfMatch = 200;

QByteArray fingerprintOf(const Post &post)
{
    return QCryptographicHash::hash(post.toBytes(), QCryptographicHash::Sha256);
}

QString wholeText(const Post &post)
{
    return post.head + post.body;
}

/// \a text in one line, as a writer reads it.
QString readable(const QString &text)
{
    return fromDocumentText(text.left(shownOfMatch))
        .replace(QLatin1Char('\n'), QChar(0x21b5))
        .replace(QLatin1Char('\t'), QLatin1Char(' '));
}

/// \a match of \a text in its line.
FoundPlace placeOf(const QString &text, const SearchMatch &match, int line)
{
    const qsizetype end = match.offset + match.length;
    const qsizetype lineStart = match.offset == 0 ? 0 : text.lastIndexOf(QLatin1Char('\n'), match.offset - 1) + 1;
    const qsizetype newline = text.indexOf(QLatin1Char('\n'), end);
    const qsizetype lineEnd = newline < 0 ? text.size() : newline;
    const qsizetype from = qMax(lineStart, match.offset - shownBefore);
    QString before = readable(text.mid(from, match.offset - from));
    if (from == lineStart)
        before.remove(
            0, std::find_if_not(before.begin(), before.end(), [](QChar c) { return c.isSpace(); }) - before.begin());
    else
        before.prepend(QChar(0x2026));
    return { match,
             line,
             before,
             readable(text.mid(match.offset, match.length)),
             readable(text.mid(end, qMin(lineEnd - end, shownAfter))),
             std::nullopt };
}

FoundPost foundPost(const QString &file, const Post &post, const QList<FoundMatch> &matches)
{
    const QString text = wholeText(post);
    const YamlValue title = FrontMatter::read(post.head).value(QStringLiteral("title"));
    FoundPost found{ file, title.isTruthy() ? title.toJsString() : QString(), fingerprintOf(post), {} };
    qsizetype at = 0;
    int line = 0;
    for (const FoundMatch &one : matches) {
        line += int(QStringView(text).mid(at, one.match.offset - at).count(QLatin1Char('\n')));
        at = one.match.offset;
        found.places.append(placeOf(text, one.match, line));
        found.places.last().becomes = one.becomes;
    }
    return found;
}

QString replacementOf(const FoundPlace &place, const Replacement &replacement)
{
    return place.becomes ? *place.becomes : replacementFor(place.match, replacement.text, replacement.regex);
}

QString changedMessage(const QString &file)
{
    return QCoreApplication::translate("FindInPosts", "%1 was changed since it was searched, so it was left alone.")
        .arg(QFileInfo(file).fileName());
}

/// \a post with the places of \a found replaced, if it is still the one that was searched.
tl::expected<Post, QString> replacedPost(const Post &post, const FoundPost &found, const Replacement &replacement)
{
    if (!post.facts.validUtf8)
        return tl::unexpected(QCoreApplication::translate("FindInPosts", "%1 is not UTF-8, so it was left alone.")
                                  .arg(QFileInfo(found.file).fileName()));
    if (fingerprintOf(post) != found.fingerprint)
        return tl::unexpected(changedMessage(found.file));
    QString text = wholeText(post);
    for (auto place = found.places.rbegin(); place != found.places.rend(); ++place)
        text.replace(place->match.offset, place->match.length, replacementOf(*place, replacement));
    return Post::fromText({ text, post.facts });
}

QString messageOf(const SaveError &error)
{
    return error.message;
}

} // namespace

tl::expected<FoundPosts, QString> searchFiles(const QStringList &files, const QHash<QString, Post> &open,
                                              const PlaceFinder &find, const GoOn &goOn)
{
    FoundPosts all;
    int done = 0;
    for (const QString &file : files) {
        if (all.isCut || !goOn(done++))
            break;
        const auto there = open.constFind(QFileInfo(file).canonicalFilePath());
        const auto bytes = there == open.constEnd() ? readFile(file) : tl::expected<QByteArray, QString>();
        if (!bytes) {
            all.failures.append(bytes.error());
            continue;
        }
        const Post post = there == open.constEnd() ? Post::fromBytes(*bytes) : *there;
        const auto matches = find(file, post);
        if (!matches)
            return tl::unexpected(matches.error());
        const qsizetype room = mostPlaces - all.places;
        all.isCut = matches->size() > room;
        if (matches->isEmpty() || room == 0)
            continue;
        all.posts.append(foundPost(file, post, matches->mid(0, room)));
        all.places += all.posts.last().places.size();
    }
    return all;
}

tl::expected<FoundPosts, QString> searchPosts(const QStringList &files, const QHash<QString, Post> &open,
                                              const SearchQuery &query, const GoOn &goOn)
{
    if (const auto probe = findMatches(QString(), query); !probe)
        return tl::unexpected(probe.error());
    const PlaceFinder find = [&query](const QString &, const Post &post) {
        return findMatches(wholeText(post), query).map([](const QList<SearchMatch> &matches) {
            QList<FoundMatch> found;
            for (const SearchMatch &match : matches)
                found.append({ match, std::nullopt });
            return found;
        });
    };
    return searchFiles(files, open, find, goOn);
}

QString replacedText(const FoundPlace &place, const Replacement &replacement)
{
    return readable(replacementOf(place, replacement));
}

tl::expected<void, QString> replaceInDocument(const FoundPost &found, const Replacement &replacement,
                                              PostDocument &document)
{
    return replacedPost(document.post(), found, replacement).map([&document](const Post &fresh) {
        document.replaceText(fresh);
    });
}

tl::expected<RewrittenFile, QString> replaceInFile(const FoundPost &found, const Replacement &replacement)
{
    const auto bytes = readFile(found.file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto fresh = replacedPost(Post::fromBytes(*bytes), found, replacement);
    if (!fresh)
        return tl::unexpected(fresh.error());
    const QByteArray now = fresh->toBytes();
    return saveFile(found.file, now, { *bytes, false })
        .map([&] {
            return RewrittenFile{ found.file, *bytes, now };
        })
        .map_error(messageOf);
}

tl::expected<void, QString> takeBack(const RewrittenFile &rewritten)
{
    return saveFile(rewritten.file, rewritten.before, { rewritten.now, false }).map_error(messageOf);
}

} // namespace Hexquill
