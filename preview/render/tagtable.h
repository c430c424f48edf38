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
};

/// What tags may ask of the blog around them.
struct TagContext
{
    const RenderRequest &request;
    const RenderSite &site;
    const RenderOptions &options;
    /// Markdown to HTML as Hexo renders a tag's body: the blog's options, heading ids counted anew.
    std::function<QString(const QString &)> markdown;

    /// url_for() of \a path for this post; \a path itself where that throws.
    QString url(const QString &path) const;
    /// The theme's setting at a path like "note.style", else \a otherwise.
    QVariant themeSetting(const QString &path, const QVariant &otherwise) const;
};

using TagFunction = TagResult (*)(const TagCall &call, const TagContext &context);

/// A tag's name, whether it has a body and an end tag, and what makes its HTML.
struct TagEntry
{
    QString name;
    bool isBlock = false;
    TagFunction function = nullptr;
};

/// The tags that Hexo itself has.
QList<TagEntry> hexoTags();
/// The tags of hexo-theme-butterfly.
QList<TagEntry> butterflyTags();

/// Every tag that a blog with a theme knows, by name.
class TagTable
{
public:
    explicit TagTable(const QString &theme);

    /// Null if there is no such tag: Hexo then aborts with "unknown block tag".
    const TagEntry *find(const QString &name) const;

private:
    QHash<QString, TagEntry> m_tags;
};

} // namespace Hexquill
