// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/diagrams.h"

namespace Hexquill {

namespace {

const QString &filterPackage()
{
    static const QString name = QStringLiteral("hexo-filter-mermaid-diagrams");
    return name;
}

/// A setting that is a switch, or a map with the switch `enable` in it.
bool isOn(const YamlValue &setting)
{
    return setting.kind() == YamlValue::Kind::Map ? setting.value(QStringLiteral("enable")).isTruthy()
                                                  : setting.isTruthy();
}

bool lists(const YamlValue &list, const QString &name)
{
    for (const YamlValue &item : list.items()) {
        if (item.toJsString() == name || item.contains(name))
            return true;
    }
    return list.kind() == YamlValue::Kind::String && list.toString() == name;
}

QString butterflyDraws(const YamlValue &mermaid)
{
    if (!isOn(mermaid))
        return {};
    QString elements = QStringLiteral(".mermaid-wrap > .mermaid-src");
    if (mermaid.value(QStringLiteral("code_write")).isTruthy())
        elements += QStringLiteral(", pre > code.mermaid");
    return elements;
}

bool fluidDraws(const YamlValue &mermaid, const FrontMatter &post)
{
    return isOn(mermaid)
        && (!mermaid.value(QStringLiteral("specific")).isTruthy() || post.value(QStringLiteral("mermaid")).isTruthy());
}

bool stellarDraws(const YamlValue &mermaid, const FrontMatter &post)
{
    const YamlValue wish = post.value(QStringLiteral("render")).value(QStringLiteral("diagrams"));
    return isOn(mermaid) || isOn(post.value(QStringLiteral("mermaid"))) || wish.isTruthy();
}

QString themeDraws(const FrontMatter &post, const BlogConfig &config)
{
    const QString theme = config.theme().toLower();
    const YamlValue mermaid = config.themeValue(QStringLiteral("mermaid"));
    const YamlValue plugin = config.themeValue(QStringLiteral("plugins.mermaid"));
    if (theme.contains(QLatin1String("butterfly")))
        return butterflyDraws(mermaid);
    if (theme.contains(QLatin1String("next")))
        return isOn(mermaid) ? QStringLiteral("pre > .mermaid") : QString();
    bool draws = isOn(mermaid) || isOn(post.value(QStringLiteral("mermaid")));
    if (theme.contains(QLatin1String("fluid")))
        draws = fluidDraws(config.themeValue(QStringLiteral("post.mermaid")), post);
    else if (theme.contains(QLatin1String("stellar")))
        draws = stellarDraws(plugin, post);
    else if (theme.contains(QLatin1String("volantis")))
        draws = lists(post.value(QStringLiteral("plugins")), QStringLiteral("mermaid"));
    return draws ? QStringLiteral(".mermaid") : QString();
}

/// Its fences are `pre.mermaid`; its user adds the script to the theme by hand.
bool filterDraws(const BlogConfig &config)
{
    const YamlValue settings = config.value(QStringLiteral("mermaid"));
    const YamlValue enable = settings.value(QStringLiteral("enable"));
    return config.renderOptions().packages.contains(filterPackage()) && (enable.isNull() || enable.isTruthy());
}

} // namespace

QString drawnDiagrams(const FrontMatter &frontMatter, const BlogConfig &config)
{
    QStringList elements;
    if (const QString theme = themeDraws(frontMatter, config); !theme.isEmpty())
        elements += theme;
    if (filterDraws(config))
        elements += QStringLiteral("pre.mermaid");
    return elements.join(QStringLiteral(", "));
}

QString allDiagrams()
{
    return QStringLiteral(".mermaid-wrap > .mermaid-src, .mermaid");
}

RenderOptions withDiagramFences(RenderOptions options)
{
    options.highlight.excludeLanguages += QStringLiteral("mermaid");
    return options;
}

} // namespace Hexquill
