// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace Hexquill {

/// Which of Hexo's Markdown renderers a blog has.
enum class MarkdownDialect {
    Marked15, ///< hexo-renderer-marked 7 (Hexo 8)
    Marked4, ///< hexo-renderer-marked 6 and older (Hexo 7 and older)
};

/// Options of `external_link` in _config.yml or `marked.external_link`.
struct ExternalLinkOptions
{
    bool enable = false;
    QString field = QStringLiteral("site"); ///< site or post
    QStringList exclude; ///< hosts
    bool nofollow = false;

    bool operator==(const ExternalLinkOptions &) const = default;
};

/// Options of `marked:` in _config.yml, with hexo-renderer-marked's defaults.
struct MarkdownOptions
{
    MarkdownDialect dialect = MarkdownDialect::Marked15;
    bool gfm = true;
    bool breaks = true;
    bool pedantic = false;
    bool smartypants = true;
    QString quotes = QStringLiteral("“”‘’");
    int modifyAnchors = 0; ///< 0 keep, 1 lower, 2 upper
    bool headerIds = true;
    bool anchorAlias = false;
    bool autolink = true;
    bool mangle = true;
    bool sanitizeUrl = false;
    bool lazyload = false;
    bool figcaption = false;
    bool prependRoot = true;
    bool postAsset = false;
    bool descriptionLists = true;
    bool disableNunjucks = false;
    ExternalLinkOptions externalLink;

    bool operator==(const MarkdownOptions &) const = default;
};

/// Options of `highlight:` and `prismjs:`, with Hexo's defaults.
struct HighlightOptions
{
    enum class Highlighter { None, HighlightJs, Prism };
    Highlighter highlighter = Highlighter::HighlightJs;
    bool lineNumber = true;
    bool wrap = true;
    bool hljs = false;
    bool autoDetect = false;
    QString tabReplace;
    int lineThreshold = 0;
    bool languageAttribute = false;
    QString firstLineNumber = QStringLiteral("always1");
    QStringList excludeLanguages;
    bool stripIndent = true;
    bool preprocess = true; ///< prismjs only
};

/// Everything of a blog's configuration that decides a post's HTML.
struct RenderOptions
{
    MarkdownOptions markdown;
    HighlightOptions highlight;
    ExternalLinkOptions externalLink{ true, QStringLiteral("site"), {}, false };
    QString siteUrl = QStringLiteral("http://example.com");
    QString root = QStringLiteral("/");
    bool relativeLink = false;
    bool postAssetFolder = false;
    bool titlecase = false;
    bool prettyUrlTrailingIndex = true;
    bool prettyUrlTrailingHtml = true;
    QString theme = QStringLiteral("landscape"); ///< decides the tag plugins
    /// The theme's merged settings, nested as in its YAML; a missing key has the theme's default.
    QVariantMap themeConfig;
    int hexoMajor = 8; ///< Hexo's own version, which decides about fences, templates, the TOC and addresses
    QStringList packages; ///< what package.json names: decides the tags of plugins
    QVariantMap pluginConfig; ///< what _config.yml says to plugins, nested as in its YAML
    QStringList foreignTags; ///< names that scripts of the theme and of packages register
    QStringList ownTags; ///< names that the blog's own scripts register
    bool mayHaveMoreTags = false; ///< a script registers a tag whose name cannot be read from it
    QString codeDirectory = QStringLiteral("downloads/code");
};

} // namespace Hexquill
