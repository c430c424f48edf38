// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/blogconfig.h"

#include "app/blog/configoptions.h"
#include "app/blog/hexodefaults.h"
#include "app/blog/installedrenderer.h"
#include "app/blog/settingsfile.h"
#include "app/blog/yamlmerge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Hexquill {

namespace {

using Kind = YamlValue::Kind;

YamlValue withText(const YamlValue &map, const char *key, const QString &text)
{
    return deepMerge(map, YamlValue::map({ { QString::fromLatin1(key), YamlValue::string(text) } }));
}

/// Hexo makes `root` of the path of `url` where _config.yml has none.
QString rootOfUrl(const QString &url)
{
    const QString path = QUrl(url).path();
    return path.endsWith(QLatin1Char('/')) ? path : path + QLatin1Char('/');
}

QString withoutTrailingSlashes(QString text)
{
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    return text;
}

/// Hexo refuses to start on these, so they are said before anything is rendered.
QString problemOf(const YamlValue &config, const QString &file)
{
    const YamlValue url = config.value(QStringLiteral("url"));
    const QUrl parsed(url.toString());
    if (url.kind() != Kind::String || !parsed.isValid() || !parsed.scheme().startsWith(QLatin1String("http")))
        return QCoreApplication::translate("Blog", "%1: \"url\" is not a web address, so Hexo refuses to start.")
            .arg(file);
    const YamlValue root = config.value(QStringLiteral("root"));
    if (root.kind() != Kind::String || root.toString().trimmed().isEmpty())
        return QCoreApplication::translate("Blog", "%1: \"root\" is not a text, so Hexo refuses to start.").arg(file);
    return QString();
}

/// A settings file that may be missing: then an empty map.
tl::expected<YamlValue, QString> readOptional(const QString &file)
{
    if (!QFileInfo::exists(file))
        return YamlValue::map({});
    return readSettings(file).map(
        [](const YamlValue &value) { return value.kind() == Kind::Map ? value : YamlValue::map({}); });
}

/// A theme's folder in a blog: Hexo prefers themes/ to node_modules.
QString themeFolder(const QString &root, const QString &theme)
{
    const QString own = QStringLiteral("%1/themes/%2").arg(root, theme);
    return QFileInfo::exists(own) ? own : QStringLiteral("%1/node_modules/hexo-theme-%2").arg(root, theme);
}

/// The icons of Stellar by name, which its scripts put into its settings: its own and those of the blog's data. Of a
/// drawing no more than that it is one is needed: the page fetches it.
tl::expected<YamlValue, QString> stellarIcons(const QString &themeFolder, const QString &sourceFolder)
{
    QList<YamlValue::Pair> icons;
    for (const QString &folder : { themeFolder, sourceFolder }) {
        const auto read = readOptional(folder + QStringLiteral("/_data/icons.yml"));
        if (!read)
            return tl::unexpected(read.error());
        for (const auto &[name, value] : read->pairs()) {
            const QString icon = value.kind() == Kind::String ? value.toString() : QString();
            icons.append({ name, YamlValue::string(icon.startsWith(QLatin1String("<svg")) ? icon.left(4) : icon) });
        }
    }
    return YamlValue::map(icons);
}

} // namespace

BlogConfig::BlogConfig()
    : m_config(hexoDefaults())
    , m_themeConfig(YamlValue::map({}))
{
    deriveOptions();
}

tl::expected<BlogConfig, QString> BlogConfig::load(const QString &root, const QString &theme)
{
    return read(root, configFileOf(root), theme);
}

tl::expected<BlogConfig, QString> BlogConfig::loadFile(const QString &configFile, const QString &theme)
{
    return read(QFileInfo(configFile).absolutePath(), configFile, theme);
}

tl::expected<BlogConfig, QString> BlogConfig::read(const QString &root, const QString &file, const QString &theme)
{
    BlogConfig config;
    if (!file.isEmpty()) {
        if (const auto done = config.readConfig(file); !done)
            return tl::unexpected(done.error());
    }
    if (!theme.isEmpty())
        config.m_config = withText(config.m_config, "theme", theme);
    if (const auto done = config.readTheme(root); !done)
        return tl::unexpected(done.error());
    config.readInstalled(root);
    config.deriveOptions();
    return config;
}

void BlogConfig::readInstalled(const QString &root)
{
    const InstalledRenderer installed = installedRenderer(root);
    m_hexoMajor = installed.hexoMajor;
    m_dialect = installed.dialect;
    m_rendererNote = installed.note;
    m_hasAbbrlink = installed.hasAbbrlink;
    m_packages = installed.packages;
    m_tags = installedTags(root, themeFolder(root, theme()), installed.packages);
}

