// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blogconfig.h"

#include <QString>

namespace Hexquill {

/// How a blog's hexo-abbrlink makes links: `abbrlink:` in _config.yml.
struct AbbrlinkOptions
{
    bool crc32 = false; ///< `alg: crc32`, else CRC-16/ARC
    bool hex = false; ///< `rep: hex`, else decimal
    bool force = false; ///< also where a post has one
    bool drafts = false;
};

AbbrlinkOptions abbrlinkOptions(const BlogConfig &config);

/// The checksum of \a title in UTF-8 that hexo-abbrlink 2 starts from.
quint32 abbrlinkNumber(const QString &title, const AbbrlinkOptions &options);

/// The link that hexo-abbrlink gives a post with this title, before it steps aside for earlier posts.
QString abbrlinkOf(const QString &title, const AbbrlinkOptions &options);

/// \a number as the plugin writes it.
QString abbrlinkText(quint32 number, const AbbrlinkOptions &options);

} // namespace Hexquill
