// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/formulas.h"

namespace Hexquill {

namespace {

/// A setting that is a switch, or a map with the switch `enable` in it.
bool isOn(const YamlValue &setting)
{
    return setting.kind() == YamlValue::Kind::Map ? setting.value(QStringLiteral("enable")).isTruthy()
                                                  : setting.isTruthy();
}

bool butterflyDraws(const YamlValue &math)
{
    const YamlValue perPage = math.value(QStringLiteral("per_page"));
    return math.value(QStringLiteral("use")).isTruthy() && (perPage.isNull() || perPage.isTruthy());
}

bool nextDraws(const YamlValue &math)
{
    return math.value(QStringLiteral("every_page")).isTruthy()
        && (isOn(math.value(QStringLiteral("mathjax"))) || isOn(math.value(QStringLiteral("katex"))));
}

bool fluidDraws(const YamlValue &math)
{
    const YamlValue specific = math.value(QStringLiteral("specific"));
    return isOn(math) && !specific.isTruthy();
}

bool themeDraws(const BlogConfig &config)
{
    const QString theme = config.theme().toLower();
    if (theme.contains(QLatin1String("butterfly")))
        return butterflyDraws(config.themeValue(QStringLiteral("math")));
    if (theme.contains(QLatin1String("next")))
        return nextDraws(config.themeValue(QStringLiteral("math")));
    if (theme.contains(QLatin1String("fluid")))
        return fluidDraws(config.themeValue(QStringLiteral("post.math")));
    return isOn(config.themeValue(QStringLiteral("mathjax"))) || isOn(config.themeValue(QStringLiteral("katex")));
}

} // namespace

bool drawsFormulas(const FrontMatter &frontMatter, const BlogConfig &config)
{
    for (const QString &key : { QStringLiteral("mathjax"), QStringLiteral("katex"), QStringLiteral("math") })
        if (frontMatter.contains(key))
            return isOn(frontMatter.value(key));
    return themeDraws(config);
}

} // namespace Hexquill
