// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamlvalue.h"
#include "preview/render/renderoptions.h"

#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// A blog's configuration as Hexo merges it: _config.yml over Hexo's defaults, the theme's own settings, the installed renderer.
class BlogConfig
{
public:
    /// Hexo's defaults with theme landscape: what holds for a post without a blog.
    BlogConfig();
    /// Reads \a root/_config.yml, _config.THEME.yml, package.json and package-lock.json. An error names file and line.
    static tl::expected<BlogConfig, QString> load(const QString &root);
    /// A configuration file alone, with an optional _config.THEME.yml beside it (hexquill render --config).
    static tl::expected<BlogConfig, QString> loadFile(const QString &configFile, const QString &theme = {});

    /// A value of the merged _config.yml by path ("marked.breaks"), Null if there is none.
    YamlValue value(const QString &path) const;
    /// A value of the merged theme configuration.
    YamlValue themeValue(const QString &path) const;
    QString theme() const;
    void setTheme(const QString &name);
    QByteArray timezone() const; ///< config `timezone`, may be empty
    const RenderOptions &renderOptions() const { return m_renderOptions; }
    /// What differs from a plain Hexo 8 with hexo-renderer-marked, in the writer's words; empty if nothing does.
    QString rendererNote() const { return m_rendererNote; }

private:
    YamlValue m_config;
    YamlValue m_themeConfig;
    RenderOptions m_renderOptions;
    QString m_rendererNote;
};

} // namespace Hexquill
