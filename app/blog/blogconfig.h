// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/installedtags.h"
#include "editor/post/yamlvalue.h"
#include "preview/render/renderoptions.h"

#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// A blog's configuration as Hexo merges it: _config.yml over Hexo's defaults, the theme's own settings, the installed
/// renderer.
class BlogConfig
{
public:
    /// Hexo's defaults with theme landscape: what holds for a post without a blog.
    BlogConfig();
    /// Reads \a root/_config.yml, _config.THEME.yml, package.json and package-lock.json. An error names file and line.
    /// Without a _config file Hexo's defaults hold. \a theme, if given, is taken instead of the configured one.
    static tl::expected<BlogConfig, QString> load(const QString &root, const QString &theme = {});
    /// The same of a blog that is no more than a configuration file, whatever its name, and what of the others stands
    /// beside it (hexquill render --config).
    static tl::expected<BlogConfig, QString> loadFile(const QString &configFile, const QString &theme = {});

    /// A value of the merged _config.yml by path ("marked.breaks"), Null if there is none.
    YamlValue value(const QString &path) const;
    /// A text of the merged _config.yml; empty if there is none or it is no text.
    QString text(const QString &path) const;
    /// JavaScript's truth of a value of the merged _config.yml.
    bool isOn(const QString &path) const;
    /// A value of the merged theme configuration.
    YamlValue themeValue(const QString &path) const;
    QString theme() const;
    void setTheme(const QString &name);
    QString author() const; ///< who writes the blog; empty if nobody put a name in place of Hexo's John Doe
    QByteArray timezone() const; ///< config `timezone`, may be empty
    /// Whether the blog has hexo-abbrlink: its package.json names it, or _config.yml configures it.
    bool usesAbbrlink() const;
    QString sourceDirectory() const; ///< `source_dir`, relative to the root
    const RenderOptions &renderOptions() const { return m_renderOptions; }
    /// That another renderer than hexo-renderer-marked makes the blog's HTML, in the writer's words; empty if none
    /// does.
    QString rendererNote() const { return m_rendererNote; }

private:
    static tl::expected<BlogConfig, QString> read(const QString &root, const QString &file, const QString &theme);
    tl::expected<void, QString> readConfig(const QString &file);
    tl::expected<void, QString> readTheme(const QString &root);
    void readInstalled(const QString &root);
    void deriveOptions();

    YamlValue m_config;
    YamlValue m_themeConfig;
    RenderOptions m_renderOptions;
    QString m_rendererNote;
    int m_hexoMajor = 8;
    bool m_hasAbbrlink = false;
    QStringList m_packages;
    InstalledTags m_tags;
    MarkdownDialect m_dialect = MarkdownDialect::Marked15;
};

/// The blog's _config file at \a root (_config.yml, .yaml or .json), empty if there is none.
QString configFileOf(const QString &root);

} // namespace Hexquill
