// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "preview/render/renderoptions.h"

#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// Hexo's full address of a page: the site's url, the path encoded, pretty_urls applied. An error is JavaScript's own
/// message where Hexo aborts on the path ("URI malformed").
tl::expected<QString, QString> fullUrl(const QString &path, const RenderOptions &options);

} // namespace Hexquill
