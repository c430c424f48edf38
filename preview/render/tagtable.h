// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/rendering.h"

#include <functional>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// One use of a tag in a post.
struct TagCall
{
    QString name;
    QStringList arguments; ///< split at blanks, quotes taken off
    QString body; ///< of a block tag: what is inside, rendered, dedented and without one line end at each side
};

/// What a tag makes: HTML, or why Hexo aborts the build over it.
struct TagResult
{
    QString html;
    QString failure;
    QString warning; ///< why the preview shows less than Hexo makes; \a html stands in its place

    TagResult(QString text) // NOLINT: a tag's usual answer is its HTML
        : html(std::move(text))
    {
    }
    static TagResult failed(const QString &reason)
    {
        TagResult result{ QString() };
        result.failure = reason;
        return result;
    }
    /// \a html in the place of what only Hexo can make.
    static TagResult beyond(const QString &warning, const QString &html)
    {
        TagResult result(html);
        result.warning = warning;
        return result;
    }
};

/// What tags may ask of the blog around them.
struct TagContext
{
    const RenderRequest &request;
    const RenderSite &site;
    const RenderOptions &options;
    /// Markdown to HTML as Hexo renders a tag's body: the blog's options, heading ids counted anew.
    std::function<QString(const QString &)> markdown;
    /// How many numbered things tags made in this post; Hexo counts over all posts, in the order in which it meets
    /// them.
    mutable int counter = 0;

    /// url_for() of \a path for this post; \a path itself where that throws.
    QString url(const QString &path) const;
    /// full_url_for() of \a path; \a path itself where that throws.
    QString fullUrl(const QString &path) const;
    /// Markdown without its line ends, as many themes put it into theirs.
    QString markdownInOneLine(const QString &text, const QString &instead = {}) const;
    /// The theme's setting at a path like "note.style", else \a otherwise.
    QVariant themeSetting(const QString &path, const QVariant &otherwise) const;
    /// The same as text, empty if it is missing.
    QString themeText(const QString &path) const;
    /// The same of the blog's own _config.yml, for plugins.
    QVariant siteSetting(const QString &path) const;
};

using TagFunction = TagResult (*)(const TagCall &call, const TagContext &context);

/// A tag's name, whether it has a body and an end tag, and what makes its HTML.
struct TagEntry
{
    QString name;
    bool isBlock = false;
    TagFunction function = nullptr;
    bool isForeign = false; ///< a script registers it: whether it is a block shows in the post only
};

/// A tag that a script of the blog makes: the card says so, and a body shows as Markdown.
TagResult foreignTag(const TagCall &call, const TagContext &context);

/// The tags that Hexo itself has.
QList<TagEntry> hexoTags();
/// The tags of the themes that the preview knows, and of packages.
QList<TagEntry> butterflyTags();
QList<TagEntry> nextTags();
QList<TagEntry> fluidTags();
QList<TagEntry> stellarTags();
QList<TagEntry> volantisTags();
QList<TagEntry> butterflyPlusTags();
QList<TagEntry> dplayerTags();
QList<TagEntry> embedTags();
QList<TagEntry> bilibiliTags();
QList<TagEntry> pdfTags();
QList<TagEntry> aplayerTags();

/// Every tag that a blog knows, by name: Hexo's own, then those of its packages, its theme and its own scripts. A later
/// one of the same name runs instead, but whether there is an end tag stays as the first one says.
class TagTable
{
public:
    explicit TagTable(const RenderOptions &options);

    /// Null if there is no such tag: Hexo then aborts with "unknown block tag".
    const TagEntry *find(const QString &name) const;
    /// Whether scripts of the blog register tags whose names cannot be read from them.
    bool mayHaveMore() const { return m_mayHaveMore; }

private:
    void add(const QList<TagEntry> &tags);
    void addForeign(const QStringList &names, bool instead);

    QHash<QString, TagEntry> m_tags;
    bool m_mayHaveMore = false;
};

} // namespace Hexquill