tl::expected<void, QString> BlogConfig::readConfig(const QString &file)
{
    const tl::expected<YamlValue, QString> own = readSettings(file);
    if (!own)
        return tl::unexpected(own.error());
    if (own->kind() != Kind::Map) // Hexo keeps its defaults
        return {};
    m_config = deepMerge(m_config, *own);
    if (!own->value(QStringLiteral("root")).isTruthy())
        m_config = withText(m_config, "root", rootOfUrl(text(QStringLiteral("url"))));
    if (const QString problem = problemOf(m_config, file); !problem.isEmpty())
        return tl::unexpected(problem);
    m_config = withText(m_config, "root", withoutTrailingSlashes(text(QStringLiteral("root"))) + QLatin1Char('/'));
    m_config = withText(m_config, "url", withoutTrailingSlashes(text(QStringLiteral("url"))));
    const YamlValue theme = value(QStringLiteral("theme"));
    m_config = withText(m_config, "theme", theme.isTruthy() ? theme.toJsString() : QString());
    return {};
}

tl::expected<void, QString> BlogConfig::readTheme(const QString &root)
{
    if (theme().isEmpty())
        return {};
    const auto themes = readOptional(themeFolder(root, theme()) + QStringLiteral("/_config.yml"));
    if (!themes)
        return tl::unexpected(themes.error());
    const auto beside = readOptional(QStringLiteral("%1/_config.%2.yml").arg(root, theme()));
    if (!beside)
        return tl::unexpected(beside.error());
    const YamlValue inConfig = value(QStringLiteral("theme_config"));
    const YamlValue own = inConfig.kind() == Kind::Map ? deepMerge(*beside, inConfig) : *beside;
    m_themeConfig = deepMerge(*themes, own);
    if (!theme().contains(QLatin1String("stellar"), Qt::CaseInsensitive))
        return {};
    const auto icons = stellarIcons(themeFolder(root, theme()), QStringLiteral("%1/%2").arg(root, sourceDirectory()));
    if (!icons)
        return tl::unexpected(icons.error());
    m_themeConfig = deepMerge(m_themeConfig, YamlValue::map({ { QStringLiteral("icons"), *icons } }));
    return {};
}

void BlogConfig::deriveOptions()
{
    m_renderOptions = renderOptionsOf(m_config, m_hexoMajor);
    m_renderOptions.markdown.dialect = m_dialect;
    m_renderOptions.themeConfig = toVariant(m_themeConfig).toMap();
    m_renderOptions.hexoMajor = m_hexoMajor;
    m_renderOptions.packages = m_packages;
    m_renderOptions.foreignTags = m_tags.foreign;
    m_renderOptions.ownTags = m_tags.own;
    m_renderOptions.mayHaveMoreTags = m_tags.mayHaveMore;
}

YamlValue BlogConfig::value(const QString &path) const
{
    return valueAt(m_config, path);
}

QString BlogConfig::text(const QString &path) const
{
    const YamlValue found = value(path);
    return found.kind() == Kind::String ? found.toString() : QString();
}

bool BlogConfig::isOn(const QString &path) const
{
    return value(path).isTruthy();
}

YamlValue BlogConfig::themeValue(const QString &path) const
{
    return valueAt(m_themeConfig, path);
}

QString BlogConfig::theme() const
{
    return text(QStringLiteral("theme"));
}

QString BlogConfig::author() const
{
    const QString name = text(QStringLiteral("author"));
    return name == QLatin1String("John Doe") ? QString() : name;
}

void BlogConfig::setTheme(const QString &name)
{
    m_config = withText(m_config, "theme", name);
    deriveOptions();
}

QByteArray BlogConfig::timezone() const
{
    return text(QStringLiteral("timezone")).toLatin1();
}

bool BlogConfig::usesAbbrlink() const
{
    return m_hasAbbrlink || isOn(QStringLiteral("abbrlink"));
}

QString BlogConfig::sourceDirectory() const
{
    const QString configured = withoutTrailingSlashes(text(QStringLiteral("source_dir")));
    return configured.isEmpty() ? QStringLiteral("source") : configured;
}

QString configFileOf(const QString &root)
{
    for (const char *suffix : { "yml", "yaml", "json" }) {
        const QString file = QStringLiteral("%1/_config.%2").arg(root, QLatin1String(suffix));
        if (QFileInfo(file).isFile())
            return file;
    }
    return QString();
}

} // namespace Hexquill
