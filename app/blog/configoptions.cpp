// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/configoptions.h"

#include "app/blog/settingsfile.h"
#include "app/blog/yamlmerge.h"

namespace Hexquill {

namespace {

using Kind = YamlValue::Kind;
using Highlighter = HighlightOptions::Highlighter;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// A switch: its truth if the key is there, else Hexo's default.
bool isOn(const YamlValue &map, const char *name, bool byDefault)
{
    return map.contains(key(name)) ? map.value(key(name)).isTruthy() : byDefault;
}

QString textOf(const YamlValue &map, const char *name, const QString &byDefault)
{
    const YamlValue value = map.value(key(name));
    return value.kind() == Kind::String ? value.toString() : byDefault;
}

QStringList textsOf(const YamlValue &list)
{
    QStringList texts;
    const QList<YamlValue> items = list.items();
    for (const YamlValue &item : items) {
        if (item.kind() == Kind::String)
            texts.append(item.toString());
    }
    return texts;
}

/// Hexo takes one host or a list of them.
QStringList hostsOf(const YamlValue &exclude)
{
    if (exclude.kind() == Kind::String && !exclude.toString().isEmpty())
        return { exclude.toString() };
    return textsOf(exclude);
}

/// `external_link: true` means off: Hexo reads the key `enable` of it.
ExternalLinkOptions externalLinkOf(const YamlValue &value)
{
    ExternalLinkOptions options;
    options.enable = value.value(key("enable")).isTruthy();
    options.field = textOf(value, "field", QString());
    options.exclude = hostsOf(value.value(key("exclude")));
    options.nofollow = value.value(key("nofollow")).isTruthy();
    return options;
}

MarkdownOptions markdownOf(const YamlValue &marked)
{
    MarkdownOptions options;
    options.gfm = isOn(marked, "gfm", options.gfm);
    options.breaks = isOn(marked, "breaks", options.breaks);
    options.pedantic = isOn(marked, "pedantic", options.pedantic);
    options.smartypants = isOn(marked, "smartypants", options.smartypants);
    const QString quotes = textOf(marked, "quotes", options.quotes);
    options.quotes = quotes.size() == 4 ? quotes : options.quotes;
    const YamlValue anchors = marked.value(key("modifyAnchors"));
    options.modifyAnchors = anchors.kind() == Kind::Number ? int(anchors.toNumber()) : 0;
    options.headerIds = isOn(marked, "headerIds", options.headerIds);
    options.anchorAlias = isOn(marked, "anchorAlias", options.anchorAlias);
    options.autolink = isOn(marked, "autolink", options.autolink);
    options.mangle = isOn(marked, "mangle", options.mangle);
    options.sanitizeUrl = isOn(marked, "sanitizeUrl", options.sanitizeUrl);
    options.lazyload = isOn(marked, "lazyload", options.lazyload);
    options.figcaption = isOn(marked, "figcaption", options.figcaption);
    options.prependRoot = isOn(marked, "prependRoot", options.prependRoot);
    options.postAsset = isOn(marked, "postAsset", options.postAsset);
    options.descriptionLists = isOn(marked, "descriptionLists", options.descriptionLists);
    options.disableNunjucks = isOn(marked, "disableNunjucks", options.disableNunjucks);
    options.externalLink = externalLinkOf(marked.value(key("external_link")));
    return options;
}

Highlighter highlighterOf(const YamlValue &config, int hexoMajor)
{
    if (hexoMajor < 7) {
        if (isOn(config.value(key("prismjs")), "enable", false))
            return Highlighter::Prism;
        return isOn(config.value(key("highlight")), "enable", true) ? Highlighter::HighlightJs : Highlighter::None;
    }
    const QString name = textOf(config, "syntax_highlighter", QString());
    if (name == QLatin1String("highlight.js"))
        return Highlighter::HighlightJs;
    return name == QLatin1String("prismjs") ? Highlighter::Prism : Highlighter::None;
}

HighlightOptions highlightOf(const YamlValue &config, int hexoMajor)
{
    HighlightOptions options;
    options.highlighter = highlighterOf(config, hexoMajor);
    const bool prism = options.highlighter == Highlighter::Prism;
    const YamlValue chosen = config.value(prism ? key("prismjs") : key("highlight"));
    options.lineNumber = isOn(chosen, "line_number", options.lineNumber);
    options.wrap = isOn(chosen, "wrap", options.wrap);
    options.hljs = isOn(chosen, "hljs", options.hljs);
    options.autoDetect = isOn(chosen, "auto_detect", options.autoDetect);
    options.tabReplace = textOf(chosen, "tab_replace", options.tabReplace);
    const YamlValue threshold = chosen.value(key("line_threshold"));
    options.lineThreshold = threshold.kind() == Kind::Number ? int(threshold.toNumber()) : 0;
    options.languageAttribute = isOn(chosen, "language_attr", options.languageAttribute);
    options.firstLineNumber = textOf(chosen, "first_line_number", options.firstLineNumber);
    options.excludeLanguages = textsOf(chosen.value(key("exclude_languages")));
    options.stripIndent = isOn(chosen, "strip_indent", options.stripIndent);
    options.preprocess = isOn(chosen, "preprocess", options.preprocess);
    return options;
}

/// The parts of _config.yml that plugins read.
QVariantMap pluginConfigOf(const YamlValue &config)
{
    QVariantMap map;
    for (const char *name : { "aplayer", "bilibili", "hexo-tag-dplayer", "mermaid", "tag_plugins" }) {
        if (config.contains(key(name)))
            map.insert(key(name), toVariant(config.value(key(name))));
    }
    return map;
}

/// pretty_urls switches are compared with false, nothing else turns them off.
bool isNotFalse(const YamlValue &value)
{
    return value.kind() != Kind::Bool || value.toBool();
}

} // namespace

RenderOptions renderOptionsOf(const YamlValue &config, int hexoMajor)
{
    RenderOptions options;
    options.markdown = markdownOf(config.value(key("marked")));
    options.highlight = highlightOf(config, hexoMajor);
    options.externalLink = externalLinkOf(config.value(key("external_link")));
    options.siteUrl = textOf(config, "url", options.siteUrl);
    options.root = textOf(config, "root", options.root);
    options.relativeLink = config.value(key("relative_link")).isTruthy();
    options.postAssetFolder = config.value(key("post_asset_folder")).isTruthy();
    options.titlecase = config.value(key("titlecase")).isTruthy();
    options.prettyUrlTrailingIndex = isNotFalse(valueAt(config, key("pretty_urls.trailing_index")));
    options.prettyUrlTrailingHtml = isNotFalse(valueAt(config, key("pretty_urls.trailing_html")));
    options.theme = textOf(config, "theme", QString());
    options.pluginConfig = pluginConfigOf(config);
    options.codeDirectory = textOf(config, "code_dir", options.codeDirectory);
    return options;
}

} // namespace Hexquill
