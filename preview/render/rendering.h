// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/renderoptions.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace Hexquill {

/// Another post of the blog, as post_link and post_path need it.
struct LinkTarget
{
    QString slug;
    QString title;
    QString path; ///< under the site's root, not encoded
    QString series = {}; ///< of the front matter, for Butterfly's tag; else empty
    qint64 date = 0; ///< milliseconds since 1970
};

/// What a post's HTML takes from the blog around it. Sent to the render process once, not with every keystroke.
struct RenderSite
{
    RenderOptions options;
    QList<LinkTarget> posts;
    QHash<QString, QString> includeFiles; ///< text of files for include_code, by path below codeDirectory
};

/// One post to render: values only, so it can cross to another thread or process.
struct RenderRequest
{
    quint64 revision = 0;
    QString body; ///< what follows the front matter; line breaks are LF
    int firstLine = 0; ///< 0-based line of the body's first line in the file, for diagnostics
    QVariantMap fields; ///< front matter as {{ variables }}: QString, double, bool, QDateTime, lists, maps, null
    QString title;
    QString path; ///< the post's path under the root, for post assets and relative links
    QString slug;
    QStringList assets; ///< names in the post's asset folder
};

/// A heading of the article, as Hexo's toc() sees it.
struct Heading
{
    int level = 1; ///< 1 to 6
    QString id; ///< empty: not reachable
    QString text; ///< plain text
    QString number; ///< like "1.2.", empty if unnumbered
    int line = -1; ///< 0-based source line in the body, -1 if unknown
};

/// One top-level piece of the article with the source lines it came from.
struct HtmlBlock
{
    QString html;
    int firstLine = 0; ///< 0-based, in the body
    int lastLine = 0;
};

/// Something the writer should know about this post.
struct RenderDiagnostic
{
    enum class Severity { Note, Warning, Error };
    Severity severity = Severity::Error;
    QString rule; ///< stable id, like "unknown-tag"
    QString message; ///< in the writer's words
    int line = 0; ///< 0-based, in the body
    int column = 0;
};

/// What Hexo would publish of a post.
struct Rendering
{
    quint64 revision = 0;
    QString contentHtml; ///< the article (post.content)
    QString excerptHtml; ///< before the more mark, else empty
    QString moreHtml; ///< after the more mark, else all
    QString publishedHtml; ///< contentHtml after the filters over the whole page (external links, lazy loading)
    QString tocHtml; ///< numbered
    QString tocHtmlUnnumbered;
    QList<Heading> headings;
    QList<HtmlBlock> blocks; ///< publishedHtml in balanced pieces; joined they are what the preview shows
    QList<RenderDiagnostic> diagnostics;
    QString error; ///< set if Hexo would abort on this post: the reason; the HTML then shows an error card in its place
};

} // namespace Hexquill
