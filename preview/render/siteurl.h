// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/renderoptions.h"

#include <optional>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// hexo-util's encodeURL() as Hexo 8 itself has it; nothing where it throws.
std::optional<QString> encodeSiteUrl(const QString &text);

/// Whether \a url leads off the site, as hexo-util's isExternalLink() decides.
bool isExternalLink(const QString &url, const QString &siteUrl, const QStringList &exclude);

/// hexo-util's url_for(): \a path under the site's root, or relative to the page \a from. Nothing where it throws.
std::optional<QString> urlFor(const QString &path, const RenderOptions &options, const QString &from,
                              std::optional<bool> relative = std::nullopt);

/// hexo-util's full_url_for(): \a path with the site's whole address. Nothing where it throws.
std::optional<QString> fullUrlFor(const QString &path, const RenderOptions &options);

} // namespace Hexquill
