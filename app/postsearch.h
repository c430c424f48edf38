// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/post.h"
#include "editor/text/textsearch.h"

#include <functional>
#include <optional>
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Hexquill {

class PostDocument;

/// The most places that one search over a blog tells.
constexpr qsizetype mostPlaces = 20000;

/// A place where a text was found, with what stands around it in its line, as a writer reads it.
struct FoundPlace
{
    SearchMatch match; ///< in head and body as one document text
    int line = 0; ///< 0-based, in the file
    QString before; ///< the end of the line before the match
    QString text; ///< the match; a line break in it is shown as ↵
    QString after; ///< the beginning of the rest of the line
    std::optional<QString> becomes; ///< document text: what comes in its place, where each has its own
};

/// A post in which a text was found.
struct FoundPost
{
    QString file; ///< absolute path
    QString title; ///< empty if the front matter has none
    QByteArray fingerprint; ///< of the bytes that were searched
    QList<FoundPlace> places;
};

/// What a search over a blog found.
struct FoundPosts
{
    QList<FoundPost> posts;
    qsizetype places = 0;
    bool isCut = false; ///< there are more places than mostPlaces
    QStringList failures; ///< a sentence for each file that could not be read
};

/// Called before each file with the number of files that are done; false stops.
using GoOn = std::function<bool(int done)>;

/// A place in a post's head and body as one, and what shall come there if that is settled.
struct FoundMatch
{
    SearchMatch match;
    std::optional<QString> becomes;
};

/// The places of one post, in order; an error ends the search.
using PlaceFinder = std::function<tl::expected<QList<FoundMatch>, QString>(const QString &file, const Post &post)>;

/// Looks through \a files, as searchPosts() does, for what \a find finds.
tl::expected<FoundPosts, QString> searchFiles(const QStringList &files, const QHash<QString, Post> &open,
                                              const PlaceFinder &find, const GoOn &goOn);

/// Looks for \a query in \a files. \a open: the posts that are open, by canonical path; their text counts instead of
/// the disk's. An error says what is wrong with a regular expression.
tl::expected<FoundPosts, QString> searchPosts(const QStringList &files, const QHash<QString, Post> &open,
                                              const SearchQuery &query, const GoOn &goOn);

/// What comes in place of a match.
struct Replacement
{
    QString text; ///< document text
    bool regex = false; ///< see replacementFor()
};

/// What \a replacement makes of \a place, as a writer reads it.
QString replacedText(const FoundPlace &place, const Replacement &replacement);

/// Replaces the places of \a found in the text of its post, which is open, as one undo step. An error says why nothing
/// was changed.
tl::expected<void, QString> replaceInDocument(const FoundPost &found, const Replacement &replacement,
                                              PostDocument &document);

/// A file as it was before a replacement and as it is now: what taking it back needs.
struct RewrittenFile
{
    QString file;
    QByteArray before;
    QByteArray now;
};

/// Replaces the places of \a found in its file, which keeps every other byte. An error says why nothing was changed,
/// as when the file is another one than was searched.
tl::expected<RewrittenFile, QString> replaceInFile(const FoundPost &found, const Replacement &replacement);

/// Gives \a rewritten its bytes of before; an error if somebody changed it since.
tl::expected<void, QString> takeBack(const RewrittenFile &rewritten);

} // namespace Hexquill
